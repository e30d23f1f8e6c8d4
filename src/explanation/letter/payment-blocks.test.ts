import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseScheme } from "../../documents/index.js";
import type { Case } from "../../person/case.js";
import { compile } from "../../rules/compile.js";
import { explain } from "../opening/explain.js";
import { explanationText } from "../words/tree/tree-text.js";
import { letter } from "./letter.js";

const folder = new URL("../../../examples/abroad/czechia-prispevek/", import.meta.url);
const scheme = compile(parseScheme(readFileSync(new URL("scheme.json", folder), "utf8")));

/** An adult with three needs that are not managed: level I, 880 crowns a month until 2025 and 1 300 from 2026. */
const person: Case = {
  ...{ schemaVersion: 1, id: "case", synthetic: true },
  client: { id: "client", birthDate: "1950-06-15" },
  period: { from: "2025-12-10", to: "2026-02-14" },
  assessments: [{ id: "first", instrument: "needs", date: "2024-11-04", score: "3" }],
  settings: [{ kind: "home", from: "1990-01-01", to: "open" }],
};

it("says what is paid out for the months that end in the question, and of all the level", () => {
  const page = letter(explain(person, scheme), { language: "en", format: "markdown" }).replaceAll("\u00A0", " ");
  // Months are paid whole, of whichever days the question is: December at 880.00, then January; February has not ended.
  const [, paid = ""] = page.split("## What is paid out and when");
  expect(
    paid
      .split("\n## ")[0]
      ?.split("\n")
      .filter((line) => line.startsWith("|")),
  ).toEqual([
    "| Month | Paid out |",
    "| --- | ---: |",
    "| December 2025 | CZK 880.00 |",
    "| January 2026 | CZK 1,300.00 |",
  ]);
  const level = "Three needs: level I of children, I of adults";
  expect(page).toContain(`| 1 February 2026 to 28 February 2026 | 28 | ${level} | CZK 1,300.00 | 28 | CZK 1,300.00 |`);
  expect(page).not.toContain("`first`");
  expect(page).toContain("# How your benefit was worked out");
  expect(page).toContain("Only a decision of the authority grants a benefit.");
  expect(page).toContain("A month of which a day counts is whole");
  expect(page).toContain(
    `| Days | Days of the month | Level | Amount | For how many days | Gives |\n| --- | ---: | --- | ---: | ---: | ---: |\n| 10 December 2025 to 31 December 2025 | 31 | ${level} | CZK 880.00 |`,
  );
  expect(page).toContain("The benefit is paid out as money, whole for each month.");
  expect(page).not.toMatch(/budget/u);
});

it("stands in the text of an explanation with what it was worked out from", () => {
  const text = explanationText(explain(person, scheme), { language: "en", depth: 2 });
  const lines = text
    .filter((line) => line.startsWith("  budget.payments."))
    .map((line) => line.trim().replaceAll("\u00A0", " "));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^budget\.payments\.2025-12-31: CZK 880\.00 = /u);
  expect(lines[1]).toMatch(/^budget\.payments\.2026-01-31: CZK 1,300\.00 = /u);
});
