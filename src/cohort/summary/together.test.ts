import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { calculateAll } from "../../rules/calculate-all.js";
import { compile } from "../../rules/compile.js";
import type { Result } from "../../result/result.js";
import { childOf, issuesOf, openScheme } from "../cohort.test-helper.js";
import { summarise } from "./summarise.js";
import { startTogether } from "./together.js";

const inputs = { "amount-low": "1200.00", "amount-high": "2400.00" };
const results = calculateAll([smallCase, childOf("other", "30")], compile(openScheme, inputs));

function check(given: readonly Result[], scheme = openScheme): void {
  const together = startTogether(scheme);
  for (const result of given) together.add(result);
  together.check();
}

describe("results that may be added up together", () => {
  it("are those that a summary takes", () => {
    expect(() => {
      check(results);
    }).not.toThrow();
  });

  it.each([
    ["of another version", results, { ...openScheme, version: "2" }],
    ["with a client twice", [...results, ...results], openScheme],
    ["of a level that the scheme does not have", results, { ...openScheme, levels: openScheme.levels.slice(1) }],
    ["of a service that the scheme does not have", results, { ...openScheme, services: openScheme.services.slice(1) }],
    ["with an assumption that the scheme does not have", results, { ...openScheme, inputs: [] }],
  ])("are none %s, for the reasons of a summary", (_, given, scheme) => {
    const issues = issuesOf(() => summarise(given, { scheme, groupOf: () => "all" }));
    expect(issues.length).toBeGreaterThan(0);
    expect(
      issuesOf(() => {
        check(given, scheme);
      }),
    ).toEqual(issues);
  });
});
