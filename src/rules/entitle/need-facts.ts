import type { Period } from "../../calendar/index.js";
import { scoreDecimals } from "../../person/facts/assessment-facts.js";
import { received } from "../../errors/index.js";
import { formatScaled } from "../../numbers/index.js";
import { assumptionBehind } from "../reading/assumption.js";
import { checkNoGap } from "../reading/coverage.js";
import type { Parameter } from "../reading/parameter.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import {
  budgetPath,
  checkIds,
  checkReference,
  checkSource,
  readDecimal,
  readSignedParameter,
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
  /** Where the budget has a least, the sum of a formula may be less. */
  readonly minimum?: readonly unknown[];
}

/** The questions that a budget depends on, and the dated formulas, in order of days. */
export interface NeedFacts {
  readonly answers: readonly AnswerScaleFacts[];
  readonly formulas: readonly FormulaFacts[];
}

/** The formulas of answers: one on every day, and a weight for every answer. */
export function readNeedFormulas(rule: NeedRule, reading: AmountReading, validity: Period): NeedFacts {
  const { issues } = reading;
  const before = issues.length;
  const ids = rule.answers.map(({ id }) => id);
  checkIds(rule.answers, budgetPath(reading, "entitle.answers"), issues);
  const answers = rule.answers.map((answer, index) =>
    readScale(answer, budgetPath(reading, `entitle.answers[${index}]`), reading),
  );
  const sound = issues.length === before;
  const formulas = rule.formulas.map((row, index) => {
    const formula = readFormula(row, ids, budgetPath(reading, `entitle.formulas[${index}]`), reading);
    if (sound && rule.link === "identity" && rule.minimum === undefined) checkLeast(formula, answers, reading);
    return formula;
  });
  const { ordered, forAll } = inOrderOfTests(formulas, issues);
  const what = forAll.length < formulas.length ? "a formula without tests" : "a formula";
  checkNoGap(forAll, validity, { path: budgetPath(reading, "entitle.formulas"), what }, issues);
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
  const tests = readTests(
    row.when,
    { ...period, path },
    reading,
    "a test of the person, because a formula is the same for every level",
  );
  const { source } = row;
  const read = (parameter: Parameter, place: string): ParameterRow => ({
    ...period,
    value: readSignedParameter(parameter, needDecimals, place, reading),
    path: place,
    source,
    assumption: assumptionBehind(parameter, source, reading.scheme),
  });
  const constant = read(row.constant, `${path}.constant`);
  const weights = new Map<string, ParameterRow>();
  const known = new Set(ids);
  for (const [index, { answer, weight }] of row.weights.entries()) {
    const place = `${path}.weights[${index}]`;
    checkReference(answer, known, { what: "an answer of this rule", path: `${place}.answer` }, reading);
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

/** No answers take a formula below 0, where nothing else holds the budget. */
function checkLeast(formula: FormulaFacts, answers: readonly AnswerScaleFacts[], { issues }: AmountReading): void {
  // A number that is open, or wrong, has no place in a check of the whole.
  if ([formula.constant, ...formula.weights].some(({ value }) => Number.isNaN(value))) return;
  const unit = 10n ** BigInt(scoreDecimals);
  const least = answers.reduce(
    (sum, { minimum, maximum }, at) => {
      const weight = formula.weights[at]?.value ?? 0;
      return sum + BigInt(weight) * BigInt(weight < 0 ? maximum : minimum);
    },
    BigInt(formula.constant.value) * unit,
  );
  if (least >= 0n) return;
  issues.push({
    code: "below-zero",
    path: formula.path,
    expected: "a formula that no possible answers take below 0",
    received: received(formatScaled(least, needDecimals + scoreDecimals)),
    hint: "Where the law pays nothing then, say so by a minimum of 0.",
  });
}
