import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, formatDay } from "../../src/calendar/index.js";
import type { Case } from "../../src/person/case.js";
import { claim } from "../../src/rules/follow/claim.js";
import { follow } from "../../src/rules/follow/follow.js";
import type { Following } from "../../src/rules/follow/following.js";
import { compileCompensation } from "../../src/rules/follow/compensation/compile.js";
import type { CompensationScheme } from "../../src/rules/follow/compensation/scheme.js";
import { compensationScheme, flatRate, follower } from "../arbitraries/following.js";
import { oracleDays, oracleMonths, oracleNetCost } from "../oracle/following.js";
import { smallCompensation } from "../support/small-compensation.js";
import { minorOf } from "../support/exact.js";

const settings = { seed: 2018, numRuns: 130 };

const followed = (document: Case, scheme: CompensationScheme) => follow(document, compileCompensation(scheme));
const total = ({ claims }: Following) => claims.reduce((sum, { amount }) => sum + amount.minor, 0);

/** By date, the claimant, or the first reason why there is none. */
function answers({ claims, unpaid }: Following): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (from: string, to: string, answer: string) => {
    for (let date = day(from); date <= day(to); date += 1) {
      if (found.has(formatDay(date))) throw new Error(`${formatDay(date)} is there twice`);
      found.set(formatDay(date), answer);
    }
  };
  for (const { spans, claimant } of claims) for (const { from, to } of spans) add(from, to, `claimed by ${claimant}`);
  for (const { from, to, reasons } of unpaid) add(from, to, reasons[0]?.code ?? "");
  return found;
}

/** Rules with a flat rate, without a cap. */
const flat: fc.Arbitrary<CompensationScheme> = fc
  .tuple(compensationScheme, flatRate)
  .map(([scheme, amount]) => ({ ...scheme, amount }));

