import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDay, formatDay, lastDay, monthOf, parseDay } from "../../src/calendar/index.js";
import type { Case } from "../../src/person/case.js";
import type { Position } from "../../src/result/position/document.js";
import { isInputError } from "../../src/errors/index.js";
import { prove } from "../../src/explanation/index.js";
import { explain } from "../../src/explanation/opening/explain.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { compile } from "../../src/rules/compile.js";
import { knownPaying } from "../arbitraries/contribution.js";
import { seed, type Situation } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { openingOf } from "./calculated.js";
import { withoutBudget } from "./cuts.js";
import { sumsOf } from "./in-parts.js";

/** Days of one month that another scheme has, and days of the first before and after them. */
function awayIn({ period }: Case, [month, begin, length]: readonly [number, number, number]) {
  const [first, last] = [parseDay(period.from), parseDay(period.to)];
  const months = monthOf(last) - monthOf(first) + 1;
  const chosen = monthOf(first) + (month % months);
  const from = Math.max(firstDay(chosen), first) + 1 + (begin % 20);
  const to = from + (length % 12);
  // The month goes on, and a day of it comes back.
  return to < Math.min(lastDay(chosen), last) ? { from, to } : undefined;
}

/** Whole months that another scheme has. */
function monthsAwayIn({ period }: Case, [month, , length]: readonly [number, number, number]) {
  const [first, last] = [monthOf(parseDay(period.from)), monthOf(parseDay(period.to))];
  const from = first + 1 + (month % Math.max(last - first, 1));
  const to = from + (length % 3);
  return to < last ? { from: firstDay(from), to: lastDay(to) } : undefined;
}

/** A client who is of a group on all days but some. */
function withHome(document: Case, away: { readonly from: number; readonly to: number }): Case {
  const { groups = [] } = document.client;
  const home = [
    { group: "home", from: "1900-01-01", to: formatDay(away.from - 1) },
    { group: "home", from: formatDay(away.to + 1), to: "open" },
  ] as const;
  return { ...document, client: { ...document.client, groups: [...groups, ...home] } };
}

/** A scheme that knows the group, and the same for those who are of it alone. */
function bothSchemes({ scheme, inputs }: Situation) {
  const [source] = scheme.sources;
  const group = { id: "home", label: { lv: "Mājas", en: "Home" } };
  const known = { ...scheme, groups: [...scheme.groups, group] };
  const condition = { id: "at-home", kind: "target-group" as const, groups: ["home"], source: source?.id ?? "" };
  const asking = { ...known, conditions: [...known.conditions, condition] };
  return [known, asking].map((each) => compile(each, inputs));
}

/** What somebody knows at the end of days by another scheme that gave and took nothing. */
function elsewhere({ person, ...position }: Position, to: number): Position {
  const { schemaVersion, kind, client, scheme } = position;
  const of = { ...scheme, id: "another" };
  return {
    ...{ schemaVersion, kind, client, scheme: of, through: formatDay(to), origin: "stated" },
    ...(person === undefined ? {} : { person }),
  };
}

const place = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 19 }), fc.nat({ max: 11 }));

describe("whoever comes back after days by another scheme", () => {
  it.each([
    ["people who pay", knownPaying, 300, awayIn],
    ["limits of every kind", limitedSituation, 400, awayIn],
    ["people who pay, after whole months", knownPaying, 300, monthsAwayIn],
    ["limits of every kind, after whole months", limitedSituation, 1600, monthsAwayIn],
  ] as const)("gets what the first gives where those days do not qualify: %s", (_, situations, numRuns, awayOf) => {
    const met = { same: 0, cut: 0, proved: 0 };
    fc.assert(
      fc.property(situations, place, (drawn, chosen) => {
        const situation = withoutBudget(drawn);
        // Units that come whole run on over days that do not qualify, and not over days of others.
        if (situation.scheme.limits?.some(({ kind }) => kind === "whole-units") === true) return;
        const away = awayOf(situation.case, chosen);
        // Of somebody who has died it counts what held on the day of death.
        if (away === undefined || situation.case.client.deathDate !== undefined) return;
        const document = withHome(situation.case, away);
        const [own, asking] = bothSchemes(situation);
        if (own === undefined || asking === undefined) throw new Error("no scheme");
        const part = (from: string, to: string) => ({ ...document, period: { from, to } });
        const before = openingOf(situation);
        try {
          const whole = calculate(document, asking, before);
          if (whole.totals === undefined) return;
          const first = calculate(part(document.period.from, formatDay(away.from - 1)), own, before);
          if (first.totals === undefined || first.closing === undefined) return;
          const opening = [first.closing, elsewhere(first.closing, away.to)];
          const rest = part(formatDay(away.to + 1), document.period.to);
          const second = calculate(rest, own, { opening });
          if (second.totals === undefined) return;
          const sums = (...results: (typeof whole)[]) =>
            [...sumsOf(results)]
              .filter(([key]) => !/ requested$| cut |^(?!eligible)\S+ \S+ \d{4}-\d\d-\d\d$/u.test(key))
              .sort();
          expect(sums(first, second)).toEqual(sums(whole));
          met.same += 1;
          if (second.numbers.units.cuts.length > 0) met.cut += 1;
          // Of days of others nothing is asked for.
          for (const { requested, allowed, cut } of second.lines)
            expect(requested.scaled).toBe(allowed.scaled + cut.scaled);
          if (met.same % 4 > 0) return;
          expect(prove(explain(rest, own, { opening })).faults).toEqual([]);
          met.proved += 1;
        } catch (error) {
          if (!isInputError(error)) throw error;
        }
      }),
      { seed, numRuns, endOnFailure: true },
    );
    expect(Math.min(met.same, met.cut, met.proved)).toBeGreaterThan(5);
  });
});
