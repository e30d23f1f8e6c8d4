import { writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { smallLedger } from "../../../test/ledger/small-ledger.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallReform } from "../../../test/support/small-reform.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";
import { makeProgram } from "../program/program.js";
import { seko } from "../seko.test-helper.js";
import { tableFormats } from "./table-options.js";

const folder = temporaryFolder();
const at = (name: string) => folder.path(name);

/** Commands whose answer is no table: documents and lines of documents, texts, and files of their own. */
const withoutTables = {
  documents: ["example", "schema", "close"],
  lines: ["run", "shard", "merge"],
  texts: ["explain", "letter"],
  "files of tables": ["tables"],
  "a page": ["report"],
};

beforeAll(() => {
  folder.write("scheme.json", smallScheme);
  folder.write("case.json", smallCase);
  folder.write("wrong.json", { ...smallCase, extra: "=1+1" });
  const conditions = smallScheme.conditions.map((each) => (each.kind === "age" ? { ...each, until: 2 } : each));
  folder.write("infants.json", { ...smallScheme, conditions });
  folder.write("ledger.json", smallLedger());
  folder.write("accounts.csv", "service,economic-code,source-code,project,vat\nphysio,2275,7210,P-1,21\n");
});

describe("every command that gives figures", () => {
  it("gives them in every format of tables, with the same options", async () => {
    const silent = { write: () => undefined };
    const ignore = () => undefined;
    const { commands } = await makeProgram(
      undefined,
      { stdout: silent, stderr: silent, environment: {} },
      ignore,
      ignore,
    );
    const others: readonly string[] = Object.values(withoutTables).flat();
    const lacking = commands.filter((command) => {
      const choices = command.options.find(({ long }) => long === "--format")?.argChoices ?? [];
      const options = ["--dialect", "--language", "--out"].every((long) =>
        command.options.some((each) => each.long === long),
      );
      return !options || tableFormats.some((format) => !choices.includes(format));
    });
    expect(lacking.map((command) => command.name()).sort()).toEqual([...others].sort());
  });
});

/** The rows of a CSV without its headings. */
const rowsOf = (csv: string) => csv.trimEnd().split("\r\n").slice(1);

describe("seko list, show, check, verify", () => {
  it("gives what there is as CSV, and in a workbook", async () => {
    const list = await seko(["list", "--format", "csv"]);
    expect(list.stdout).toMatch(
      /^id,label,kind,version,from,to,figures,sources,seen,seed,derived,assumption,open\r\n/u,
    );
    expect(rowsOf(list.stdout).find((row) => row.startsWith("individual-budget-children,"))).toMatch(
      /^individual-budget-children,[^,]+,scheme,1,2018-09-01,2019-08-31,\d+,\d+,/u,
    );
    const out = at("list.xlsx");
    expect(await seko(["list", "--format", "xlsx", "--language", "lv", "--out", out])).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
  });

  it("shows a scheme as its figures, its sources and what is open", async () => {
    const { stdout } = await seko(["show", at("scheme.json"), "--format", "csv"]);
    expect(stdout).toContain("name,value,from,to,seen-on,source,certainty\r\n");
    expect(stdout).toContain("\r\n\r\nid,certainty,title,article,date,link\r\nmade-up,assumption,");
    const page = await seko(["show", at("scheme.json"), "--format", "markdown", "--language", "lv"]);
    expect(page.stdout).toContain("| Vērtība |");
    const both = await seko(["show", at("scheme.json"), "--json", "--format", "csv"]);
    expect(both.stderr).toContain("expected --json, or a format of tables, received both, --format csv");
  });

  it("shows what a reform changes as a table", async () => {
    const file = folder.write("reform.json", smallReform);
    const { stdout, stderr } = await seko(["show", at("scheme.json"), "--reform", file, "--diff", "--format", "csv"]);
    expect({ stderr, rows: rowsOf(stdout) }).toEqual({
      stderr: "",
      rows: expect.arrayContaining([
        expect.stringMatching(/^[^,]+,[^,]+,[\w.]+,.*,[\d.]+,[\d.]+$/u),
      ]) as readonly string[],
    });
  });

  it("checks files into a table, in which what is wrong stays a text", async () => {
    const { code, stdout, stderr } = await seko(["check", at("case.json"), at("wrong.json"), "--format", "csv"]);
    expect(code).toBe(2);
    expect(rowsOf(stdout).map((row) => folder.inShort(row).split(",").slice(0, 5))).toEqual([
      ["case.json", "", "ok", "", ""],
      ["wrong.json", "", "issue", "unknown-key", "extra"],
    ]);
    expect(folder.inShort(stderr)).toMatch(/^wrong\.json: extra: /u);
    const latvian = await seko(["check", at("wrong.json"), "--format", "markdown", "--language", "lv"]);
    expect(latvian.stdout).toContain("| kļūda |");
  });

  it("verifies into a table, in both languages", async () => {
    const manifest = at("manifest.json");
    await seko(["calculate", at("case.json"), "--scheme", at("scheme.json"), "--manifest", manifest]);
    expect(rowsOf((await seko(["verify", manifest, "--format", "csv"])).stdout)).toEqual([]);
    const latvian = await seko(["verify", manifest, "--language", "lv"]);
    expect(folder.inShort(latvian.stdout)).toMatch(
      /^manifest\.json: kā publicēts \(klienti: 1; noteikumu daļas: \d+\)\n$/u,
    );
    writeFileSync(at("case.json"), JSON.stringify({ ...smallCase, note: "Changed." }));
    const { code, stdout } = await seko(["verify", manifest, "--format", "csv"]);
    writeFileSync(at("case.json"), JSON.stringify(smallCase));
    expect(code).toBe(3);
    expect(rowsOf(stdout)).toEqual(["case,case-1,,,,,,client case-1: the case is not what it was"]);
    expect((await seko(["verify", manifest])).code).toBe(0);
  });
});

describe("a ledger without a right", () => {
  it.each(["account", "postings", "statement"])("is told by seko %s in the format that is asked for", async (name) => {
    const more =
      name === "postings" ? ["--accounts", at("accounts.csv")] : name === "statement" ? ["--month", "2019-01"] : [];
    const asked = [name, at("ledger.json"), "--scheme", at("infants.json"), ...more];
    const csv = await seko([...asked, "--format", "csv"]);
    expect({ code: csv.code, stderr: csv.stderr }).toEqual({ code: 0, stderr: "" });
    expect(csv.stdout).toMatch(/^from,to,why,why-label\r\n2019-01-01,2019-12-31,above-age,too old; /u);
    const html = await seko([...asked, "--format", "html", "--language", "lv"]);
    expect(html.stdout).toContain("Tiesību uz budžetu nav</caption>");
  });
});
