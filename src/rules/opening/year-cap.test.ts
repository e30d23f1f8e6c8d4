import { describe, expect, it } from "vitest";
import { prove } from "../../explanation/index.js";
import { explain } from "../../explanation/opening/explain.js";
import { smallCase } from "../../../test/support/small-case.js";
import { fullIssuesOf as issuesOf } from "../../../test/support/small-result.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { statedPosition } from "../../../test/support/stated-position.js";
import { parsePosition } from "../../documents/index.js";
import type { Case } from "../../person/case.js";
import type { Position } from "../../result/position/document.js";
import type { Result } from "../../result/result.js";
import { compile } from "../compile.js";
import type { ContributionCap } from "../contribute/cap-registry.js";
import type { Scheme } from "../scheme.js";
import { calculate } from "./calculate.js";
import { calculateThrough } from "./calculate-through.js";
import { nothingUsed } from "./nothing-used.js";

const source = smallScheme.sources[0]?.id ?? "";
const validity = { from: "2018-01-01", to: "2020-12-31" };
const rounding = { mode: "half-up", step: "0.01" } as const;
const cap: ContributionCap = { id: "year", method: "amount-per-year", amount: "100.00", ...validity, source };
const dated = <Row extends object>(row: Row) => ({ ...row, ...validity });

/** Care costs 5.50 an hour, of which the client pays 1.00: 30.00 or so in a month of an hour a day. */
const scheme: Scheme = {
  ...smallScheme,
  validity,
  entitle: { method: "plan-cost", source },
  cost: { ...smallScheme.cost, prices: smallScheme.cost.prices.map(dated) },
  cover: { ...smallScheme.cover, budget: "gross" },
  contribute: [{ method: "fixed-per-unit", amount: "1.00", rounding, ...validity, source }],
  contributeOrder: "priority",
  contributeCaps: [cap],
  fund: { ...smallScheme.fund, shares: smallScheme.fund.shares.map(dated) },
};
const rules = compile(scheme);
const care = { id: "care", service: "care", unit: "hour", quantity: "1", per: "day", priority: 1 } as const;
const client = { ...smallCase.client, birthDate: "2010-05-01" };
const asked = (from: string, to: string): Case => ({
  ...smallCase,
  client,
  period: { from, to },
  plan: { lines: [{ ...care, ...validity }] },
});
const paid = (result: Result) => result.months.map(({ contribution }) => contribution.toString()).join(" ");
const left = (result: Result) => result.closing?.paidOfYear?.map((use) => `${use.cap} ${use.from} ${use.paid}`);
const read = (result: Result): Position => parsePosition(JSON.stringify(result.closing));
const stated = (document: Case, paidOfYear: Position["paidOfYear"]) =>
  statedPosition(rules.name, document, paidOfYear === undefined ? {} : { paidOfYear });

