import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { seko } from "../../../cli/seko.test-helper.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { digestOf, digestOfText } from "../canonical-json.js";
import { publishLines } from "../publish-lines.js";
import { verifyManifest } from "./verify-manifest.js";

const folder = temporaryFolder();
const people = Array.from({ length: 6 }, (_, index) => ({
  ...smallCase,
  id: `case-${index}`,
  client: { ...smallCase.client, id: `client-${index}` },
}));
// The second line is no case, the last no JSON; a blank one is passed over.
const lines = [people[0], { id: "case-x", schemaVersion: 7 }, ...people.slice(1)].map((each) => JSON.stringify(each));
const text = `${lines.slice(0, 4).join("\n")}\n\n${lines.slice(4).join("\n")}\n{"half\n`;
const read = (name: string) => readFileSync(folder.path(name), "utf8");

/** The digests of a run, line by line. */
const linesOf = (name: string) =>
  read(name)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly written?: string });

function change(name: string, from: string | RegExp, to: string): void {
  const before = read(name);
  const changed = before.replace(from, to);
  expect(changed).not.toBe(before);
  writeFileSync(folder.path(name), changed);
}

/** Runs the file with a manifest; the names of its files begin with `name`. */
async function runWithManifest(name: string, packed = ""): Promise<string> {
  const cases = folder.write(`${name}/cases.ndjson`, text);
  const scheme = folder.write(`${name}/rules.json`, smallScheme);
  const out = folder.path(`${name}/results.ndjson${packed}`);
  const manifest = folder.path(`${name}/manifest.json`);
  const ran = await seko(["run", "--scheme", scheme, "--cases", cases, "--out", out, "--manifest", manifest]);
  expect(ran).toMatchObject({ code: 2, stderr: "" });
  return manifest;
}

async function verified(manifest: string): Promise<{ readonly code: number; readonly said: string }> {
  const { code, stdout } = await seko(["verify", manifest]);
  return { code, said: folder.inShort(stdout) };
}

