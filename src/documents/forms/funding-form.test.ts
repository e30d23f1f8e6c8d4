import { describe, expect, it } from "vitest";
import { describeIssue } from "../../errors/index.js";
import { checkScheme } from "../index.js";
import { madeUpScheme } from "../../../test/support/made-up.js";

/** The issues of the made-up scheme with another first source. */
function issuesOf(source: object): readonly string[] {
  const [first, second] = madeUpScheme.fund.shares;
  const { share, ...named } = { share: "1", ...first };
  const shares = [
    { ...named, ...source },
    { ...second, share },
  ];
  return checkScheme({ ...madeUpScheme, fund: { ...madeUpScheme.fund, shares } }).map(describeIssue);
}

describe("the form of a funding source", () => {
  it("depends on its method, which is a share where none is named", () => {
    const rates = [{ service: "respite", rate: "9.00", from: "2024-01-01", to: "2025-12-31", source: "nobody" }];
    const rounding = { mode: "half-up", step: "0.01" };
    expect(issuesOf({ share: "0.2" }).join()).toContain("fund.shares");
    expect(issuesOf({ method: "share", share: "0" }).join()).not.toContain("fund.shares[0]");
    expect(issuesOf({ method: "unit-cost", rates, rounding }).join()).not.toContain("fund.shares[0]");
    expect(issuesOf({ method: "rest" }).join()).not.toContain("fund.shares[0]");
  });

  it("says which methods there are, and which keys each has", () => {
    expect(issuesOf({ method: "unit-cots" })).toContainEqual(
      'fund.shares[0].method: expected "share", "unit-cost" or "rest", received "unit-cots". Did you mean "unit-cost"?',
    );
    expect(issuesOf({})).toContainEqual(expect.stringContaining("fund.shares[0].share: expected a decimal as text"));
    expect(issuesOf({ method: "rest", share: "0.5" })).toContainEqual(
      expect.stringContaining("fund.shares[0].share: expected a known key"),
    );
    expect(issuesOf({ method: "unit-cost", rates: [] })).toContainEqual(
      expect.stringContaining("fund.shares[0].rounding: expected an object"),
    );
  });
});
