import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, formatDay } from "../../src/calendar/index.js";
import { claimTable, plainCsv, readClaims } from "../../src/io/index.js";
import { csvTable } from "../../src/report/index.js";
import type { Case } from "../../src/person/case.js";
import { parseScaled } from "../../src/numbers/index.js";
import { claim } from "../../src/rules/follow/claim.js";
import { follow } from "../../src/rules/follow/follow.js";
import type { Following } from "../../src/rules/follow/following.js";
import type { ClaimTable } from "../../src/rules/follow/claim-document.js";
import { compileCompensation } from "../../src/rules/follow/compensation/compile.js";
import type { CompensationScheme } from "../../src/rules/follow/compensation/scheme.js";
import { leaver, openCompensation } from "../arbitraries/leaver.js";
import { oracleClaims } from "../oracle/following.js";

const settings = { seed: 1611, numRuns: 60 };
const period = { from: "2019-01-15", to: "2019-06-20" };
const claimants = ["north", "south"] as const;

/** The first days of parts: of some or all months, weeks in between, or any. */
const cuts = fc.oneof(
  fc
    .subarray(["2019-02-01", "2019-03-01", "2019-04-01", "2019-05-01", "2019-06-01"], { minLength: 1 })
    .map((all) => all.map((date) => day(date))),
  fc.uniqueArray(fc.integer({ min: day(period.from) + 1, max: day(period.to) }), { minLength: 1, maxLength: 6 }),
);

/** The periods between the cuts. */
function partsOf(starts: readonly number[]): readonly { readonly from: string; readonly to: string }[] {
  const all = [day(period.from), ...[...starts].sort((one, other) => one - other)];
  return all.map((from, index) => {
    const next = all[index + 1];
    return { from: formatDay(from), to: next === undefined ? period.to : formatDay(next - 1) };
  });
}

/** A person of whom nobody knows where they lived on some days. */
function withoutResidence(document: Case, from: string, to: string): Case {
  const before = formatDay(day(from) - 1);
  const after = formatDay(day(to) + 1);
  const residences = (document.residences ?? []).flatMap((each) => [
    ...(each.from < from ? [{ ...each, to: each.to === "open" || each.to > before ? before : each.to }] : []),
    ...(each.to === "open" || each.to > to ? [{ ...each, from: each.from > after ? each.from : after }] : []),
  ]);
  return { ...document, residences };
}

/** Claims periods one after the other, each given those before, there and back through a table. */
function claimedOneByOne(
  document: Case,
  scheme: CompensationScheme,
  claimant: string,
  periods: readonly { readonly from: string; readonly to: string }[],
): readonly ClaimTable[] {
  const compiled = compileCompensation(scheme);
  let previous: readonly ClaimTable[] = [];
  for (const each of periods) {
    const made = claim([document], compiled, { claimant, period: each, previous });
    previous = readClaims(csvTable(claimTable([...previous, made]), { dialect: plainCsv }), plainCsv);
  }
  return previous;
}

