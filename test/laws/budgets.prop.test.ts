import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay } from "../../src/calendar/index.js";
import { parseResult } from "../../src/documents/index.js";
import { explain as explainAny } from "../../src/explanation/opening/explain.js";
import { prove } from "../../src/explanation/index.js";
import type { Case } from "../../src/person/case.js";
import type { Position } from "../../src/result/position/document.js";
import { prepare } from "../../src/prepared/prepare.js";
import { calculate as calculatePrepared } from "../../src/prepared/calculate.js";
import { columnsText } from "../../src/result/columns/columns-text.js";
import type { EligibleResult, Result } from "../../src/result/result.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { calculateThrough } from "../../src/rules/opening/calculate-through.js";
import { isInputError } from "../../src/errors/index.js";
import { seed, type Situation } from "../arbitraries/index.js";
import { besides, ofOneBudget, paidBeside, type Besides } from "../arbitraries/budgets.js";
import { expectedOf } from "../oracle/index.js";
import { resultOf } from "./calculated.js";
import { amountsOf, plain } from "./amounts-of.js";
import { anyCuts, cutsOf, partsOf2019 } from "./cuts.js";
import { calculateInParts, sumsOf } from "./in-parts.js";

/** What each line costs and is covered in each month, and the rows of the budget periods, of whichever budget. */
function toldOf(result: Result, budget?: string): readonly unknown[] {
  const { budget: told, lines } = (result as EligibleResult).toJSON() as unknown as {
    readonly budget: { readonly periods: readonly object[]; readonly adjustments?: readonly object[] };
    readonly lines: readonly object[];
  };
  const [periods, adjustments] = [told.periods, told.adjustments ?? []].map((rows) =>
    rows.map((each) => ({ ...each, services: undefined, budget: undefined })),
  );
  return [budget, periods, adjustments, lines];
}

/** The same of one of several budgets. */
function partOfBudget(result: Result, services: ReadonlySet<string>, budget: string | undefined): readonly unknown[] {
  const document = result.toJSON();
  if (document.totals === undefined) throw new Error("not eligible");
  const lines = document.lines.filter(({ service }) => services.has(service));
  const [periods, adjustments] = [document.budget.periods ?? [], document.budget.adjustments ?? []].map((rows) =>
    rows.filter((each) => each.budget === budget).map((each) => ({ ...each, services: undefined, budget: undefined })),
  );
  return [budget, periods, adjustments, lines];
}

