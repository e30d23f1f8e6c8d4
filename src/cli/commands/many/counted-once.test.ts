import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import type { Case } from "../../../person/case.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { digestOfLines } from "../../../io/shards/digest.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const read = (name: string) => readFileSync(folder.path(name), "utf8");
const person = (id: string, client: string, from = "2019-01-01", to = "2019-12-31"): Case => ({
  ...smallCase,
  id,
  period: { from, to },
  client: { ...smallCase.client, id: client },
});
const ndjson = (cases: readonly Case[]) => cases.map((each) => `${JSON.stringify(each)}\n`).join("");
const scheme = () => folder.write("scheme.json", smallScheme);

/** The third case is about the first client again, for some of the days. */
const again = [
  person("a", "ada", "2019-01-01", "2019-06-30"),
  person("b", "bruno"),
  person("c", "ada", "2019-06-30", "2019-12-31"),
  person("d", "dina"),
];
/** Two times of one person, which share no day. */
const apart = [person("a", "ada", "2019-01-01", "2019-06-30"), person("b", "ada", "2019-07-01", "2019-12-31")];
const said = "expected a client who is counted on none of these days yet, so that nobody is counted twice";

async function shards(name: string, cases: readonly Case[], parts: number) {
  await seko([
    "shard",
    folder.write(`${name}.ndjson`, ndjson(cases)),
    "--parts",
    String(parts),
    "--out",
    folder.path(name),
  ]);
  const run = (part: number) =>
    seko(["run", "--scheme", scheme(), "--shards", folder.path(name), "--shard", String(part)]);
  for (let part = 1; part <= parts; part += 1) await run(part);
  const merge = () => seko(["merge", folder.path(name), "--out", folder.path(`${name}.merged.ndjson`)]);
  return { run, merge };
}

describe("a client counts once on each day", () => {
  it("in seko run, which refuses the second line and names the first", async () => {
    const cases = folder.write("again.ndjson", ndjson(again));
    const run = (...more: readonly string[]) =>
      seko(["run", "--scheme", scheme(), "--cases", cases, "--out", folder.path("again.results.ndjson"), ...more]);
    expect(await run()).toMatchObject({ code: 2 });
    const results = read("again.results.ndjson").trimEnd().split("\n");
    expect(results.map((line) => (JSON.parse(line) as { readonly case: string }).case)).toEqual(["a", "b", "d"]);
    expect(JSON.parse(read("again.results.issues.ndjson"))).toEqual({
      line: 3,
      issues: [
        {
          code: "counted-twice",
          path: "client.id",
          expected: said.replace("expected ", ""),
          received: '"ada" from 2019-06-30 to 2019-12-31',
          hint: "Line 1 is about the same client on some of these days.",
        },
      ],
    });
    const strict = await run("--strict");
    expect(folder.inShort(strict.stderr)).toContain(`again.ndjson:3: client.id: ${said}, received "ada"`);
    // A summary is made of those that have a result.
    expect(await run("--summary", folder.path("again.sums.json"))).toMatchObject({ code: 2, stderr: "" });
    expect(JSON.parse(read("again.sums.json"))).toMatchObject({ clients: 3 });
  });

  it("in seko calculate, in lists and in lines", async () => {
    const list = folder.write("list.json", { cases: again });
    expect(folder.inShort((await seko(["calculate", list, "--scheme", scheme()])).stderr)).toBe(
      `list.json: cases[2].client.id: ${said}, received "ada" from 2019-06-30 to 2019-12-31. cases[0] is about the same client on some of these days.\n`,
    );
    const lines = folder.write("lines.ndjson", `\n${ndjson(again)}`);
    expect(folder.inShort((await seko(["calculate", lines, "--scheme", scheme()])).stderr)).toContain(
      "lines.ndjson:4: client.id:",
    );
  });

  it("and may have several times that share no day", async () => {
    const cases = folder.write("apart.ndjson", ndjson(apart));
    const out = ["--out", folder.path("apart.results.ndjson")];
    expect(await seko(["run", "--scheme", scheme(), "--cases", cases, ...out])).toMatchObject({ code: 0, stderr: "" });
    const shown = await seko(["calculate", cases, "--scheme", scheme()]);
    expect(shown).toMatchObject({ code: 0 });
    expect(shown.stdout).toContain("Clients  1 in 2 cases: 2 eligible\n");
  });

  it("in seko merge across parts, which names both results and writes nothing", async () => {
    const { merge } = await shards("across", again, 2);
    const merged = await merge();
    expect(merged.code).toBe(2);
    expect(folder.inShort(merged.stderr)).toBe(
      `across/results-002.ndjson:1: client: ${said}, received "ada" from 2019-06-30 to 2019-12-31. across/results-001.ndjson:1 is about the same client on some of these days.\n`,
    );
    expect(existsSync(folder.path("across.merged.ndjson"))).toBe(false);
    expect((await (await shards("times", apart, 2)).merge()).code).toBe(0);
  });

  it("in a part of a file, whose lines are told as lines of the whole", async () => {
    await shards("part", [person("z", "zane"), person("y", "yana"), ...again.slice(0, 1), ...again.slice(2, 3)], 2);
    expect(JSON.parse(read("part/issues-002.ndjson"))).toMatchObject({
      line: 4,
      issues: [{ hint: "Line 3 is about the same client on some of these days." }],
    });
  });
});

