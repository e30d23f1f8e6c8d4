import { describe, expect, it } from "vitest";
import { entries, individualBudgetChildren } from "../index.js";
import { proposedTitlesOfChildren } from "./proposed-titles.js";
import { proposedRuleLabels } from "./proposed.js";

const rules = entries.flatMap((entry) =>
  entry.kind === "scheme" ? [...entry.document.conditions, ...(entry.document.limits ?? [])] : [],
);

describe("the names of conditions and limits", () => {
  it("are there for every one of the Latvian schemes", () => {
    expect(rules.filter(({ label }) => label === undefined).map(({ id }) => id)).toEqual([]);
    expect(rules.length).toBeGreaterThan(40);
  });

  it("and what is assumed of the children's pilot stand in both languages, and every proposal is of one of its sources", () => {
    const labelled = individualBudgetChildren.sources.filter(({ label }) => label !== undefined).map(({ id }) => id);
    expect(labelled.sort()).toEqual(Object.keys(proposedTitlesOfChildren).sort());
  });

  it("are all used", () => {
    const used = new Set(rules.map(({ id }) => id));
    expect(Object.keys(proposedRuleLabels).filter((id) => !used.has(id))).toEqual([]);
  });
});
