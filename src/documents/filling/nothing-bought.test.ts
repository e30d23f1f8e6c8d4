import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { explanationText, letter, prove } from "../../explanation/index.js";
import { explain } from "../../explanation/opening/explain.js";
import { canonicalJson } from "../../io/manifest/canonical-json.js";
import type { Case } from "../../person/case.js";
import { calculate as calculatePrepared } from "../../prepared/calculate.js";
import { prepare } from "../../prepared/prepare.js";
import { compile } from "../../rules/compile.js";
import { calculate } from "../../rules/opening/calculate.js";
import type { Scheme } from "../../rules/scheme.js";
import { checkScheme, diffSchemes, parameters, parseScheme } from "../index.js";

const { services, cost, cover, contribute, fund, ...bare } = { ...smallScheme, conditions: [] };
const written = {
  ...bare,
  services: [],
  cost: { ...cost, prices: [] },
  cover: { order: "date" },
  contribute: [],
  fund: { ...fund, shares: [] },
};
const residences = smallCase.residences ?? [];
const person: Case = { ...smallCase };
for (const key of ["plan", "residences"]) Reflect.deleteProperty(person, key);
/** An object without one of its keys. */
const lacking = (value: object, key: string): object =>
  Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));
const said = (document: unknown) => checkScheme(document).map(({ code, path }) => `${code} ${path}`);

describe("a scheme by which only money is granted", () => {
  const compiled = compile(parseScheme(bare));

  it("grants what it grants with empty lists written out, and asks for no plan and no residence", () => {
    const result = calculate(person, compiled);
    expect(result.outcome.state).toBe("eligible");
    // 181 days at 1200.00 a year, and 184 at 2400.00.
    expect(result.budget?.approved.toString()).toBe("1804.93");
    for (const other of [written, { ...bare, services: [] }, { ...bare, contribute, services: [] }]) {
      const own = compile(parseScheme(other));
      expect(JSON.stringify(calculate(person, own))).toBe(JSON.stringify(result));
      expect(explain(person, own).steps).toEqual(explain(person, compiled).steps);
    }
    expect(JSON.stringify(calculatePrepared(prepare(person), compiled))).toBe(JSON.stringify(result));
    const planned: Case = { ...person, plan: { lines: [] }, residences };
    expect(calculate(planned, compiled).budget?.approved.toString()).toBe("1804.93");
  });

  it("is written out when it is read, once", () => {
    const whole = parseScheme(bare);
    expect(parseScheme(whole)).toEqual(whole);
    expect(parseScheme(JSON.stringify(bare))).toEqual(whole);
    expect(canonicalJson(parseScheme({ ...bare, services: [] }))).toBe(canonicalJson(whole));
    expect(diffSchemes(bare as unknown as Scheme, whole)).toBeUndefined();
    const numbers = parameters(bare as unknown as Scheme);
    expect(numbers).toEqual(parameters(whole));
    expect(numbers.map(({ at }) => at.split(".")[0])).not.toContain("cost");
    const withDefaults = { ...lacking(bare, "assess"), assess: lacking(bare.assess, "source") };
    expect(parseScheme({ ...withDefaults, defaults: { source: "made-up" } })).toEqual(whole);
  });

  it("is explained, proved and written to people", () => {
    const explanation = explain(person, compiled);
    expect(prove(explanation).faults).toEqual([]);
    expect(explanationText(explanation, { language: "en" }).join("\n")).toContain("1,804.93");
    for (const language of ["en", "lv"] as const) {
      expect(letter(explanation, { language, format: "markdown" })).toMatch(/1.?804[.,]93/u);
    }
    const written = letter(explanation, { language: "en" });
    expect(written).toContain("You are entitled to a cash benefit on these days: 1 January 2019 to 31 December 2019.");
    expect(written).not.toMatch(/What you pay|Who pays|services/u);
    const never = { ...bare, conditions: [{ id: "old", kind: "age", from: 120, source: "made-up" }] };
    expect(letter(explain(person, compile(parseScheme(never))), { language: "en" })).toContain(
      "you are not entitled to a cash benefit on these days",
    );
  });

  it("refuses a plan line, and says why", () => {
    expect(() => calculate(smallCase, compiled)).toThrow("The scheme grants money and names no service.");
  });
});

describe("a scheme of which a half is left out", () => {
  const priced = { services, cost, cover, contribute, fund };

  it.each([
    ["what services cost", { ...priced, cost: undefined }, ["missing-key cost"]],
    ["how cost is covered", { ...priced, cover: undefined }, ["missing-key cover"]],
    ["what the client pays", { ...priced, contribute: undefined }, ["missing-key contribute"]],
    ["who pays", { ...priced, fund: undefined }, ["missing-key fund"]],
    ["all but services", { services }, ["cost", "cover", "contribute", "fund"].map((key) => `missing-key ${key}`)],
    ["whose rule cover is", { ...priced, cover: { order: "date" } }, ["missing-key cover.source"]],
    ["services beside prices", { ...priced, services: undefined }, ["missing-key services"]],
    ["all but prices", { cost }, ["missing-key services"]],
    ["all but who pays", { fund }, ["missing-key services"]],
    ["what the plan costs", { entitle: { method: "plan-cost", source: "made-up" } }, ["missing-key services"]],
  ])("%s", (_, part, issues) => {
    expect(said(JSON.parse(JSON.stringify({ ...bare, ...part })))).toEqual(issues);
  });

  it("hears what goes together", () => {
    const [issue] = checkScheme({ ...bare, cost });
    expect(issue?.hint).toBe(
      'A scheme that grants money alone leaves out "cost", "cover", "contribute" and "fund" too.',
    );
  });

  it("gets the source of cover from its defaults", () => {
    const short = { ...smallScheme, cover: { order: "date" }, defaults: { source: "made-up" } };
    expect(parseScheme(short).cover.source).toBe("made-up");
  });
});
