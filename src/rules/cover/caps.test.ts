import { describe, expect, it } from "vitest";
import { eligible } from "../../../test/support/eligible.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { line } from "../../../test/support/small-result.js";
import { explain } from "../../explanation/opening/explain.js";
import { letter, prove } from "../../explanation/index.js";
import type { Case } from "../../person/case.js";
import type { Issue } from "../../errors/index.js";
import type { Position } from "../../result/position/document.js";
import { calculate } from "../opening/calculate.js";
import { compile } from "../compile.js";
import { readScheme } from "../read-scheme.js";
import type { Scheme } from "../scheme.js";
import type { CoverCap } from "./rule.js";

const year = { from: "2019-01-01", to: "2019-12-31", source: "made-up" };

/** Care costs 5.50 an hour and physiotherapy 22.50 a session; the budget is what they cost. */
const rules = (...caps: readonly CoverCap[]): Scheme => ({
  ...smallScheme,
  entitle: { method: "plan-cost", source: "made-up" },
  cover: { ...smallScheme.cover, order: "date", caps },
});
const each = (amount: string): readonly CoverCap[] =>
  ["care", "physio"].map((service) => ({ id: `most-${service}`, services: [service], amount, ...year }));

const april = { from: "2019-04-01", to: "2019-04-30" };
const care = { service: "care", unit: "hour", per: "day", ...april } as const;
const person: Case = {
  ...smallCase,
  period: april,
  plan: {
    lines: [
      { ...line(), ...april, id: "physio", quantity: "4", per: "month", priority: 2 },
      { ...care, id: "care", quantity: "1", priority: 1 },
    ],
  },
};
const coveredBy = (scheme: Scheme, given: Case = person) =>
  eligible(calculate(given, compile(scheme)))
    .toJSON()
    .lines.map(
      ({ id, months }) =>
        `${id} ${months.map((month) => ("covered" in month ? `${month.cost} ${month.covered}` : "")).join(", ")}`,
    );