describe("seko merge counts", () => {
  const people = Array.from({ length: 9 }, (_, index) => person(`case-${index}`, `client-${index}`));
  const rewrite = (name: string, change: (document: Record<string, unknown>) => unknown) => {
    const changed: unknown = change(JSON.parse(read(name)) as Record<string, unknown>);
    writeFileSync(folder.path(name), JSON.stringify(changed));
  };

  it("the parts of the manifest, where one was cut out or moved", async () => {
    const { merge } = await shards("cut", people, 3);
    rewrite("cut/manifest.json", (manifest) => ({ ...manifest, parts: (manifest["parts"] as unknown[]).slice(0, 2) }));
    const cut = await merge();
    expect(cut.code).toBe(2);
    expect(cut.stderr).toContain("manifest.json: parts: expected parts with 9 cases together, received the number 6");
    const moved = (await shards("moved", people, 3)).merge;
    rewrite("moved/manifest.json", (manifest) => ({
      ...manifest,
      parts: (manifest["parts"] as { readonly firstLine: number }[]).map((part) => ({ ...part, firstLine: 1 })),
    }));
    expect((await moved()).stderr).toContain(
      "parts[1].firstLine: expected line 4 or later, behind the cases before it",
    );
    expect(existsSync(folder.path("moved.merged.ndjson"))).toBe(false);
  });

  it("a part that the manifest does not know, whose record lies in the folder", async () => {
    const { merge } = await shards("known", people, 3);
    rewrite("known/manifest.json", (manifest) => ({
      ...manifest,
      cases: 6,
      parts: (manifest["parts"] as unknown[]).slice(0, 2),
    }));
    const merged = await merge();
    expect(merged.code).toBe(2);
    expect(merged.stderr).toContain("done-003.json: expected a part from 1 to 2, received part 3");
    expect(existsSync(folder.path("known.merged.ndjson"))).toBe(false);
  });

  it("the results and issues of a part, where some were cut and the record made anew", async () => {
    const { run, merge } = await shards("short", [...people, { ...person("x", "x"), schemaVersion: 7 as 1 }], 2);
    const file = folder.path("short/results-001.ndjson");
    const kept = read("short/results-001.ndjson").split("\n").slice(0, 3).join("\n");
    writeFileSync(file, `${kept}\n`);
    const forged = await digestOfLines(file);
    rewrite("short/done-001.json", (record) => ({ ...record, results: { file: "results-001.ndjson", ...forged } }));
    expect((await merge()).stderr).toContain("expected results or issues of 5 cases, received those of 3");
    // A count that is made up is found when the lines are read.
    rewrite("short/done-001.json", (record) => ({
      ...record,
      results: { ...forged, file: "results-001.ndjson", count: 5 },
    }));
    expect((await merge()).stderr).toContain("expected 5 lines, as its record says, received 3 lines");
    // A part that does not add up is not done.
    expect((await run(1)).stdout).toMatch(/^5 results/u);
    expect((await merge()).code).toBe(2);
    expect(read("short.merged.ndjson").trimEnd().split("\n")).toHaveLength(9);
  });

  it("issues by the lines of their part", async () => {
    const { merge } = await shards("issues", [...people, { ...person("x", "x"), schemaVersion: 7 as 1 }], 2);
    const file = folder.path("issues/issues-002.ndjson");
    writeFileSync(file, read("issues/issues-002.ndjson").replace('"line":10', '"line":4'));
    const forged = await digestOfLines(file);
    rewrite("issues/done-002.json", (record) => ({ ...record, issues: { file: "issues-002.ndjson", ...forged } }));
    const merged = await merge();
    expect(folder.inShort(merged.stderr)).toContain(
      "issues/issues-002.ndjson:1: line: expected issues of a line of the part, from 6 on, received line 4",
    );
    expect(existsSync(folder.path("issues.merged.ndjson"))).toBe(false);
  });

  it("refuses a result that cannot be told", async () => {
    const { merge } = await shards("odd", people, 1);
    const file = folder.path("odd/results-001.ndjson");
    for (const line of [
      "{}",
      '{"client":"a","period":{"from":"2019-02-30","to":"2019-12-31"}}',
      '{"client":"a"}',
      "[1",
      "null",
    ]) {
      const [, ...others] = read("odd/results-001.ndjson").split("\n");
      writeFileSync(file, [line, ...others].join("\n"));
      const forged = await digestOfLines(file);
      rewrite("odd/done-001.json", (record) => ({ ...record, results: { file: "results-001.ndjson", ...forged } }));
      expect((await merge()).stderr).toContain("expected a result with client and period");
    }
  });
});
