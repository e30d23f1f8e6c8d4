import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { calculate } from "../../rules/calculate.js";
import type { Result } from "../../result/result.js";
import { isInputError, type Issue } from "../../errors/index.js";
import { compile } from "../../rules/compile.js";
import { checkCase } from "../../documents/index.js";
import { runFile } from "../index.js";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";
import { digestedLines } from "./line-writer.js";
import { readLines } from "./read-lines.js";
import { mostListed, refusedWriter, type RefusedLine } from "./refused-lines.js";

const folder = temporaryFolder();
const compiled = compile(smallScheme);
const people = Array.from({ length: 5 }, (_, index) => ({
  ...smallCase,
  id: `case-${index}`,
  client: { ...smallCase.client, id: `client-${index}` },
}));
const resultsOf = (cases: typeof people) =>
  cases.map((each) => `${JSON.stringify(calculate(each, compiled))}\n`).join("");
const ndjson = (lines: readonly unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");

async function linesOf(path: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { lines } of readLines(path)) {
    for (const { line, text } of lines) found.push(`${line}: ${new TextDecoder().decode(text)}`);
  }
  return found;
}

async function issuesOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  try {
    await work();
  } catch (error) {
    if (!isInputError(error)) throw error;
    return [folder.inShort(error.message)];
  }
  return [];
}

describe("lines that are read", () => {
  it("keep their numbers, whatever breaks them and however far they reach", async () => {
    expect(await linesOf(folder.write("a.ndjson", "one\r\n\n \t\ntwo\nthree"))).toEqual([
      "1: one\r",
      "4: two",
      "5: three",
    ]);
    expect(await linesOf(folder.write("b.ndjson", ""))).toEqual([]);
    // Longer than what is read at once, with a letter of two bytes at every border.
    const long = "ā".repeat(700_000);
    expect(await linesOf(folder.write("c.ndjson", `${long}\n${long}\nend\n`))).toEqual([
      `1: ${long}`,
      `2: ${long}`,
      "3: end",
    ]);
  });

  it("are unpacked, also from several packed runs", async () => {
    const packed = Buffer.concat([gzipSync("one\nt"), gzipSync("wo\n")]);
    expect(await linesOf(folder.write("d.ndjson.gz", packed))).toEqual(["1: one", "2: two"]);
  });

  it("are refused where there are none, or they are not packed as the name says", async () => {
    const refused = (path: string) => issuesOf(() => linesOf(path));
    expect(await refused(folder.path("none.ndjson"))).toEqual([
      expect.stringContaining("none.ndjson: expected a file, received nothing of that name"),
    ]);
    expect(await refused(folder.path("none.ndjson.gz"))).toEqual([expect.stringContaining("nothing of that name")]);
    expect(await refused(folder.write("e.ndjson.gz", "plain"))).toEqual([expect.stringContaining("packed with gzip")]);
    const cutShort = gzipSync("one\n".repeat(100)).subarray(0, 20);
    expect(await refused(folder.write("f.ndjson.gz", cutShort))).toEqual([expect.stringContaining("packed with gzip")]);
  });
});

describe("lines that are written", () => {
  it("are handed on in runs of whole lines, with their digest at the end", () => {
    const runs: string[] = [];
    const lines = digestedLines((run) => runs.push(new TextDecoder().decode(run)));
    // Bytes are counted as they are; of a text nobody knows before how many it has.
    const long = Buffer.alloc(600_000, "x");
    const longer = "ā".repeat(600_000);
    for (const line of [long, long, "short", longer, "end"]) lines.write(line);
    expect(runs.map((run) => run.length)).toEqual([600_001, 600_007, 600_001]);
    expect(runs.every((run) => run.endsWith("\n"))).toBe(true);
    expect(lines.digest).toBe("");
    lines.close();
    expect(runs.at(-1)).toBe("end\n");
    expect(lines.count).toBe(5);
    expect(lines.digest).toBe(createHash("sha256").update(runs.join("")).digest("hex"));
  });
});

