import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeCases as makeChildren } from "../../examples/pilot-children/generate/cases.js";
import { published } from "../../examples/pilot-children/population.js";
import { calculate } from "../../src/rules/calculate.js";
import type { Result } from "../../src/result/result.js";
import type { Case } from "../../src/person/case.js";
import type { PlanLine } from "../../src/person/plan.js";
import { pilotMunicipalities } from "../../src/latvia/index.js";
import { compile } from "../../src/rules/compile.js";
import { dayAfter, dayBefore, daysOf, priceRowOn } from "../oracle/index.js";
import { Oracle } from "../oracle/decimals.js";
import { pilots, type BandScheme } from "./pilots.js";
import { populationsOf, tried } from "./tried.js";
import { eligible } from "../support/eligible.js";

const choice = fc.nat();

/** An item of a list by any number. */
function pick<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

/** Minor units of the cost, or of the covered part, of each line in each month. */
function cells(result: Result, key: "cost" | "covered"): ReadonlyMap<string, number> {
  return new Map(
    eligible(result).lines.flatMap(({ id, months }) => months.map((each) => [`${id} ${each.month}`, each[key].minor])),
  );
}

function expectNoneLower(after: ReadonlyMap<string, number>, before: ReadonlyMap<string, number>, who: string): void {
  const lower = [...before].filter(([cell, minor]) => (after.get(cell) ?? 0) < minor);
  expect([who, lower]).toEqual([who, []]);
}

/** The rules with one price raised by some cents. */
function dearer(scheme: BandScheme, row: number, cents: number): BandScheme {
  const at = row % scheme.cost.prices.length;
  const prices = scheme.cost.prices.map((each, index) => {
    if (index !== at || typeof each.price !== "string") return each;
    return { ...each, price: new Oracle(each.price).plus(new Oracle(cents).div(100)).toString() };
  });
  return { ...scheme, cost: { ...scheme.cost, prices } };
}

/** A case with some of its scores in the band of the next level, as far as there is one. */
function moreNeed(document: Case, { assess }: BandScheme, which: (index: number) => boolean): Case {
  const assessments = (document.assessments ?? []).map((each, index) => {
    const score = Number(each.score);
    const band = assess.bands.findIndex(({ from, to }) => Number(from) <= score && score <= Number(to));
    const next = assess.bands[band + 1];
    return next === undefined || !which(index) ? each : { ...each, score: next.from };
  });
  return { ...document, assessments };
}

/** A case in which one line is another. */
function withLine(document: Case, at: number, change: (line: PlanLine) => PlanLine): Case {
  const lines = (document.plan?.lines ?? []).map((line, index) => (index === at ? change(line) : line));
  return { ...document, plan: { lines } };
}

function later(day: string, days: number): string {
  let date = day;
  for (let count = 0; count < days; count += 1) date = dayAfter(date);
  return date;
}

/** A case of somebody who lives in one place, or moves from there to another. */
function livingIn(document: Case, place: string, move?: { readonly place: string; readonly on: string }): Case {
  const lived = { kind: "declared", place, from: "2009-07-01", to: "open" } as const;
  if (move === undefined) return { ...document, residences: [lived] };
  return {
    ...document,
    residences: [
      { ...lived, to: dayBefore(move.on) },
      { ...lived, place: move.place, from: move.on },
    ],
  };
}

/** Everything of a result that is an amount. */
function amounts(result: Result): unknown {
  const { budget, lines, months, totals } = result.toJSON();
  return { budget: budget?.approved, lines: lines.map(({ id, months: own }) => [id, own]), months, totals };
}

