import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { sumOf } from "../../../../test/support/exact.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const people = Array.from({ length: 10 }, (_, index) => ({
  ...smallCase,
  id: `case-${index}`,
  client: { ...smallCase.client, id: `client-${index}` },
}));
const good = people.map((each) => `${JSON.stringify(each)}\n`).join("");
const files = () => ({
  cases: folder.write("cases.ndjson", `${good}\n{"id": 7}\n`),
  scheme: folder.write("scheme.json", smallScheme),
});
const read = (name: string) => readFileSync(folder.path(name), "utf8");

/** Runs the whole file in one process: what parts are compared with. */
async function wholeRun() {
  const { cases, scheme } = files();
  const out = folder.path("whole.ndjson");
  const ran = await seko([
    "run",
    "--scheme",
    scheme,
    "--cases",
    cases,
    "--out",
    out,
    "--summary",
    folder.path("whole.json"),
  ]);
  return { ...ran, cases, scheme };
}

async function shards(name: string, parts: number) {
  const { cases, scheme } = files();
  const shard = await seko(["shard", cases, "--parts", String(parts), "--out", folder.path(name)]);
  expect(shard).toMatchObject({ code: 0, stderr: "" });
  const run = (part: number, rules = scheme) =>
    seko(["run", "--scheme", rules, "--shards", folder.path(name), "--shard", String(part)]);
  const merge = (...records: readonly string[]) => {
    const paths = records.map((record) => folder.path(`${name}/${record}`));
    const out = ["--out", folder.path("merged.ndjson"), "--summary", folder.path("merged.json")];
    return seko(["merge", folder.path(name), ...paths, ...out, "--scheme", scheme]);
  };
  return { run, merge, scheme };
}

describe("seko run", () => {
  it("calculates every line, says which have no result, and adds up exactly", async () => {
    const { code, stdout, stderr } = await wholeRun();
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    expect(folder.inShort(stdout)).toBe(
      "10 results in whole.ndjson\n1 line has no result; whole.issues.ndjson says why\n",
    );
    const results = read("whole.ndjson")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { totals: { cost: string } });
    const cost = sumOf(results.map(({ totals }) => totals.cost));
    const summary = JSON.parse(read("whole.json")) as { clients: number; totals: { cost: string } };
    expect(summary.clients).toBe(10);
    expect(sumOf([summary.totals.cost])).toBe(cost);
    expect(JSON.parse(read("whole.issues.ndjson"))).toMatchObject({ line: 12 });
  });

  it("ends with 0 where nothing is wrong, and says it to programs", async () => {
    const { scheme } = files();
    const cases = folder.write("good.ndjson", good);
    const out = folder.path("good-results.ndjson");
    const ran = await seko(["run", "--scheme", scheme, "--cases", cases, "--out", out, "--format", "json"]);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(ran.stdout)).toMatchObject({ read: 10, calculated: 10, refused: 0 });
  });

  it("ends with 130 where it is interrupted, and writes nothing over a part", async () => {
    const { cases, scheme } = files();
    const out = folder.path("cut.ndjson");
    const sums = folder.path("cut.json");
    const ran = await seko(["run", "--scheme", scheme, "--cases", cases, "--out", out, "--summary", sums], {
      onInterrupt: (stop) => {
        stop("SIGINT");
        return undefined;
      },
    });
    expect(ran).toMatchObject({ code: 130, stdout: "" });
    expect(folder.inShort(ran.stderr)).toBe(
      "cut.ndjson: expected the end of the work, received SIGINT. Nothing of it is kept, and no file of an earlier run was changed.\n",
    );
    expect([existsSync(out), existsSync(sums)]).toEqual([false, false]);
  });

  it("ends at the first wrong line where it is strict", async () => {
    const { cases, scheme } = files();
    const ran = await seko(["run", "--scheme", scheme, "--cases", cases, "--out", folder.path("s.ndjson"), "--strict"]);
    expect(ran.code).toBe(2);
    expect(folder.inShort(ran.stderr)).toMatch(/^cases\.ndjson:12: /u);
  });

  it("refuses options that do not go together", async () => {
    const { cases, scheme } = files();
    for (const options of [[], ["--cases", cases], ["--shard", "1"], ["--shards", "a", "--shard", "1", "--strict"]]) {
      expect(await seko(["run", "--scheme", scheme, ...options])).toMatchObject({ code: 2, stdout: "" });
    }
    expect((await seko(["run", "--scheme", scheme, "--shards", "a", "--shard", "0"])).stderr).toContain("whole number");
  });
});

