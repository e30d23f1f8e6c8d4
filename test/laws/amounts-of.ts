import type { Result } from "../../src/result/result.js";
import { roundFraction, writtenFraction } from "../../src/numbers/index.js";

/** The units of the lines of who is not eligible, under their stable paths. */
function unitsOf({ lines }: Result): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap(({ id, months }) =>
      [...months].flatMap(({ month, requested, allowed }) => [
        [`lines.${id}.${month}.requested`, requested.toString()] as const,
        [`lines.${id}.${month}.allowed`, allowed.toString()] as const,
      ]),
    ),
  );
}

/** Every amount of a result under its stable path. */
export function amountsOf(result: Result): ReadonlyMap<string, string> {
  const amounts = new Map<string, string>();
  const add = (path: string, value: { toString(): string } | undefined) => {
    if (value !== undefined) amounts.set(path, value.toString());
  };
  if (result.totals === undefined) return unitsOf(result);
  const { budget } = result;
  add("budget.indicative", budget.indicative);
  add("budget.approved", budget.approved);
  for (const { id, budget: of, computed, indicative, approved, carriedIn, expired, carriedOut } of budget.periods) {
    const period = of === undefined ? `budget.periods.${id}` : `budgets.${of}.periods.${id}`;
    add(`${period}.computed`, computed);
    add(`${period}.indicative`, indicative);
    add(`${period}.approved`, approved);
    add(`${period}.carriedIn`, carriedIn);
    add(`${period}.expired`, expired);
    add(`${period}.carriedOut`, carriedOut);
  }
  for (const line of result.lines) {
    for (const each of [line, ...line.months]) {
      const path = "month" in each ? `lines.${line.id}.${each.month}` : `lines.${line.id}`;
      if ("month" in each) {
        add(`${path}.requested`, each.requested);
        add(`${path}.allowed`, each.allowed);
        add(`${path}.contribution`, each.contribution);
        add(`${path}.funded`, each.contribution === undefined ? undefined : each.funded);
      }
      for (const name of ["cost", "covered", "uncovered"] as const) add(`${path}.${name}`, each[name]);
      for (const { reason, bearer, amount } of each.outside) {
        if ("month" in each) add(`${path}.outside.${reason}.${bearer}`, amount);
      }
    }
  }
  const months = result.months.map((row) => [`months.${row.month}`, row] as const);
  for (const [path, row] of [...months, ["totals", result.totals] as const]) {
    for (const name of ["cost", "covered", "uncovered", "contribution", "funded"] as const) {
      add(`${path}.${name}`, row[name]);
    }
    for (const [id, amount] of row.bySource) add(`${path}.bySource.${id}`, amount);
    for (const [id, amount] of row.byPayer) add(`${path}.byPayer.${id}`, amount);
    for (const [id, { accepted, funded, paid }] of row.unitCosts) {
      for (const [name, amount] of Object.entries({ accepted, funded, paid }))
        add(`${path}.unitCosts.${id}.${name}`, amount);
    }
    for (const { reason, bearer, amount } of row.outside) add(`${path}.outside.${reason}.${bearer}`, amount);
  }
  for (const [path, { remaining }] of months) add(`${path}.remaining`, remaining);
  return amounts;
}

/** A number as plain text, without what a person reads with it. */
export const plain = (text: string | undefined) =>
  text && roundFraction(writtenFraction(text.replace(/[^\d.-]/gu, ""), "amount"), { mode: "half-up", step: "0.0001" });
