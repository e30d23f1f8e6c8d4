import { describe, expect, it } from "vitest";
import { checkCase, parseCase } from "./index.js";
import { madeUpCase } from "../../test/support/made-up.js";
import { changedAt, placesIn } from "../../test/support/mutations.js";

const [line] = madeUpCase.plan?.lines ?? [];
const [residence] = madeUpCase.residences ?? [];
const income = { id: "wage", kind: "wage", from: "2024-01-01", to: "open", recordedOn: "2024-02-01" };

/** The made-up case with records that supersede others and take them back, in lists and in lists of lists. */
const withRecords = {
  ...madeUpCase,
  residences: [
    { ...residence, id: "home", recordedOn: "2024-01-05" },
    { ...residence, id: "home", recordedOn: "2024-02-05", supersedes: "home", withdrawn: true },
  ],
  relatives: [
    {
      id: "mother",
      relation: "parent",
      from: "2024-01-01",
      to: "open",
      recordedOn: "2024-01-01",
      incomes: [
        { ...income, amountPerMonth: "500" },
        { ...income, amountPerMonth: "700", recordedOn: "2024-03-01", supersedes: "wage" },
      ],
    },
  ],
  plan: { lines: [line, { ...line, quantity: "3", recordedOn: "2024-02-05", supersedes: "physio" }] },
};

const wrong = [null, 5, "x y", "", true, [], {}, [null], "physio", "2024-02-05", "2023-01-01"];

describe("records", () => {
  it("are accepted, the superseded among them", () => {
    expect(parseCase(withRecords)).toEqual(withRecords);
  });

  it("of which anything is wrong get issues with paths, and never anything else", () => {
    let refused = 0;
    for (const place of placesIn(withRecords)) {
      const path = place.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
      for (const document of [
        changedAt(withRecords, place),
        ...wrong.map((value) => changedAt(withRecords, place, value)),
      ]) {
        const issues = checkCase(document);
        if (issues.length > 0) refused += 1;
        for (const issue of issues) expect({ path, code: typeof issue.code }).toEqual({ path, code: "string" });
      }
    }
    expect(refused).toBeGreaterThan(500);
  });
});