describe("the manifest of seko run", () => {
  it.each(["", ".gz"])("has digests of every line, and is verified clean (%s)", async (packed) => {
    const manifest = await runWithManifest(`clean${packed}`, packed);
    expect(await verified(manifest)).toEqual({
      code: 0,
      said: expect.stringMatching(
        /^clean.*: as published, 6 clients, 2 cases without a result and \d+ parts of the scheme\n$/u,
      ) as string,
    });
    const digests = read(`clean${packed}/manifest.clients.ndjson`).trimEnd().split("\n");
    const rows = digests.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    expect(rows.map(({ line, id, written }) => [line, id, typeof written])).toEqual([
      [1, "case-0", "string"],
      [2, "case-x", "undefined"],
      [3, "case-1", "string"],
      [4, "case-2", "string"],
      [6, "case-3", "string"],
      [7, "case-4", "string"],
      [8, "case-5", "string"],
      [9, undefined, "undefined"],
    ]);
  });

  it("has of each result the SHA-256 of its line, and takes results that are written anew in another way", async () => {
    const manifest = await runWithManifest("anew");
    const lines = read("anew/results.ndjson").trimEnd().split("\n");
    const digests = linesOf("anew/manifest.clients.ndjson").flatMap(({ written }) => written ?? []);
    expect(digests).toEqual(lines.map((line) => digestOfText(line)));
    const spaced = `${lines.map((line) => line.replaceAll('"cut":', '"cut": ')).join("\n")}\n`;
    writeFileSync(folder.path("anew/results.ndjson"), spaced);
    expect(await verified(manifest)).toMatchObject({ code: 0 });
    change("anew/results.ndjson", '"cut": "0"', '"cut": "1"');
    expect((await verified(manifest)).said).toContain("lines.physio.months.2019-01.cut is 0, published as 1");
  });

  it("verifies digests of earlier versions, which are of the canonical JSON of results", async () => {
    const manifest = await runWithManifest("earlier");
    const results = read("earlier/results.ndjson").trimEnd().split("\n");
    const rows = linesOf("earlier/manifest.clients.ndjson").map(({ written, ...row }) => {
      if (written === undefined) return JSON.stringify(row);
      const result = results.shift() ?? "";
      return JSON.stringify({ ...row, result: digestOf(JSON.parse(result)) });
    });
    const earlier = `${rows.join("\n")}\n`;
    change("earlier/manifest.json", digestOfText(read("earlier/manifest.clients.ndjson")), digestOfText(earlier));
    writeFileSync(folder.path("earlier/manifest.clients.ndjson"), earlier);
    expect(await verified(manifest)).toMatchObject({ code: 0 });
    writeFileSync(folder.path("earlier/manifest.clients.ndjson"), earlier.replace('"result":"', '"result":"0'));
    expect((await verified(manifest)).code).not.toBe(0);
  });

  it("does not depend on the order of keys in a line", async () => {
    const manifest = await runWithManifest("keys");
    const [first = "", ...others] = text.split("\n");
    const turned = Object.fromEntries(Object.entries(JSON.parse(first) as object).reverse());
    writeFileSync(folder.path("keys/cases.ndjson"), [JSON.stringify(turned), ...others].join("\n"));
    expect(await verified(manifest)).toMatchObject({ code: 0 });
  });

  it("names the client and the amount of one cent that was changed in the results", async () => {
    const manifest = await runWithManifest("cent");
    const [, , third = ""] = read("cent/results.ndjson").split("\n");
    const right = (JSON.parse(third) as { readonly totals: { readonly cost: string } }).totals.cost;
    const wrong = `${right.slice(0, -1)}${right.endsWith("9") ? "8" : String(Number(right.at(-1)) + 1)}`;
    const at = third.lastIndexOf(`"cost":"${right}"`);
    change("cent/results.ndjson", third, third.slice(0, at) + third.slice(at).replace(right, wrong));
    expect(await verified(manifest)).toEqual({
      code: 3,
      said: `client case-2: totals.cost is ${right}, published as ${wrong}\n`,
    });
  });

  it("names the parameter that was changed, and whose results change with it", async () => {
    const manifest = await runWithManifest("parameter");
    const scheme = JSON.parse(read("parameter/rules.json")) as { cost: { prices: { price: string }[] } };
    const [first] = scheme.cost.prices;
    if (first === undefined) throw new Error("the scheme has prices");
    first.price = "77.77";
    folder.write("parameter/rules.json", scheme);
    const { code, said } = await verified(manifest);
    expect(code).toBe(3);
    expect(said).toContain("scheme: cost.prices[0] is not what it was\n");
    // So many differences are said by what they come of; each of them is there for programs.
    expect(said).toMatch(/client case-0: totals\.cost is /u);
    const { differences } = await verifyManifest(manifest);
    expect(differences).toContainEqual({ kind: "result", client: "case-5", line: 8, path: "" });
  });

  it("names the case that was changed, the one that now is refused, and the one that now has a result", async () => {
    const manifest = await runWithManifest("case");
    const born = (index: number, birthDate: string) => {
      const person = people[index] ?? smallCase;
      const other = { ...person, client: { ...person.client, birthDate } };
      change("case/cases.ndjson", JSON.stringify(person), JSON.stringify(other));
    };
    born(1, "2010-02-01");
    born(2, "never");
    change(
      "case/cases.ndjson",
      lines[1] ?? "",
      JSON.stringify({ ...smallCase, id: "case-x", client: { ...smallCase.client, id: "client-x" } }),
    );
    const { code, said } = await verified(manifest);
    expect(code).toBe(3);
    expect(said).toContain("client case-1: the case is not what it was\n");
    expect(said).toMatch(/^client case-2: has no result any more: client\.birthDate: expected a date .*"never"$/mu);
    expect(said).toContain("client case-x: has a result, and had none\n");
  });

  it("says where cases, digests or results are missing or too many", async () => {
    const missing = await runWithManifest("missing");
    change("missing/results.ndjson", /^.*\n/u, "");
    expect(await verified(missing)).toEqual({ code: 3, said: "client case-0: no result is published\n" });

    const more = await runWithManifest("more");
    const [first = ""] = read("more/results.ndjson").split("\n");
    writeFileSync(folder.path("more/results.ndjson"), `${read("more/results.ndjson")}${first}\n`);
    expect((await verified(more)).said).toBe("client case-0: a result is published that the run does not have\n");

    // The whole file over again: each row is one too many, also past those that were looked ahead to.
    const doubled = await runWithManifest("doubled");
    writeFileSync(folder.path("doubled/results.ndjson"), read("doubled/results.ndjson").repeat(3));
    expect((await verified(doubled)).said.split("\n")).toHaveLength(2 * people.length + 1);

    const cut = await runWithManifest("cut");
    change("cut/cases.ndjson", `${lines[2] ?? ""}\n`, "");
    expect((await verified(cut)).said).toBe(
      "line 3: case-2 stands where the run had case-1; what follows was not compared\n",
    );

    const forged = await runWithManifest("forged");
    change("forged/manifest.clients.ndjson", /^.*\n/u, "");
    expect((await verified(forged)).said).toContain("digests: manifest.clients.ndjson is not what it was\n");
  });

  it("counts the rows of each case, also where a false one stands before the true one", async () => {
    const twice = await runWithManifest("twice");
    change("twice/results.ndjson", /^(.*"case":"case-3".*\n)/mu, "$1$1");
    expect(await verified(twice)).toEqual({
      code: 3,
      said: "client case-3: 2 results are published, and the run has one\n",
    });

    const wrong = await runWithManifest("false");
    const [, , , row = ""] = read("false/results.ndjson").split("\n");
    change("false/results.ndjson", `${row}\n`, `${row.replaceAll("1613.33", "99.00")}\n${row}\n`);
    const { said } = await verified(wrong);
    expect(said).toContain("client case-3: 2 results are published, and the run has one\n");
    expect(said).toContain("published as 99.00\n");
    expect(said).not.toContain("case-4");

    const added = await runWithManifest("added");
    const other = row.replace('"case":"case-3"', '"case":"case-9"');
    change("added/results.ndjson", `${row}\n`, `${other}\n${other}\n${row}\n`);
    expect((await verified(added)).said).toBe(
      "client case-9: a result is published that the run does not have\n".repeat(2),
    );
  });

  it("repeats that a client who is counted already has no result", async () => {
    const scheme = folder.write("again/rules.json", smallScheme);
    const again = { ...people[0], id: "case-again" };
    const cases = folder.write("again/cases.ndjson", [...people, again].map((each) => JSON.stringify(each)).join("\n"));
    const [out, manifest] = [folder.path("again/results.ndjson"), folder.path("again/manifest.json")];
    await seko(["run", "--scheme", scheme, "--cases", cases, "--out", out, "--manifest", manifest]);
    expect(await verified(manifest)).toMatchObject({ code: 0 });
  });

  it("is not made of a part, nor of an interrupted run", async () => {
    const manifest = await runWithManifest("part");
    const rules = ["--scheme", folder.path("part/rules.json")];
    const part = ["--shards", folder.path("parts"), "--shard", "1", "--manifest", manifest];
    expect((await seko(["run", ...rules, ...part])).code).toBe(2);
    const files = ["--cases", folder.path("part/cases.ndjson"), "--out", folder.path("part/other.ndjson")];
    const other = folder.path("part/other.json");
    const stopped = {
      onInterrupt: (stop: (signal: string) => void) => {
        stop("SIGINT");
        return undefined;
      },
    };
    expect((await seko(["run", ...rules, ...files, "--manifest", other], stopped)).code).toBe(130);
    expect(existsSync(other)).toBe(false);
  });

  it("is refused where the results are of other cases", async () => {
    await runWithManifest("others");
    const rules = { file: folder.path("others/rules.json"), scheme: smallScheme };
    const results = folder.path("others/results.ndjson");
    const run = { run: "calculate", command: "", versions: {}, rules } as const;
    const cases = folder.write("others/few.ndjson", `${lines[0] ?? ""}\n`);
    const few = publishLines(folder.path("others/few.json"), { ...run, files: { cases, results } });
    await expect(few).rejects.toThrow("a result more");
    const whole = { cases: folder.path("others/cases.ndjson"), results };
    const unsaid = publishLines(folder.path("others/unsaid.json"), { ...run, files: whole });
    await expect(unsaid).rejects.toThrow('the result of case "case-x"');
  });
});

