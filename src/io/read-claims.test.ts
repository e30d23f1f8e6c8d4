import { describe, expect, it } from "vitest";
import { delivered, smallCompensation, smallLeaver } from "../../test/support/small-compensation.js";
import { isInputError } from "../errors/index.js";
import { claim, type ClaimDocument, type ClaimTable } from "../following/index.js";
import { compileCompensation } from "../scheme/index.js";
import { claimRows } from "./claim-rows.js";
import { csvText, latvianCsv, plainCsv } from "./csv/index.js";
import { joined, parted } from "./csv/lists.js";
import { readClaims } from "./read-claims.js";

const compiled = compileCompensation(smallCompensation);
const quarter = { claimant: "north", period: { from: "2019-01-01", to: "2019-03-31" } };
const settings = [
  { kind: "institution", from: "2010-01-01", to: "2019-02-10" },
  { kind: "home", from: "2019-02-11", to: "open" },
] as const;
const leavings = [
  { id: "out", on: "2019-02-10", institution: "manor", group: "adult", decision: "=12; \\2019", plan: "-7" },
];
const free = delivered(["2019-03", "north"]).map(({ id, service, line, units, unit, from, to, payer }) => {
  return {
    id,
    service,
    units,
    unit,
    from,
    to,
    ...(line === undefined ? {} : { line }),
    ...(payer === undefined ? {} : { payer }),
  };
});
const first = claim([{ ...smallLeaver, settings, leavings }], compiled, quarter);
const second = claim([{ ...smallLeaver, settings, leavings, deliveries: free }], compiled, {
  ...quarter,
  previous: [first],
});

/** What a table carries of a claim. */
function carried({ open, assumptions, ...table }: ClaimDocument): ClaimTable {
  expect([open, assumptions]).toEqual([[], []]);
  return table;
}

function csv(claims: readonly ClaimTable[], dialect = latvianCsv): string {
  const { columns, rows } = claimRows(claims);
  return csvText(columns, rows, dialect);
}

function said(text: string): string {
  try {
    readClaims(text, plainCsv);
  } catch (error) {
    if (isInputError(error)) return error.message;
    throw error;
  }
  return "nothing";
}

describe("readClaims", () => {
  it.each([latvianCsv, plainCsv])("reads back what was written, with %j", (dialect) => {
    expect(first.rows[0]).toMatchObject({ decisions: ["=12; \\2019"], plans: ["-7"], unpaidDays: { "not-left": 10 } });
    expect(second.rows.map(({ netCost }) => netCost)).toEqual(["0.00", null]);
    expect(readClaims(csv([first, second], dialect), dialect)).toEqual([carried(first), carried(second)]);
  });

  it("lets a correction be made of claims from a table", () => {
    const previous = readClaims(csv([first]), latvianCsv);
    expect(claim([{ ...smallLeaver, deliveries: [] }], compiled, { ...quarter, previous }).totals.difference).toBe(
      `-${first.totals.difference}`,
    );
  });

  it("says what is wrong with a table", () => {
    const good = csv([first], plainCsv);
    expect(said("a,b\n1")).toMatch(
      /^the document: expected CSV with "," between cells and as many cells in each row, received "/u,
    );
    expect(said(good.replace("claim,kind", "claims,kind"))).toBe(
      'The input has 2 issues\n- columns: expected a column "claim", received none\n- columns: expected a column of claims, received "claims"',
    );
    const [row] = first.rows;
    const { difference = "" } = row ?? {};
    expect(said(good.replace(`,${difference}\r\n`, ",1.00\r\n"))).toBe(
      `rows[0].difference: expected ${difference}, claimed less claimed before, received "1.00"`,
    );
    expect(said(good.replace(`,${difference}\r\n`, ",much\r\n"))).toBe(
      'rows[0].difference: expected an amount such as 12.50, received "much"',
    );
    expect(said(good.replace(",original,", ",first,"))).toBe(
      'rows[0].kind: expected "original" or "correction", received "first"',
    );
    expect(said(good.replace(",2019-03-31,1,", ",2019-03-31,one,"))).toContain(
      'rows[0].sequence: expected a whole number, received "one"',
    );
  });
});

describe("lists in a cell", () => {
  it.each([[[]], [["a"]], [["a", "b; c", "d\\"]], [["", "x"]], [[";", "\\;"]]])("come back: %j", (texts) => {
    expect(parted(joined(texts))).toEqual(texts);
  });
});