/** The result of a situation; undefined where it is refused. */
function resultWhereTaken(situation: Situation): Result | undefined {
  try {
    return resultOf(situation);
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}

const byDate = ({ scheme }: Besides) =>
  [scheme.cover, ...scheme.budgets.map(({ cover }) => cover)].every(({ order }) => order === "date");

describe("budgets beside each other", () => {
  it("are the sum of schemes with one budget each, of whichever lengths and orders", () => {
    const met = { lengths: 0, orders: 0, short: 0, decided: 0 };
    fc.assert(
      fc.property(besides, (drawn) => {
        const compiled = compile(drawn.scheme);
        const whole = calculate(drawn.case, compiled);
        let approved = 0;
        const remaining = new Map<string, number>();
        for (const each of ofOneBudget(drawn)) {
          const alone = calculate(each.case, compile(each.scheme));
          expect(partOfBudget(whole, each.services, each.id)).toEqual(toldOf(alone, each.id));
          approved += alone.budget?.approved.minor ?? 0;
          for (const month of alone.months)
            remaining.set(month.month, (remaining.get(month.month) ?? 0) + month.remainingMinor);
          if ((alone.totals?.uncovered.minor ?? 0) > 0) met.short += 1;
        }
        expect(whole.budget?.approved.minor).toBe(approved);
        expect(whole.months.map((month) => [month.month, month.remainingMinor])).toEqual([...remaining]);
        const periods = whole.budget?.periods ?? [];
        const counts = new Set(
          drawn.scheme.budgets.map(({ id }) => periods.filter((each) => each.budget === id).length),
        );
        if (counts.size > 1) met.lengths += 1;
        if (whole.budget?.adjustments.some(({ budget }) => budget !== undefined) === true) met.decided += 1;
        if (
          new Set([drawn.scheme.cover, ...drawn.scheme.budgets.map(({ cover }) => cover)].map(({ order }) => order))
            .size > 1
        )
          met.orders += 1;
        expect(parseResult(JSON.stringify(whole)).toText()).toBe(whole.toText());
        expect(parseResult(columnsText(whole)).toText()).toBe(whole.toText());
        expect(calculatePrepared(prepare(drawn.case), compiled).toText()).toBe(whole.toText());
      }),
      { seed, numRuns: 100 },
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(30);
  });

  it("give what the oracle says: budgets, what each covers, what people pay and who pays the rest", () => {
    const met = { several: 0, paying: 0, short: 0 };
    fc.assert(
      fc.property(paidBeside, (situation) => {
        const expected = expectedOf(situation.case, situation);
        const document = resultWhereTaken(situation)?.toJSON();
        // Budgets are of more days than the case asks about, on which a place or a price may be no more.
        fc.pre(document !== undefined);
        if (expected.state !== "eligible") {
          expect(document.totals).toBeUndefined();
          return;
        }
        if (document.totals === undefined) throw new Error("not eligible");
        expect(document.budget.approved).toBe(expected.budget);
        const lines = document.lines.map(({ id, months }) => [
          id,
          months.map(({ month, covered }) => [month, covered]),
        ]);
        expect(lines).toEqual(
          expected.lines.map(({ id, months }) => [id, months.map(({ month, covered }) => [month, covered])]),
        );
        for (const [at, { month, covered, contribution, bySource }] of expected.months.entries())
          expect(document.months[at]).toMatchObject({
            month,
            covered,
            ...(contribution && { contribution }),
            bySource,
          });
        expect(document.assumptions).toEqual(expected.assumptions);
        if ((situation.scheme.budgets ?? []).length > 0) met.several += 1;
        if (Number(document.totals.contribution) > 0) met.paying += 1;
        if (Number(document.totals.uncovered) > 0) met.short += 1;
      }),
      { seed, numRuns: 300, endOnFailure: true },
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(50);
  });

  it("are handed on by positions: parts cut on any day add up to the whole, where nothing looks ahead", () => {
    const met = { cut: 0 };
    fc.assert(
      fc.property(besides, anyCuts, (drawn, anywhere) => {
        fc.pre(byDate(drawn));
        const compiled = compile(drawn.scheme);
        const whole = calculate(drawn.case, compiled);
        const months = calculateThrough(drawn.case, compiled, { cutAt: "months" });
        expect(sumsOf(months)).toEqual(sumsOf([whole]));
        expect(JSON.stringify(months.at(-1)?.closing)).toBe(JSON.stringify(whole.closing));
        const cuts = cutsOf(drawn.case, anywhere);
        const parts = calculateInParts(drawn.case, compiled, cuts);
        expect(sumsOf(parts)).toEqual(sumsOf([whole]));
        expect(JSON.stringify(parts.at(-1)?.closing)).toBe(JSON.stringify(whole.closing));
        met.cut += cuts.length;
      }),
      { seed, numRuns: 60, endOnFailure: true },
    );
    expect(met.cut).toBeGreaterThan(60);
  });

  it("are the same in views of some months, whatever looks ahead", () => {
    fc.assert(
      fc.property(besides, fc.integer({ min: 1, max: 11 }), (drawn, cut) => {
        const compiled = compile(drawn.scheme);
        const whole = calculate(drawn.case, compiled);
        const views = partsOf2019(cut).map((days) => calculate(drawn.case, compiled, { show: days }));
        expect(sumsOf(views)).toEqual(sumsOf([whole]));
        const remaining = (result: Result) => result.months.map((month) => month.remainingMinor);
        expect(views.flatMap(remaining)).toEqual(remaining(whole));
      }),
      { seed, numRuns: 40, endOnFailure: true },
    );
  });

  it("are explained and proved, of a question that begins and of one that goes on, on any day", () => {
    fc.assert(
      fc.property(besides, anyCuts, (drawn, anywhere) => {
        const compiled = compile(drawn.scheme);
        const asked: { readonly document: Case; readonly options: { readonly opening?: Position } }[] = [
          { document: drawn.case, options: {} },
        ];
        const start = cutsOf(drawn.case, anywhere)[0];
        if (byDate(drawn) && start !== undefined) {
          const before = { ...drawn.case, period: { from: "2019-01-01", to: formatDay(start - 1) } };
          const opening = JSON.parse(JSON.stringify(calculate(before, compiled).closing)) as Position;
          const document = { ...drawn.case, period: { from: formatDay(start), to: "2019-12-31" } };
          asked.push({ document, options: { opening } });
        }
        for (const { document, options } of asked) {
          const { amounts } = prove(explainAny(document, compiled, options));
          const told = amountsOf(calculate(document, compiled, options));
          const said = [...told.keys()].map((path) => [path, plain(amounts.get(path) ?? "")]);
          expect(said).toEqual([...told].map(([path, value]) => [path, plain(value)]));
        }
      }),
      { seed, numRuns: 30, endOnFailure: true },
    );
  });
});
