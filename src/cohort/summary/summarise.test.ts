import { describe, expect, test } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { calculate } from "../../rules/calculate.js";
import { calculateAll } from "../../rules/calculate-all.js";
import { EligibleResult, type Result } from "../../result/result.js";
import { compile } from "../../rules/compile.js";
import type { Scheme } from "../../rules/scheme.js";
import { childOf, issuesOf, openScheme } from "../cohort.test-helper.js";
import { startSummary, summarise } from "./summarise.js";
import { eligible } from "../../../test/support/eligible.js";

const inputs = { "amount-low": "1200.00", "amount-high": "2400.00" };
const compiled = compile(openScheme, inputs);
const grown = { ...childOf("grown", "30"), client: { ...smallCase.client, id: "grown", birthDate: "1990-01-01" } };
const ofUnknownAge = { ...childOf("unknown", "30"), client: { id: "unknown", groups: smallCase.client.groups ?? [] } };
const withoutPlan = { ...childOf("idle", "72"), plan: { lines: [] } };
const results = calculateAll([smallCase, withoutPlan, grown, ofUnknownAge], compiled);
const all = { scheme: openScheme, groupOf: () => "all" };

function groupOf({ case: id }: Result): string {
  return id === "case-1" ? "North" : "Elsewhere";
}

describe("summarise", () => {
  const summary = summarise(results, { scheme: openScheme, groupOf, envelope: "5000.00" });

  test("counts the outcomes, all three always", () => {
    expect(summary.clients).toBe(4);
    expect(summary.outcomes).toEqual({ eligible: 2, ineligible: 1, incomplete: 1 });
    const only = summarise(calculateAll([withoutPlan], compiled), all);
    expect(JSON.stringify(only.outcomes)).toBe('{"eligible":1,"ineligible":0,"incomplete":0}');
  });

  test("adds up each group and the whole, worked out by hand", () => {
    // Low on 181 days of 365 and high on 184: 595.068… + 1209.863… = 1804.93.
    // Physiotherapy, four a month: 80.00 in January and February, in March 4 × (14 × 20.00 + 17 × 22.50) ÷ 31 = 85.48, then 90.00.
    // Care, 2.5 hours a week at 5.50 from 10 February to 20 November, 13.75 × days ÷ 7 in each month: 37.32 for 19 days, 60.89
    // for 31 (five times), 58.93 for 30 (three times), 39.29 for 20.
    const [first] = results;
    expect(first?.totals?.cost.toString()).toBe("1613.33");
    expect(summary.byRegion).toEqual({
      Elsewhere: {
        clients: 3,
        budget: "2400.00",
        cost: "0.00",
        covered: "0.00",
        uncovered: "0.00",
        contribution: "0.00",
        funded: "0.00",
        bySource: { esf: "0.00", state: "0.00" },
      },
      North: {
        clients: 1,
        budget: "1804.93",
        cost: "1613.33",
        covered: "1613.33",
        uncovered: "0.00",
        contribution: "0.00",
        funded: "1613.33",
        bySource: {
          esf: first?.totals?.bySource.get("esf")?.toString(),
          state: first?.totals?.bySource.get("state")?.toString(),
        },
      },
    });
    expect(summary.totals).toMatchObject({ clients: 4, budget: "4204.93", cost: "1613.33" });
  });

  test("adds up levels, areas and services, each of the scheme's in its order", () => {
    expect(Object.entries(summary.byLevel)).toEqual([
      ["low", { clients: 1, days: 181, budget: "595.07" }],
      ["high", { clients: 2, days: 184 + 365, budget: "3609.86" }],
    ]);
    expect(Object.entries(summary.byService)).toEqual([
      ["physio", { people: 1, units: "48", unit: "session", cost: "1055.48", covered: "1055.48" }],
      ["care", { people: 1, units: "101.43", unit: "hour", cost: "557.85", covered: "557.85" }],
    ]);
    expect(Object.entries(summary.byArea)).toEqual([
      ["body", { people: 1, cost: "1055.48", covered: "1055.48" }],
      ["mind", { people: 0, cost: "0.00", covered: "0.00" }],
      ["(no area)", { people: 1, cost: "557.85", covered: "557.85" }],
    ]);
  });

  test("sets covered against budget and budget against envelope", () => {
    // 1613.33 ÷ 4204.93 = 0.383675…
    expect([summary.utilisation, summary.envelope, summary.unallocated]).toEqual(["0.3837", "5000.00", "795.07"]);
    expect(summarise(results, { ...all, envelope: "4000" }).unallocated).toBe("-204.93");
  });

  test("names every assumption with its title or, for an input, the reason why it is open", () => {
    expect(summary.assumptions).toEqual([
      { id: "input:amount-high", title: "Not public: the amount of the high level." },
      { id: "input:amount-low", title: "Not public: the amount of the low level." },
      { id: "made-up", title: "Made up for tests" },
    ]);
  });

  test("says that people are made up, and by which scheme and on what the amounts rest", () => {
    expect(summary.synthetic).toBe(true);
    expect(summary.scheme).toEqual({ id: "small", version: "1", currency: "EUR", minorUnit: 2 });
    expect(summary.basis).toBe("planned");
    expect(summarise(calculateAll([{ ...smallCase, synthetic: false }], compiled), all).synthetic).toBe(false);
  });

  test("of nobody has no distribution, utilisation or envelope, which are not zero", () => {
    const empty = summarise([], all);
    expect([empty.clients, empty.distribution, empty.utilisation, empty.envelope, empty.unallocated]).toEqual([
      0,
      null,
      null,
      null,
      null,
    ]);
    expect(empty.byRegion).toEqual({});
    expect(empty.totals.budget).toBe("0.00");
  });

  test("is plain JSON, and counts a client once in a service with two lines", () => {
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    const [line] = smallCase.plan?.lines ?? [];
    if (line === undefined) throw new Error("The case has lines");
    const twice = { ...smallCase, plan: { lines: [line, { ...line, id: "physio-2" }] } };
    const { byService, byArea } = summarise([calculate(twice, compiled)], all);
    expect([byService["physio"]?.people, byService["physio"]?.units, byArea["body"]?.people]).toEqual([1, "96", 1]);
  });

  test("counts nobody whose units were all cut", () => {
    const { byService } = summarise([calculate(grown, compiled)], all);
    expect(byService["physio"]).toMatchObject({ people: 0, units: "0", cost: "0.00" });
  });

  test("takes any label of a group, even one that means something to objects", () => {
    const { byRegion } = summarise(results, { scheme: openScheme, groupOf: () => "__proto__" });
    expect(Object.keys(byRegion)).toEqual(["__proto__"]);
  });

  test("goes on after a summary in between", () => {
    const progress = startSummary(all);
    const [first, ...others] = results;
    if (first === undefined) throw new Error("There are results");
    progress.add(first);
    expect(progress.summary().clients).toBe(1);
    for (const result of others) progress.add(result);
    expect(progress.summary()).toEqual(summarise(results, all));
  });
});

