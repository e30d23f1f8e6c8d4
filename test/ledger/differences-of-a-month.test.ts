import { expect, it } from "vitest";
import { accountDifferences, statement, type LedgerEntry } from "../../src/ledger/index.js";
import { statementText } from "../../src/ledger/telling/statement-text.js";
import type { LiableRelative } from "../../src/person/means/relative.js";
import { compile } from "../../src/rules/compile.js";
import { smallScheme } from "../support/small-scheme.js";
import { closed, received, smallLedger } from "./small-ledger.js";

/** An income of 437.77 above 400.00: the client pays 37.77 of a month, of whatever was received, the first line first. */
const compiled = compile({
  ...smallScheme,
  cover: { ...smallScheme.cover, budget: "gross" },
  contribute: [
    {
      method: "income-above-protected",
      protected: { amounts: [{ amount: "400.00", from: "2019-01-01", to: "2019-12-31", source: "made-up" }] },
      from: "2019-01-01",
      to: "2019-12-31",
      source: "made-up",
      rounding: { mode: "down", step: "0.01" },
    },
  ],
  contributeOrder: "priority",
});
const income = { id: "pension", kind: "pension", amountPerMonth: "437.77", from: "2018-01-01", to: "open" } as const;
const care: LedgerEntry = {
  ...{ id: "care", kind: "delivery", recordedOn: "2019-02-12", line: "care", units: "4", unit: "hour" },
  ...{ from: "2019-02-12", to: "2019-02-12" },
};

function ledgerWith(units: string) {
  const correction: LedgerEntry = {
    ...{ id: "c", kind: "correction", recordedOn: "2019-03-10", corrects: "physio", units },
    ...{ reason: "wrong-units", bookedIn: "2019-03" },
  };
  const ledger = smallLedger(
    ...[received("physio", "2019-02-11", "3"), care],
    ...[closed("2019-01", "2019-02-05"), closed("2019-02", "2019-03-05"), correction],
  );
  return { ...ledger, case: { ...ledger.case, incomes: [income] } };
}

function changes(units: string) {
  const ledger = ledgerWith(units);
  const told = accountDifferences(ledger, compiled, { before: "2019-03-09" });
  const march = statement(ledger, compiled, "2019-03");
  if (told.state !== "eligible" || march.state !== "eligible") throw new Error("The small case has a right.");
  expect(march.earlier).toEqual(told.rows);
  return {
    rows: told.rows.map(({ line, outOfPocket, state }) => [line, outOfPocket, state]),
    text: statementText(march, compiled.scheme, { language: "en", format: "markdown" }),
  };
}

it("says nothing of money where a test of the month is only spread over other lines", () => {
  // Lines share it by what they cost: 60 and 22 of 82 are 27.64 and 10.13; 20 and 22 of 42 are 17.99 and 19.78.
  const { rows, text } = changes("1");
  expect(rows).toEqual([
    ["care", "9.65", "none"],
    ["physio", "-9.65", "none"],
  ]);
  expect(text).not.toContain("due to the person.");
  expect(text).not.toContain("Somebody has to decide");
});

it("says what is due of the month, not of its lines", () => {
  // Nothing of physio: care's 22.00 are all that the person can pay of, 15.77 less than 37.77.
  const { rows, text } = changes("0");
  expect(rows).toEqual([
    ["care", "11.87", "due"],
    ["physio", "-27.64", "due"],
  ]);
  expect(text).toContain(
    "2019-02: The person pays 15.77\u00a0EUR less than was shown. This money is due to the person.",
  );
});

/** The same, and of what the client does not pay, the mother pays up to 100.00: her income of 700.00 above 600.00. */
const withMother = compile({
  ...compiled.scheme,
  liableRelatives: [
    {
      relations: ["parent"],
      protected: { amounts: [{ amount: "600.00", from: "2019-01-01", to: "2019-12-31", source: "made-up" }] },
      ...{ from: "2019-01-01", to: "2019-12-31", source: "made-up" },
    },
  ],
});

it.each([
  // Client 37.77, mother 44.23 of 3 × 20.00 + 4 × 5.50 = 82.00.
  ["1", "0.00", "-40.00", ["Physiotherapy: Relatives pay 40.00 EUR less than was shown. This money is due to them."]],
  [
    "0.5",
    "-5.77",
    "-44.23",
    [
      "Physiotherapy: The person pays 5.77 EUR less than was shown. This money is due to the person.",
      "Physiotherapy: Relatives pay 44.23 EUR less than was shown. This money is due to them.",
    ],
  ],
  ["4", "0.00", "20.00", ["Physiotherapy: Relatives would have to pay 20.00 EUR more than was shown."]],
])("are due to relatives where they paid: %s sessions instead of 3", (units, ofPerson, ofRelatives, sentences) => {
  const own = ledgerWith(units);
  const since = { from: "2018-01-01", to: "open" } as const;
  const mother: LiableRelative = {
    ...{ id: "mother", relation: "parent", ...since, household: [{ size: 1, ...since }] },
    incomes: [{ id: "wage", kind: "wage", amountPerMonth: "700.00", ...since }],
  };
  const ledger = { ...own, case: { ...own.case, relatives: [mother] } };
  const [march, february] = ["2019-03", "2019-02"].map((month) => statement(ledger, withMother, month));
  if (march?.state !== "eligible" || february?.state !== "eligible") throw new Error("The small case has a right.");
  expect(february.ofRelatives).toBe("44.23");
  const [row, ...others] = march.earlier;
  expect([others, row?.outOfPocket, row?.ofRelatives]).toEqual([[], ofPerson, ofRelatives]);
  expect(row?.state).toBe(ofPerson === "0.00" ? "none" : "due");
  const text = statementText(march, withMother.scheme, { language: "en", format: "markdown" }).replaceAll(
    "\u00a0",
    " ",
  );
  for (const sentence of sentences) expect(text).toContain(`2019-02, ${sentence}`);
  expect(text.match(/2019-02, /gu)).toHaveLength(sentences.length);
  const shown = statementText(february, withMother.scheme, { language: "en", format: "markdown" });
  expect(shown.replaceAll("\u00a0", " ")).toContain(
    "Of the contributions relatives pay 44.23 EUR, and not the person.",
  );
});
