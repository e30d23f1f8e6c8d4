import { describe, expect, it } from "vitest";
import { smallCase } from "../../test/support/small-case.js";
import { fullIssuesOf, issuesOf, line } from "../../test/support/small-result.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import type { Case } from "../person/case.js";
import { parseCase } from "../documents/index.js";
import { compile } from "./compile.js";
import { calculateAll } from "./calculate-all.js";
import { calculate } from "./calculate.js";

const compiled = compile(smallScheme);

/** A plan whose first line was replaced, so that what counts stands elsewhere than in the document. */
const changed: Case = {
  ...smallCase,
  plan: {
    lines: [
      line({ quantity: "4" }),
      line({ quantity: "6", recordedOn: "2019-02-05", supersedes: "physio" }),
      line({ id: "second", service: "massage", recordedOn: "2019-02-05" }),
    ],
  },
};

describe("issues found with the scheme", () => {
  it("name entries by their places in the document", () => {
    expect(issuesOf(() => calculate(changed, compiled))).toEqual(["unknown-reference plan.lines[2].service"]);
    expect(issuesOf(() => calculate(changed, compiled, { knownOn: "2019-02-04" }))).toEqual([]);
    const prices = smallScheme.cost.prices.filter(({ service }) => service === "care");
    const scheme = compile({ ...smallScheme, cost: { ...smallScheme.cost, prices } });
    const physio = { ...changed, plan: { lines: changed.plan?.lines.slice(0, 2) ?? [] } };
    expect(issuesOf(() => calculate(physio, scheme))).toEqual(["price-gap plan.lines[1]"]);
    expect(issuesOf(() => calculate(physio, scheme, { knownOn: "2019-02-04" }))).toEqual(["price-gap plan.lines[0]"]);
  });

  it("name other entries by their places too", () => {
    const assessment = { id: "first", instrument: "scale", date: "2018-11-05", score: "30" };
    const assessments = [
      { ...assessment, date: "2018-10-05", score: "31" },
      { ...assessment, recordedOn: "2018-11-07", supersedes: "first" },
      { ...assessment, id: "again" },
    ];
    const [issue] = fullIssuesOf(() => calculate({ ...smallCase, assessments }, compiled));
    expect(issue?.path).toBe("assessments[1].date");
    expect(issue?.received).toContain("assessments[2]");
  });
});

describe("a malformed day of knowledge", () => {
  it("is one issue, for one case and for many", () => {
    const options = { knownOn: "2019-13-01" };
    expect(issuesOf(() => calculate(smallCase, compiled, options))).toEqual(["date-not-real knownOn"]);
    const many = [smallCase, { ...smallCase, id: "case-2" }];
    expect(issuesOf(() => calculateAll(many, compiled, options))).toEqual(["date-not-real knownOn"]);
    expect(calculateAll(many, compiled, { knownOn: "2019-03-01" }).map(({ knownOn }) => knownOn)).toEqual([
      "2019-03-01",
      "2019-03-01",
    ]);
  });
});

describe("the form of a record", () => {
  it.each([
    [{ recordedOn: 20190205 }, "date-form plan.lines[0].recordedOn"],
    [{ recordedOn: "2019-02-30" }, "date-not-real plan.lines[0].recordedOn"],
    [{ recordedOn: "2019-02-05", supersedes: 4 }, "wrong-type plan.lines[0].supersedes"],
    [{ id: 7, recordedOn: "2019-02-05", supersedes: "physyo" }, "wrong-type plan.lines[0].id"],
    [{ withdrawn: "yes" }, "wrong-type plan.lines[0].withdrawn"],
    [{ recorded: "2019-02-05" }, "unknown-key plan.lines[0].recorded"],
  ])("is checked: %j", (keys, issue) => {
    const document = { ...smallCase, plan: { lines: [{ ...line(), ...keys }] } };
    expect(issuesOf(() => parseCase(document))[0]).toBe(issue);
  });

  it.each([
    ["residences", { id: "a", kind: "declared", place: "north", from: "2019-01-01", to: "open" }],
    ["settings", { id: "a", kind: "home", from: "2019-01-01", to: "open" }],
    ["enrolments", { id: "a", scheme: "small", place: "north", from: "2019-01-01", to: "open" }],
    ["incomes", { id: "a", kind: "wage", amountPerMonth: "500", from: "2019-01-01", to: "open" }],
    ["capital", { id: "a", amount: "500", from: "2019-01-01", to: "open" }],
    ["household", { id: "a", size: 2, from: "2019-01-01", to: "open" }],
    ["relatives", { id: "a", relation: "parent", from: "2019-01-01", to: "open" }],
    ["assessments", { id: "a", instrument: "scale", date: "2018-11-05", score: "30" }],
    ["decisions", { id: "a", decidedOn: "2019-01-05", adjustments: [] }],
  ])("is that of every list of facts: %s", (list, entry) => {
    const first = { ...entry, recordedOn: "2019-01-10" };
    const second = { ...entry, recordedOn: "2019-02-05", supersedes: "a", withdrawn: true };
    expect(() => parseCase({ ...smallCase, [list]: [first, second] })).not.toThrow();
    // Without the record that takes the place of the other they are two of one id.
    const twice = issuesOf(() => parseCase({ ...smallCase, [list]: [first, { ...entry, recordedOn: "2019-02-05" }] }));
    expect(twice).toContain(`duplicate-id ${list}[1].id`);
  });

  it.each([
    ["disabilities", { id: "a", status: "child", from: "2019-01-01", to: "open" }],
    ["groups", { id: "a", group: "children", from: "2019-01-01", to: "open" }],
    ["circumstances", { id: "a", circumstance: "works", value: true, from: "2019-01-01", to: "open" }],
  ])("is that of every list of facts: client.%s", (list, entry) => {
    const first = { ...entry, recordedOn: "2019-01-10" };
    const second = { ...first, recordedOn: "2019-02-05", supersedes: "a" };
    const parse = (entries: readonly object[]) => () =>
      parseCase({ ...smallCase, client: { ...smallCase.client, [list]: entries } });
    expect(parse([first, second])).not.toThrow();
    expect(issuesOf(parse([first, { ...first, recordedOn: "2019-02-05" }]))).toContain(
      `duplicate-id client.${list}[1].id`,
    );
  });
});
