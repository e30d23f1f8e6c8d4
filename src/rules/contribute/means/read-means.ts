import { meansDecimals } from "../../../person/read/means.js";
import { received } from "../../../errors/index.js";
import { unitPriceDecimals } from "../../../numbers/index.js";
import type { Amount } from "../../common/arithmetic.js";
import { shortest } from "../../common/exact.js";
import { checkAll } from "../../reading/check/check-lists.js";
import type { Parameter } from "../../reading/parameter.js";
import type { ParameterRow } from "../../reading/parameter-row.js";
import { nameIndex } from "../../reading/reader.js";
import { readRounding, type Reading } from "../../reading/reading.js";
import type { CompiledDeduction, CompiledMeans } from "./compiled-means.js";
import type { CountedMeans, Deduction, DividedMeans } from "./counted-means-rule.js";
import { stepRounding } from "../methods/capital-steps.js";
import type { RuleInScheme } from "../read-numbers.js";
import { readRow } from "./read-protected-amount.js";

/** What of a rule says which means count. */
export type MeansRule = Omit<CountedMeans, "incomeOf"> & {
  readonly divided?: DividedMeans;
  readonly per?: "month" | "week";
};

/** What counts as means beside income; undefined where income alone does. Its numbers are added to the list. */
export function readMeans(
  { rule, source, path, days }: RuleInScheme<MeansRule>,
  numbers: ParameterRow[],
  reading: Reading,
): CompiledMeans | undefined {
  const { capitalAsIncome, deducts, divided } = rule;
  if (capitalAsIncome === undefined && deducts === undefined && divided === undefined) return undefined;
  const { minorUnit } = reading.scheme;
  const perMinor = 10 ** (Math.max(minorUnit, meansDecimals) - minorUnit);
  const rowOf = (parameter: Parameter, decimals: number, at: string): ParameterRow => {
    const row = readRow(parameter, { decimals, path: `${path}.${at}`, source, days }, reading);
    numbers.push(row);
    return row;
  };
  const amount = (parameter: Parameter, at: string): Amount => {
    const row = rowOf(parameter, minorUnit, at);
    return { value: row.value * perMinor, row, decimals: minorUnit };
  };
  const refuse = (code: string, at: string, expected: string, value: unknown) =>
    reading.issues.push({ code, path: `${path}.${at}`, expected, received: received(value) });
  const capital = capitalAsIncome && {
    free: amount(capitalAsIncome.free, "capitalAsIncome.free"),
    step: amount(capitalAsIncome.step, "capitalAsIncome.step"),
    each: amount(capitalAsIncome.amountPerStep, "capitalAsIncome.amountPerStep"),
    mode: stepRounding[capitalAsIncome.count],
  };
  if (capital?.step.value === 0) {
    refuse("capital-step", "capitalAsIncome.step", "a step above 0", capitalAsIncome?.step);
  }
  const known = nameIndex(reading.scheme.expenseKinds ?? []);
  const deductions = (deducts ?? []).map((each: Deduction, index): CompiledDeduction => {
    const at = `deducts[${index}]`;
    checkAll(
      each.expenses,
      known,
      { what: "one of expenseKinds of this scheme", path: `${path}.${at}.expenses` },
      reading,
    );
    const atLeast = each.atLeast === undefined ? undefined : amount(each.atLeast, `${at}.atLeast`);
    const atMost = each.atMost === undefined ? undefined : amount(each.atMost, `${at}.atMost`);
    if (atLeast !== undefined && atMost !== undefined && atMost.value < atLeast.value) {
      refuse("deduction", `${at}.atMost`, "atLeast or more", each.atMost);
    }
    return { kinds: new Set(each.expenses), atLeast, atMost };
  });
  if (divided === undefined) return { capital, deductions, divided };
  const row = rowOf(divided.by, unitPriceDecimals, "divided.by");
  const by = shortest({ value: row.value, row, decimals: unitPriceDecimals });
  if (row.value === 0) refuse("divided-means", "divided.by", "more than 0", divided.by);
  const step = readRounding(divided.rounding, minorUnit, `${path}.divided.rounding`, reading.issues);
  const rounding = { mode: divided.rounding.mode, step };
  return { capital, deductions, divided: { by: by.amount, finer: 10 ** by.decimals, perMinor, rounding } };
}