describe("seko shard, run --shard and merge", () => {
  it("give the same bytes as one run, whatever the order and however often a part is run", async () => {
    await wholeRun();
    const { run, merge } = await shards("shards", 3);
    expect(readdirSync(folder.path("shards")).sort()).toEqual([
      "manifest.json",
      "part-001.ndjson",
      "part-002.ndjson",
      "part-003.ndjson",
    ]);
    expect((await run(3)).code).toBe(2);
    expect((await run(1)).stdout).toContain("4 results");
    expect((await run(2)).code).toBe(0);
    const before = statSync(folder.path("shards/results-001.ndjson")).ino;
    expect((await run(1)).stdout).toMatch(/^done before: 4 results/u);
    expect(statSync(folder.path("shards/results-001.ndjson")).ino).toBe(before);
    const merged = await merge("done-003.json", "done-001.json", "done-002.json");
    expect(folder.inShort(merged.stdout)).toBe(
      "10 results of 3 parts in merged.ndjson\n1 line has no result; merged.issues.ndjson says why\n",
    );
    expect(read("merged.ndjson")).toBe(read("whole.ndjson"));
    expect(read("merged.issues.ndjson")).toBe(read("whole.issues.ndjson"));
    expect(read("merged.json")).toBe(read("whole.json"));
    expect(readdirSync(folder.path("shards")).some((name) => name.includes("draft"))).toBe(false);
  });

  it("do a part anew that was changed, lost or done by other rules, and merge nothing until then", async () => {
    const { run, merge } = await shards("damaged", 2);
    await run(1);
    const missing = await merge();
    expect(missing.code).toBe(2);
    expect(folder.inShort(missing.stderr)).toContain("damaged: expected part 2 of 2, received no record of it");
    await run(2);
    expect((await merge("done-001.json", "done-002.json", "done-002.json")).stderr).toContain("each part once");
    const results = folder.path("damaged/results-001.ndjson");
    writeFileSync(results, read("damaged/results-001.ndjson").replace("case-1", "case-9"));
    expect((await merge()).stderr).toContain("the lines with the digest");
    expect((await run(1)).stdout).toMatch(/^5 results|^6 results/u);
    expect((await merge()).code).toBe(2);
    const other = folder.write("other.json", { ...smallScheme, version: "2" });
    await run(2, other);
    expect((await merge()).stderr).toContain("rules with the digest");
    renameSync(folder.path("damaged/results-001.ndjson"), folder.path("elsewhere.ndjson"));
    expect((await run(1)).stdout).not.toContain("done before");
  });

  it("leave nothing of a part that was interrupted, and refuse cases that are not the manifest's", async () => {
    const { run, scheme } = await shards("stopped", 2);
    const options = ["run", "--scheme", scheme, "--shards", folder.path("stopped"), "--shard", "1"];
    const stopped = await seko(options, {
      onInterrupt: (stop) => {
        stop("SIGINT");
        return undefined;
      },
    });
    expect(stopped).toMatchObject({ code: 130, stdout: "" });
    expect(readdirSync(folder.path("stopped")).filter((name) => !name.startsWith("part"))).toEqual(["manifest.json"]);
    writeFileSync(folder.path("stopped/part-002.ndjson"), good);
    expect((await run(2)).stderr).toContain("the cases with the digest");
    expect((await run(3)).stderr).toContain("a part from 1 to 2");
    cpSync(folder.path("stopped/part-001.ndjson"), folder.path("stopped/manifest.json"));
    expect((await run(1)).code).toBe(2);
    rmSync(folder.path("stopped/manifest.json"));
    expect((await run(1)).stderr).toContain("nothing of that name");
  });

  it("refuse more parts than there are cases", async () => {
    const { cases } = files();
    const ran = await seko(["shard", cases, "--parts", "12", "--out", folder.path("many")]);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain("a whole number of parts from 1 to 11, because it has 11 cases");
  });
});
