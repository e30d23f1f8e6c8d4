import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";
import { seko } from "../../cli/seko.test-helper.js";
import { column, sample } from "../../report/sample-table.test-helper.js";
import type { Table } from "../../report/index.js";
import { keeping } from "./parquet-peer.test-helper.js";
import { loadParquetOf, writeParquet } from "./write-parquet.js";

const peers: { given: unknown } = vi.hoisted(() => ({ given: undefined }));
vi.mock("./parquet-peer.js", () => ({ loadParquet: () => Promise.resolve(peers.given) }));

const temporary = temporaryFolder();

/** What the peer is handed of a table. */
async function handed(table: Table) {
  const { kept, peer } = keeping();
  peers.given = peer;
  const parquetOf = await loadParquetOf();
  return { bytes: parquetOf(table, { synthetic: true, assumptions: ["one"] }), kept };
}

describe("any table as Parquet", () => {
  it("has its rows without the row of totals, exact to the last decimal, and what they rest on", async () => {
    const { bytes, kept } = await handed(sample);
    expect(bytes.length).toBeGreaterThan(0);
    const [group] = kept.groups;
    expect(group?.[0]).toEqual(["Šķūnis", "=1+1"]);
    expect(group?.[1]).toEqual([123450n, -5n]);
    expect(kept.metadata).toContainEqual({ key: "seko.synthetic", value: "true" });
    expect(kept.metadata).toContainEqual({ key: "seko.assumptions", value: "one" });
  });

  it("has as many decimals as its amounts", async () => {
    const rows = [["12.345"], ["1"], [undefined]];
    const { kept } = await handed({ id: "a", title: sample.title, columns: [column("a", "money")], rows });
    expect(kept.schema[1]).toMatchObject({ name: "a", scale: 3 });
    expect(kept.groups[0]).toEqual([[12345n, 1000n, null]]);
  });

  it("is written to a file, and refused with its cell where it is none", async () => {
    peers.given = keeping().peer;
    await writeParquet(temporary.path("new/a.parquet"), sample);
    expect(readFileSync(temporary.path("new/a.parquet")).length).toBeGreaterThan(0);
    const wrong = { ...sample, rows: [["x", "1e3", "1", "1", "1", "2019-01-01", "2019-01"]] };
    await expect(writeParquet(temporary.path("b.parquet"), wrong)).rejects.toThrow("rows[0].cost: expected a decimal");
  });
});

describe("commands with --format parquet", () => {
  it("write one table, and say of several which there are", async () => {
    const { kept, peer } = keeping();
    peers.given = peer;
    const out = temporary.path("list.parquet");
    expect(await seko(["list", "--format", "parquet", "--out", out])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(kept.metadata).toContainEqual({ key: "seko.table", value: "entries" });
    expect(kept.groups[0]?.[0]).toContain("individual-budget-children");
    const several = await seko(["show", "individual-budget-children", "--format", "parquet"]);
    expect(several).toMatchObject({ code: 2, stdout: "" });
    expect(several.stderr).toContain(
      'expected one table, because a Parquet file has one, received several: "figures", "sources", "open". ',
    );
    const latvian = await seko(["show", "individual-budget-children", "--format", "parquet", "--language", "lv"]);
    expect(latvian.stderr).toMatch(/saņemts: vairākas: .figures., .sources., .open.\. Ja/u);
    expect((await seko(["list", "--format", "parquet"], { isTTY: true })).stderr).toContain(
      "--out FILE with --format parquet",
    );
  });
});
