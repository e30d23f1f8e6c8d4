import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childrenPopulation } from "../../examples/pilot-children/population.js";
import { calibratePilot, envelopeOf } from "../../examples/pilot-children/pilot.js";
import { makeCases as makeChildren } from "../../examples/pilot-children/generate/cases.js";
import { calculate } from "../../src/rules/calculate.js";
import { calculateAll } from "../../src/rules/calculate-all.js";
import type { ResultDocument } from "../../src/result/document.js";
import type { Case } from "../../src/person/case.js";
import { summarise } from "../../src/cohort/index.js";
import { compile } from "../../src/rules/compile.js";
import { daysOf, expectedOf, monthsLater } from "../oracle/index.js";
import { Oracle, sum } from "../oracle/decimals.js";
import { pilots, regionIdOf } from "./pilots.js";
import { populationsOf, tried } from "./tried.js";

const total = (amounts: readonly (string | undefined)[]) =>
  sum(amounts.map((amount) => new Oracle(amount ?? "NaN"))).toFixed(2);

describe.each(pilots)("the budgets of $name", ({ people, months: mostMonths }) => {
  it("equal the oracle's: outcome, days, budget, units, costs, covered, contribution and sources of every month", () => {
    fc.assert(
      fc.property(populationsOf(10, 20), (population) => {
        const { cases, scheme, withAmounts } = people(population);
        const compiled = compile(scheme);
        for (const document of cases) {
          const expected = expectedOf(document, { scheme: withAmounts, inputs: {} });
          const { outcome, budget, lines, months, assumptions } = calculate(document, compiled).toJSON();
          if (expected.state !== "eligible" || outcome.state !== "eligible") {
            throw new Error(`${document.id} is ${outcome.state}, expected ${expected.state}`);
          }
          const found = { spans: outcome.spans, budget: budget?.indicative, lines: lineAmounts(lines), assumptions };
          expect(found).toEqual({
            spans: expected.spans,
            budget: scheme === withAmounts ? expected.budget : total(expected.months.map(({ cost }) => cost)),
            lines: expected.lines,
            assumptions: expected.assumptions,
          });
          expect(budget?.approved).toBe(budget?.indicative);
          for (const [at, { month, cost, covered, contribution = "0.00", bySource }] of expected.months.entries()) {
            expect(months[at]).toMatchObject({ month, cost, covered, contribution, bySource });
          }
          expect(months).toHaveLength(expected.months.length);
        }
      }),
      tried,
    );
  });

  it("are conserved by person, line, month, source and region: nothing is lost and nothing is counted twice", () => {
    fc.assert(
      fc.property(populationsOf(20, 60), (population) => {
        const { cases, scheme, withAmounts } = people(population);
        const results = calculateAll(cases, compile(scheme));
        const documents = results.map((result) => result.toJSON());
        for (const document of documents) expectConserved(document);
        const regionOfCase = new Map(cases.map((document) => [document.id, regionIdOf(document)]));
        const summary = summarise(results, { scheme, groupOf: (result) => regionOfCase.get(result.case) ?? "" });
        const all = (key: "cost" | "covered" | "uncovered" | "contribution" | "funded") =>
          total(documents.map(({ totals }) => totals?.[key]));
        for (const key of ["cost", "covered", "uncovered", "contribution", "funded"] as const) {
          expect([key, summary.totals[key]]).toEqual([key, all(key)]);
          expect(total(Object.values(summary.byRegion).map((group) => group[key]))).toBe(all(key));
          for (const [region, group] of Object.entries(summary.byRegion)) {
            const own = documents.filter((document) => regionOfCase.get(document.case) === region);
            expect([group.clients, group[key]]).toEqual([own.length, total(own.map(({ totals }) => totals?.[key]))]);
          }
        }
        expect(total(Object.values(summary.totals.bySource))).toBe(all("funded"));
        for (const [id, amount] of Object.entries(summary.totals.bySource)) {
          expect([id, amount]).toEqual([id, total(documents.map(({ totals }) => totals?.bySource[id]))]);
        }
        expect(total(Object.values(summary.byService).map(({ cost }) => cost))).toBe(all("cost"));
        expect(total(Object.values(summary.byService).map(({ covered }) => covered))).toBe(all("covered"));
        const ofLevels = Object.values(summary.byLevel).map(({ budget }) => budget);
        // What a plan costs is the budget of no level.
        if (scheme === withAmounts) expect(total(ofLevels)).toBe(summary.totals.budget);
        else expect(ofLevels).toEqual([]);
        expect(summary.totals.budget).toBe(total(documents.map(({ budget }) => budget?.approved)));
      }),
      tried,
    );
  });

  it("are for days of the pilot alone, while the person is enrolled, no longer than the pilot lasts", () => {
    fc.assert(
      fc.property(populationsOf(20, 60), (population) => {
        const { cases, scheme } = people(population);
        const compiled = compile(scheme);
        for (const document of cases) {
          const { outcome } = calculate(document, compiled);
          const enrolled = document.enrolments?.[0];
          if (outcome.state !== "eligible" || enrolled === undefined) throw new Error(`${document.id} has no budget`);
          const [first, last] = [outcome.spans[0], outcome.spans.at(-1)];
          expect(first !== undefined && first.from >= enrolled.from && first.from >= document.period.from).toBe(true);
          expect(last !== undefined && last.to <= document.period.to && last.to <= enrolled.to).toBe(true);
          expect((last?.to ?? "9") < monthsLater(enrolled.from, mostMonths)).toBe(true);
          const days = outcome.spans.flatMap(daysOf);
          expect(new Set(days).size).toBe(days.length);
        }
      }),
      tried,
    );
  });

  it("do not depend on the order of people and of their facts, nor on their names", () => {
    fc.assert(
      fc.property(populationsOf(20, 40), fc.infiniteStream(fc.nat()), (population, random) => {
        const { cases, scheme } = people(population);
        const compiled = compile(scheme);
        const shuffled = cases.map((document) => ({ document: turned(document), at: random.next().value as number }));
        shuffled.sort((one, other) => one.at - other.at);
        const renamed = shuffled.map(({ document }) => named(document, `person-${document.id}-x`));
        const amounts = (list: readonly Case[]) =>
          new Map(calculateAll(list, compiled).map((result) => [result.case, withoutNames(result.toJSON())]));
        const before = amounts(cases);
        const after = amounts(renamed);
        expect(after.size).toBe(cases.length);
        for (const [id, document] of before) expect(after.get(`person-${id}-x`)).toEqual(document);
      }),
      tried,
    );
  });
});

