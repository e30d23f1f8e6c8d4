import fc from "fast-check";
import { expect, it } from "vitest";
import { firstDay, formatDay, lastDay, monthOf, parseDay } from "../../src/calendar/index.js";
import { parseCase, parsePosition, parseScheme } from "../../src/documents/index.js";
import { prove } from "../../src/explanation/index.js";
import { explain } from "../../src/explanation/opening/explain.js";
import type { Case } from "../../src/person/case.js";
import type { Position } from "../../src/result/position/document.js";
import type { Result } from "../../src/result/result.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { compile } from "../../src/rules/compile.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

const source = smallScheme.sources[0]?.id;
const bare = Object.fromEntries(
  Object.entries(smallScheme).filter(([key]) => !["services", "cost", "cover", "contribute", "fund"].includes(key)),
);
const entitled = Object.fromEntries(Object.entries(smallScheme.entitle).filter(([key]) => key !== "yearBasis"));
const money = (cents: number) => (cents / 100).toFixed(2);

/** A year's budget by months, at most so much; the level rises on a day, and the office adds or takes something. */
const drawn = fc.record({
  low: fc.integer({ min: 1, max: 30_000 }),
  more: fc.integer({ min: 0, max: 30_000 }),
  most: fc.option(fc.integer({ min: 1, max: 300_000 }), { nil: undefined }),
  rises: fc.integer({ min: parseDay("2019-01-02"), max: parseDay("2019-12-31") }),
  adjusted: fc.integer({ min: 0, max: 50_000 }),
  cut: fc.integer({ min: parseDay("2019-01-01"), max: parseDay("2019-12-30") }),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

function rulesOf({ low, more, most }: Drawn) {
  const maximum = { amount: money(most ?? 0), partPeriods: "whole", ...smallScheme.validity, source };
  const amounts = [
    { level: "low", amount: money(low), ...smallScheme.validity, source },
    { level: "high", amount: money(low + more), ...smallScheme.validity, source },
  ];
  const entitle = {
    ...{ ...entitled, per: "month", amounts, ...(most === undefined ? {} : { maximum: [maximum] }) },
    budgetPeriods: { method: "dates", periods: [{ id: "year", from: "2019-01-01", to: "2019-12-31" }], source },
  };
  return compile(parseScheme({ ...bare, conditions: [], entitle }));
}

/** The person with the level and the decision, or before anybody knew of them. */
function personOf({ rises, adjusted }: Drawn, from: number, to: number, isKnown = true): Case {
  const assessments = [
    { id: "first", instrument: "scale", date: "2018-11-05", score: "30" },
    ...(isKnown ? [{ id: "second", instrument: "scale", date: formatDay(rises), score: "72" }] : []),
  ];
  const adjustments = [{ id: "more", amount: money(adjusted), reason: "A review.", decidedBy: "office" }];
  const decision = { id: "decision", decidedOn: formatDay(rises), budgetPeriod: "year", adjustments };
  const period = { from: formatDay(from), to: formatDay(to) };
  return parseCase({
    ...smallCase,
    assessments,
    ...(isKnown ? { decisions: [decision] } : {}),
    period,
    plan: { lines: [] },
  });
}

const [first, last] = [parseDay("2019-01-01"), parseDay("2019-12-31")];
const left = ({ closing }: Result): Position => parsePosition(JSON.stringify(closing));
const paid = (...results: readonly Result[]) =>
  results.flatMap(({ budget }) => budget?.payments ?? []).map(({ to, amount }) => `${to} ${amount.toString()}`);

it("months of a benefit are the same however the question is cut", () => {
  fc.assert(
    fc.property(drawn, (each) => {
      const compiled = rulesOf(each);
      const whole = calculate(personOf(each, first, last), compiled);
      const before = calculate(personOf(each, first, each.cut), compiled);
      const document = personOf(each, each.cut + 1, last);
      const opening = left(before);
      const after = calculate(document, compiled, { opening });
      expect(paid(before, after)).toEqual(paid(whole));
      expect(prove(explain(document, compiled, { opening })).holds).toBe(true);
      // Nobody says what was paid: the months before are taken to have had what is known now.
      const begun = firstDay(monthOf(each.cut));
      const late = calculate(personOf(each, begun, last), compiled);
      const later = paid(whole).filter((row) => row >= formatDay(begun));
      expect(paid(late)).toEqual(later);
      expect(late.budget?.periods[0]?.used.toString()).toBe(whole.budget?.approved.toString());
      expect(prove(explain(personOf(each, begun, last), compiled)).holds).toBe(true);
    }),
    { seed: 1200, numRuns: 60, endOnFailure: true },
  );
});

it("months that are paid before more is known come off what is granted", () => {
  fc.assert(
    fc.property(drawn, (each) => {
      const compiled = rulesOf(each);
      const cut = lastDay(monthOf(each.cut));
      fc.pre(cut < last);
      const before = calculate(personOf(each, first, cut, false), compiled);
      const document = personOf(each, cut + 1, last);
      const opening = left(before);
      const after = calculate(document, compiled, { opening });
      const [was, granted] = [before.totals?.paidOut.minor ?? NaN, after.budget?.approved.minor ?? NaN];
      expect(was + (after.totals?.paidOut.minor ?? NaN)).toBe(Math.max(was, granted));
      expect(after.budget?.periods[0]?.unspent.minor).toBe(Math.min(0, granted - was));
      expect(prove(explain(document, compiled, { opening })).holds).toBe(true);
      // The next month alone, and the months after it, are the same.
      const next = lastDay(monthOf(cut + 1));
      if (next === last) return;
      const month = calculate(personOf(each, cut + 1, next), compiled, { opening });
      const rest = calculate(personOf(each, next + 1, last), compiled, { opening: left(month) });
      expect(paid(month, rest)).toEqual(paid(after));
    }),
    { seed: 820, numRuns: 60, endOnFailure: true },
  );
});
