import type { Period } from "../../calendar/index.js";
import { scoreDecimals } from "../../person/facts/facts.js";
import { received } from "../../errors/index.js";
import { checkNeed, formatScaled, formatScaledShort, type NeedTerm } from "../../numbers/index.js";
import { assumptionBehind } from "../reading/assumption.js";
import { checkNoGap, checkNoOverlap } from "../reading/coverage.js";
import type { AnswerScale, NeedFormulaRow, WeightsRule } from "./rule.js";
import type { Parameter } from "../reading/parameter.js";
import {
  checkIds,
  checkReference,
  checkSource,
  readDecimal,
  readParameter,
  readPeriod,
  type Reading,
} from "../reading/reading.js";
import type { AnswerScaleFacts } from "../assess/answer-scale.js";

/** Decimals of the constant and the weights of a formula. */
export const needDecimals = 6;

/** A formula with its numbers scaled by {@link needDecimals}. */
export interface FormulaFacts extends Period {
  readonly constant: number;
  /** In the order of the answers. */
  readonly weights: readonly number[];
  readonly path: string;
  readonly source: string;
  readonly assumptions: readonly string[];
}

/** The questions that a budget depends on, and the dated formulas, in order of days. */
export interface NeedFacts {
  readonly answers: readonly AnswerScaleFacts[];
  readonly formulas: readonly FormulaFacts[];
}

/** The formulas of answers: one on every day, a weight for every answer, and never less for more need. */
export function readNeedFormulas(rule: WeightsRule, reading: Reading, validity: Period): NeedFacts {
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
  checkNoOverlap(formulas, issues);
  checkNoGap(formulas, validity, "entitle.formulas", "a formula", issues);
  return { answers, formulas: formulas.sort((left, right) => left.from - right.from) };
}

function readScale(answer: AnswerScale, path: string, reading: Reading): AnswerScaleFacts {
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

function readFormula(row: NeedFormulaRow, ids: readonly string[], path: string, reading: Reading): FormulaFacts {
  checkSource(row.source, path, reading);
  const assumptions = new Set<string>();
  const read = (parameter: Parameter, place: string): number => {
    const assumption = assumptionBehind(parameter, row.source, reading.scheme);
    if (assumption !== undefined) assumptions.add(assumption);
    return readParameter(parameter, needDecimals, place, reading, true);
  };
  const constant = read(row.constant, `${path}.constant`);
  const weights = new Map<string, number>();
  const known = new Set(ids);
  for (const [index, { answer, weight }] of row.weights.entries()) {
    const place = `${path}.weights[${index}]`;
    checkReference(answer, known, "an answer of this rule", `${place}.answer`, reading);
    if (weights.has(answer)) reading.issues.push(notOnce(answer, `${place}.answer`, "a second one"));
    weights.set(answer, read(weight, `${place}.weight`));
  }
  for (const id of ids) if (!weights.has(id)) reading.issues.push(notOnce(id, `${path}.weights`, "none"));
  return {
    ...readPeriod(row, path, reading.issues),
    constant,
    weights: ids.map((id) => weights.get(id) ?? Number.NaN),
    path,
    source: row.source,
    assumptions: [...assumptions],
  };
}

function notOnce(answer: string, path: string, found: string) {
  return { code: "weight-once", path, expected: `one weight for answer "${answer}"`, received: found };
}

/** More need never lowers the amount of a formula, and no answers take it below 0. */
function checkFormula(
  rule: WeightsRule,
  formula: FormulaFacts,
  row: NeedFormulaRow,
  answers: readonly AnswerScaleFacts[],
  reading: Reading,
): void {
  // A number that is open, or wrong, has no place in a check of the whole.
  if ([formula.constant, ...formula.weights].some((value) => Number.isNaN(value))) return;
  const terms = rule.answers.map(({ id, ...scale }, at): NeedTerm => {
    return { ...scale, name: id, weight: formatScaledShort(formula.weights[at] ?? 0, needDecimals) };
  });
  const constant = formatScaledShort(formula.constant, needDecimals);
  for (const issue of checkNeed({ constant, terms, link: rule.link, rounding: rule.rounding })) {
    const at = row.weights.findIndex(
      (each) => issue.path === `terms[${answers.findIndex(({ id }) => id === each.answer)}]`,
    );
    reading.issues.push({ ...issue, path: `${formula.path}.weights[${at}].weight` });
  }
  const unit = 10n ** BigInt(scoreDecimals);
  const least = answers.reduce(
    (sum, { minimum, maximum }, at) => {
      const weight = formula.weights[at] ?? 0;
      return sum + BigInt(weight) * BigInt(weight < 0 ? maximum : minimum);
    },
    BigInt(formula.constant) * unit,
  );
  if (rule.link === "square" || least >= 0n) return;
  reading.issues.push({
    code: "below-zero",
    path: formula.path,
    expected: "a formula that no possible answers take below 0",
    received: received(formatScaled(least, needDecimals + scoreDecimals)),
  });
}
