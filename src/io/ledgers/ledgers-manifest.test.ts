import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { closed, received, smallLedger } from "../../../test/ledger/small-ledger.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";
import { seko } from "../../cli/seko.test-helper.js";
import type { Ledger } from "../../ledger/index.js";

const folder = temporaryFolder();
const read = (name: string) => readFileSync(folder.path(name), "utf8");

const of = (client: string, ledger: Ledger): Ledger => ({
  ...ledger,
  case: { ...ledger.case, id: `case-${client}`, client: { ...ledger.case.client, id: client } },
});
const unknown = of("unknown", smallLedger());
const { assessments, ...person } = unknown.case;
const people: readonly unknown[] = [
  of("anna", smallLedger(received("a", "2019-01-10", "2"))),
  of("wrong", smallLedger(received("a", "2019-01-11", "0"))),
  { ...unknown, case: person },
  of("shut", smallLedger(closed("2019-01", "2019-02-02"))),
  of("peter", smallLedger(received("a", "2019-01-11", "3"))),
];
const text = `${people.map((each) => JSON.stringify(each)).join("\n\n")}\n{"half\n`;
const closing = ["--close", "2019-01", "--by", "office", "--on", "2019-02-05"];

/** Runs over the ledgers with a manifest, in a folder of its own. */
async function run(name: string, asked: readonly string[], withFiles = false): Promise<string> {
  const at = (file: string) => folder.path(`${name}/${file}`);
  folder.write(`${name}/ledgers.ndjson`, text);
  const scheme = folder.write(`${name}/scheme.json`, smallScheme);
  const files = withFiles ? ["--statements", at("shown.ndjson"), "--closings", at("left.ndjson.gz")] : [];
  const ran = await seko([
    ...["run", "--scheme", scheme, "--ledgers", at("ledgers.ndjson"), ...asked, ...files],
    ...["--out", at("out.ndjson"), "--manifest", at("manifest.json")],
  ]);
  expect(ran).toMatchObject({ code: 2, stderr: "" });
  return at("manifest.json");
}

async function verified(manifest: string, language = "en") {
  const { code, stdout } = await seko(["verify", manifest, "--language", language]);
  return { code, said: folder.inShort(stdout) };
}

function change(name: string, from: string | RegExp, to: string): void {
  const before = read(name);
  const changed = before.replace(from, to);
  expect(changed).not.toBe(before);
  writeFileSync(folder.path(name), changed);
}

describe("the manifest of seko run --ledgers", () => {
  it.each([
    ["closing", closing, true, 3, 3],
    ["closing-alone", closing, false, 3, 3],
    ["standing", ["--as-of", "2019-01-31", "--known-on", "2019-02-03"], false, 4, 2],
    ["all", [], false, 4, 2],
    ["coming", ["--as-of", "2019-01-31", "--forecast", "pace", "--weeks", "4"], false, 4, 2],
  ] as const)("is verified clean: %s", async (name, asked, withFiles, clients, refused) => {
    const manifest = await run(name, asked, withFiles);
    const { code, said } = await verified(manifest);
    expect(assessments).toBeDefined();
    expect(said).toContain(`as published, ${clients} clients, ${refused} cases without a result and `);
    expect(code).toBe(0);
    // Who repeats it by its command has the same bytes.
    const { command } = JSON.parse(read(`${name}/manifest.json`)) as { readonly command: string };
    const before = read(`${name}/out.ndjson`);
    await seko(command.split(" ").slice(1));
    expect(read(`${name}/out.ndjson`)).toBe(before);
  });

  it("says which line was tampered with, of the ledgers, the results, the statements and the positions", async () => {
    const manifest = await run("changed", closing, true);
    change("changed/out.ndjson", '"units":"2"', '"units":"4"');
    expect(await verified(manifest)).toEqual({
      code: 3,
      said: "client anna: entries.a.units is 2, published as 4\n",
    });
    change("changed/shown.ndjson", '"closing":"', '"closing":"1');
    expect((await verified(manifest, "lv")).said).toContain("klients anna: publicētais pārskats nav tāds, kāds bija\n");
    change("changed/ledgers.ndjson", '"units":"3"', '"units":"5"');
    const { code, said } = await verified(manifest);
    expect(said).toContain("client peter: the case is not what it was\n");
    expect(said).toContain("client peter: the result is not what it was\n");
    expect(said).toContain("client peter: what is shown of the month is not what it was\n");
    expect(said).toContain("client peter: what the case leaves behind is not what it was\n");
    expect(said).not.toContain("client unknown");
    expect(code).toBe(3);
  });

  it("says whose result is missing, is there twice or is one too many", async () => {
    const manifest = await run("rows", closing);
    const [anna = "", ...others] = read("rows/out.ndjson").split("\n");
    writeFileSync(folder.path("rows/out.ndjson"), others.join("\n"));
    expect((await verified(manifest)).said).toBe("client anna: no result is published\n");
    writeFileSync(folder.path("rows/out.ndjson"), [anna, anna, ...others].join("\n"));
    expect((await verified(manifest)).said).toBe("client anna: 2 results are published, and the run has one\n");
    const more = anna.replaceAll('"anna"', '"more"');
    writeFileSync(folder.path("rows/out.ndjson"), [anna, more, ...others].join("\n"));
    expect((await verified(manifest)).said).toBe("client more: a result is published that the run does not have\n");
  });

  it("says who has a result only now, or no more, and that another ledger stands in a place", async () => {
    const manifest = await run("refused", closing);
    change("refused/ledgers.ndjson", '"units":"0"', '"units":"1"');
    change("refused/ledgers.ndjson", '"units":"2"', '"units":"-2"');
    const { said } = await verified(manifest);
    expect(said).toContain("client wrong: has a result, and had none\n");
    expect(said).toContain("client anna: has no result any more: entries[0].units: expected ");
    change("refused/ledgers.ndjson", /^.*"case-anna".*\n/u, "");
    expect((await verified(manifest)).said).toContain("line 2: wrong stands where the run had anna");
  });

  it("is refused through pipes, in both languages, and where it does not say what was asked", async () => {
    const options = ["run", "--scheme", folder.path("rows/scheme.json"), "--manifest", folder.path("m.json")];
    const through = [...options, "--ledgers", "-", ...closing, "--out", folder.path("o.ndjson")];
    const said = await seko(through);
    expect(said.stderr).toContain("--manifest with files, because a run that can be repeated reads them again");
    const inLatvian = await seko([...through, "--language", "lv"]);
    expect(inLatvian.stderr).not.toContain("with files");
    const manifest = await run("unasked", closing);
    change("unasked/manifest.json", /"ledgers": \{[^}]*\}\s*\},/u, "");
    const { stderr, code } = await seko(["verify", manifest]);
    expect(stderr).toContain("ledgers: expected what was asked where a run is over ledgers, and only there");
    expect(code).toBe(2);
  });
});
