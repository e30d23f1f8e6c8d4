import { describe, expect, it } from "vitest";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { checkPosition } from "../../../documents/index.js";
import { isInputError } from "../../../errors/index.js";
import { compile } from "../../../rules/compile.js";
import { readOpenings } from "../../lines/openings.js";
import { readOpeningsTable, statedPosition } from "./openings-table.js";

const folder = temporaryFolder();
const heading = "client,limit,window,used,paid";

function read(...lines: readonly string[]) {
  return readOpeningsTable(folder.write("openings.csv", `${lines.join("\r\n")}\r\n`));
}

/** What is wrong with a table, as code and place. */
function issuesOf(...lines: readonly string[]): readonly string[] {
  try {
    read(...lines);
    return [];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path}`);
  }
}

describe("a table of openings", () => {
  it("says for each client what was used of limits, and what was paid in life", () => {
    const table = read(heading, "a,hours,2026-01-26,12.5,", "a,project,,40,120.00", "b,,,,0.00");
    expect(Object.fromEntries(table)).toEqual({
      a: {
        line: 2,
        paid: "120.00",
        limits: [
          { limit: "hours", from: "2026-01-26", used: [{ most: "0", units: "12.5" }] },
          { limit: "project", used: [{ most: "0", units: "40" }] },
        ],
      },
      b: { line: 4, paid: "0.00", limits: [] },
    });
  });

  it("is read as a spreadsheet with Latvian settings writes it, in any order of columns", () => {
    const table = read("\ufeffpaid;client;used;window;limit", "12,50;a;1,5;;hours");
    expect(table.get("a")).toEqual({
      line: 2,
      paid: "12.50",
      limits: [{ limit: "hours", used: [{ most: "0", units: "1.5" }] }],
    });
  });

  it("names limits that schemes share by their key, in a column that a table may have", async () => {
    const table = read(`${heading},shared`, "a,hours,2026-01-26,3,,", "a,,2026-01-01,7.5,9.00,home-care", "b,,,,1.00,");
    expect(table.get("a")).toMatchObject({
      limits: [{ limit: "hours" }],
      shared: [{ limit: "home-care", from: "2026-01-01", used: [{ most: "0", units: "7.5" }] }],
    });
    expect(table.get("b")).not.toHaveProperty("shared");
    const shared = { limits: [], ...table.get("a") };
    const position = statedPosition({ client: "a", ...shared }, "2026-02-01", compile(smallScheme));
    expect(checkPosition(position)).toEqual([]);
    expect(position.person).toEqual({ paidForLife: "9.00", shared: shared.shared });
    const row = "a,,2026-01-01,7.5,,home-care";
    expect(issuesOf(`${heading},shared`, row, row)).toEqual(["row-twice rows[3]"]);
    expect(issuesOf(`${heading},shared`, "a,hours,2026-01-01,1,,home-care")).toEqual([
      "cell-unexpected rows[2].shared",
    ]);
    const rows = [`${heading},shared`, "b,,,,1.00,", "a,,2026-01-01,7.5,,home-cares"].join("\r\n");
    const asked = { file: folder.write("keys.csv", rows), assumed: undefined };
    const limit = { id: "hours", kind: "most-units", per: "year", services: ["physio"], shared: "home-care" } as const;
    const days = { ...smallScheme.validity, source: smallScheme.sources[0]?.id ?? "" };
    const limits = [{ ...limit, ...days, amounts: [{ most: "10", ...days }] }];
    await expect(readOpenings(asked, compile({ ...smallScheme, limits }), undefined)).rejects.toMatchObject({
      issues: [{ code: "unknown-reference", path: "rows[3].shared", hint: 'Did you mean "home-care"?' }],
    });
    expect(issuesOf(`${heading},shared`, "a,,2026-01-01,,,home-care")).toEqual(["not-decimal rows[2].used"]);
  });

  it("says of a limit that nobody knows what was used of it, which is not that there was nothing", () => {
    const rows = ["a,hours,2026-01-26,unknown,,", "a,days,2026-01-01,3,,", "a,,2026-01-01,unknown,,home-care"];
    const table = read(`${heading},shared`, ...rows);
    expect(table.get("a")).toMatchObject({
      limits: [
        { limit: "hours", from: "2026-01-26" },
        { limit: "days", used: [{ most: "0", units: "3" }] },
      ],
      shared: [],
    });
    expect(table.get("a")?.limits[0]).not.toHaveProperty("used");
    const position = statedPosition({ client: "a", limits: [], ...table.get("a") }, "2026-02-01", compile(smallScheme));
    expect(checkPosition(position)).toEqual([]);
    const message = 'rows[2].used: expected a number such as 12.5, or "unknown", received "Unknown"';
    expect(() => read(heading, "a,hours,2026-01-26,Unknown,")).toThrow(message);
    // What was paid has an empty cell where nobody knows it.
    expect(issuesOf(heading, "a,hours,2026-01-26,1,unknown")).toEqual(["not-decimal rows[2].paid"]);
  });

  it("becomes a stated position of the day before a case", () => {
    const [stated] = read(heading, "a,hours,2026-01-26,12.5,7.00").values();
    const position = statedPosition({ client: "a", limits: [], ...stated }, "2026-02-01", compile(smallScheme));
    expect(checkPosition(position)).toEqual([]);
    expect(position).toMatchObject({ through: "2026-01-31", origin: "stated", person: { paidForLife: "7.00" } });
  });

  it.each([
    ["a column that is missing", ["client,limit,window,used", "a,hours,,1"], "heading-missing columns"],
    ["a column twice", [`${heading},paid`, "a,hours,,1,,"], "heading-twice columns"],
    ["a column that is none", [`${heading},note`, "a,hours,,1,,"], "unknown-heading columns"],
    ["no row", [heading], "no-openings rows"],
    ["a date that a spreadsheet wrote anew", [heading, "a,hours,26.01.2026,1,"], "date-form rows[2].window"],
    ["a month", [heading, "a,hours,Jan-26,1,"], "date-form rows[2].window"],
    ["a thousand with a point", [heading, "a,hours,,1.000,"], "not-decimal rows[2].used"],
    [
      "a thousand with a comma in a table of semicolons",
      [heading.replaceAll(",", ";"), "a;hours;;1,000;"],
      "not-decimal rows[2].used",
    ],
    ["a number below zero", [heading, "a,hours,,-1,"], "not-decimal rows[2].used"],
    ["units that are missing", [heading, "a,hours,,,"], "not-decimal rows[2].used"],
    ["an amount with a currency", [heading, "a,,,,12.00 EUR"], "not-decimal rows[2].paid"],
    ["a row twice", [heading, "a,hours,,1,", "a,hours,,1,"], "row-twice rows[3]"],
    ["two amounts paid", [heading, "a,hours,,1,1.00", "a,days,,1,2.00"], "paid-differs rows[3].paid"],
    ["nobody", [heading, ",hours,,1,"], "cell-empty rows[2].client"],
    ["nothing of somebody", [heading, "a,,,,"], "cell-empty rows[2].limit"],
    ["units of no limit", [heading, "a,,,3,1.00"], "cell-unexpected rows[2].used"],
    ["a row of another length", [heading, "a,hours,,1"], "not-csv "],
  ])("refuses %s", (_, lines, found) => {
    expect(issuesOf(...lines)).toContain(found);
  });
});