describe("a cap on what is covered of a month", () => {
  it("is of each service: what one leaves does not serve the other", () => {
    // Care 30 x 5.50 = 165.00, physiotherapy 4 x 22.50 = 90.00; 100.00 + 90.00 are covered.
    expect(coveredBy(rules(...each("100.00")))).toEqual(["care 165.00 100.00", "physio 90.00 90.00"]);
    expect(coveredBy(rules())).toEqual(["care 165.00 165.00", "physio 90.00 90.00"]);
  });

  it("is of services together: the more urgent line first, and the least of several binds", () => {
    const both: CoverCap = { id: "both", amount: "200.00", ...year };
    expect(coveredBy(rules(both))).toEqual(["care 165.00 165.00", "physio 90.00 35.00"]);
    expect(coveredBy(rules(both, ...each("120.00")))).toEqual(["care 165.00 120.00", "physio 90.00 80.00"]);
    expect(coveredBy(rules({ ...both, to: "2019-03-31" }))).toEqual(["care 165.00 165.00", "physio 90.00 90.00"]);
  });

  it("is passed over no cut of the month, and asks what was shown of a month that goes on", () => {
    const compiled = compile(rules(...each("100.00")));
    const whole = calculate(person, compiled);
    let opening: Position | undefined;
    let sum = 0;
    for (const [from, to] of [
      [1, 10],
      [11, 24],
      [25, 30],
    ]) {
      const period = { from: `2019-04-${String(from).padStart(2, "0")}`, to: `2019-04-${to}` };
      const part = calculate({ ...person, period }, compiled, opening === undefined ? {} : { opening });
      opening = part.closing;
      sum += part.totals?.covered.minor ?? Number.NaN;
    }
    expect(sum).toBe(whole.totals?.covered.minor);
    expect(sum).toBe(190_00);
    const rest = { ...person, period: { from: "2019-04-16", to: april.to } };
    const { outcome } = calculate(rest, compiled);
    expect(
      outcome.state === "incomplete" && outcome.missing.map(({ fact, neededBy }) => `${fact} ${neededBy}`),
    ).toEqual(["opening.month cover.caps[0]", "opening.month cover.caps[1]"]);
    // Without caps nothing of the month is asked.
    expect(calculate(rest, compile(rules())).outcome.state).toBe("eligible");
  });

  it("holds for those who pass its tests on the first day of the month that qualifies", () => {
    const parentWorks = {
      id: "parent-works",
      label: { lv: "Vecāks strādā", en: "A parent works" },
      kind: "yes-no",
    } as const;
    const works = { kind: "circumstance", circumstance: "parent-works", is: true } as const;
    const tested = { id: "most", amount: "100.00", services: ["care"], ...year };
    const byAge = (...when: NonNullable<CoverCap["when"]>) => rules({ ...tested, when });
    // The child, born on 17 May 2010, is 8 in all of April and on 1 May, and 9 on 1 June.
    expect(coveredBy(byAge({ kind: "age", until: 9 }))).toEqual(["care 165.00 100.00", "physio 90.00 90.00"]);
    expect(coveredBy(byAge({ kind: "age", from: 9 }))).toEqual(["care 165.00 165.00", "physio 90.00 90.00"]);
    const two = { from: "2019-05-01", to: "2019-06-30" };
    const older: Case = {
      ...person,
      period: two,
      plan: { lines: [{ ...care, ...two, id: "care", quantity: "1", priority: 1 }] },
    };
    // Care of May 31 x 5.50 = 170.50 is held to 100.00; June is covered whole, 30 x 5.50 = 165.00.
    expect(coveredBy(byAge({ kind: "age", until: 9 }), older)).toEqual(["care 170.50 100.00, 165.00 165.00"]);
    // Cut on the day before the birthday, and handed on, both halves are decided by the first of May.
    const compiled = compile(byAge({ kind: "age", until: 9 }));
    const early = calculate({ ...older, period: { from: two.from, to: "2019-05-16" } }, compiled);
    const late = { ...older, period: { from: "2019-05-17", to: "2019-05-31" } };
    const rest = calculate(late, compiled, { opening: early.closing });
    expect([early, rest].map(({ totals }) => totals?.covered.toString())).toEqual(["88.00", "12.00"]);
    expect(prove(explain(late, compiled, { opening: early.closing })).faults).toEqual([]);
    const missing = (given: Case) => {
      const { outcome } = calculate(given, compile({ ...byAge(works), circumstances: [parentWorks] }));
      return outcome.state === "incomplete" && outcome.missing.map(({ fact, neededBy }) => `${fact} ${neededBy}`);
    };
    // Nobody knows who the cap holds for without its fact; of another service it is not asked.
    expect(missing(person)).toEqual(["client.circumstances cover.caps[0]"]);
    expect(missing({ ...person, plan: { lines: [{ ...line(), ...april, quantity: "4" }] } })).toBe(false);
    // Without what was shown of the month nobody knows whether it holds, be it that it does not on the first day asked about.
    const { outcome } = calculate(late, compile(byAge({ kind: "age", from: 18 })));
    expect(outcome.state === "incomplete" && outcome.missing.map(({ fact }) => fact)).toEqual(["opening.month"]);
  });

  it("is told in letters, in both languages", () => {
    const told = explain(person, compile(rules(...each("100.00"))));
    expect(letter(told, { language: "en" })).toContain("no more of it is covered in a month");
    expect(letter(told, { language: "lv" })).toContain("vairāk no tā mēnesī nesedz");
  });

  it("is refused where it names no service of the scheme, has a name twice or ends inside a month", () => {
    const said = (...caps: readonly CoverCap[]) => {
      const issues: Issue[] = [];
      readScheme(rules(...caps), {}, issues);
      return issues.map(({ code, path }) => `${code} ${path}`);
    };
    const cap: CoverCap = { id: "most", amount: "100.00", ...year };
    expect(said(cap)).toEqual([]);
    expect(said({ ...cap, services: ["cares"] })).toEqual(["unknown-reference cover.caps[0].services[0]"]);
    expect(said(cap, cap)).toEqual(["overlap cover.caps[1]"]);
    expect(said({ ...cap, to: "2019-04-15" })).toEqual(["cap-inside-month cover.caps[0]"]);
    expect(said({ ...cap, from: "2019-04-15" })).toEqual(["cap-inside-month cover.caps[0]"]);
    expect(said({ ...cap, from: "2018-06-15" })).toEqual([]);
    expect(said({ ...cap, when: [{ kind: "target-group", groups: ["childs"] }] })).toEqual([
      "unknown-reference cover.caps[0].when[0].groups[0]",
    ]);
    const ages = [
      { kind: "age", until: 5 },
      { kind: "age", from: 9 },
    ] as const;
    expect(said({ ...cap, when: ages })).toEqual(["never-satisfied cover.caps[0].when"]);
    expect(said({ ...cap, source: "nobody" })).toEqual(["unknown-reference cover.caps[0].source"]);
  });
});
