import fc from "fast-check";
import { compile, type Case } from "seko";
import { compileCompensation } from "seko/compensation";
import { claim, follow, priceDeliveries, type ClaimDocument, type Following } from "seko/following";
import { day, formatDay } from "../../src/calendar/index.js";
import { moneyFollowsClient } from "seko/latvia";
import { describe, expect, it } from "vitest";
import { compensationInputs } from "../../examples/pilot-adults/inputs.js";
import { makeCases } from "../../examples/pilot-adults/generate/cases.js";
import { municipality } from "../../examples/pilot-adults/pilot.js";
import { services } from "../../examples/pilot-adults/services.js";
import { addUp } from "../../examples/pilot-adults/sums.js";
import { pilotYear } from "../../examples/pilot-adults/year.js";
import type { Population } from "../../examples/population.js";
import { daysOf } from "../oracle/index.js";
import { Oracle, sum } from "../oracle/decimals.js";
import { oracleClaims, oracleDays } from "../oracle/following.js";
import { populationsOf, tried } from "./tried.js";

const prices = compile(services);
const rules = compileCompensation(moneyFollowsClient, compensationInputs);
const excluded = compensationInputs["excluded-programmes"].split(" ");

/** Adults with what their deliveries cost. */
function adultsOf(population: Population): readonly Case[] {
  return makeCases(population).map((each) => priceDeliveries(each, prices, { municipality }).case);
}

/** Every day of a following with who claims it, or the first reason why nobody does; each as often as it is there. */
function answersOf({ claims, unpaid }: Following): readonly (readonly [string, string])[] {
  const answers = [
    ...claims.flatMap(({ spans, claimant }) =>
      spans.flatMap(daysOf).map((date) => [date, `claimed by ${claimant}`] as const),
    ),
    ...unpaid.flatMap(({ reasons, ...span }) => daysOf(span).map((date) => [date, reasons[0]?.code ?? ""] as const)),
  ];
  return answers.sort(([one], [other]) => (one < other ? -1 : 1));
}

/** What is claimed of a month, in cents, by month. */
function byMonth({ claims }: Following): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const { month, amount } of claims) months.set(month, (months.get(month) ?? 0) + amount.minor);
  return months;
}

const total = (following: Following) => following.claims.reduce((so, { amount }) => so + amount.minor, 0);
const euros = (texts: readonly string[]) => sum(texts.map((text) => new Oracle(text))).toFixed(2);

/** A case without one of its deliveries. */
function without(document: Case, at: number): Case {
  return { ...document, deliveries: (document.deliveries ?? []).filter((_, index) => index !== at) };
}

