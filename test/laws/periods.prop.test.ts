import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, formatDay, period as periodOf } from "../../src/calendar/index.js";
import type { PeriodText } from "../../src/person/dated.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";
import { drawn, drawSituation, seed, type Situation } from "../arbitraries/index.js";
import { costsOf, recorded, resultOf, roundingsOf, withCase, type NamedRounding } from "./calculated.js";
import { lowest, sumOfFractions } from "./fractions.js";
import { eligible } from "../support/eligible.js";
import { minorOf } from "../support/exact.js";

const withPeriod = (situation: Situation, period: PeriodText) => withCase(situation, (each) => ({ ...each, period }));

/** A situation whose period is cut into parts that follow each other. */
const cutSituation = drawn((draw) => {
  const situation = drawSituation(draw, true);
  const whole = periodOf(situation.case.period.from, situation.case.period.to);
  const cuts = Array.from({ length: draw.integer(1, 4) }, () => draw.integer(whole.from, whole.to));
  const starts = [...new Set([whole.from, ...cuts])].sort((left, right) => left - right);
  const parts = starts.map((from, index) => ({
    from: formatDay(from),
    to: formatDay((starts[index + 1] ?? whole.to + 1) - 1),
  }));
  return { situation, parts };
});

/** The exact value before the rounding of the budget and of each cost, by the path of the amount. */
function exactValues(roundings: readonly NamedRounding[]) {
  const byPath = new Map<string, NamedRounding[]>();
  const summed = roundings.filter(({ amount }) => amount === "budget.indicative" || amount.endsWith(".cost"));
  for (const each of summed) byPath.set(each.amount, [...(byPath.get(each.amount) ?? []), each]);
  const sums = [...byPath].map(([path, nodes]) => [path, lowest(sumOfFractions(nodes))] as const);
  return new Map(sums.filter(([, sum]) => sum.numerator !== 0n));
}

describe("a period that is split", () => {
  // True for every basis, also for amounts per day, month or scheme period, because a budget is a sum over days.
  it("adds up exactly before rounding: the budget, and the cost of every line and month", () => {
    fc.assert(
      fc.property(cutSituation, ({ situation, parts }) => {
        const whole = recorded(situation);
        const ofParts = parts.flatMap((part) => recorded(withPeriod(situation, part)).nodes);
        expect(exactValues(roundingsOf(ofParts))).toEqual(exactValues(roundingsOf(whole.nodes)));
      }),
      { seed, numRuns: 250, endOnFailure: true },
    );
  });

  it("differs after rounding by at most one step for every cut", () => {
    fc.assert(
      fc.property(cutSituation, ({ situation, parts }) => {
        const { entitle, cost, minorUnit } = situation.scheme;
        const inMinor = (step: string) => minorOf(step, minorUnit);
        const whole = resultOf(situation);
        const ofParts = parts.map((part) => resultOf(withPeriod(situation, part)));
        const cuts = parts.length - 1;
        const budget = ofParts.reduce((sum, part) => sum + (part.budget?.indicative.minor ?? 0), 0);
        const off = Math.abs(budget - (whole.budget?.indicative.minor ?? 0));
        expect(off).toBeLessThanOrEqual(cuts * inMinor(entitle.rounding.step));
        for (const [path, minor] of costsOf(whole)) {
          const sum = ofParts.reduce((total, part) => total + (costsOf(part).get(path) ?? 0), 0);
          const inMonth = parts.slice(1).filter((part) => path.includes(`.${part.from.slice(0, 7)}.`)).length;
          expect(Math.abs(sum - minor)).toBeLessThanOrEqual(inMonth * inMinor(cost.rounding.step));
        }
      }),
      { seed, numRuns: 250, endOnFailure: true },
    );
  });

  it("does differ by a step in some cases: half a cent of two halves is rounded up twice", () => {
    const { entitle } = smallScheme;
    const amounts = entitle.amounts.map((row) => ({ ...row, amount: "0.31" }));
    const scheme = {
      ...smallScheme,
      entitle: { method: entitle.method, per: "month", amounts, rounding: entitle.rounding },
    };
    const situation: Situation = { scheme: scheme as typeof smallScheme, inputs: {}, case: smallCase };
    const budgetOf = (from: string, to: string) =>
      resultOf(withPeriod(situation, { from, to })).budget?.indicative.toString();
    // 0.01 a day in January: 15 and a half days do not exist, so take February: 0.31 × 14 ÷ 28 = 0.155.
    expect(budgetOf("2019-02-01", "2019-02-28")).toBe("0.31");
    expect(budgetOf("2019-02-01", "2019-02-14")).toBe("0.16");
    expect(budgetOf("2019-02-15", "2019-02-28")).toBe("0.16");
  });
});

describe("a longer period", () => {
  it("never costs less and never has a smaller budget: for no line and month, whatever the recurrence", () => {
    fc.assert(
      fc.property(cutSituation, ({ situation, parts: [first] }) => {
        const longer = resultOf(situation);
        const shorter = resultOf(withPeriod(situation, first ?? situation.case.period));
        const costs = costsOf(longer);
        for (const [path, minor] of costsOf(shorter)) expect(costs.get(path)).toBeGreaterThanOrEqual(minor);
        expect(longer.budget?.indicative.minor ?? 0).toBeGreaterThanOrEqual(shorter.budget?.indicative.minor ?? 0);
      }),
      { seed, numRuns: 250, endOnFailure: true },
    );
  });

  it("of a line never makes it cheaper where its quantity is per day, week or month", () => {
    fc.assert(
      fc.property(
        drawn((draw) => ({
          situation: drawSituation(draw, true),
          before: draw.integer(0, 60),
          after: draw.integer(0, 60),
        })),
        ({ situation, before, after }) => {
          const longer = withCase(situation, (document) => {
            const lines = (document.plan?.lines ?? []).map((line) => {
              if (line.per === "period" || line.per === "once") return line;
              return { ...line, from: formatDay(day(line.from) - before), to: formatDay(day(line.to) + after) };
            });
            return { ...document, plan: { lines } };
          });
          const costs = costsOf(resultOf(longer));
          const { cost, minorUnit, services } = situation.scheme;
          // Money is rounded as it runs up over the line, so that a step of it can move to a month before.
          const money = services.filter(({ unit }) => unit === "money").map(({ id }) => id);
          const ofMoney = situation.case.plan?.lines.filter(({ service }) => money.includes(service)) ?? [];
          for (const [path, minor] of costsOf(resultOf(situation))) {
            const runsUp = ofMoney.some(({ id }) => path.startsWith(`lines.${id}.`));
            const least = runsUp ? minor - minorOf(cost.rounding.step, minorUnit) : minor;
            expect(costs.get(path)).toBeGreaterThanOrEqual(least);
          }
        },
      ),
      { seed, numRuns: 250, endOnFailure: true },
    );
  });

  it("of a line can make it cheaper where one quantity is spread over its dates: more of it falls on cheaper days", () => {
    const costOf = (from: string) => {
      const line = { ...smallCase.plan?.lines[0], per: "period", from, to: "2019-03-31" };
      const plan = { lines: [line] } as NonNullable<typeof smallCase.plan>;
      return eligible(
        resultOf({ scheme: smallScheme, inputs: {}, case: { ...smallCase, plan } }),
      ).totals.cost.toString();
    };
    // Physiotherapy in the north costs 20.00 until 14 March and 22.50 after it.
    expect(costOf("2019-03-15")).toBe("90.00");
    expect(Number(costOf("2019-01-01"))).toBeLessThan(90);
  });
});
