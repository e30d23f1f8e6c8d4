import { describe, expect, it } from "vitest";
import { delivered, smallCompensation, smallLeaver } from "../../../../test/support/small-compensation.js";
import { isInputError } from "../../../errors/index.js";
import { claim } from "../../../rules/follow/claim.js";
import type { ClaimDocument, ClaimTable } from "../../../rules/follow/claim-document.js";
import { compileCompensation } from "../../../rules/follow/compensation/compile.js";
import { claimTable } from "./claim-table.js";
import { csvTable, latvianCsv, plainCsv } from "../../../report/index.js";
import { joined, parted } from "../lists.js";
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
  return csvTable(claimTable(claims), { dialect });
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

  it.each(["lv", "en"] as const)("reads back a table whose headings are for people: %s", (language) => {
    const table = csvTable(claimTable([first, second]), { dialect: latvianCsv, language });
    expect(table).not.toContain("claimed-before");
    expect(readClaims(table, latvianCsv)).toEqual([carried(first), carried(second)]);
  });

  it("refuses a column that is there by two names", () => {
    expect(said(csv([first], plainCsv).replace(",corrects,", ",Rinda,"))).toBe(
      'The input has 2 issues\n- columns: expected a column "corrects", received none\n- columns: expected each column once, received "Rinda" twice',
    );
  });

  it("takes blank lines at the end, as spreadsheets and editors leave them", () => {
    const text = csv([first], plainCsv);
    for (const end of ["\r\n", "\n\n", " \r\n\r\n"])
      expect(readClaims(text + end, plainCsv)).toEqual(readClaims(text, plainCsv));
    expect(said(text.replace("\r\n", "\r\n\r\n"))).toMatch(
      /^the document: expected as many cells in row 2 as in the first, \d+, with "," between them, received 1$/u,
    );
  });

  it("lets a correction be made of claims from a table", () => {
    const previous = readClaims(csv([first]), latvianCsv);
    expect(claim([{ ...smallLeaver, deliveries: [] }], compiled, { ...quarter, previous }).totals.difference).toBe(
      `-${first.totals.difference}`,
    );
  });

  it("says what is wrong with a table", () => {
    const good = csv([first], plainCsv);
    expect(said("a,b\n1")).toBe(
      'the document: expected as many cells in row 2 as in the first, 2, with "," between them, received 1',
    );
    expect(said('a,b\n"1,2')).toMatch(
      /^the document: expected CSV with "," between cells and as many cells in each row, received "/u,
    );
    expect(said(good.replace("claim,kind", "claims,kind"))).toBe(
      'The input has 2 issues\n- columns: expected a column "claim", received none\n- columns: expected a column of claims, received "claims"',
    );
    const [row] = first.rows;
    const { difference = "", check = "" } = row ?? {};
    expect(said(good.replace(`,${difference},${check}\r\n`, `,1.00,${check}\r\n`))).toBe(
      `rows[0].difference: expected ${difference}, claimed less claimed before, received "1.00"`,
    );
    expect(said(good.replace(`,${difference},${check}\r\n`, `,much,${check}\r\n`))).toBe(
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

describe("a table that somebody edited", () => {
  const good = csv([first, second], plainCsv);
  const lines = good.split("\r\n").filter((line) => line !== "");
  const [headings = "", ...records] = lines;
  const tableOf = (...all: readonly string[]) => `${all.join("\r\n")}\r\n`;

  it.each([
    [",2019-02,", ",Feb-19,", 'rows[0].month: expected a month such as "2019-03", received "Feb-19"'],
    [",2019-02,", ",2019-04,", "rows[0].month: expected a month of the claim's period, 2019-01-01 to 2019-03-31"],
    [",2019-01-01,", ",01.01.2019,", 'rows[0].from: expected a date such as "2018-09-01", received "01.01.2019"'],
    [",client-1,", ",Jānis B.,", "rows[0].client: expected an id of at most 64 letters"],
    [",north,", ",South,", 'rows[0].claim: expected "South-2019-01-01-2019-03-31-1", by claimant, period and sequence'],
    ["not-left 10", "not-left ten", 'rows[0].unpaid-days: expected a whole number, received "ten"'],
    ["not-left 10", "not-left 10; not-left 1", 'rows[0].unpaid-days: expected each reason once, received "not-left"'],
    ["not-left 10", "not-left; 10", "rows[0].unpaid-days: expected entries of 2 parts"],
    ["care 10 hour", "care;10;hour", 'rows[0].services: expected texts with "; " between them'],
    [",2019-02-10,", ",10-Feb-19,", 'rows[0].left-on: expected a date such as "2018-09-01", received "10-Feb-19"'],
    ["2019-03-31,1,", "2019-03-31,2,", 'rows[0].kind: expected "correction"'],
  ])("is refused where %j became %j", (from, to, words) => {
    expect(said(tableOf(headings, (records[0] ?? "").replace(from, to), ...records.slice(1)))).toContain(words);
  });

  it("is refused where sums do not add up, a head differs, a heading or a row is there twice", () => {
    const [row] = first.rows;
    const { claimed = "", check = "" } = row ?? {};
    const cells = (records[0] ?? "").split(",");
    expect(cells.at(-4)).toBe(claimed);
    expect(
      said(tableOf(headings, [...cells.slice(0, -4), "1.00", "0.00", "1.00", check].join(","), ...records.slice(1))),
    ).toBe(`rows[0].claimed: expected ${claimed}, gross less cut, received "1.00"`);
    const versions = [(records[1] ?? "").replace(",follows,1,", ",follows,2,"), ...records.slice(2)];
    expect(said(tableOf(headings, records[0] ?? "", ...versions))).toBe(
      'rows[1].version: expected "1", as in rows[0] of the same claim, received "2"',
    );
    expect(said(tableOf(headings, ...records, records[0] ?? ""))).toContain(
      `rows[${records.length}].month: expected one row for each person and month of a claim, received "client-1" in 2019-02 again`,
    );
    expect(said(tableOf(`${headings},month`, ...records.map((record) => `${record},2019-02`)))).toBe(
      'columns: expected each column once, received "month" twice',
    );
  });

  it("is refused where a month was rewritten, before the same money is claimed twice", () => {
    expect(
      claim([smallLeaver], compiled, { ...quarter, previous: readClaims(csv([first]), latvianCsv) }).rows,
    ).toHaveLength(1);
    expect(said(good.replaceAll(",2019-03,", ",Mar-19,"))).toContain("Mar-19");
  });

  it("takes amounts whose last zeros a spreadsheet left off, and no other writing of them", () => {
    const read = (gross: string) =>
      said(
        tableOf(
          headings,
          (records[0] ?? "").replaceAll(
            /,(\d+)\.(\d\d)(?=,)/gu,
            (_, whole: string, cents: string) => `,${gross.replace("W", whole).replace("C", cents)}`,
          ),
          ...records.slice(1),
        ),
      );
    expect(read("W.C")).toBe("nothing");
    for (const wrong of ["W.C0", "W.", "0W.C", "+W.C", "W.Ce0", " W.C"])
      expect(read(wrong), wrong).toContain("an amount such as 12.50");
    const short = csv([first], latvianCsv)
      .replaceAll(",00;", ";")
      .replaceAll(/,(\d)0;/gu, ",$1;");
    expect(short).not.toBe(csv([first], latvianCsv));
    expect(readClaims(short, latvianCsv)).toEqual([carried(first)]);
    expect(() => readClaims(csv([first], latvianCsv).replaceAll(/;(\d+),(\d\d);/gu, ";$1.$2;"), latvianCsv)).toThrow(
      "12,50",
    );
  });

  it("is never read as something else, whatever a spreadsheet does to one cell", () => {
    const rewritten: readonly ((cell: string) => string)[] = [
      (cell) => cell.replace(/^(\d{4})-(\d\d)$/u, "$2/$1"),
      (cell) => cell.replaceAll(/(\d{4})-(\d\d)-(\d\d)/gu, "$3.$2.$1"),
      (cell) => cell.replaceAll(/(\d{4})-(\d\d)-(\d\d)/gu, "$2/$3/$1"),
      (cell) => cell.replace(/^(\d+)\.(\d\d)$/u, "$1 $2"),
      (cell) => cell.replace(/^(\d+)\.(\d\d)$/u, "€$1.$2"),
      (cell) => cell.replace(/^(\d)(\d\d)\.(\d\d)$/u, "$1.$2E+02"),
      (cell) => cell.replace(/^(\d+)\.(\d\d)$/u, "($1.$2)"),
      (cell) => cell.toUpperCase(),
      (cell) => `${cell} `,
      (cell) => `#${cell}`,
      () => "#REF!",
      () => "########",
      () => "",
    ];
    const names = headings.split(",");
    const expected = readClaims(good, plainCsv);
    let refused = 0;
    for (const [at, record] of records.entries()) {
      for (const [index, name] of names.entries()) {
        for (const rewrite of rewritten) {
          const cells = record.split(",");
          cells[index] = rewrite(cells[index] ?? "");
          const table = tableOf(headings, ...records.with(at, cells.join(",")));
          if (said(table) !== "nothing") refused += 1;
          else expect(readClaims(table, plainCsv), `${name}: ${cells[index]}`).toEqual(expected);
        }
      }
    }
    expect(refused).toBeGreaterThan(1000);
  });
});

describe("a table that is not whole", () => {
  const none = claim([], compiled, { ...quarter, claimant: "south" });
  const table = csv([first, second, none], plainCsv);
  const [headings = "", ...records] = table.split("\r\n").filter((line) => line !== "");
  const tableOf = (...all: readonly string[]) => `${all.join("\r\n")}\r\n`;

  it("is told by what every row says of its claim and of the table", () => {
    expect(readClaims(table, plainCsv)).toEqual([first, second, none].map(carried));
    expect(readClaims(tableOf(headings, ...records.toReversed()), plainCsv)).toHaveLength(3);
    expect(first.totals.rows).toBe(first.rows.length);
    expect(none.totals).toEqual({ rows: 0, claimed: "0.00", claimedBefore: "0.00", difference: "0.00" });
  });

  it("is refused where rows were deleted, whichever they are", () => {
    for (let kept = 0; kept < 2 ** records.length - 1; kept += 1) {
      const left = records.filter((_, index) => (kept >> index) % 2 === 1);
      expect(said(tableOf(headings, ...left)), String(kept)).toMatch(/rows|claims/u);
    }
  });

  it("says which rows are missing", () => {
    const [row = ""] = csv([first], plainCsv).split("\r\n").slice(1);
    expect(first.rows).toHaveLength(2);
    expect(said(tableOf(headings, row))).toContain(
      "rows[0].rows-in-claim: expected 1, the number of the rows, received the number 2. A row is missing or one too many",
    );
    expect(said(tableOf(headings))).toBe(
      "rows: expected a row for each claim, received none. A table whose rows were deleted says nothing of what was claimed: where there is no earlier claim, give no table.",
    );
    const [only = ""] = csv([none], plainCsv).split("\r\n").slice(1);
    expect(said(tableOf(headings, ...csv([first, none], plainCsv).split("\r\n").slice(3, 4)))).toContain(
      "rows[0].claims-in-table: expected 1, the number of claims in the table, received the number 2. Claims are missing, or two tables were put together: read each table by itself.",
    );
    expect(said(tableOf(headings, only.replace(",0,0.00,", ",1,0.00,")))).toContain(
      'rows[0].days: expected a whole number, received ""',
    );
    expect(said(tableOf(headings, row.replace(/,1,2,/u, ",1,0,")))).toContain(
      "rows[0].row: expected nothing in a claim without rows, received",
    );
  });

  it("is refused where another row was put in the place of a missing one", () => {
    const [row, ...rows] = first.rows;
    if (row === undefined) throw new Error("no row");
    const other = { ...row, gross: "1.00", cut: "0.00", claimed: "1.00", difference: "1.00" };
    expect(said(csv([{ ...first, rows: [other, ...rows] }], plainCsv))).toMatch(
      /rows\[0\]\.total-difference: expected [\d.]+, the sum of the rows, received/u,
    );
  });

  it("is told how to be made anew where it is of an older version", () => {
    const old = tableOf(
      ...[headings, ...records].map((line) => line.split(",").toSpliced(11, 5).slice(0, -1).join(",")),
    );
    expect(headings.split(",").slice(11, 16)).toEqual([
      "claims-in-table",
      "rows-in-claim",
      "total-claimed",
      "total-claimed-before",
      "total-difference",
    ]);
    expect(said(old)).toContain(
      'columns: expected a column "rows-in-claim", received none. Without it nobody sees that a row was deleted or a cell changed. A table of an older version has none: make the claim again and write it anew.',
    );
  });
});

describe("lists in a cell", () => {
  it.each([[[]], [["a"]], [["a", "b; c", "d\\"]], [["", "x"]], [[";", "\\;"]]])("come back: %j", (texts) => {
    expect(parted(joined(texts))).toEqual(texts);
  });
});