describe("what a client pays in a calendar year", () => {
  it("is capped from January to December, and again in the next year", () => {
    // 31, 28 and 31 days at 1.00 are 90.00, and of April 10.00 are left of 100.00.
    const whole = calculate(asked("2019-01-01", "2020-02-29"), rules);
    expect(paid(whole)).toBe("31.00 28.00 31.00 10.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 31.00 29.00");
    expect(left(whole)).toEqual(["year 2020-01-01 60.00"]);
  });

  it("counts what others of the household pay from January, or from the first day of the cap", () => {
    // 5.00 and 4.50 by others: in January 31.00 + 5.00 = 36.00, in February 28.00 + 5.00 = 69.00, and of March 100.00 − 59.00 − 14.50 = 26.50 are left.
    const circumstances = [{ id: "others", label: { lv: "Citi", en: "Others" }, kind: "number" as const }];
    const household = compile({ ...scheme, circumstances, contributeCaps: [{ ...cap, paidByOthers: "others" }] });
    const others = (first: string): Case => ({
      ...asked("2019-01-01", "2020-02-29"),
      client: {
        ...client,
        circumstances: [
          { circumstance: "others", value: "5", from: first, to: "2019-02-28" },
          { circumstance: "others", value: "4.495", from: "2019-03-01", to: "open" },
        ],
      },
    });
    const whole = others("2019-01-01");
    const amounts = "31.00 28.00 26.50 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 31.00 29.00";
    expect(paid(calculate(whole, household))).toBe(amounts);
    const months = calculateThrough(whole, household, { cutAt: "months" });
    expect(months.map(paid).join(" ")).toBe(amounts);
    const february = { ...others("2019-02-01"), period: { from: "2019-02-01", to: "2019-02-28" } };
    const opening = stated(february, [{ cap: "year", from: "2019-01-01", paid: "31.00" }]);
    expect(calculate(february, household, { opening }).outcome).toMatchObject({
      state: "incomplete",
      missing: [{ fact: "client.circumstances", from: "2019-01-01", to: "2019-01-01" }],
    });
    expect(() => prove(explain(whole, household))).not.toThrow();
    const unknown = issuesOf(() => compile({ ...scheme, contributeCaps: [{ ...cap, paidByOthers: "other" }] }));
    expect(unknown.map(({ path }) => path)).toEqual(["contributeCaps[0].paidByOthers"]);
  });

  it("counts by a new version of the scheme from the middle of a year, which does not begin with nothing", () => {
    // 95.00 were paid by the version before: of July's 31.00 the client pays 5.00.
    const july = asked("2019-07-01", "2019-07-31");
    const opening = stated(july, [{ cap: "year", from: "2019-01-01", paid: "95.00" }]);
    for (const from of ["2019-07-01", "2018-01-01"]) {
      const next = compile({ ...scheme, version: "2", validity: { from, to: "2020-12-31" } });
      const result = calculate(july, next, { opening });
      expect(paid(result)).toBe("5.00");
      expect(left(result)).toEqual(["year 2019-01-01 100.00"]);
      expect(prove(explain(july, next, { opening })).faults).toEqual([]);
    }
  });

  it("is passed over no cut: at month ends, and inside months", () => {
    const whole = calculate(asked("2019-01-01", "2020-02-29"), rules);
    const months = calculateThrough(asked("2019-01-01", "2020-02-29"), rules, { cutAt: "months" });
    expect(months.map(paid).join(" ")).toBe(paid(whole));
    expect(left(months.at(-1) as Result)).toEqual(left(whole));
    let before: Result | undefined;
    const sums: string[] = [];
    for (const [from, to] of [
      ["2019-01-01", "2019-03-20"],
      ["2019-03-21", "2019-04-10"],
      ["2019-04-11", "2019-12-31"],
      ["2020-01-01", "2020-01-15"],
    ] as const) {
      before = calculate(asked(from, to), rules, before && { opening: read(before) });
      sums.push(`${paid(before)} | ${left(before)?.join()}`);
    }
    expect(sums).toEqual([
      "31.00 28.00 20.00 | year 2019-01-01 59.00",
      "11.00 10.00 | year 2019-01-01 90.00",
      "0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 | year 2020-01-01 0.00",
      "15.00 | year 2020-01-01 0.00",
    ]);
  });

  it("is asked for where the year was begun before, and somebody pays", () => {
    const document = asked("2019-05-01", "2019-05-31");
    const missing = ({ outcome }: Result) =>
      outcome.state === "incomplete" && outcome.missing.map(({ fact, neededBy }) => `${fact} ${neededBy}`);
    expect(missing(calculate(document, rules))).toEqual(["opening.paidOfYear contributeCaps[0]"]);
    expect(missing(calculate(document, rules, { opening: stated(document, undefined) }))).toHaveLength(1);
    expect(missing(calculate({ ...document, plan: { lines: [] } }, rules))).toBe(false);
    const said = stated(document, [{ cap: "year", from: "2019-01-01", paid: "95.00" }]);
    expect(paid(calculate(document, rules, { opening: said }))).toBe("5.00");
    expect(paid(calculate(document, rules, { opening: nothingUsed(document, rules) }))).toBe("31.00");
    // Of who was not born before nothing was paid.
    const born = { ...document, client: { ...client, birthDate: "2019-05-01" } };
    expect(paid(calculate(born, rules))).toBe("31.00");
  });

  it("is refused where a position says it of no cap, of another year, twice, or as no amount", () => {
    const document = asked("2019-05-01", "2019-05-31");
    const use = { cap: "year", from: "2019-01-01", paid: "1.00" };
    const said = (...uses: readonly (typeof use)[]) =>
      issuesOf(() => calculate(document, rules, { opening: stated(document, uses) })).map(
        ({ code, path }) => `${code} ${path}`,
      );
    expect(said({ ...use, cap: "years" })).toEqual(["unknown-reference opening.paidOfYear[0].cap"]);
    expect(said({ ...use, from: "2018-01-01" })).toEqual(["window-of-limit opening.paidOfYear[0].from"]);
    expect(said(use, use)).toEqual(["duplicate-id opening.paidOfYear[1].cap"]);
    expect(said({ ...use, paid: "1.0000001" })).toEqual(["too-many-decimals opening.paidOfYear[0].paid"]);
  });

  it("is explained and proved, with what was paid before", () => {
    const document = asked("2019-03-01", "2020-01-31");
    const opening = stated(document, [{ cap: "year", from: "2019-01-01", paid: "59.00" }]);
    const explanation = explain(document, rules, { opening });
    const proved = prove(explanation);
    expect(proved.holds).toBe(true);
    expect(proved.amounts.get("months.2019-04.contribution")).toBe("10.00");
    expect(proved.amounts.get("months.2020-01.contribution")).toBe("31.00");
    expect(JSON.stringify(explanation)).toContain('"fact":"opening.paidOfYear[0].paid"');
  });
});
