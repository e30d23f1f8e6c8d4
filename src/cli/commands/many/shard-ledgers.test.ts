import { readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { closed, received, smallLedger } from "../../../../test/ledger/small-ledger.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import type { Ledger } from "../../../ledger/index.js";
import { seko } from "../../seko.test-helper.js";

const temporary = temporaryFolder();
const at = (name: string) => temporary.path(name);
const read = (name: string) => readFileSync(at(name), "utf8");

const of = (client: string, ledger: Ledger): Ledger => ({
  ...ledger,
  case: { ...ledger.case, id: client, client: { ...ledger.case.client, id: client } },
});
const { assessments, ...unknown } = of("unknown", smallLedger()).case;
const people: readonly unknown[] = [
  of("anna", smallLedger(received("a", "2019-01-10", "2"))),
  of("wrong", smallLedger(received("a", "2019-01-11", "0"))),
  of("shut", smallLedger(closed("2019-01", "2019-02-02"))),
  { ...smallLedger(), case: unknown },
  of("nora", smallLedger(received("b", "2019-01-31", "1"))),
  of("nora", smallLedger(received("b", "2019-01-31", "1"))),
  of("peter", smallLedger(received("a", "2019-01-11", "3"), received("b", "2019-02-11", "1"))),
];
const scheme = () => ["--scheme", at("scheme.json")];
const closing = ["--close", "2019-01", "--by", "office", "--on", "2019-02-05"];

async function runParts(folder: string, parts: number, argv: readonly string[] = scheme()): Promise<void> {
  for (let part = parts; part >= 1; part -= 1) {
    await seko(["run", ...argv, "--shards", at(folder), "--shard", String(part)]);
  }
}

async function refused(argv: readonly string[]): Promise<string> {
  const { code, stderr } = await seko(argv);
  expect(code).toBe(2);
  const inLatvian = await seko([...argv, "--language", "lv"]);
  expect(inLatvian.code).toBe(2);
  return stderr;
}

beforeAll(() => {
  temporary.write("scheme.json", smallScheme);
  temporary.write("dearer.json", { ...smallScheme, version: "2" });
  const lines = people.map((each) => JSON.stringify(each));
  temporary.write("ledgers.ndjson", `${lines.slice(0, 3).join("\n")}\n\n${lines.slice(3).join("\n")}\n{"half\n`);
});

describe("ledgers in parts", () => {
  it.each([
    ["closed", closing, ["statements", "closings"]],
    ["closed-alone", closing, []],
    ["standing", ["--as-of", "2019-01-31", "--known-on", "2019-02-03"], []],
    ["all", [], []],
    ["coming", ["--as-of", "2019-01-31", "--forecast", "pace", "--weeks", "4"], ["summary"]],
  ] as const)("come to the bytes of one run, with a manifest that is verified: %s", async (name, asked, beside) => {
    expect(assessments).toBeDefined();
    const filesOf = (of: string) => beside.flatMap((kind) => [`--${kind}`, at(`${name}/${of}.${kind}.ndjson`)]);
    temporary.write(`${name}/ledgers.ndjson`, read("ledgers.ndjson"));
    const ledgers = ["--ledgers", at(`${name}/ledgers.ndjson`)];
    const whole = ["--out", at(`${name}/whole.ndjson`), ...filesOf("whole")];
    expect(await seko(["run", ...ledgers, ...scheme(), ...asked, ...whole])).toMatchObject({ code: 2, stderr: "" });
    for (const parts of [1, 3, 8]) {
      const folder = at(`${name}/work-${parts}`);
      const flags = beside.filter((kind) => kind !== "summary").map((kind) => `--${kind}`);
      const cut = ["shard", at(`${name}/ledgers.ndjson`), "--parts", String(parts), "--out", folder];
      expect((await seko([...cut, "--ledgers", ...asked, ...flags])).stdout).toContain("8 ledgers in ");
      await runParts(`${name}/work-${parts}`, parts);
      const joined = ["merge", folder, ...scheme(), "--out", at(`${name}/joined.ndjson`), ...filesOf("joined")];
      // Who stands twice in two parts is refused, as of cases; in one part, by its line.
      if (parts === 8) {
        const said = await refused(joined);
        expect(said).toContain("part-006.ndjson:1: case.client.id: expected ");
        expect(said).toContain("Line 6");
        continue;
      }
      const manifest = at(`${name}/manifest-${parts}.json`);
      const { code, stderr } = await seko([...joined, ...ledgers, "--manifest", manifest]);
      expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
      for (const kind of ["", ".issues", ...beside.map((each) => `.${each}`)]) {
        expect(read(`${name}/joined${kind}.ndjson`)).toBe(read(`${name}/whole${kind}.ndjson`));
      }
      expect((await seko(["verify", manifest])).stdout).toContain("as published, ");
    }
  });

  it("are left as they are where they are done, and done anew where they are asked otherwise", async () => {
    const cut = ["shard", at("ledgers.ndjson"), "--parts", "2", "--out", at("again"), "--ledgers", "--as-of"];
    await seko([...cut, "2019-01-31"]);
    const first = ["run", ...scheme(), "--shards", at("again"), "--shard", "1"];
    await seko(first);
    expect((await seko(first)).stdout).toContain("done before: ");
    await seko([...cut, "2019-02-28"]);
    const said = await refused(["merge", at("again"), "--out", at("again.ndjson")]);
    expect(said).toContain('cases asked with {"ledgers":{"asOf":"2019-02-28"}}');
    expect((await seko(first)).stdout).not.toContain("done before: ");
    expect(await refused([...first, "--format", "columns"])).toContain("expected no form of results");
  });

  it("are not put together with missing parts, parts of other rules, a part twice, or parts of cases", async () => {
    const three = (out: string, ...asked: readonly string[]) =>
      seko(["shard", at("ledgers.ndjson"), "--parts", "3", "--out", at(out), ...asked]);
    await three("mixed", "--ledgers");
    await three("cases");
    const merge = (...records: readonly string[]) => ["merge", at("mixed"), ...records, "--out", at("mixed.ndjson")];
    const record = (folder: string, part: number) => at(`${folder}/done-00${part}.json`);
    expect(await refused(merge())).toContain("expected part 1 of 3, received no record of it");
    await runParts("mixed", 3);
    await runParts("cases", 3);
    const twice = merge(...[1, 1, 2, 3].map((part) => record("mixed", part)));
    expect(await refused(twice)).toContain("expected each part once, received part 1");
    const mixed = merge(record("mixed", 1), record("cases", 2), record("mixed", 3));
    expect(await refused(mixed)).toContain('expected cases asked with {"ledgers":{}}, received {}');
    await seko(["run", "--scheme", at("dearer.json"), "--shards", at("mixed"), "--shard", "2"]);
    expect(await refused(merge())).toContain("expected rules with the digest");
    await runParts("mixed", 3);
    writeFileSync(at("mixed/results-001.ndjson"), read("mixed/results-001.ndjson").replaceAll("anna", "hans"));
    expect(await refused(merge())).toContain("expected the lines with the digest");
    await runParts("mixed", 3);
    expect((await seko(merge())).stderr).toBe("");
    writeFileSync(at("mixed/part-001.ndjson"), read("mixed/part-001.ndjson").replaceAll("anna", "hans"));
    expect(await refused(merge())).toContain("expected the cases with the digest");
  });

  it("refuse what is said of cases, what is not asked, and a summary of accounts", async () => {
    const cut = ["shard", at("ledgers.ndjson"), "--parts", "2", "--out", at("no")];
    expect(await refused([...cut, "--close", "2019-01"])).toContain("--ledgers with what is asked of ledgers");
    const cases = [...cut, "--ledgers", "--opening-assumed", "nothing-used"];
    expect(await refused(cases)).toContain("--ledgers with nothing that is said of cases");
    expect(await refused([...cut, "--ledgers", "--statements"])).toContain("--close with --by, --on, --closings");
    expect(await refused([...cut, "--ledgers", "--forecast", "pace"])).toContain("--forecast with --as-of");
    await seko([...cut, "--ledgers"]);
    await runParts("no", 2);
    const merge = ["merge", at("no"), "--out", at("no.ndjson"), ...scheme()];
    expect(await refused([...merge, "--statements", at("s.ndjson")])).toContain("parts that write what is shown");
    expect(await refused([...merge, "--summary", at("s.json")])).toContain("--summary of cases or of a forecast");
    const manifest = [...merge, "--manifest", at("m.json")];
    expect(await refused([...manifest, "--cases", at("ledgers.ndjson")])).toContain("expected --ledgers");
    const both = [...manifest, "--cases", at("ledgers.ndjson"), "--ledgers", at("ledgers.ndjson")];
    expect(await refused(both)).toContain("--ledgers without --cases");
  });
});