describe("money that follows", () => {
  it("gives each day to a claimant or a reason, as the oracle does day by day", () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(follower, compensationScheme, (document, scheme) => {
        const expected = oracleDays(document, scheme).map((each): [string, string] => [
          each.date,
          "claimant" in each ? `claimed by ${each.claimant}` : each.reason,
        ]);
        const found = answers(followed(document, scheme));
        expect([...found].sort(([one], [other]) => (one < other ? -1 : 1))).toEqual(expected);
        for (const answer of found.values()) met.add(answer);
      }),
      settings,
    );
    // Every answer that there is came up.
    expect([...met].sort()).toEqual([
      "claimant-financed-nothing",
      "claimed by north",
      "claimed by south",
      "conditions-not-met",
      "died",
      "group-not-listed",
      "in-setting",
      "left-too-early",
      "no-service-delivered",
      "not-in-plan",
      "not-left",
      "paid-by-another-programme",
      "returned",
      "service-not-listed",
    ]);
  });

  it("comes to what the oracle gives for each month, to the cent", () => {
    fc.assert(
      fc.property(follower, compensationScheme, (document, scheme) => {
        const { claims } = followed(document, scheme);
        const months = oracleMonths(oracleDays(document, scheme), scheme);
        expect(new Set(claims.map(({ month }) => month))).toEqual(new Set(months.keys()));
        for (const [month, due] of months) {
          const own = claims.filter((each) => each.month === month);
          const grosses = own.reduce((sum, { gross }) => sum + gross.minor, 0);
          expect((grosses / 100).toFixed(2)).toBe(due);
          for (const { gross, amount, cut, netCost, overcompensation, claimant } of own) {
            expect(amount.minor + cut.minor).toBe(gross.minor);
            expect(cut.minor).toBeGreaterThanOrEqual(0);
            expect(amount.minor).toBeGreaterThanOrEqual(0);
            expect(overcompensation?.minor).toBe(Math.max(0, amount.minor - (netCost?.minor ?? 0)));
            if (scheme.gate.per === "claimant")
              expect(String(netCost)).toBe(oracleNetCost(month, document, claimant, scheme));
            if (scheme.amount.atMost === undefined) expect(cut.minor).toBe(0);
            else if (scheme.gate.per === "claimant")
              expect(amount.minor).toBe(Math.min(gross.minor, netCost?.minor ?? 0));
          }
          if (scheme.gate.per === "person") {
            const net = own.reduce((sum, { netCost }) => sum + (netCost?.minor ?? 0), 0);
            const flatZero = own.every(
              ({ gross, rates }) => gross.minor === 0 && rates.every(({ rate }) => Number(rate) === 0),
            );
            if (!flatZero) expect((net / 100).toFixed(2)).toBe(oracleNetCost(month, document, undefined, scheme));
            const paid = own.reduce((sum, { amount }) => sum + amount.minor, 0);
            if (scheme.amount.atMost !== undefined) expect(paid).toBe(Math.min(grosses, net));
          }
        }
      }),
      settings,
    );
  });

  it("pays all payees together what it would have paid had nobody moved", () => {
    fc.assert(
      fc.property(follower, flat, (document, scheme) => {
        const rules: CompensationScheme = {
          ...scheme,
          gate: { services: "any-in-plan", per: "person", source: "act" },
        };
        const stayed: Case = {
          ...document,
          residences: [{ kind: "declared", place: "north", from: "2000-01-01", to: "open" }],
        };
        expect(total(followed(document, rules))).toBe(total(followed(stayed, rules)));
      }),
      settings,
    );
  });

  it("never pays more for a later leaving, from the first day that counts on", () => {
    const on = fc.integer({ min: day("2018-07-01"), max: day("2019-10-01") });
    fc.assert(
      fc.property(follower, flat, on, fc.integer({ min: 0, max: 90 }), (document, scheme, left, later) => {
        const leaving = {
          id: "out",
          institution: "manor",
          group: document.leavings?.[0]?.group ?? "",
          placedBy: "north",
        };
        const leftOn = (date: number): Case => ({ ...document, leavings: [{ ...leaving, on: formatDay(date) }] });
        expect(total(followed(leftOn(left + later), scheme))).toBeLessThanOrEqual(
          total(followed(leftOn(left), scheme)),
        );
      }),
      settings,
    );
  });

  it("pays more for a later leaving where the earlier is before the first day that counts", () => {
    const document = fc.sample(follower, { seed: 1, numRuns: 1 })[0];
    if (document === undefined) throw new Error("no person");
    const home = [{ kind: "home" as const, from: "2000-01-01", to: "open" }];
    const delivery = {
      id: "d",
      service: "care",
      line: "care",
      units: "1",
      unit: "hour",
      from: "2019-03-01",
      to: "2019-03-01",
      payer: "north",
    } as const;
    const residences = [{ kind: "declared" as const, place: "north", from: "2000-01-01", to: "open" }];
    const leftOn = (on: string): Case => ({
      ...document,
      client: { id: "client-1", birthDate: "1980-05-17" },
      settings: home,
      residences,
      deliveries: [delivery],
      leavings: [{ id: "out", on, institution: "manor", group: "adult" }],
    });
    expect(total(followed(leftOn("2018-06-30"), smallCompensation))).toBe(0);
    expect(total(followed(leftOn("2018-07-01"), smallCompensation))).toBe(31000);
  });

  it("never pays less to a wider group", () => {
    fc.assert(
      fc.property(follower, flat, (document, scheme) => {
        const wider = scheme.qualify.map((rule) =>
          rule.id === "adults" ? { ...rule, groups: [...rule.groups, "mental", "child"] } : rule,
        );
        const before = followed(document, scheme);
        const after = followed(document, { ...scheme, qualify: wider });
        expect(total(after)).toBeGreaterThanOrEqual(total(before));
        const now = answers(after);
        const lost = [...answers(before)].filter(
          ([date, answer]) => answer.startsWith("claimed") && now.get(date) !== answer,
        );
        expect(lost).toEqual([]);
      }),
      { ...settings, numRuns: 100 },
    );
  });

  it("does not depend on the order of the file, nor on the names of municipalities", () => {
    fc.assert(
      fc.property(follower, compensationScheme, (document, scheme) => {
        const answer = followed(document, scheme);
        const { deliveries = [], residences = [], settings: stays = [], leavings = [] } = document;
        const turned = {
          deliveries: [...deliveries].reverse(),
          residences: [...residences].reverse(),
          settings: [...stays].reverse(),
          leavings: [...leavings].reverse(),
        };
        expect(JSON.stringify(followed({ ...document, ...turned }, scheme))).toBe(JSON.stringify(answer));
        const renamed = <Value>(value: Value): Value =>
          JSON.parse(
            JSON.stringify(value).replaceAll('"north"', '"xorth"').replaceAll("by north", "by xorth"),
          ) as Value;
        const text = (following: Following) => JSON.stringify(following).replaceAll("north", "xorth");
        expect(text(followed(renamed(document), renamed(scheme)))).toBe(text(answer));
      }),
      { ...settings, numRuns: 100 },
    );
  });
});

describe("claims", () => {
  const period = { from: "2019-01-15", to: "2019-06-20" };

  it("of all municipalities add up to what follows, and corrections lead from one state of knowledge to the next", () => {
    fc.assert(
      fc.property(follower, follower, compensationScheme, (one, other, scheme) => {
        const compiled = compileCompensation(scheme);
        let sum = 0;
        for (const claimant of ["north", "south"]) {
          const first = claim([one], compiled, { claimant, period, previous: [] });
          const second = claim([other], compiled, { claimant, period, previous: [first] });
          const third = claim([], compiled, { claimant, period, previous: [first, second] });
          sum += minorOf(first.totals.difference);
          const due = follow(other, compiled).claims.filter((each) => each.claimant === claimant);
          expect(minorOf(first.totals.difference) + minorOf(second.totals.difference)).toBe(
            due.reduce((so, { amount }) => so + amount.minor, 0),
          );
          // A claim and its full correction cancel.
          expect(
            minorOf(first.totals.difference) + minorOf(second.totals.difference) + minorOf(third.totals.difference),
          ).toBe(0);
          for (const row of [...second.rows, ...third.rows]) {
            expect(minorOf(row.claimed) - minorOf(row.claimedBefore)).toBe(minorOf(row.difference));
            if (minorOf(row.claimedBefore) !== 0) expect(row.corrects).toBeDefined();
          }
        }
        expect(sum).toBe(total(follow(one, compiled)));
      }),
      { ...settings, numRuns: 100 },
    );
  });
});
