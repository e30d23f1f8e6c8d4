import fc from "fast-check";
import { day, formatDay, lastDay, monthOf, firstDay } from "../../src/calendar/index.js";
import { settingKinds } from "../../src/person/setting.js";
import type { Case } from "../../src/person/case.js";
import type { Delivery } from "../../src/person/delivery.js";
import type { Leaving } from "../../src/person/leaving.js";
import type { CompensationScheme } from "../../src/rules/follow/compensation/scheme.js";
import { smallCompensation } from "../support/small-compensation.js";

/** People whom money may follow, with moves, stays, returns, a death and deliveries in any order; and rules for them. */

const first = day("2019-01-15");
const last = day("2019-06-20");
const places = ["north", "south"] as const;
const anyDay = fc.integer({ min: first, max: last });

/** A timeline over the year and before it: at each cut another value; the days are covered whole, or with gaps. */
function timeline<Value>(
  values: fc.Arbitrary<Value>,
): fc.Arbitrary<readonly { readonly from: string; readonly to: string; readonly value: Value }[]> {
  return fc
    .tuple(fc.uniqueArray(anyDay, { maxLength: 3 }), fc.array(values, { minLength: 4, maxLength: 4 }))
    .map(([cuts, drawn]) => {
      const starts = [first - 400, ...[...cuts].sort((one, other) => one - other)];
      return starts.map((from, index) => {
        const next = starts[index + 1];
        // As many values as there can be starts were drawn.
        const value = drawn[index] as Value;
        return { from: formatDay(from), to: next === undefined ? "open" : formatDay(next - 1), value };
      });
    });
}

const residences = timeline(fc.constantFrom(...places)).map((spans) =>
  spans.map(({ value, ...dated }) => ({ kind: "declared" as const, place: value, ...dated })),
);

const settings = timeline(fc.constantFrom("home" as const, "home" as const, "home" as const, ...settingKinds)).map(
  (spans) => spans.map(({ value, ...dated }) => ({ kind: value, ...dated })),
);

const groups = ["adult", "child-small", "child", "mental"] as const;

/** One leaving, or two with a return between. */
const leavings: fc.Arbitrary<readonly Leaving[]> = fc
  .record({
    on: fc.integer({ min: day("2018-05-01"), max: day("2019-06-01") }),
    back: fc.option(fc.integer({ min: 1, max: 120 })),
    again: fc.option(fc.integer({ min: 1, max: 60 })),
    group: fc.constantFrom(...groups, "adult", "adult", "adult"),
    placedBy: fc.constantFrom(...places),
  })
  .map(({ on, back, again, group, placedBy }) => {
    const leaving = { id: "out", on: formatDay(on), institution: "manor", group, placedBy };
    if (back === null) return [leaving];
    const returned = { ...leaving, returnedOn: formatDay(on + back) };
    return again === null ? [returned] : [returned, { ...leaving, id: "again", on: formatDay(on + back + again) }];
  });

const cents = (most: number) => fc.integer({ min: 0, max: most }).map((minor) => (minor / 100).toFixed(2));

const delivery = fc
  .record({
    month: fc.integer({ min: 0, max: 5 }),
    from: fc.integer({ min: 0, max: 27 }),
    length: fc.integer({ min: 0, max: 27 }),
    payer: fc.constantFrom(...places),
    planned: fc.constantFrom(true, true, true, false),
    unplanned: fc.constantFrom("care", "walks"),
    paidBy: fc.constantFrom(undefined, undefined, undefined, "other-programme", "another"),
    contribution: cents(5_000),
    uncovered: cents(5_000),
    other: cents(10_000),
    rest: cents(40_000),
  })
  .map(
    ({
      month,
      from,
      length,
      payer,
      planned,
      unplanned,
      paidBy,
      contribution,
      uncovered,
      other,
      rest,
    }): Omit<Delivery, "id"> => {
      const start = firstDay(monthOf(first) + month) + from;
      const end = Math.min(start + length, lastDay(monthOf(first) + month));
      const cost = [contribution, uncovered, other, rest].reduce(
        (sum, amount) => sum + Math.round(Number(amount) * 100),
        0,
      );
      return {
        service: planned ? "care" : unplanned,
        ...(planned ? { line: "care" } : {}),
        units: "1",
        unit: "hour",
        from: formatDay(Math.min(start, end)),
        to: formatDay(end),
        payer,
        ...(paidBy === undefined ? {} : { paidBy }),
        cost: (cost / 100).toFixed(2),
        contribution,
        uncovered,
        otherMoney: [{ source: "esf-plus", amount: other }],
      };
    },
  );