describe("what follows adults of any seed", () => {
  it("equals the oracle's on every day and in every claim", () => {
    fc.assert(
      fc.property(populationsOf(20, 60), (population) => {
        for (const document of adultsOf(population)) {
          const following = follow(document, rules);
          const expected = oracleDays(document, moneyFollowsClient, compensationInputs);
          expect(answersOf(following)).toEqual(
            expected.map((each) => [each.date, "claimant" in each ? `claimed by ${each.claimant}` : each.reason]),
          );
          const claims = following.claims.map(({ month, claimant, spans, ...amounts }) => ({
            month,
            claimant,
            days: spans.flatMap(daysOf),
            gross: String(amounts.gross),
            netCost: String(amounts.netCost),
            amount: String(amounts.amount),
            overcompensation: String(amounts.overcompensation),
          }));
          expect(claims).toEqual(oracleClaims(document, moneyFollowsClient, compensationInputs));
          for (const { days, spans } of following.claims) expect(spans.flatMap(daysOf)).toHaveLength(days);
        }
      }),
      tried,
    );
  });

  it("gives each of the 366 days of each adult to one claim or one reason: no day is claimed twice", () => {
    fc.assert(
      fc.property(populationsOf(200, 200), (population) => {
        let days = 0;
        for (const document of adultsOf(population)) {
          const following = follow(document, rules);
          const dates = answersOf(following).map(([date]) => date);
          if (dates.join() !== daysOf(pilotYear).join()) throw new Error(`${document.id}: not every day once`);
          days += [...following.claims, ...following.unpaid].reduce((so, each) => so + each.days, 0);
        }
        expect(days).toBe(366 * 200);
      }),
      { ...tried, numRuns: Math.ceil(tried.numRuns / 2) },
    );
  });

  it("is conserved by person, region, municipality and month, and in the claims that municipalities make", () => {
    fc.assert(
      fc.property(populationsOf(20, 60), (population) => {
        const cases = adultsOf(population);
        const followings = cases.map((document) => follow(document, rules));
        const claims = followings.flatMap((each) => each.claims);
        const { byRegion, byPayee, totals } = addUp(cases, followings);
        const all = euros(claims.map(({ amount }) => String(amount)));
        expect(totals.compensation).toBe(all);
        expect(totals.days).toBe(claims.reduce((so, { days }) => so + days, 0));
        for (const groups of [Object.values(byRegion), Object.values(byPayee)]) {
          expect(euros(groups.map(({ compensation }) => compensation))).toBe(all);
          for (const { cost, contribution, uncovered, otherPublic, compensation, municipalityBears } of groups) {
            expect(euros([contribution, uncovered, otherPublic, compensation, municipalityBears])).toBe(cost);
          }
        }
        expect(euros(Object.values(byRegion).map(({ netCost }) => netCost))).toBe(totals.netCost);
        const claimants = [...new Set(claims.map(({ claimant }) => claimant))];
        const made = claimants.map((claimant) => {
          const served = cases.filter((_, at) => followings[at]?.claims.some((each) => each.claimant === claimant));
          return claim(served, rules, { claimant, period: pilotYear });
        });
        expect(euros(made.map((each) => each.totals.difference))).toBe(all);
        const rows = made.flatMap((each) => each.rows);
        for (const month of new Set(claims.map((each) => each.month))) {
          const ofMonth = claims.filter((each) => each.month === month).map(({ amount }) => String(amount));
          expect(euros(rows.filter((row) => row.month === month).map(({ claimed }) => claimed))).toBe(euros(ofMonth));
        }
      }),
      tried,
    );
  });

  it("is claimed in parts of the year as it is at once, by municipalities that are told of each other", () => {
    const cuts = fc.uniqueArray(fc.integer({ min: day(pilotYear.from) + 1, max: day(pilotYear.to) }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(populationsOf(10, 20), cuts, (population, starts) => {
        const cases = adultsOf(population);
        const claimants = [
          ...new Set(cases.flatMap((document) => follow(document, rules).claims.map(({ claimant }) => claimant))),
        ];
        const made = new Map<string, readonly ClaimDocument[]>();
        const from = [day(pilotYear.from), ...[...starts].sort((one, other) => one - other)];
        for (const [index, first] of from.entries()) {
          const period = { from: formatDay(first), to: formatDay((from[index + 1] ?? day(pilotYear.to) + 1) - 1) };
          for (const claimant of claimants) {
            const previous = made.get(claimant) ?? [];
            const others = [...made.values()].flat().filter((each) => each.claimant !== claimant);
            made.set(claimant, [...previous, claim(cases, rules, { claimant, period, previous, others })]);
          }
        }
        for (const claimant of claimants) {
          const whole = claim(cases, rules, { claimant, period: pilotYear, previous: [] });
          const parts = made.get(claimant) ?? [];
          expect(euros(parts.map(({ totals }) => totals.difference))).toBe(whole.totals.difference);
        }
      }),
      tried,
    );
  });

  it("does not depend on the order of facts, nor on names of people and deliveries", () => {
    fc.assert(
      fc.property(populationsOf(20, 60), (population) => {
        for (const document of adultsOf(population)) {
          const { residences = [], settings = [], deliveries = [] } = document;
          const other: Case = {
            ...document,
            id: "somebody",
            client: { ...document.client, id: "somebody" },
            residences: [...residences].reverse(),
            settings: [...settings].reverse(),
            deliveries: deliveries.map((each) => ({ ...each, id: `x-${each.id}` })).reverse(),
          };
          const money = (following: Following) =>
            following.claims.map(({ month, claimant, amount, netCost }) => [
              month,
              claimant,
              amount.minor,
              netCost?.minor,
            ]);
          const [before, after] = [follow(document, rules), follow(other, rules)];
          expect(money(after)).toEqual(money(before));
          expect(answersOf(after)).toEqual(answersOf(before));
        }
      }),
      tried,
    );
  });

  it("changes only in months with days in hospital where one day more of a stay is borne, and never falls", () => {
    let changed = 0;
    fc.assert(
      fc.property(populationsOf(40, 100), fc.nat({ max: 40 }), (population, grace) => {
        const bearing = (days: number) =>
          compileCompensation(moneyFollowsClient, { ...compensationInputs, "hospital-grace": String(days) });
        const [less, more] = [bearing(grace), bearing(grace + 1)];
        for (const document of adultsOf(population)) {
          const [before, after] = [byMonth(follow(document, less)), byMonth(follow(document, more))];
          const inHospital = (document.settings ?? []).filter(({ kind }) => kind === "hospital").flatMap(daysOf);
          const months = new Set(inHospital.map((day) => day.slice(0, 7)));
          for (const month of new Set([...before.keys(), ...after.keys()])) {
            const [was, is] = [before.get(month) ?? 0, after.get(month) ?? 0];
            if (was === is) continue;
            changed += 1;
            expect([document.id, month, months.has(month), is > was]).toEqual([document.id, month, true, true]);
          }
        }
      }),
      tried,
    );
    expect(changed).toBeGreaterThan(0);
  });

  it("is not more for any month, nor for more days, without a delivery that no excluded programme paid", () => {
    fc.assert(
      fc.property(populationsOf(20, 60), fc.nat(), (population, number) => {
        for (const document of adultsOf(population)) {
          const { deliveries = [] } = document;
          const at = number % Math.max(1, deliveries.length);
          const delivery = deliveries[at];
          if (delivery === undefined || excluded.includes(delivery.paidBy ?? "")) continue;
          const [before, after] = [follow(document, rules), follow(without(document, at), rules)];
          for (const [month, minor] of byMonth(after))
            expect(minor).toBeLessThanOrEqual(byMonth(before).get(month) ?? 0);
          const claimed = new Set(answersOf(before).map((answer) => answer.join(" ")));
          const more = answersOf(after).filter((each) => each[1].startsWith("claimed") && !claimed.has(each.join(" ")));
          expect([document.id, more]).toEqual([document.id, []]);
        }
      }),
      tried,
    );
  });

  it("is never more after a move than had nobody moved, and the same where both municipalities financed a service", () => {
    let same = 0;
    fc.assert(
      fc.property(populationsOf(50, 100), (population) => {
        for (const document of adultsOf(population)) {
          const { residences = [], deliveries = [] } = document;
          const [home, next] = residences;
          if (home === undefined || next === undefined) continue;
          const stayed: Case = {
            ...document,
            residences: [{ ...home, to: "open" }],
            deliveries: deliveries.map((each) => (each.payer === undefined ? each : { ...each, payer: home.place })),
          };
          const [before, after] = [follow(stayed, rules), follow(document, rules)];
          const lost = after.unpaid.some(({ reasons }) => reasons[0]?.code === "claimant-financed-nothing");
          if (!lost) same += 1;
          if (lost) expect(total(after)).toBeLessThanOrEqual(total(before));
          else expect([document.id, total(after)]).toEqual([document.id, total(before)]);
        }
      }),
      tried,
    );
    expect(same).toBeGreaterThan(5);
  });
});

describe("a delivery that is removed", () => {
  const delivery = { service: "home-care", line: "home-care", units: "1", unit: "hour" } as const;
  const line = {
    id: "home-care",
    service: "home-care",
    quantity: "4",
    unit: "hour",
    per: "month",
    priority: 1,
  } as const;
  /** Out of the institution on 26 January, with a move on 29 January. */
  const document: Case = {
    schemaVersion: 1,
    id: "somebody",
    client: { id: "somebody", birthDate: "1970-05-05" },
    period: { from: "2020-01-01", to: "2020-01-31" },
    residences: [
      { kind: "declared", place: "liepaja", from: "2009-07-01", to: "2020-01-28" },
      { kind: "declared", place: "ventspils", from: "2020-01-29", to: "open" },
    ],
    settings: [
      { kind: "institution", from: "2009-07-01", to: "2020-01-26" },
      { kind: "home", from: "2020-01-27", to: "open" },
    ],
    leavings: [
      { id: "out", on: "2020-01-26", institution: "vsac-kurzeme", group: "adult-mental", placedBy: "liepaja" },
    ],
    plan: { lines: [{ ...line, from: "2020-01-27", to: "2020-12-31" }] },
    deliveries: [
      { id: "d1", ...delivery, from: "2020-01-27", to: "2020-01-27", payer: "liepaja" },
      { id: "d2", ...delivery, from: "2020-01-30", to: "2020-01-30", payer: "ventspils" },
    ],
  };
  const claims = (of: Case) =>
    follow(of, rules).claims.map(({ claimant, days, amount }) => [claimant, days, String(amount)]);

  it("can make the claim of another municipality a cent more, because a month is rounded once and then shared", () => {
    // 5 days of 150.00 ÷ 31 are 24.1935; 2 of 5 and 3 of 5 of 24.19 are 9.676 and 14.514. Alone, 3 days are 14.5161.
    expect(claims(document)).toEqual([
      ["liepaja", 2, "9.68"],
      ["ventspils", 3, "14.51"],
    ]);
    expect(claims(without(document, 0))).toEqual([["ventspils", 3, "14.52"]]);
  });

  it("can make more follow where an excluded programme paid it", () => {
    const paid = { id: "d3", ...delivery, from: "2020-01-28", to: "2020-01-28", paidBy: "mk-829" } as const;
    const two: Case = { ...document, deliveries: [...(document.deliveries ?? []), paid] };
    expect(claims(two)[0]).toEqual(["liepaja", 1, "4.84"]);
    expect(claims(without(two, 2))[0]).toEqual(["liepaja", 2, "9.68"]);
  });
});