describe("summarise refuses", () => {
  const shape = (scheme: Scheme, given = inputs) => calculateAll([childOf("other", "30")], compile(scheme, given));

  test.each([
    ["another scheme", { ...openScheme, id: "other" }],
    ["another version", { ...openScheme, version: "2" }],
    ["another currency", { ...openScheme, currency: "USD" }],
    [
      "other funding sources",
      {
        ...openScheme,
        fund: { ...openScheme.fund, shares: openScheme.fund.shares.map((row) => ({ ...row, id: `${row.id}-2` })) },
      },
    ],
  ] satisfies [string, Scheme][])("results of %s, mixed with its own", (_, scheme) => {
    const issues = issuesOf(() => summarise([...results, ...shape(scheme)], all));
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(["mixed-results results[4].scheme"]);
  });

  test("results of another basis", () => {
    class Delivered extends EligibleResult {
      // What a later seko could give: the type of today knows one basis only.
      override get basis(): "planned" {
        return "delivered" as "planned";
      }
    }
    const delivered = results.slice(1, 2).map((result) => new Delivered(eligible(result).numbers));
    const [planned] = results;
    if (planned === undefined) throw new Error("There are results");
    expect(issuesOf(() => summarise([planned, ...delivered], all))).toEqual([
      {
        code: "mixed-results",
        path: "results[1].basis",
        expected: "what all results of a summary have in common: planned",
        received: "delivered",
        hint: "Summarise each scheme, currency and basis on its own.",
      },
    ]);
  });

  test("a client twice", () => {
    const [first] = results;
    if (first === undefined) throw new Error("There are results");
    expect(issuesOf(() => summarise([...results, first], all))).toEqual([
      {
        code: "counted-twice",
        path: "results[4].client",
        expected: "a client who is counted on none of these days yet, so that nobody is counted twice",
        received: '"client-1" from 2019-01-01 to 2019-12-31',
        hint: "results[0] is about the same client on some of these days.",
      },
    ]);
  });

  test("levels, services and assumptions that the scheme does not have, all at once", () => {
    const narrow = {
      ...openScheme,
      levels: openScheme.levels.slice(0, 1),
      services: openScheme.services.slice(0, 1),
      inputs: openScheme.inputs.slice(0, 1),
    };
    const issues = issuesOf(() => summarise(results.slice(0, 1), { ...all, scheme: narrow }));
    expect(issues.map(({ path, received }) => `${path} ${received}`)).toEqual([
      'results[0].budget "high"',
      'results[0].lines "care"',
      'assumptions "input:amount-high"',
    ]);
  });

  test("an envelope that is no amount", () => {
    expect(issuesOf(() => summarise([], { ...all, envelope: "5 000" }))[0]?.path).toBe("envelope");
  });

  test("sums past the exact range", () => {
    const huge = results
      .slice(0, 2)
      .map((result) => new EligibleResult({ ...eligible(result).numbers, approved: Number.MAX_SAFE_INTEGER }));
    expect(issuesOf(() => summarise(huge, all))[0]).toMatchObject({
      code: "out-of-range",
      path: expect.stringMatching(/^(byRegion\..+|totals)\.budget$/u) as string,
    });
  });

  test("a budget that goes on outside the period of its result", () => {
    const [result] = results;
    if (result === undefined) throw new Error("no results");
    const { numbers } = eligible(result);
    const budget = { id: "1", from: numbers.from, to: numbers.to + 1, bound: undefined, drawn: 0 };
    const money = { computed: numbers.approved, indicative: numbers.approved, approved: numbers.approved };
    const going = new EligibleResult({ ...numbers, budgetPeriods: [{ ...budget, ...money }] });
    expect(issuesOf(() => summarise([going], all))).toMatchObject([
      { code: "budget-goes-on", path: "results[0].budget" },
    ]);
  });
});
