import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDay, formatDay, monthOf, parseDay } from "../../src/calendar/index.js";
import { parseResult } from "../../src/documents/index.js";
import { explain as explainAny } from "../../src/explanation/opening/explain.js";
import { prove } from "../../src/explanation/index.js";
import { prepare } from "../../src/prepared/prepare.js";
import { calculate as calculatePrepared } from "../../src/prepared/calculate.js";
import type { Position } from "../../src/result/position/document.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { calculateThrough } from "../../src/rules/opening/calculate-through.js";
import { seed } from "../arbitraries/index.js";
import { carrying, type Carrying } from "../arbitraries/carry-over.js";
import { settledOf, type Settled } from "../oracle/carry-over.js";
import { Oracle } from "../oracle/decimals.js";
import { amountsOf, plain } from "./amounts-of.js";
import { partsOf2019 } from "./cuts.js";
import { calculateInParts, sumsOf } from "./in-parts.js";

/** What the oracle says of each budget; after the last, nothing goes over. */
function expectedOf({ scheme, amount, rules, months, hours }: Carrying): readonly Settled[] {
  let at = 0;
  const budgets = months.map((length) => {
    const own = hours.slice(at, at + length);
    at += length;
    return { approved: new Oracle(amount).mul(length), costs: own.map((each) => new Oracle(each).mul("5.5")) };
  });
  return settledOf(budgets, rules, scheme.entitle.rounding);
}

const money = (text: string | undefined) => new Oracle(text ?? "0").toFixed(2);

describe("what is left of a budget", () => {
  it("goes over as an oracle of three purses says, and none of it is lost", () => {
    const met = { carried: 0, expired: 0, lapsed: 0, spent: 0, owed: 0 };
    fc.assert(
      fc.property(carrying, (drawn) => {
        const expected = expectedOf(drawn);
        const result = calculate(drawn.case, compile(drawn.scheme));
        const periods = result.toJSON().budget?.periods ?? [];
        for (const [index, { approved, carriedIn, expired, used, unspent, carriedOut }] of periods.entries()) {
          const settled = expected[index];
          expect([carriedIn, used, expired].map(money)).toEqual(
            [settled?.carriedIn, settled?.covered, settled?.expired].map((each) => each?.toFixed(2)),
          );
          const isLast = index === periods.length - 1;
          expect(carriedOut).toBe(isLast ? undefined : settled?.carriedOut.toFixed(2));
          const lapsed = new Oracle(unspent).minus(carriedOut ?? unspent);
          const left = new Oracle(approved)
            .plus(carriedIn ?? 0)
            .minus(used)
            .minus(expired ?? 0)
            .minus(lapsed);
          expect(left.toFixed(2)).toBe(money(isLast ? unspent : carriedOut));
          if (!isLast && settled?.carriedOut.gt(0) === true) met.carried += 1;
          if (!isLast && settled?.carriedOut.lt(0) === true) met.owed += 1;
          if (!isLast && settled?.lapsed.gt(0) === true) met.lapsed += 1;
          if (settled?.covered.gt(approved) === true) met.spent += 1;
          if (settled?.expired.gt(0) === true) met.expired += 1;
        }
        expect(JSON.stringify(parseResult(JSON.stringify(result)))).toBe(JSON.stringify(result));
        const prepared = calculatePrepared(prepare(drawn.case), compile(drawn.scheme));
        expect(JSON.stringify(prepared)).toBe(JSON.stringify(result));
      }),
      { seed, numRuns: 150 },
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(50);
  });

  it("is handed on by positions: parts cut where budgets end, and months where nothing looks ahead, add up to the whole", () => {
    fc.assert(
      fc.property(carrying, (drawn) => {
        const compiled = compile(drawn.scheme);
        const whole = calculate(drawn.case, compiled);
        let month = monthOf(parseDay("2019-01-01"));
        const ends = drawn.months.map((length) => firstDay((month += length)));
        const parts = calculateInParts(drawn.case, compiled, ends.slice(0, -1));
        expect(sumsOf(parts)).toEqual(sumsOf([whole]));
        expect(JSON.stringify(parts.at(-1)?.closing)).toBe(JSON.stringify(whole.closing));
        if (drawn.scheme.cover.order !== "date") return;
        const months = calculateThrough(drawn.case, compiled, { cutAt: "months" });
        expect(sumsOf(months)).toEqual(sumsOf([whole]));
      }),
      { seed, numRuns: 60 },
    );
  });

  it("is the same in views of some months: they add up, and leave what the whole leaves", () => {
    const compared = { months: 0 };
    fc.assert(
      fc.property(carrying, fc.integer({ min: 1, max: 11 }), (drawn, cut) => {
        const compiled = compile(drawn.scheme);
        const whole = calculate(drawn.case, compiled);
        const views = partsOf2019(cut).map((days) => calculate(drawn.case, compiled, { show: days }));
        expect(sumsOf(views)).toEqual(sumsOf([whole]));
        const remaining = (result: typeof whole) =>
          result.months.flatMap((month) => ("remaining" in month ? [String(month.remaining)] : []));
        expect(views.flatMap(remaining)).toEqual(remaining(whole));
        compared.months += remaining(whole).length;
      }),
      { seed, numRuns: 60 },
    );
    expect(compared.months).toBe(720);
  });

  it("is explained and proved, of a question that begins and of one that goes on", () => {
    fc.assert(
      fc.property(carrying, fc.nat(10), (drawn, cut) => {
        const compiled = compile(drawn.scheme);
        let month = monthOf(parseDay("2019-01-01"));
        const ends = drawn.months.map((length) => firstDay((month += length)));
        const start = ends[cut % ends.length] ?? 0;
        const before = { ...drawn.case, period: { from: "2019-01-01", to: formatDay(start - 1) } };
        const { closing } = calculate(before, compiled);
        const opening = JSON.parse(JSON.stringify(closing)) as Position;
        const isRest = start < parseDay("2019-12-31");
        const rest = { ...drawn.case, period: { from: formatDay(start), to: "2019-12-31" } };
        const asked = isRest ? [{ document: rest, options: { opening } }] : [];
        for (const { document, options } of [{ document: drawn.case, options: {} }, ...asked]) {
          const { amounts } = prove(explainAny(document, compiled, options));
          const result = calculate(document, compiled, options);
          const told = amountsOf(result);
          const said = [...told.keys()].map((path) => [path, plain(amounts.get(path) ?? "")]);
          expect(said).toEqual([...told].map(([path, value]) => [path, plain(value)]));
        }
      }),
      { seed, numRuns: 40 },
    );
  });
});
