import { describe, expect, it } from "vitest";
import { entries } from "../index.js";
import { proposedRuleLabels } from "./proposed.js";

const rules = entries.flatMap((entry) =>
  entry.kind === "scheme" ? [...entry.document.conditions, ...(entry.document.limits ?? [])] : [],
);

describe("the names of conditions and limits", () => {
  it("are there for every one of the Latvian schemes", () => {
    expect(rules.filter(({ label }) => label === undefined).map(({ id }) => id)).toEqual([]);
    expect(rules.length).toBeGreaterThan(40);
  });

  it("are all used", () => {
    const used = new Set(rules.map(({ id }) => id));
    expect(Object.keys(proposedRuleLabels).filter((id) => !used.has(id))).toEqual([]);
  });
});