function inAnyOrder<Item>(items: readonly Item[], keys: readonly number[]): readonly Item[] {
  return items
    .map((item, index) => ({ item, key: keys[index] ?? 0 }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}

/** By month, what claims ask for together. */
function sums(claims: readonly ClaimTable[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { month, difference } of claims.flatMap(({ rows }) => rows)) {
    found[month] = (found[month] ?? 0) + parseScaled(difference, 2);
  }
  return Object.fromEntries(
    Object.entries(found)
      .filter(([, minor]) => minor !== 0)
      .sort(),
  );
}

describe("claims in parts", () => {
  it("come to what the whole comes to, month by month, in whatever order the parts are claimed", () => {
    let asked = 0;
    fc.assert(
      fc.property(
        leaver,
        openCompensation,
        cuts,
        fc.array(fc.nat(9), { minLength: 7, maxLength: 7 }),
        (document, scheme, starts, order) => {
          for (const claimant of claimants) {
            const whole = sums(claimedOneByOne(document, scheme, claimant, [period]));
            const parts = partsOf(starts);
            const turned = inAnyOrder(parts, order);
            expect(sums(claimedOneByOne(document, scheme, claimant, parts))).toEqual(whole);
            expect(sums(claimedOneByOne(document, scheme, claimant, turned))).toEqual(whole);
            if (Object.keys(whole).length > 0) asked += 1;
          }
        },
      ),
      settings,
    );
    expect(asked).toBeGreaterThan(45);
  });

  it("hold back the months in which a fact is missing, and no others: the whole claims what its months claim", () => {
    const starts = ["02", "03", "04", "05", "06"].map((month) => day(`2019-${month}-01`));
    const gap = fc.tuple(
      fc.integer({ min: day("2019-01-20"), max: day("2019-06-01") }),
      fc.integer({ min: 1, max: 40 }),
    );
    let held = 0;
    fc.assert(
      fc.property(leaver, openCompensation, gap, (known, scheme, [from, length]) => {
        const document = withoutResidence(known, formatDay(from), formatDay(from + length));
        const compiled = compileCompensation(scheme);
        for (const claimant of claimants) {
          const whole = claim([document], compiled, { claimant, period, previous: [] });
          const months = partsOf(starts).map((each) =>
            claim([document], compiled, { claimant, period: each, previous: [] }),
          );
          expect(sums(months)).toEqual(sums([whole]));
          const open = (claims: typeof months) => claims.flatMap((each) => each.open.flatMap((one) => one.months));
          expect(open(months)).toEqual(open([whole]));
          if (open([whole]).length > 0 && whole.rows.length > 0) held += 1;
        }
      }),
      { ...settings, numRuns: 150 },
    );
    expect(held).toBeGreaterThan(10);
  });

  it("come to what the oracle gives for the whole", () => {
    let asked = 0;
    fc.assert(
      fc.property(leaver, openCompensation, cuts, (document, rules, starts) => {
        const scheme: CompensationScheme = { ...rules, gate: { ...rules.gate, per: "claimant" } };
        const due = oracleClaims(document, scheme);
        for (const claimant of claimants) {
          const own = due.filter((each) => each.claimant === claimant && parseScaled(each.amount, 2) !== 0);
          asked += own.length;
          expect(sums(claimedOneByOne(document, scheme, claimant, partsOf(starts)))).toEqual(
            Object.fromEntries(own.map(({ month, amount }) => [month, parseScaled(amount, 2)])),
          );
        }
      }),
      settings,
    );
    expect(asked).toBeGreaterThan(100);
  });

  it("leave nothing for a claim of the whole after them, which is a correction with another id", () => {
    fc.assert(
      fc.property(leaver, openCompensation, cuts, (document, scheme, starts) => {
        for (const claimant of claimants) {
          const claims = claimedOneByOne(document, scheme, claimant, [...partsOf(starts), period]);
          expect(claims.at(-1)).toMatchObject({ kind: "correction", sequence: 1, rows: [] });
          expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
        }
      }),
      settings,
    );
  });

  it("are corrected by a claim of the whole to what is due by what is known then", () => {
    fc.assert(
      fc.property(leaver, leaver, openCompensation, cuts, (one, other, scheme, starts) => {
        const compiled = compileCompensation(scheme);
        for (const claimant of claimants) {
          const previous = claimedOneByOne(one, scheme, claimant, partsOf(starts));
          const last = claim([other], compiled, { claimant, period, previous });
          expect(sums([...previous, last])).toEqual(
            sums([claim([other], compiled, { claimant, period, previous: [] })]),
          );
        }
      }),
      settings,
    );
  });

  it("of several municipalities, each told of the others, add up to the month however they were cut", () => {
    fc.assert(
      fc.property(leaver, openCompensation, cuts, cuts, (document, scheme, ofNorth, ofSouth) => {
        const compiled = compileCompensation(scheme);
        const whole = claimants.map((claimant) => sums(claimedOneByOne(document, scheme, claimant, [period])));
        const turns = [
          ...partsOf(ofNorth).map((part) => ({ claimant: "north", part })),
          ...partsOf(ofSouth).map((part) => ({ claimant: "south", part })),
        ].sort((one, other) => (one.part.to < other.part.to ? -1 : 1));
        const made: ClaimTable[] = [];
        for (const { claimant, part } of turns) {
          const previous = made.filter((each) => each.claimant === claimant);
          const others = made.filter((each) => each.claimant !== claimant).reverse();
          made.push(claim([document], compiled, { claimant, period: part, previous, others }));
        }
        for (const [index, claimant] of claimants.entries()) {
          expect(sums(made.filter((each) => each.claimant === claimant))).toEqual(whole[index]);
        }
      }),
      settings,
    );
  });

  it("of municipalities that claim their own days alone share the month once each knows of the other", () => {
    let shared = 0;
    fc.assert(
      fc.property(leaver, openCompensation, fc.integer({ min: 2, max: 27 }), (document, rules, left) => {
        const scheme: CompensationScheme = {
          ...rules,
          gate: { services: "any-in-plan", per: "person", source: "act" },
          claimant: { residence: "declared", source: "act" },
        };
        const compiled = compileCompensation(scheme);
        const move = day("2019-03-01") + left;
        const before = { from: "2019-03-01", to: formatDay(move - 1) };
        const after = { from: formatDay(move), to: "2019-03-31" };
        const moved: Case = {
          ...document,
          residences: [
            { kind: "declared", place: "north", from: "2000-01-01", to: before.to },
            { kind: "declared", place: "south", from: after.from, to: "open" },
          ],
        };
        const north = claim([moved], compiled, { claimant: "north", period: before });
        const south = claim([moved], compiled, { claimant: "south", period: after, others: [north] });
        const again = claim([moved], compiled, {
          claimant: "north",
          period: before,
          previous: [north],
          others: [south],
        });
        const month = { from: "2019-03-01", to: "2019-03-31" };
        const whole = claimants.map((claimant) => claim([moved], compiled, { claimant, period: month }));
        expect(sums([north, again])).toEqual(sums(whole.slice(0, 1)));
        expect(sums([south])).toEqual(sums(whole.slice(1)));
        if (again.rows.length > 0) shared += 1;
      }),
      settings,
    );
    expect(shared).toBeGreaterThan(10);
  });
});

describe("what follows in parts", () => {
  /** By claimant and month, what follows in all. */
  const totals = (followings: readonly Following[]) => {
    const found: Record<string, number> = {};
    for (const { claimant, month, amount, difference } of followings.flatMap(({ claims }) => claims)) {
      const key = `${claimant} ${month}`;
      found[key] = (found[key] ?? 0) + parseScaled(String(difference ?? amount), 2);
    }
    return Object.fromEntries(Object.entries(found).filter(([, minor]) => minor !== 0));
  };

  it("comes to what follows at once, there and back through JSON, in whatever order the parts are asked about", () => {
    const keys = fc.array(fc.nat(9), { minLength: 7, maxLength: 7 });
    let asked = 0;
    fc.assert(
      fc.property(leaver, openCompensation, cuts, keys, (document, scheme, starts, order) => {
        const compiled = compileCompensation(scheme);
        const whole = totals([follow(document, compiled)]);
        let previous: readonly Following[] = [];
        for (const part of inAnyOrder(partsOf(starts), order)) {
          const found = follow({ ...document, period: part }, compiled, { previous });
          expect(found.period).toEqual(part);
          previous = JSON.parse(JSON.stringify([...previous, found])) as readonly Following[];
        }
        expect(totals(previous)).toEqual(whole);
        if (Object.keys(whole).length > 0) asked += 1;
      }),
      settings,
    );
    expect(asked).toBeGreaterThan(40);
  });
});
