import { describe, expect, it } from "vitest";
import { parsePosition } from "../../src/documents/index.js";
import { applyReform, type Change } from "../../src/doors/reform.js";
import { explain } from "../../src/explanation/opening/explain.js";
import { prove } from "../../src/explanation/index.js";
import type { Case } from "../../src/person/case.js";
import type { Result } from "../../src/result/result.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { smallCase } from "../support/small-case.js";
import { smallReform } from "../support/small-reform.js";
import { smallScheme } from "../support/small-scheme.js";

const source = "made-up";
const validity = { from: "2019-01-01", to: "2020-12-31" };
const named = (id: string) => ({ id, label: { lv: id, en: id }, ...validity, source });
const cap = { ...validity, source };

/** Care costs 5.50 an hour, an hour a day: 170.50 in a month of 31 days; a fifth of what is covered is the client's. */
const scheme: Scheme = {
  ...smallScheme,
  validity,
  entitle: { method: "plan-cost", source },
  cost: { ...smallScheme.cost, prices: smallScheme.cost.prices.map((row) => ({ ...row, ...validity })) },
  cover: { ...smallScheme.cover, budget: "gross", caps: [{ ...cap, id: "covered", amount: "160.00" }] },
  contribute: [{ method: "share-of-cost", share: "0.2", rounding: { mode: "half-up", step: "0.01" }, ...cap }],
  contributeOrder: "priority",
  contributeCaps: [{ ...cap, id: "yearly", method: "amount-per-year", amount: "150.00" }],
  fund: {
    ...smallScheme.fund,
    shares: [
      { ...named("state"), share: "1" },
      { ...named("town"), share: "0" },
    ],
    caps: [
      { ...cap, id: "state-month", of: "state", per: "month", amount: "140.00", then: "town" },
      { ...cap, id: "state-year", of: "state", per: "year", amount: "1000.00", then: "town" },
    ],
  },
};
const care = { id: "care", service: "care", unit: "hour", quantity: "1", per: "day", priority: 1 } as const;
const asked = (from: string, to: string): Case => ({
  ...smallCase,
  client: { ...smallCase.client, birthDate: "2010-05-01" },
  period: { from, to },
  plan: { lines: [{ ...care, ...validity }] },
});

const reason = { lv: "Iemesls", en: "A reason" };
const set = (id: string, at: string, value: string, from: string): Change => {
  return { id: `to-${id}`, at, where: { id }, field: "amount", set: value, from, to: "open", reason };
};
const { scheme: changed, effects } = applyReform(scheme, {
  ...smallReform,
  baseline: { scheme: "small", version: "1" },
  changes: [
    set("covered", "cover.caps", "150.00", "2019-07-01"),
    set("yearly", "contributeCaps", "60.00", "2020-01-01"),
    set("state-month", "fund.caps", "110.00", "2019-10-01"),
    set("state-year", "fund.caps", "900.00", "2020-01-01"),
  ],
});
const rules = compile(changed);

/** The same with an id of its own for each row. */
function withOwnIds(given: Scheme): Scheme {
  const own = <Row extends { readonly id: string; readonly from: string }>(rows: readonly Row[] = []) =>
    rows.map((row) => ({ ...row, id: `${row.id}-${row.from}` }));
  return {
    ...given,
    cover: { ...given.cover, caps: own(given.cover.caps) },
    contributeCaps: own(given.contributeCaps),
    fund: { ...given.fund, caps: own(given.fund.caps) },
  };
}

/** What the months say; what remains of the plan's cost hangs on the question. */
const monthsOf = (result: Result) =>
  result.months.map((month) => {
    const said = JSON.parse(JSON.stringify(month)) as Record<string, unknown>;
    return { ...said, remaining: "" };
  });
const amounts = ({ months, lines, totals }: Result) => JSON.stringify([months, lines, totals]);

describe("a cap that a reform changes from a day on", () => {
  it("is cut there, and keeps its name", () => {
    expect(changed.contributeCaps?.map(({ id, from, to }) => [id, from, to])).toEqual([
      ["yearly", "2019-01-01", "2019-12-31"],
      ["yearly", "2020-01-01", "2020-12-31"],
    ]);
    expect(effects.map(({ before, after }) => [before, after])).toEqual([
      ["160.00", "150.00"],
      ["150.00", "60.00"],
      ["140.00", "110.00"],
      ["1000.00", "900.00"],
    ]);
  });

  it("counts in each of its months and years as caps with names of their own", () => {
    const question = asked("2019-01-01", "2020-12-31");
    const whole = calculate(question, rules);
    expect(amounts(whole)).toBe(amounts(calculate(question, compile(withOwnIds(changed)))));
    const of = (month: string) => whole.months.find((each) => each.month === month);
    // Of 160.00 a fifth is 32.00. In July 150.00 are covered, and nothing is left of the year's 150.00 of the client; in 2020 30.00 are.
    expect([of("2019-01")?.covered, of("2019-01")?.contribution].map(String).join(" ")).toBe("160.00 32.00");
    expect([...(of("2019-07")?.bySource.values() ?? [])].join(" ")).toBe("140.00 10.00");
    expect([...(of("2020-01")?.bySource.values() ?? [])].join(" ")).toBe("110.00 10.00");
    const ofYear = (year: string) =>
      whole.months
        .filter(({ month }) => month.startsWith(year))
        .reduce((sum, { contribution }) => sum + Math.round(Number(String(contribution)) * 100), 0);
    expect([ofYear("2019"), ofYear("2020")]).toEqual([15_000, 6_000]);
    expect(prove(explain(question, rules)).faults).toEqual([]);
  });

  it("goes on from a position as in one question, which names each cap once", () => {
    const whole = calculate(asked("2019-01-01", "2020-12-31"), rules);
    for (const end of ["2019-04-30", "2019-12-31", "2020-02-29"]) {
      const first = calculate(asked("2019-01-01", end), rules);
      const next = new Date(Date.parse(end) + 86_400_000).toISOString().slice(0, 10);
      const position = parsePosition(JSON.parse(JSON.stringify(first.closing)));
      expect(position.paidOfYear?.map((each) => each.cap)).toEqual(["yearly", "state-year"]);
      const rest = asked(next, "2020-12-31");
      const second = calculate(rest, rules, { opening: position });
      expect([...monthsOf(first), ...monthsOf(second)]).toEqual(monthsOf(whole));
      expect(prove(explain(rest, rules, { opening: position })).faults).toEqual([]);
    }
  });

  it("is refused inside a month or year, and with two rows on a day", () => {
    const inside = (change: Change) => () =>
      applyReform(scheme, { ...smallReform, baseline: { scheme: "small", version: "1" }, changes: [change] });
    expect(inside(set("yearly", "contributeCaps", "60.00", "2020-07-01"))).toThrow("1 January of a year");
    expect(inside(set("covered", "cover.caps", "60.00", "2020-07-02"))).toThrow("whole months");
    const [row] = scheme.contributeCaps ?? [];
    expect(() => compile({ ...scheme, contributeCaps: row === undefined ? [] : [row, row] })).toThrow(
      "contributeCaps[1]",
    );
  });
});
