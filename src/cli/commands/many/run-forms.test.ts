import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { ndjson, people } from "../../../../test/files/command-lines.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { parseResult } from "../../../documents/index.js";
import { columnsText } from "../../../result/columns/columns-text.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const at = (name: string) => folder.path(name);
const read = (name: string) => readFileSync(at(name), "utf8");
const linesOf = (name: string) => read(name).trimEnd().split("\n");
const pipe = (...more: readonly string[]) =>
  seko(["run", "--scheme", at("scheme.json"), "--cases", at("cases.ndjson"), "--out", "-", ...more]);
const ofPart = (part: string) => ["run", "--scheme", at("scheme.json"), "--shards", at("parts"), "--shard", part];
const run = (out: string, ...more: readonly string[]) =>
  seko(["run", "--scheme", at("scheme.json"), "--cases", at("cases.ndjson"), "--out", at(out), ...more]);

beforeAll(async () => {
  folder.write("scheme.json", smallScheme);
  folder.write("cases.ndjson", `${ndjson(people(3))}{}\n`);
  await run("results.ndjson");
}, 60_000);

describe("seko run in other forms", () => {
  it("writes results in columns, which are read as the results that they are", async () => {
    const ran = await run("columns.ndjson", "--format", "columns");
    expect(ran.stdout).toContain("3 results in ");
    const whole = linesOf("results.ndjson");
    const columns = linesOf("columns.ndjson");
    expect(columns.map((line) => parseResult(line).toText())).toEqual(whole);
    expect(read("columns.ndjson").length * 3).toBeLessThan(read("results.ndjson").length);
    const piped = await pipe("--format", "columns");
    expect(piped.stdout.split("\n").slice(0, 3)).toEqual(columns);
    expect(columns[0]).toBe(columnsText(parseResult(whole[0])));
  });

  it("writes the columns of a table that are asked for, in their order", async () => {
    await run("months.csv", "--table", "months", "--columns", "client,month,funded");
    const months = linesOf("months.csv").map((line) => line.trimEnd());
    const expected = linesOf("results.ndjson").flatMap((line) => {
      const result = parseResult(line);
      return result.months.map(({ month, funded }) => `${result.client},${month},${funded.toString()}`);
    });
    expect(months).toEqual(["client,month,funded", ...expected]);
    expect(linesOf("months.issues.ndjson")).toHaveLength(1);
  });

  it("writes each table with all of its columns as `seko tables` does, and the totals with a column for each source", async () => {
    await seko(["tables", at("results.ndjson"), "--out", at("tables")]);
    for (const table of ["clients", "lines", "months", "sources", "reasons", "assumptions"]) {
      await run(`${table}.csv`, "--table", table);
      expect(read(`${table}.csv`)).toBe(readFileSync(at(`tables/${table}.csv`), "utf8"));
    }
    await run("totals.csv", "--table", "totals");
    const sources = parseResult(linesOf("results.ndjson")[0]).totals?.bySource ?? new Map();
    const [head, first] = linesOf("totals.csv").map((line) => line.trimEnd().split(","));
    expect(head?.slice(-sources.size)).toEqual([...sources.keys()]);
    expect(first?.slice(-sources.size)).toEqual([...sources.values()].map(String));
  });

  it("writes a table through a pipe, with its heading once and what is wrong in a file of its own", async () => {
    const months = ["--table", "months", "--columns", "client,month,funded"];
    await run("whole.csv", ...months);
    const piped = await pipe(...months, "--issues", at("piped.issues.ndjson"));
    expect(piped.stdout).toBe(read("whole.csv"));
    expect(piped.stderr).toContain(`3 results, 1 line is wrong, see ${at("piped.issues.ndjson")}`);
    expect(piped.code).toBe(2);
    expect(read("piped.issues.ndjson")).toBe(read("whole.issues.ndjson"));
  });

  it("ends a table through a pipe at the first wrong line where no file of issues is named, and says which", async () => {
    const aside = await pipe("--issues", at("i.ndjson"));
    expect(aside.stderr).toContain("--issues without --table");
    const piped = await pipe("--table", "totals");
    expect(piped.code).toBe(2);
    expect(piped.stderr).toContain("cases.ndjson:4: schemaVersion: ");
    folder.write("good.ndjson", ndjson(people(3)));
    const good = ["run", "--scheme", at("scheme.json"), "--cases", at("good.ndjson"), "--table", "totals"];
    const whole = await seko([...good, "--out", "-", "--issues", at("none.issues.ndjson")]);
    expect(whole.code).toBe(0);
    expect(whole.stdout.trimEnd().split("\n")).toHaveLength(4);
    expect(existsSync(at("none.issues.ndjson"))).toBe(false);
  });

  it.each([
    [["--columns", "client"], "--table with --columns"],
    [["--table", "months", "--format", "columns"], "--table, or --format columns"],
    [["--table", "months", "--manifest", at("m.json")], "--manifest with whole results"],
    [["--table", "months"], "a file of a table, .csv or .csv.gz"],
  ])("refuses what does not go together: %j", async (more, words) => {
    const ran = await run("refused.ndjson", ...more);
    expect(ran.stderr).toContain(words);
    expect(ran.code).toBe(2);
  });

  it("has a manifest that says which form, and of which `seko verify` sees whatever is changed", async () => {
    await run("published.ndjson", "--format", "columns", "--manifest", at("manifest.json"));
    expect(JSON.parse(read("manifest.json"))).toMatchObject({
      command: expect.stringContaining("--format columns") as unknown,
    });
    expect((await seko(["verify", at("manifest.json")])).code).toBe(0);
    const [first = "", ...others] = linesOf("published.ndjson");
    const lines = [JSON.stringify(JSON.parse(first), undefined, 1).replaceAll("\n", ""), ...others];
    folder.write("published.ndjson", `${lines.join("\n")}\n`);
    expect((await seko(["verify", at("manifest.json")])).code).toBe(0);
    folder.write("published.ndjson", [...others, first].join("\n"));
    expect((await seko(["verify", at("manifest.json")])).code).not.toBe(0);
    const whole = linesOf("results.ndjson").map((line) => line.replace(/"cost":"([^"]+)"/u, '"cost":"9999.00"'));
    folder.write("published.ndjson", whole.join("\n"));
    expect((await seko(["verify", at("manifest.json")])).code).not.toBe(0);
  });

  it("calculates the parts of a file in columns, which together are the run in columns", async () => {
    expect((await seko(["shard", at("cases.ndjson"), "--parts", "2", "--out", at("parts")])).code).toBe(0);
    for (const part of ["1", "2"]) await seko([...ofPart(part), "--format", "columns"]);
    await seko(["merge", at("parts"), "--scheme", at("scheme.json"), "--out", at("merged.ndjson")]);
    await run("columns.ndjson", "--format", "columns");
    expect(read("merged.ndjson")).toBe(read("columns.ndjson"));
    const table = await seko([...ofPart("1"), "--table", "months"]);
    expect(table.code).toBe(2);
  });

  it("names a column that there is not, with the near one, and one that is asked for twice", async () => {
    const ran = await run("months.csv", "--table", "months", "--columns", "mont,cost,cost");
    expect(ran.stderr).toContain('columns[0]: expected "case" or');
    expect(ran.stderr).toContain('"month"');
    expect(ran.stderr).toContain("columns[2]: expected a column that is not asked for before");
  });
});
