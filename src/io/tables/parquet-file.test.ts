import { describe, expect, it } from "vitest";
import { isInputError } from "../../errors/index.js";
import type { TableForm } from "../../report/index.js";
import { keeping } from "./parquet-peer.test-helper.js";
import { startParquet } from "./parquet-file.js";

const label = { lv: "x", en: "x" };
const form: TableForm = {
  id: "months",
  title: label,
  columns: [
    { id: "name", kind: "text", label },
    { id: "cost", kind: "money", label },
    { id: "units", kind: "quantity", label },
    { id: "day", kind: "date", label },
    { id: "people", kind: "count", label },
  ],
};

function written(rows: readonly (readonly (string | undefined)[])[], minorUnit = 2) {
  const { kept, peer } = keeping();
  let bytes = 0;
  const file = startParquet(form, (run) => (bytes += run.length), { peer, minorUnit, manifest: "abc" });
  for (const row of rows) file.row(row);
  file.close({ synthetic: true, assumptions: ["one", "two"] });
  return { ...kept, bytes };
}

describe("a table as Parquet", () => {
  it("hands decimals over as integers, days as days since 1970, and texts as they are", () => {
    const rows = [
      ["=1+1", "-1234.5", "2.5", "1970-01-02", "7"],
      ["\t", "9999999999999.99", "0.0001", "1969-12-31", undefined],
    ];
    expect(written(rows).groups).toEqual([
      [
        ["=1+1", "\t"],
        [-123450n, 999999999999999n],
        [25000n, 1n],
        [1, -1],
        [7n, null],
      ],
    ]);
  });

  it("says decimals as the currency has them, and what the figures rest on", () => {
    const { schema, metadata } = written([], 0);
    expect(schema.map(({ name, scale }) => [name, scale])).toEqual([
      ["root", undefined],
      ["name", undefined],
      ["cost", 0],
      ["units", 4],
      ["day", undefined],
      ["people", undefined],
    ]);
    expect(metadata).toEqual([
      { key: "seko.table", value: "months" },
      { key: "seko.synthetic", value: "true" },
      { key: "seko.assumptions", value: "one two" },
      { key: "seko.manifest.sha256", value: "abc" },
    ]);
  });

  it("writes group by group, and keeps no more", () => {
    const row = ["a", "1.00", "1", "2019-01-01", "1"];
    const { groups, bytes } = written(Array.from({ length: 25_000 }, () => row));
    expect(groups.map(([first]) => first?.length)).toEqual([10_000, 10_000, 5_000]);
    expect(bytes).toBe(4 * 3);
  });

  it.each([
    ["more decimals than the currency has", ["a", "1.005", "1", "2019-01-01", "1"], "cost"],
    ["more digits than an integer holds", ["a", "12345678901234567.00", "1", "2019-01-01", "1"], "cost"],
  ])("refuses %s", (_, row, path) => {
    let found: readonly string[] = [];
    try {
      written([row]);
    } catch (error) {
      if (isInputError(error)) found = error.issues.map((issue) => issue.path);
    }
    expect(found).toEqual([path]);
  });
});