describe.each(pilots)("$name", ({ people }) => {
  it("costs nobody less where a price goes up, in no line and month", () => {
    fc.assert(
      fc.property(populationsOf(20, 40), choice, fc.integer({ min: 1, max: 2000 }), (population, row, cents) => {
        const { cases, scheme } = people(population);
        const [before, after] = [compile(scheme), compile(dearer(scheme, row, cents))];
        for (const document of cases) {
          const now = cells(calculate(document, after), "cost");
          expectNoneLower(now, cells(calculate(document, before), "cost"), document.id);
        }
      }),
      { ...tried, numRuns: 2 * tried.numRuns },
    );
  });

  it("gives nobody a lower budget, nor covers less of any line and month, where the level goes up", () => {
    let more = 0;
    fc.assert(
      fc.property(populationsOf(20, 40), fc.constantFrom("all", "first", "last"), (population, which) => {
        const { cases, scheme } = people(population);
        const compiled = compile(scheme);
        for (const document of cases) {
          const last = (document.assessments?.length ?? 0) - 1;
          const raised = moreNeed(
            document,
            scheme,
            (index) => which === "all" || index === (which === "first" ? 0 : last),
          );
          const [before, after] = [calculate(document, compiled), calculate(raised, compiled)];
          expect(after.budget?.approved.minor).toBeGreaterThanOrEqual(before.budget?.approved.minor ?? Infinity);
          expectNoneLower(cells(after, "covered"), cells(before, "covered"), document.id);
          if (Number(after.budget?.approved.minor) > Number(before.budget?.approved.minor)) more += 1;
        }
      }),
      tried,
    );
    expect(more).toBeGreaterThan(0);
  });

  it("costs and covers the same, from the same sources, after a move to a place with the same prices", () => {
    let met = 0;
    fc.assert(
      fc.property(populationsOf(20, 40), choice, fc.integer({ min: 1, max: 364 }), (population, to, after) => {
        const { cases, scheme } = people(population);
        const compiled = compile(scheme);
        for (const [number, document] of cases.entries()) {
          const home = document.enrolments?.[0]?.place ?? "";
          const place = pick(pilotMunicipalities, to + number).place;
          if (!samePrices(document, home, place, scheme)) continue;
          met += 1;
          const moved = livingIn(document, home, { place, on: later(document.period.from, after) });
          const stayed = livingIn(document, home);
          expect(amounts(calculate(moved, compiled))).toEqual(amounts(calculate(stayed, compiled)));
        }
      }),
      tried,
    );
    // Where all prices differed, the law would say nothing.
    expect(met).toBeGreaterThan(10);
  });
});

/** Whether all services of a plan have one price in both places on every day of the period. */
function samePrices(document: Case, one: string, other: string, scheme: BandScheme): boolean {
  const services = new Set(document.plan?.lines.map(({ service }) => service));
  const days = daysOf(document.period);
  const priceOf = (service: string, place: string, day: string) => priceRowOn(service, place, day, scheme)?.price;
  return [...services].every((service) =>
    days.every((day) => priceOf(service, one, day) === priceOf(service, other, day)),
  );
}

// Lines of what was delivered have a quantity for all their days.
describe.each(pilots.filter(({ name }) => !name.includes("delivered")))(
  "a line of $name with a quantity per day, week or month",
  ({ people }) => {
    it("costs nothing less where the days of a line go on or begin earlier", () => {
      let met = 0;
      fc.assert(
        fc.property(
          populationsOf(20, 40),
          choice,
          fc.nat({ max: 60 }),
          fc.nat({ max: 60 }),
          (population, at, on, back) => {
            const { cases, scheme } = people(population);
            const compiled = compile(scheme);
            for (const document of cases) {
              const lines = document.plan?.lines ?? [];
              if (lines.length === 0) continue;
              const index = at % lines.length;
              if (!["day", "week", "month"].includes(pick(lines, at).per)) continue;
              met += 1;
              const earlier = { to: pick(lines, at).from, from: document.period.from };
              const longer = withLine(document, index, (line) => ({
                ...line,
                from: pick(daysOf(earlier).slice(-1 - back), 0),
                to: later(line.to, on),
              }));
              const now = cells(calculate(longer, compiled), "cost");
              expectNoneLower(now, cells(calculate(document, compiled), "cost"), document.id);
            }
          },
        ),
        tried,
      );
      expect(met).toBeGreaterThan(50);
    });
  },
);

describe("a line with a quantity for all its days", () => {
  it("costs less in the pilot where it goes on after it: the same units are spread over more days", () => {
    const [pilot] = pilots;
    if (pilot === undefined) throw new Error("no pilot");
    const { cases, scheme } = pilot.people(published);
    const compiled = compile(scheme);
    const found = makeChildren().flatMap((document, index) => {
      const at = (document.plan?.lines ?? []).findIndex(({ per, to }) => per === "period" && to === "2019-08-31");
      return at === -1 ? [] : [{ document: cases[index] ?? document, at }];
    });
    const { document, at } = pick(found, 0);
    const longer = withLine(document, at, (line) => ({ ...line, to: "2019-12-31" }));
    const [before, after] = [eligible(calculate(document, compiled)), eligible(calculate(longer, compiled))];
    expect(after.totals.cost.minor).toBeLessThan(before.totals.cost.minor);
  });
});
