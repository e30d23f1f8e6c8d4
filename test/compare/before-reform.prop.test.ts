import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDay, formatDay, monthOf, parseDay } from "../../src/calendar/index.js";
import { applyReform, type Reform } from "../../src/doors/reform.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import type { Result } from "../../src/result/result.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { knownSituation, seed, type Situation } from "../arbitraries/index.js";
import { withoutBudget } from "../laws/cuts.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

const reason = { lv: "Dārgāk", en: "Dearer" };

/** Every price three times as high from a day on. */
function dearerFrom(scheme: Scheme, day: string): Reform | undefined {
  const changes = scheme.cost.prices.flatMap((row, index): Reform["changes"] => {
    const { service, place = null, provider = null, timeBand = null, groupSize = null } = row;
    if (typeof row.price !== "string" || (row.to !== "open" && row.to < day)) return [];
    const from = row.from > day ? row.from : day;
    return [
      {
        id: `price-${index}`,
        at: "cost.prices",
        where: { service, place, provider, timeBand, groupSize, from: row.from },
        field: "price",
        multiply: "3",
        rounding: { mode: "half-up", step: "0.01" },
        from,
        to: row.to,
        reason,
      },
    ];
  });
  if (changes.length === 0) return undefined;
  const baseline = { scheme: scheme.id, version: scheme.version };
  return { schemaVersion: 1, kind: "reform", id: "dearer", label: reason, baseline, changes };
}

/** The months of a result that end before a day, but for what is left of a budget that is the cost of the whole plan. */
function monthsBefore(result: Result, day: number): readonly string[] {
  return result.months
    .filter(({ month }) => firstDay(monthOf(parseDay(`${month}-01`)) + 1) <= day)
    .map((month) => JSON.stringify(month, (key, value: unknown) => (key === "remaining" ? undefined : value)));
}

/** The months before a reform, without it and with it. */
function beforeReform({ case: asked, scheme, inputs }: Situation, monthsLater: number) {
  const day = firstDay(monthOf(parseDay(asked.period.from)) + monthsLater);
  const reform = dearerFrom(scheme, formatDay(day));
  if (reform === undefined || day > parseDay(asked.period.to)) return undefined;
  const results = [scheme, applyReform(scheme, reform).scheme].map((rules) => calculate(asked, compile(rules, inputs)));
  const [without, withIt] = results.map((result) => monthsBefore(result, day));
  const isDearer = results[0]?.totals?.costMinor !== results[1]?.totals?.costMinor;
  return { without, withIt, isDearer };
}

describe("a reform", () => {
  it("changes no amount of a month that ends before it begins, where no budget holds both", () => {
    let looked = 0;
    fc.assert(
      fc.property(knownSituation, fc.integer({ min: 1, max: 6 }), (situation, monthsLater) => {
        const found = beforeReform(withoutBudget(situation), monthsLater);
        if (found === undefined) return;
        expect(found.withIt).toEqual(found.without);
        if (found.isDearer && (found.without?.length ?? 0) > 0) looked += 1;
      }),
      { seed, numRuns: 400, endOnFailure: true },
    );
    // A law of reforms that change nothing would always hold.
    expect(looked).toBeGreaterThan(20);
  });

  it("changes what earlier months are covered by where a budget holds both and is shared pro rata: a counterexample", () => {
    const scheme: Scheme = { ...smallScheme, cover: { order: "pro-rata", source: "made-up" } };
    const reform = dearerFrom(scheme, "2019-07-01");
    if (reform === undefined) throw new Error("prices go on after June");
    const [without, withIt] = [scheme, applyReform(scheme, reform).scheme].map(
      (rules) => calculate(smallCase, compile(rules)).toJSON().months[0],
    );
    // 1804.93 for 3255.20 a year. January's four sessions cost the same; the dearer second half of the year leaves less of the budget for them.
    expect([without?.cost, withIt?.cost]).toEqual(["80.00", "80.00"]);
    expect([without?.covered, withIt?.covered]).toEqual(["80.00", "44.36"]);
  });
});