const birthDates = fc.constantFrom("1980-05-17", "2015-02-15", "2015-05-31", "2001-02-15", "2001-06-19", "2010-01-01");

/** A person, all of whose facts are known. */
export const follower: fc.Arbitrary<Case> = fc
  .record({
    birthDate: birthDates,
    deathDate: fc.option(anyDay, { freq: 5 }),
    mental: fc.boolean(),
    status: fc.constantFrom("child" as const, "group-1" as const, "group-2" as const, "group-3" as const),
    residences,
    settings,
    leavings,
    deliveries: fc.array(delivery, { maxLength: 10 }),
  })
  .map(({ birthDate, deathDate, mental, status, deliveries, ...facts }): Case => {
    const since = { from: birthDate, to: "open" };
    return {
      schemaVersion: 1,
      id: "case-1",
      period: { from: "2019-01-15", to: "2019-06-20" },
      client: {
        id: "client-1",
        birthDate,
        ...(deathDate === null ? {} : { deathDate: formatDay(deathDate) }),
        disabilities: [{ status, ...since }],
        groups: [{ group: "mental-and-physical", ...since }, ...(mental ? [{ group: "mental", ...since }] : [])],
      },
      ...facts,
      plan: {
        lines: [
          {
            id: "care",
            service: "care",
            quantity: "10",
            unit: "hour",
            per: "month",
            from: "2019-01-01",
            to: "2019-12-31",
            priority: 1,
          },
        ],
      },
      deliveries: deliveries.map((each, index) => ({ id: `d${index + 1}`, ...each })),
    };
  });

const dated = { from: "2019-01-01", to: "2020-12-31", source: "act" };
const rounding = { mode: "half-up", step: "0.01" } as const;
const rate = fc.integer({ min: 0, max: 5_000_000 }).map((scaled) => (scaled / 10_000).toFixed(4));

/** A flat rate: one for all groups and days. */
export const flatRate: fc.Arbitrary<CompensationScheme["amount"]> = fc.oneof(
  rate.map((amount) => ({ method: "fixed-per-day" as const, rates: [{ amount, ...dated }], rounding, source: "act" })),
  rate.map((amount) => ({
    method: "fixed-per-month" as const,
    partMonth: "by-day" as const,
    rates: [{ amount, ...dated }],
    rounding,
    source: "act",
  })),
);

/** Rates that change with the days, the group or the institution's cost; capped or not. */
const anyAmount: fc.Arbitrary<CompensationScheme["amount"]> = fc
  .tuple(
    fc.oneof(
      flatRate,
      fc.tuple(rate, rate).map(([one, other]) => ({
        method: "fixed-per-month" as const,
        partMonth: "whole" as const,
        rates: [
          { amount: one, ...dated, to: "2019-03-15" },
          { amount: other, ...dated, from: "2019-03-16" },
        ],
        rounding,
        source: "act",
      })),
      rate.map((cost) => ({
        method: "institution-share" as const,
        shares: [{ share: "0.37", ...dated }],
        costs: [
          { institution: "manor", cost, ...dated },
          { cost: "1.00", ...dated },
        ],
        rateRounding: { mode: "half-even", step: "0.001" } as const,
        rounding,
        source: "act",
      })),
    ),
    fc.boolean(),
  )
  .map(([amount, capped]) => (capped ? { ...amount, atMost: "net-cost" as const } : amount));

/** Rules of every kind for such people. */
export const compensationScheme: fc.Arbitrary<CompensationScheme> = fc
  .record({
    amount: anyAmount,
    services: fc.constantFrom<CompensationScheme["gate"]["services"]>(
      "any-in-plan",
      "any-in-plan",
      "listed-or-in-plan",
      ["care"],
      ["physio"],
    ),
    per: fc.constantFrom("person" as const, "claimant" as const),
    residence: fc.constantFrom("declared" as const, "last-declared" as const, "placing-municipality" as const),
    dayOfDeath: fc.constantFrom("counts" as const, "does-not-count" as const),
    graceDays: fc.integer({ min: 0, max: 20 }),
    then: fc.constantFrom("after-grace" as const, "all" as const),
  })
  .map(({ amount, services, per, residence, dayOfDeath, graceDays, then }) => ({
    ...smallCompensation,
    amount,
    gate: { services, per, source: "act" },
    claimant: { residence, source: "act" },
    death: { dayOfDeath, source: "act" },
    absences: smallCompensation.absences.map((absence) =>
      absence.id === "hospital" ? { ...absence, graceDays, then } : absence,
    ),
  }));