describe("the envelope of the children's pilot", () => {
  it("is never passed, and less than a cent for each child is left", () => {
    fc.assert(
      fc.property(populationsOf(5, 100), (population) => {
        const children = makeChildren(population);
        const { scheme, budgets, budget, unallocated } = calibratePilot(children);
        const results = calculateAll(children, compile(scheme));
        const envelope = new Oracle(envelopeOf(population.size));
        const given = sum(results.map((result) => new Oracle(result.budget?.approved.toString() ?? "0")));
        expect(given.lte(envelope), `${given.toString()} of ${envelope.toString()}`).toBe(true);
        expect(envelope.minus(given).lt(new Oracle("0.01").mul(population.size))).toBe(true);
        expect([budgets, String(budget), String(unallocated)]).toEqual([
          population.size,
          given.toFixed(2),
          envelope.minus(given).toFixed(2),
        ]);
      }),
      { ...tried, numRuns: 2 * tried.numRuns },
    );
  });

  it("gives the same amounts for the same children in any order", () => {
    const children = makeChildren({ ...childrenPopulation.published, size: 50 });
    const forwards = calibratePilot(children).scheme;
    expect(JSON.stringify(calibratePilot([...children].reverse()).scheme)).toBe(JSON.stringify(forwards));
  });
});

function lineAmounts(lines: ResultDocument["lines"]): readonly unknown[] {
  return lines.map(({ id, months }) => ({
    id,
    months: [...months].map(({ month, requested, allowed, ...rest }) => {
      const amounts = "cost" in rest ? { cost: rest.cost, covered: rest.covered } : {};
      return { month, requested, allowed, ...amounts };
    }),
  }));
}

/** One person's amounts: each is the sum of its parts. */
function expectConserved(document: ResultDocument): void {
  if (document.totals === undefined) return;
  const { case: id, budget, lines, months, totals } = document;
  for (const each of [...months, totals]) {
    expect([id, total([each.covered, each.uncovered])]).toEqual([id, each.cost]);
    expect([id, total([each.contribution, each.funded])]).toEqual([id, each.covered]);
    expect([id, total(Object.values(each.bySource))]).toEqual([id, each.funded]);
  }
  for (const key of ["cost", "covered"] as const) {
    for (const [at, month] of months.entries()) {
      expect([id, total(lines.map((line) => line.months[at]?.[key]))]).toEqual([id, month[key]]);
    }
    expect(total(months.map((month) => month[key]))).toBe(totals[key]);
  }
  for (const source of Object.keys(totals.bySource)) {
    expect(total(months.map(({ bySource }) => bySource[source]))).toBe(totals.bySource[source]);
  }
  expect(new Oracle(totals.covered).lte(budget.approved), `${id}: more is covered than the budget`).toBe(true);
}

/** A case with its lists the other way round. */
function turned(document: Case): Case {
  const { residences = [], settings = [], assessments = [], plan } = document;
  return {
    ...document,
    residences: [...residences].reverse(),
    settings: [...settings].reverse(),
    assessments: [...assessments].reverse(),
    plan: { lines: [...(plan?.lines ?? [])].reverse() },
  };
}

function named(document: Case, name: string): Case {
  return { ...document, id: name, client: { ...document.client, id: name } };
}

function withoutNames(result: ResultDocument): unknown {
  return { ...result, case: "", client: "" };
}
