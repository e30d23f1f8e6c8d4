import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../../src/result/result.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { isInputError } from "../../src/errors/index.js";
import { calculateThrough } from "../../src/rules/opening/calculate-through.js";
import { drawEntitled } from "../arbitraries/entitlement.js";
import { knownPaying } from "../arbitraries/contribution.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { drawn, seed, type Situation } from "../arbitraries/index.js";
import { compiledOf, openingOf, resultWherePriced } from "./calculated.js";
import { beginningOf } from "./beginning.js";
import { anyCuts, cutsOf, withoutBudget } from "./cuts.js";
import { assumptionsOf, calculateInParts, sumsOf } from "./in-parts.js";

// The laws ask of a situation what every scheme has.
const knownEntitled = drawn((draw) => drawEntitled(draw, true)) as unknown as fc.Arbitrary<Situation>;

describe("however a question is cut", () => {
  it("its parts add up to it: people who pay, by every kind of rule", () => {
    const met = { months: 0, weeks: 0, days: 0, ineligible: 0 };
    fc.assert(
      fc.property(knownPaying, anyCuts, (paying, places) => {
        const situation = withoutBudget(paying);
        const whole = resultWherePriced(situation);
        if (whole === undefined || whole.outcome.state === "incomplete") return;
        const cuts = cutsOf(situation.case, places);
        if (cuts.length === 0) return;
        const parts = calculateInParts(situation.case, compiledOf(situation), cuts, openingOf(situation));
        if (parts.some(({ outcome }) => outcome.state !== "eligible")) met.ineligible += 1;
        else met[places.kind as "months"] += 1;
        expect(parts).toHaveLength(cuts.length + 1);
        expect(Object.fromEntries(sumsOf(parts))).toEqual(Object.fromEntries(sumsOf([whole])));
        expect(assumptionsOf(parts)).toEqual(assumptionsOf([whole]));
        // Of who is not eligible at the end, the month has no amounts.
        if (parts.at(-1)?.outcome.state !== "eligible") return;
        expect(parts.at(-1)?.closing).toEqual(whole.closing);
      }),
      { seed, numRuns: 600, endOnFailure: true },
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(20);
  });
});

describe("limits of every kind", () => {
  it("leave the same however a question is cut", () => {
    const met = { months: 0, weeks: 0, days: 0, cut: 0, handed: 0, begun: 0, unknown: 0 };
    fc.assert(
      fc.property(limitedSituation, anyCuts, (limited, places) => {
        const situation = withoutBudget(limited);
        const whole = orRefused(() => resultWherePriced(situation));
        if (whole === undefined || !("outcome" in whole) || whole.outcome.state === "incomplete") return;
        const cuts = cutsOf(situation.case, places);
        if (cuts.length === 0) return;
        const parts = calculateInParts(situation.case, compiledOf(situation), cuts, openingOf(situation));
        expect(parts.map(({ outcome }) => outcome.state)).not.toContain("incomplete");
        // What nobody knows of a limit that nobody asks is handed on as unknown, and keeps nothing else.
        if (unknownIn(parts)) met.unknown += 1;
        // Where no day of a part qualifies, nobody asks for units one by one: what is requested of it stands in the whole alone.
        const counted = parts.every(({ outcome }) => outcome.state === "eligible")
          ? /(?:)/u
          : /^(?!.* (?:requested|cut))/u;
        const sums = (results: readonly Result[]) => [...sumsOf(results)].filter(([key]) => counted.test(key)).sort();
        expect(sums(parts)).toEqual(sums([whole]));
        // What a part was given and a later one takes back rested on what the whole does not.
        const united = assumptionsOf(parts);
        expect(united).toEqual(expect.arrayContaining([...whole.assumptions]));
        if (!takesBack(parts)) expect(united).toEqual(assumptionsOf([whole]));
        if (parts.at(-1)?.outcome.state === "eligible") expect(parts.at(-1)?.closing).toEqual(whole.closing);
        met[places.kind as "months"] += 1;
        if (whole.numbers.units.cuts.some(({ code }) => code !== "not-eligible")) met.cut += 1;
        const { limits = [], runs = [], begun = [] } = parts.at(-2)?.closing ?? {};
        if (begun.some(({ part }) => part !== "0")) met.begun += 1;
        if (limits.length + runs.length > 0) met.handed += 1;
      }),
      { seed, numRuns: 800, endOnFailure: true },
    );
    const { unknown, ...others } = met;
    expect(Math.min(...Object.values(others))).toBeGreaterThan(40);
    expect(unknown).toBeGreaterThan(4);
  });
});

/** Whether a part leaves behind that nobody knows how a limit stands. */
function unknownIn(parts: readonly Result[]): boolean {
  return parts.some(({ closing: { limits = [], runs = [] } = {} }) =>
    [...limits.map(({ used }) => used), ...runs.map(({ days }) => days)].includes(undefined),
  );
}

/** Whether a part takes back units of a line that were shown before: what is more important begins later in the month. */
function takesBack(parts: readonly Result[]): boolean {
  return parts.some(({ lines }) =>
    lines.some(({ months }) => [...months].some(({ allowedScaled }) => allowedScaled < 0)),
  );
}

/** The codes of the issues for which something is refused, where it is. */
function orRefused<Given>(calculation: () => Given): Given | readonly string[] {
  try {
    return calculation();
  } catch (error) {
    if (!isInputError(error)) throw error;
    return [...new Set(error.issues.map(({ code }) => code))];
  }
}

function isRefused(found: readonly Result[] | readonly string[]): found is readonly string[] {
  return typeof found[0] === "string";
}

describe("a budget that goes on", () => {
  it.each([
    ["with an amount by level", knownPaying],
    ["with budget periods, bounds and decisions", knownEntitled],
  ] as const)("is granted once, and its months add up: people %s", (_, situations) => {
    const met = { fits: 0, cut: 0, ahead: 0 };
    fc.assert(
      fc.property(situations, (situation) => {
        const compiled = compiledOf(situation);
        const opening = beginningOf(situation);
        const document = situation.case;
        const whole = orRefused(() => calculate(document, compiled, { opening }));
        if (!("outcome" in whole)) {
          // What fits into its budget is the same in every order.
          if (whole[0] === "budget-looks-ahead") expect(situation.scheme.cover.order).not.toBe("date");
          return;
        }
        if (whole.outcome.state === "incomplete") return;
        const isCut = whole.totals !== undefined && whole.totals.uncovered.minor > 0;
        const parts = orRefused(() => calculateThrough(document, compiled, { cutAt: "months", opening }));
        if (isRefused(parts)) {
          expect(parts).toEqual(["budget-looks-ahead"]);
          expect(situation.scheme.cover.order).not.toBe("date");
          expect(isCut).toBe(true);
          met.ahead += 1;
          return;
        }
        expect(Object.fromEntries(sumsOf(parts))).toEqual(Object.fromEntries(sumsOf([whole])));
        expect(assumptionsOf(parts)).toEqual(assumptionsOf([whole]));
        met[isCut ? "cut" : "fits"] += 1;
      }),
      { seed, numRuns: 300, endOnFailure: true },
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(5);
  });

  it("its parts add up to it on whatever days it is cut: months, weeks and any day", () => {
    const met = { months: 0, weeks: 0, days: 0, cut: 0, ahead: 0, ineligible: 0 };
    fc.assert(
      fc.property(knownEntitled, anyCuts, (situation, places) => {
        const compiled = compiledOf(situation);
        const opening = beginningOf(situation);
        const document = situation.case;
        const cuts = cutsOf(document, places);
        const whole = orRefused(() => calculate(document, compiled, { opening }));
        if (cuts.length === 0 || !("outcome" in whole) || whole.outcome.state !== "eligible") return;
        const parts = orRefused(() => calculateInParts(document, compiled, cuts, { opening }));
        if (isRefused(parts)) {
          expect(parts).toEqual(["budget-looks-ahead"]);
          expect(situation.scheme.cover.order).not.toBe("date");
          met.ahead += 1;
          return;
        }
        if (parts.some(({ outcome }) => outcome.state !== "eligible")) {
          expect(parts.map(({ outcome }) => outcome.state)).not.toContain("incomplete");
          met.ineligible += 1;
          return;
        }
        expect(Object.fromEntries(sumsOf(parts))).toEqual(Object.fromEntries(sumsOf([whole])));
        expect(assumptionsOf(parts)).toEqual(assumptionsOf([whole]));
        expect(parts.at(-1)?.closing).toEqual(whole.closing);
        met[places.kind as "months"] += 1;
        if ((whole.totals?.uncovered.minor ?? 0) > 0) met.cut += 1;
      }),
      { seed, numRuns: 300, endOnFailure: true },
    );
    expect(Math.min(met.months, met.weeks, met.days, met.cut)).toBeGreaterThan(5);
  });

  it("is handed on by a first question too, where the scheme names its days", () => {
    const met = { dates: 0, months: 0, cut: 0, refused: 0 };
    fc.assert(
      fc.property(knownEntitled, anyCuts, (situation, places) => {
        const { scheme, case: document } = situation;
        if (!("budgetPeriods" in scheme.entitle)) return;
        const compiled = compiledOf(situation);
        const cuts = cutsOf(document, places);
        const whole = orRefused(() => calculate(document, compiled));
        if (cuts.length === 0 || !("outcome" in whole) || whole.totals === undefined) return;
        const parts = orRefused(() => calculateInParts(document, compiled, cuts));
        if (isRefused(parts)) {
          // Its whole time looks ahead, or has days of which the case is refused.
          met.refused += 1;
          return;
        }
        if (parts.some(({ outcome }) => outcome.state === "ineligible")) return;
        expect(Object.fromEntries(sumsOf(parts))).toEqual(Object.fromEntries(sumsOf([whole])));
        expect(parts.at(-1)?.closing).toEqual(whole.closing);
        met[scheme.entitle.budgetPeriods.method] += 1;
        if (whole.totals.uncovered.minor > 0) met.cut += 1;
      }),
      { seed, numRuns: 1200, endOnFailure: true },
    );
    expect(Math.min(met.dates, met.months, met.cut)).toBeGreaterThan(5);
  });
});
