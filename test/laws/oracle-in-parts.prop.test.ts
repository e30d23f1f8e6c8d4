import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay } from "../../src/calendar/index.js";
import { isInputError } from "../../src/errors/index.js";
import type { Result } from "../../src/result/result.js";
import { knownPaying } from "../arbitraries/contribution.js";
import { seed, type Situation } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { amountsIn, expectedInParts, type Amounts, type ExpectedPart } from "../oracle/in-parts.js";
import { expectedOf } from "../oracle/index.js";
import { beginningOf } from "./beginning.js";
import { compiledOf, openingOf, resultWherePriced } from "./calculated.js";
import { anyCuts, cutsOf, withoutBudget } from "./cuts.js";
import { calculateInParts } from "./in-parts.js";

/** The amounts of a result that the oracle says too, under its names; those of 0 are left out. */
function amountsOf(result: Result): ReadonlyMap<string, string> {
  const amounts = new Map<string, string>();
  const add = (of: string, values: Readonly<Record<string, unknown>>, names: readonly string[]): void => {
    for (const name of names) {
      const text = values[name];
      const value = new Decimal(typeof text === "string" ? text : 0);
      if (!value.isZero()) amounts.set(`${of} ${name}`, value.toString());
    }
  };
  const { lines, months } = result.toJSON();
  for (const { id, months: rows } of lines) {
    for (const row of rows) {
      add(`${id} ${row.month}`, { ...row }, ["requested", "allowed", "cost", "covered"]);
      add(`of ${id} ${row.month}`, { ...row }, ["contribution"]);
      const over = "outside" in row ? row.outside.find(({ reason }) => reason === "over-limit") : undefined;
      add(`${id} ${row.month}`, { overLimits: over?.amount }, ["overLimits"]);
    }
  }
  for (const { month, bySource, byPayer = {}, unitCosts = {}, ...sums } of months) {
    add(month, sums, ["cost", "covered", "contribution"]);
    const relatives = Object.keys(byPayer).filter((id) => id !== result.client);
    add(`relative ${month}`, byPayer, relatives);
    add(`source ${month}`, bySource, Object.keys(bySource));
    for (const [id, numbers] of Object.entries(unitCosts)) {
      add(`${id} ${month}`, { ...numbers }, ["accepted", "funded", "paid"]);
    }
  }
  return amounts;
}

const texts = (amounts: Amounts) => new Map([...amounts].map(([key, amount]) => [key, amount.toString()]));

/** What parts come to together. */
function sumOf(parts: readonly ExpectedPart[]): Amounts {
  const sums = new Map<string, Decimal>();
  for (const { amounts } of parts) {
    for (const [key, amount] of amounts) sums.set(key, amount.plus(sums.get(key) ?? 0));
  }
  return new Map([...sums].filter(([, amount]) => !amount.isZero()));
}

/** What a result says of what the oracle says too. */
function found(result: Result) {
  const { outcome } = result;
  const spans = outcome.state === "eligible" ? outcome.spans : [];
  return {
    state: outcome.state,
    spans: spans.map(({ from, to }) => ({ from, to })),
    amounts: Object.fromEntries([...amountsOf(result)].sort()),
  };
}

/** @param byLine whether results say what is paid for each line, and not of a month alone */
function said({ state, spans = [], amounts }: ExpectedPart, byLine: boolean) {
  const isOpen = ["limits-open", "days-open", "means-open"].includes(state);
  const shown = [...texts(amounts)].filter(([key]) => byLine || !key.startsWith("of "));
  return { state: isOpen ? "incomplete" : state, spans, amounts: Object.fromEntries(shown.sort()) };
}

/** The codes of the issues for which a calculation is refused, where it is. */
function orRefused(calculation: () => readonly Result[]): readonly Result[] | string {
  try {
    return calculation();
  } catch (error) {
    if (!isInputError(error)) throw error;
    return [...new Set(error.issues.map(({ code }) => code))].join(" ");
  }
}

/** Whether seko and the oracle say the same of a question in one go and of each of its parts; how it ended. */
function compare(situation: Situation, cuts: readonly number[]): string {
  const { scheme } = situation;
  const expected = expectedOf(situation.case, situation);
  if (expected.state !== "eligible" && expected.state !== "ineligible") return expected.state;
  const byLine = scheme.fund.splitAt === "line";
  const whole = resultWherePriced(situation);
  if (whole === undefined) throw new Error("the oracle has all prices");
  expect(found(whole)).toEqual(said({ ...expected, amounts: amountsIn(expected) }, byLine));
  const results = orRefused(() => calculateInParts(situation.case, compiledOf(situation), cuts, openingOf(situation)));
  if (typeof results === "string") return results;
  const parts = expectedInParts(situation.case, situation, [situation.case.period.from, ...cuts.map(formatDay)]);
  expect(results.map(found)).toEqual(parts.map((part) => said(part, byLine)));
  if (parts.some(({ state }) => state !== "eligible")) return "a part without days";
  expect(texts(sumOf(parts))).toEqual(texts(amountsIn(expected)));
  return "added up";
}

const asPlanned = (situation: Situation): Situation => withoutBudget(situation);

/** Budgets have days of their own, and are drawn on month by month. */
function byDate(situation: Situation): Situation {
  const scheme = { ...situation.scheme, cover: { ...situation.scheme.cover, order: "date" as const } };
  return { ...situation, scheme, opening: beginningOf({ ...situation, scheme }) };
}

describe("seko and an oracle that keeps its own memory", () => {
  it.each([
    ["people who pay, by all kinds of rules", knownPaying, asPlanned, 120, 40],
    ["people with limits, which go on over months", limitedSituation, asPlanned, 160, 50],
    ["people with budgets of a level, drawn on month by month", knownPaying, byDate, 120, 40],
  ] as const)("say the same of a whole and of each of its parts: %s", (_, situations, asked, numRuns, least) => {
    const met: Record<string, number> = {};
    fc.assert(
      fc.property(situations, anyCuts, (drawn, places) => {
        const situation = asked(drawn);
        const cuts = cutsOf(situation.case, places);
        if (cuts.length === 0) return;
        const how = compare(situation, cuts);
        met[how] = (met[how] ?? 0) + 1;
      }),
      { seed, numRuns, endOnFailure: true },
    );
    expect(met["added up"]).toBeGreaterThan(least);
    expect(met["a part without days"]).toBeGreaterThan(least / 2);
    // What was used before may not be known of one limit, and be asked for in no part.
    expect(met["limit-goes-on"] ?? 0).toBeLessThan(numRuns / 50);
  });
});
