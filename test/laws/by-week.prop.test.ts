import fc from "fast-check";
import { expect, it } from "vitest";
import { calculate } from "../../src/rules/opening/calculate.js";
import { isInputError } from "../../src/errors/index.js";
import { formatScaled, parseScaled, unitPriceDecimals } from "../../src/numbers/index.js";
import { compile } from "../../src/rules/compile.js";
import type { BudgetFormulaRule } from "../../src/rules/entitle/registry.js";
import type { Parameter } from "../../src/rules/reading/parameter.js";
import { drawEntitled, type EntitledSituation } from "../arbitraries/entitlement.js";
import { drawn, seed } from "../arbitraries/index.js";

const knownEntitled = drawn((draw) => drawEntitled(draw, true));

/** The same rule with amounts for so many days, each so many times as large; undefined where its numbers are not all stated. */
function forDays(rule: BudgetFormulaRule, per: "day" | "week" | "fortnight", minorUnit: number, days: number) {
  const isOfBasis = (key: string) => key === "monthBasis" || key === "yearBasis";
  const text = JSON.stringify(rule, (key, value: unknown) => (isOfBasis(key) ? undefined : value));
  const entitle = JSON.parse(text) as BudgetFormulaRule;
  const open: Parameter[] = [];
  const times = (amount: Parameter, decimals: number): string => {
    if (typeof amount === "string") return formatScaled(parseScaled(amount, decimals) * days, decimals);
    open.push(amount);
    return "0";
  };
  if (entitle.method === "level-amount") {
    const amounts = entitle.amounts.map((row) => ({ ...row, amount: times(row.amount, minorUnit) }));
    return open.length === 0 ? { ...entitle, per, amounts } : undefined;
  }
  if (entitle.method !== "score-price") return undefined;
  const prices = entitle.prices.map((row) => ({ ...row, price: times(row.price, unitPriceDecimals) }));
  return open.length === 0 ? { ...entitle, per, prices } : undefined;
}

/** All that a result says but its scheme, or that decisions leave less than nothing. */
function saidOf({ scheme, inputs, case: document }: EntitledSituation, entitle: BudgetFormulaRule): unknown {
  try {
    return calculate(document, compile({ ...scheme, entitle }, inputs)).toJSON();
  } catch (error) {
    if (isInputError(error)) return error.issues.map(({ code }) => code);
    throw error;
  }
}

it("a scheme written by week, or by fortnight, equals the one by day", () => {
  let met = 0;
  fc.assert(
    fc.property(knownEntitled, (situation) => {
      const { entitle, minorUnit } = situation.scheme;
      const [day, week, fortnight] = (["day", "week", "fortnight"] as const).map((per, index) =>
        forDays(entitle, per, minorUnit, [1, 7, 14][index] ?? 1),
      );
      fc.pre(day !== undefined && week !== undefined && fortnight !== undefined);
      const said = saidOf(situation, day);
      expect(saidOf(situation, week)).toEqual(said);
      expect(saidOf(situation, fortnight)).toEqual(said);
      if (!Array.isArray(said)) met += 1;
    }),
    { seed, numRuns: 150 },
  );
  expect(met).toBeGreaterThan(100);
});
