import type { Period } from "../../calendar/index.js";
import { scoreDecimals } from "../../person/facts/facts.js";
import { received } from "../../errors/index.js";
import { checkNeed, formatScaled, formatScaledShort, type NeedTerm, type Rounding } from "../../numbers/index.js";
import { assumptionBehind } from "../reading/assumption.js";
import { checkNoGap } from "../reading/coverage.js";
import type { Parameter } from "../reading/parameter.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import {
  checkIds,
  checkReference,
  checkSource,
  readDecimal,
  readParameter,
  readPeriod,
  type AmountReading,
} from "../reading/reader.js";
import { inOrderOfTests, readTests, type TestsOfRow } from "./tested-facts.js";
import type { AnswerScaleFacts } from "../assess/answer-scale.js";
import type { AnswerScale, NeedFormulaRow } from "./need-rule.js";

/** Decimals of the constant and the weights of a formula. */
export const needDecimals = 6;

/** A formula with its numbers scaled by {@link needDecimals}. */
export interface FormulaFacts extends Period, TestsOfRow {
  readonly constant: ParameterRow;
  /** In the order of the answers; without value where an answer has none, which has an issue of its own. */
  readonly weights: readonly ParameterRow[];
  readonly path: string;
}

/** What a formula of answers says, whatever its amounts are for. */
export interface NeedRule {
  readonly answers: readonly AnswerScale[];
  readonly formulas: readonly NeedFormulaRow[];
  readonly link: "identity" | "square";
  readonly rounding: Rounding;
}

/** The questions that a budget depends on, and the dated formulas, in order of days. */
export interface NeedFacts {
  readonly answers: readonly AnswerScaleFacts[];
  readonly formulas: readonly FormulaFacts[];
}

/** The formulas of answers: one on every day, a weight for every answer, and never less for more need. */
export function readNeedFormulas(rule: NeedRule, reading: AmountReading, validity: Period): NeedFacts {
  const { issues } = reading;
  const before = issues.length;
  const ids = rule.answers.map(({ id }) => id);
  checkIds(rule.answers, "entitle.answers", issues);
  const answers = rule.answers.map((answer, index) => readScale(answer, `entitle.answers[${index}]`, reading));
  const sound = issues.length === before;
  const formulas = rule.formulas.map((row, index) => {
    const formula = readFormula(row, ids, `entitle.formulas[${index}]`, reading);
    if (sound) checkFormula(rule, formula, row, answers, reading);
    return formula;
  });
  const { ordered, forAll } = inOrderOfTests(formulas, issues);
  const what = forAll.length < formulas.length ? "a formula without tests" : "a formula";
  checkNoGap(forAll, validity, "entitle.formulas", what, issues);
  return { answers, formulas: ordered };
}

function readScale(answer: AnswerScale, path: string, reading: AmountReading): AnswerScaleFacts {
  const { issues } = reading;
  const minimum = readDecimal(answer.minimum, scoreDecimals, `${path}.minimum`, issues);
  const maximum = readDecimal(answer.maximum, scoreDecimals, `${path}.maximum`, issues);
  const step = readDecimal(answer.step, scoreDecimals, `${path}.step`, issues);
  if (maximum < minimum || step === 0 || (maximum - minimum) % step > 0) {
    issues.push({
      code: "answer-scale",
      path,
      expected: "a maximum that lies a whole number of steps above the minimum",
      received: `${answer.minimum} to ${answer.maximum} by ${answer.step}`,
    });
  }
  return { id: answer.id, minimum, maximum, step };
}

function readFormula(row: NeedFormulaRow, ids: readonly string[], path: string, reading: AmountReading): FormulaFacts {
  checkSource(row.source, path, reading);
  const period = readPeriod(row, path, reading.issues);
  const tests = readTests(row.when, path, reading);
  const { source } = row;
  const read = (parameter: Parameter, place: string): ParameterRow => ({
    ...period,
    value: readParameter(parameter, needDecimals, place, reading, true),
    path: place,
    source,
    assumption: assumptionBehind(parameter, source, reading.scheme),
  });
  const constant = read(row.constant, `${path}.constant`);
  const weights = new Map<string, ParameterRow>();
  const known = new Set(ids);
  for (const [index, { answer, weight }] of row.weights.entries()) {
    const place = `${path}.weights[${index}]`;
    checkReference(answer, known, "an answer of this rule", `${place}.answer`, reading);
    if (weights.has(answer)) reading.issues.push(notOnce(answer, `${place}.answer`, "a second one"));
    weights.set(answer, read(weight, `${place}.weight`));
  }
  const none = { ...constant, value: Number.NaN };
  for (const id of ids) if (!weights.has(id)) reading.issues.push(notOnce(id, `${path}.weights`, "none"));
  return {
    ...period,
    constant,
    weights: ids.map((id) => weights.get(id) ?? none),
    path,
    ...tests,
  };
}

function notOnce(answer: string, path: string, found: string) {
  return { code: "weight-once", path, expected: `one weight for answer "${answer}"`, received: found };
}

/** More need never lowers the amount of a formula, and no answers take it below 0. */
function checkFormula(
  rule: NeedRule,
  formula: FormulaFacts,
  row: NeedFormulaRow,
  answers: readonly AnswerScaleFacts[],
  reading: AmountReading,
): void {
  // A number that is open, or wrong, has no place in a check of the whole.
  if ([formula.constant, ...formula.weights].some(({ value }) => Number.isNaN(value))) return;
  const terms = rule.answers.map(({ id, ...scale }, at): NeedTerm => {
    return { ...scale, name: id, weight: formatScaledShort(formula.weights[at]?.value ?? 0, needDecimals) };
  });
  const constant = formatScaledShort(formula.constant.value, needDecimals);
  for (const issue of checkNeed({ constant, terms, link: rule.link, rounding: rule.rounding })) {
    const at = row.weights.findIndex(
      (each) => issue.path === `terms[${answers.findIndex(({ id }) => id === each.answer)}]`,
    );
    reading.issues.push({ ...issue, path: `${formula.path}.weights[${at}].weight` });
  }
  const unit = 10n ** BigInt(scoreDecimals);
  const least = answers.reduce(
    (sum, { minimum, maximum }, at) => {
      const weight = formula.weights[at]?.value ?? 0;
      return sum + BigInt(weight) * BigInt(weight < 0 ? maximum : minimum);
    },
    BigInt(formula.constant.value) * unit,
  );
  if (rule.link === "square" || least >= 0n) return;
  reading.issues.push({
    code: "below-zero",
    path: formula.path,
    expected: "a formula that no possible answers take below 0",
    received: received(formatScaled(least, needDecimals + scoreDecimals)),
  });
}
