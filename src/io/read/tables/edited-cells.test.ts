import { expect, it } from "vitest";
import { smallCompensation, smallLeaver } from "../../../../test/support/small-compensation.js";
import { isInputError } from "../../../errors/index.js";
import { csvTable, plainCsv } from "../../../report/index.js";
import { claim } from "../../../rules/follow/claim.js";
import { compileCompensation } from "../../../rules/follow/compensation/compile.js";
import { claimColumns, type ClaimColumn } from "../claims/claim-columns.js";
import { claimTable } from "../claims/claim-table.js";
import { readClaims } from "../claims/read-claims.js";

/** Each cell of a table of claims changed to another value that could stand there. */
const compiled = compileCompensation(smallCompensation);
const quarter = { claimant: "north", period: { from: "2019-01-01", to: "2019-03-31" } };
const bert = { ...smallLeaver, id: "case-2", client: { ...smallLeaver.client, id: "client-2" } };
const first = claim([smallLeaver, bert], compiled, quarter);
const died = { ...smallLeaver, client: { ...smallLeaver.client, deathDate: "2019-03-10" } };
const second = claim([died, bert], compiled, { ...quarter, previous: [first] });
const [headings = "", ...records] = csvTable(claimTable([first, second]), { dialect: plainCsv })
  .split("\r\n")
  .filter((line) => line !== "");

/** What else may stand in a cell of each column: other people and months of the file, other amounts, other words. */
const others: Readonly<Record<ClaimColumn, readonly string[]>> = {
  claim: ["south-2019-01-01-2019-03-31-1", "north-2019-01-01-2019-03-31-2"],
  kind: ["original", "correction"],
  claimant: ["south"],
  "claimant-code": ["0170000", ""],
  from: ["2019-02-01"],
  to: ["2019-06-30"],
  sequence: ["2", "3"],
  scheme: ["follow"],
  version: ["2", "1.0"],
  currency: ["USD"],
  synthetic: ["true", "false"],
  "claims-in-table": ["1", "3"],
  "rows-in-claim": ["1", "9"],
  "total-claimed": ["0.00", "1000.00"],
  "total-claimed-before": ["0.01", "1000.00"],
  "total-difference": ["0.00", "1000.00"],
  row: ["3", "9"],
  corrects: ["", "north-2019-01-01-2019-03-31-1/1"],
  client: ["client-1", "client-2", "client-3"],
  month: ["2019-01", "2019-02", "2019-03"],
  groups: ["child", ""],
  institutions: ["other", ""],
  "left-on": ["2019-01-15", ""],
  decisions: ["d-9"],
  plans: ["p-9"],
  residence: ["declared", "actual"],
  residences: ["2018-01-01/2019-12-31", ""],
  services: ["care 11 hour", "care 10 day", ""],
  deliveries: ["d1", "d2", "d9", ""],
  days: ["0", "1", "27"],
  "unpaid-days": ["deceased 1", ""],
  rates: ["1.00 28 amount-adult x", ""],
  gross: ["0.00", "300.00", "311.00"],
  "other-public": ["1.00", ""],
  "net-cost": ["1.00", ""],
  cut: ["1.00"],
  claimed: ["0.00", "300.00"],
  "claimed-before": ["1.00"],
  difference: ["0.00", "300.00"],
  check: ["c0123456789abcdef", "", "1.23E+15"],
};

function said(lines: readonly string[]): string {
  try {
    readClaims(`${lines.join("\r\n")}\r\n`, plainCsv);
  } catch (error) {
    if (isInputError(error)) return error.message;
    throw error;
  }
  return "nothing";
}

it.each(claimColumns)("a cell of %s with another value is refused", (column) => {
  const index = headings.split(",").indexOf(column);
  let tried = 0;
  for (const [at, record] of records.entries()) {
    for (const value of others[column]) {
      const cells = record.split(",");
      if (cells[index] === value) continue;
      cells[index] = value;
      expect(said([headings, ...records.with(at, cells.join(","))]), `${record}: ${value}`).not.toBe("nothing");
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThanOrEqual(records.length);
});

it("a value of the head that is otherwise in every row of a table is refused too", () => {
  const head = claimColumns.slice(0, claimColumns.indexOf("row"));
  for (const column of head) {
    const index = headings.split(",").indexOf(column);
    for (const value of others[column]) {
      const all = records.map((record) => record.split(",").with(index, value).join(","));
      if (all.join("\n") === records.join("\n")) continue;
      expect(said([headings, ...all]), `${column}: ${value}`).not.toBe("nothing");
    }
  }
});

it("two people whose rows were exchanged are seen, in a table and in earlier claims as documents", () => {
  const client = headings.split(",").indexOf("client");
  const exchanged = { "client-1": "client-2", "client-2": "client-1" } as const;
  const all = records.map((record) => {
    const cells = record.split(",");
    return cells.with(client, exchanged[cells[client] as "client-1"]).join(",");
  });
  expect(said([headings, ...all])).toContain(
    "rows[0].check: expected a row as it was written, with its head, received one with another value somewhere, by its check",
  );
  const rows = first.rows.map((row) => ({ ...row, client: exchanged[row.client as "client-1"] }));
  for (const name of ["previous", "others"]) {
    const asked = {
      claimant: name === "others" ? "south" : "north",
      period: quarter.period,
      [name]: [{ ...first, rows }],
    };
    expect(() => claim([smallLeaver, bert], compiled, asked)).toThrow(
      `${name}[0].rows[0].check: expected a row as it was written`,
    );
  }
});

it("amounts without the zeros at their end are the same amounts", () => {
  const short = records.map((record) => record.replaceAll(/\.00(?=,)/gu, ""));
  expect(short).not.toEqual(records);
  expect(said([headings, ...short])).toBe("nothing");
});