describe("runFile", () => {
  it("writes for each case the line that calculate gives, packed as the names say", async () => {
    const cases = folder.write("cases.ndjson.gz", gzipSync(ndjson(people)));
    const results = folder.path("results.ndjson.gz");
    const seen: Result[] = [];
    const report = await runFile({ cases, results, onResult: (result) => seen.push(result) }, compiled);
    expect(report).toEqual({ read: 5, calculated: 5, refused: 0, results, issues: undefined });
    expect(gunzipSync(readFileSync(results)).toString()).toBe(resultsOf(people));
    expect(seen).toHaveLength(5);
  });

  it("goes on after a line that is wrong, and says of it where and what", async () => {
    const lines = [
      JSON.stringify(people[0]),
      "{",
      JSON.stringify({ ...people[1], perod: 1 }),
      "",
      JSON.stringify(people[2]),
    ];
    const elsewhere = {
      ...people[3],
      residences: [{ kind: "declared", place: "nowhere", from: "2010-01-01", to: "open" }],
    };
    const cases = folder.write("bad.ndjson", [...lines, JSON.stringify(elsewhere)].join("\n"));
    const results = folder.path("some.ndjson");
    const report = await runFile({ cases, results }, compiled);
    const issues = folder.path("some.issues.ndjson");
    expect(report).toMatchObject({ read: 5, calculated: 2, refused: 3, issues });
    expect(readFileSync(results, "utf8")).toBe(resultsOf([people[0], people[2]] as typeof people));
    const said = readFileSync(issues, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { line: number; issues: { code: string }[] });
    expect(said.map(({ line, issues: found }) => `${line}: ${found.map(({ code }) => code).join()}`)).toEqual([
      "2: not-json",
      "3: unknown-key",
      "6: unknown-reference",
    ]);
    // Issues of an earlier run do not stay beside results without any.
    await runFile({ cases: folder.write("good.ndjson", ndjson(people)), results }, compiled);
    expect(existsSync(issues)).toBe(false);
  });

  it("says of the same wrong line again what it said before, and reads each of the others on its own", async () => {
    const [good, other] = people;
    const wrong = "{}";
    const late = JSON.stringify({ ...other, plan: { lines: "none" } });
    const lines = [wrong, wrong, late, wrong, JSON.stringify(good), wrong, late, late, "[", "["];
    const cases = folder.write("again.ndjson", lines.map((line) => `${line}\n`).join(""));
    const report = await runFile({ cases, results: folder.path("again.out.ndjson") }, compiled);
    expect(report).toMatchObject({ read: 10, calculated: 1, refused: 9 });
    const said = readFileSync(report.issues ?? "", "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as RefusedLine);
    expect(said.map(({ line }) => line)).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 10]);
    for (const { line, issues } of said) expect(issues).toEqual(checkCase(lines[line - 1]));
  });

  it("lists so many issues, and of lines that are refused after that how many they have", () => {
    const written: string[] = [];
    const refused = refusedWriter(() => ({
      write: (line) => void written.push(typeof line === "string" ? line : ""),
      close: () => undefined,
      count: 0,
    }));
    const issue = { code: "not-json", path: "", expected: "a value", received: "nothing" };
    for (let line = 1; line <= 102; line += 1) refused.add({ line, issues: Array<Issue>(1000).fill(issue) });
    const said = written.map((text) => JSON.parse(text) as RefusedLine);
    expect(said.map(({ issues }) => issues.length).reduce((sum, each) => sum + each, 0)).toBe(mostListed);
    expect(said[99]).not.toHaveProperty("more");
    expect(said.slice(100)).toEqual([
      { line: 101, issues: [], more: 1000 },
      { line: 102, issues: [], more: 1000 },
    ]);
  });

  it("ends at the first line that is wrong where it is strict, and leaves what an earlier run wrote", async () => {
    const cases = folder.write("strict.ndjson", `${ndjson(people.slice(0, 2))}{}\n${ndjson(people.slice(2))}`);
    const results = folder.write("strict-results.ndjson", "earlier\n");
    const [said] = await issuesOf(() => runFile({ cases, results, strict: true }, compiled));
    expect(said).toContain("strict.ndjson:3: ");
    expect(readFileSync(results, "utf8")).toBe("earlier\n");
    expect(readdirSync(folder.path(".")).filter((name) => /draft|partial/u.test(name))).toEqual([]);
  });

  it("keeps whole lines under another name where it is interrupted, and leaves what an earlier run wrote", async () => {
    const cases = folder.write("all.ndjson", ndjson(people));
    const results = folder.write("part.ndjson", "earlier\n");
    const controller = new AbortController();
    const onResult = (result: Result) => {
      if (result.case === "case-2") controller.abort("SIGTERM");
    };
    const said = await issuesOf(() => runFile({ cases, results, onResult, signal: controller.signal }, compiled));
    expect(said).toEqual([
      expect.stringMatching(/part\.ndjson: expected the end of the work, received SIGTERM\. .*part\.ndjson\.partial/u),
    ]);
    expect(readFileSync(results, "utf8")).toBe("earlier\n");
    expect(readFileSync(`${results}.partial`, "utf8")).toBe(resultsOf(people.slice(0, 3)));
  });

  it("refuses files that are no lines, and one file for two things", async () => {
    const run = (cases: string, results: string) => issuesOf(() => runFile({ cases, results }, compiled));
    expect(await run("cases.json", "results.ndjson")).toEqual([
      expect.stringContaining("cases.json: expected NDJSON, a file of lines"),
    ]);
    expect(await run("a.ndjson", "./a.ndjson")).toEqual([expect.stringContaining("a file of its own for results")]);
  });
});