describe("the manifest of seko merge", () => {
  it("is that of one run over the whole file", async () => {
    const manifest = await runWithManifest("whole");
    const parts = folder.path("whole/parts");
    const scheme = folder.path("whole/rules.json");
    const cases = folder.path("whole/cases.ndjson");
    await seko(["shard", cases, "--parts", "3", "--out", parts]);
    for (const part of ["1", "2", "3"]) await seko(["run", "--scheme", scheme, "--shards", parts, "--shard", part]);
    const merged = folder.path("whole/merged.json");
    const out = ["--out", folder.path("whole/merged.ndjson"), "--scheme", scheme];
    const ran = await seko(["merge", parts, ...out, "--cases", cases, "--manifest", merged]);
    expect(ran).toMatchObject({ code: 2, stderr: "" });
    expect(read("whole/merged.clients.ndjson")).toBe(read("whole/manifest.clients.ndjson"));
    expect(await verified(merged)).toMatchObject({ code: 0 });
    expect(await verified(manifest)).toMatchObject({ code: 0 });
  });

  it("needs the scheme and the cases", async () => {
    const alone = await seko(["merge", "parts", "--out", "x.ndjson", "--manifest", "m.json"]);
    expect(alone).toMatchObject({ code: 2 });
    expect(alone.stderr).toContain("--scheme");
  });
});

describe("the manifest of seko calculate", () => {
  it("keeps a scheme that seko brings along, and names what was changed", async () => {
    const manifest = folder.path("calculate/manifest.json");
    const cases = "examples/first-budget/case.json";
    const rules = ["--scheme", "individual-budget-children", "--inputs", "examples/first-budget/inputs.json"];
    const ran = await seko(["calculate", cases, ...rules, "--manifest", manifest, "--format", "json"]);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(await verified(manifest)).toMatchObject({ code: 0 });
    const { command } = JSON.parse(read("calculate/manifest.json")) as { readonly command: string };
    expect(command).toBe(`seko calculate ${cases} ${rules.join(" ")}`);
    change("calculate/manifest.results.ndjson", '"totals.uncovered":"0.00"', '"totals.uncovered":"0.01"');
    expect((await verified(manifest)).said).toMatch(
      /^client [\w-]+: totals\.uncovered is 0\.00, published as 0\.01\n$/u,
    );
  });

  it("is of one case of several where one was asked for", async () => {
    const manifest = folder.path("one/manifest.json");
    const file = "examples/pilot-children";
    const cases = [`${file}/cases.json`, "--case", "liepaja-02", "--scheme", `${file}/scheme.json`];
    expect(await seko(["calculate", ...cases, "--manifest", manifest])).toMatchObject({ code: 0 });
    expect(await verified(manifest)).toMatchObject({
      code: 0,
      said: expect.stringContaining("as published, 1 client and") as string,
    });
  });
});
