import { parse } from "csv-parse/sync";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { parseResult } from "../../../documents/index.js";
import { readOds, readXlsx } from "../../../io/tables/read-workbook.test-helper.js";
import { resultTableIds } from "../../../report/index.js";
import { seko } from "../../seko.test-helper.js";

const temporary = temporaryFolder();
const at = (name: string) => temporary.path(name);
const ids = [...resultTableIds];

/** People of whom one is not eligible, one lacks a fact, one cannot be calculated and one moves. */
function people(): readonly object[] {
  const person = (index: number, changes: object = {}) => ({
    ...smallCase,
    id: `case-${index}`,
    client: { ...smallCase.client, id: `client-${index}`, ...changes },
  });
  const moved = [
    { kind: "declared", place: "north", from: "2010-01-01", to: "2019-06-30" },
    { kind: "declared", place: "south", from: "2019-07-01", to: "open" },
  ];
  return [
    person(0),
    person(1, { birthDate: "1990-01-01" }),
    { ...person(2), assessments: undefined },
    { ...person(3), period: { from: "2019-13-01", to: "2019-12-31" } },
    { ...person(4), residences: moved },
  ];
}

beforeAll(async () => {
  temporary.write("scheme.json", JSON.stringify(smallScheme));
  temporary.write(
    "cases.ndjson",
    people()
      .map((each) => `${JSON.stringify(each)}\n`)
      .join(""),
  );
  await seko(["run", "--scheme", at("scheme.json"), "--cases", at("cases.ndjson"), "--out", at("results.ndjson")]);
});

const results = () =>
  readFileSync(at("results.ndjson"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => parseResult(line));

/** The rows of a table that was written as CSV, by their headings. */
function rowsOf(folder: string, id: string): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(at(`${folder}/${id}.csv`)), { columns: true });
}

const sum = (rows: readonly Readonly<Record<string, string>>[], column: string) =>
  rows.reduce((total, row) => total + BigInt((row[column] ?? "").replace(".", "") || "0"), 0n);

describe("seko tables", () => {
  it("writes a file for each table, whose rows add up to the results to the cent", async () => {
    const ran = await seko(["tables", at("results.ndjson"), "--out", at("plain")]);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    for (const id of ids) {
      expect(ran.stdout).toMatch(new RegExp(`^${rowsOf("plain", id).length} rows? in .*/plain/${id}\\.csv$`, "mu"));
    }
    expect(readdirSync(at("plain")).sort()).toEqual(ids.map((id) => `${id}.csv`).sort());
    const total = (id: "cost" | "covered" | "funded") =>
      results().reduce((all, { totals }) => all + BigInt(totals?.[id].minor ?? 0), 0n);
    expect(total("cost")).toBeGreaterThan(0n);
    for (const id of ["cost", "covered"] as const) {
      for (const table of ["clients", "lines", "months"]) expect(sum(rowsOf("plain", table), id)).toBe(total(id));
    }
    expect(sum(rowsOf("plain", "sources"), "amount")).toBe(total("funded"));
  });

  it.each(["lv", "en"] as const)("says what codes and rules are where the scheme is given, in %s", async (language) => {
    const named = ["--scheme", at("scheme.json"), "--language", language];
    await seko(["tables", at("results.ndjson"), "--out", at(`said-${language}`), ...named]);
    const [names] = language === "lv" ? [["Kods", "Kas tas ir"]] : [["Code", "What it is"]];
    const rows = rowsOf(`said-${language}`, "reasons");
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      const [code, said] = names.map((name) => row[name] ?? "");
      expect(code).toMatch(/^[a-z.-]+$/iu);
      expect(said).toMatch(/ /u);
    }
    const told = rows.map((row) => row[names[1] ?? ""]).join("; ");
    expect(told).toContain(language === "lv" ? "pārsniegts vecums; dzimšanas datums" : "too old; born");
  });

  it.each([
    ["tables", (file: string) => ["tables", file, "--out", at("of-cases")]],
    ["workbooks", (file: string) => ["tables", file, "--format", "ods", "--out", at("of-cases")]],
    ["a report", (file: string) => ["report", file, "--scheme", at("scheme.json"), "--out", at("of-cases.html")]],
    ["a settlement", (file: string) => ["settle", file, "--payers", "riga", "--rule", "by-day"]],
  ])("says once that cases are no results, for %s", async (_, argv) => {
    const ran = await seko(argv(at("cases.ndjson")));
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr.trimEnd().split("\n")).toEqual([
      `${at("cases.ndjson")}:1: expected a result, received a case. \`seko run\` writes one in each line; \`seko calculate\` with --format json prints one.`,
    ]);
  });

  it("has every person, with or without amounts, and says why", () => {
    const clients = rowsOf("plain", "clients");
    expect(clients.map(({ client, outcome, cost }) => [client, outcome, cost === ""])).toEqual([
      ["client-0", "eligible", false],
      ["client-1", "ineligible", true],
      ["client-2", "incomplete", true],
      ["client-4", "eligible", false],
    ]);
    const reasons = rowsOf("plain", "reasons");
    expect(reasons.filter(({ client }) => client === "client-1")[0]).toMatchObject({
      kind: "not-eligible",
      code: "above-age",
    });
    expect(reasons.filter(({ client }) => client === "client-2")[0]).toMatchObject({
      kind: "missing",
      code: "assessments",
    });
    const keys = (row: Readonly<Record<string, string>>) => `${row["case"]} ${row["client"]} ${row["scheme"]}`;
    const known = new Set(clients.map(keys));
    for (const id of ids) for (const row of rowsOf("plain", id)) expect(known.has(keys(row))).toBe(true);
  });

  it("has places where the cases are given, in their months, and names where the scheme is", async () => {
    const given = ["--cases", at("cases.ndjson"), "--scheme", at("scheme.json")];
    await seko(["tables", at("results.ndjson"), "--out", at("named"), ...given]);
    const months = rowsOf("named", "months").filter(({ client }) => client === "client-4");
    expect(months.map(({ declared }) => declared)).toEqual([
      ...Array<string>(6).fill("north"),
      ...Array<string>(6).fill("south"),
    ]);
    expect(rowsOf("named", "clients")[3]).toMatchObject({ declared: "north; south", synthetic: "true" });
    const [line] = rowsOf("named", "lines");
    const { label } = smallScheme.services.find(({ id }) => id === line?.["service"]) ?? { label: { en: "" } };
    expect(line?.["service-label"]).toBe(label.en);
    expect(rowsOf("named", "sources").map((row) => row["source-label"])).not.toContain("");
  });

  it("writes workbooks with the same rows, the same bytes each time", async () => {
    for (const folder of ["books", "again"]) {
      const ran = await seko([
        "tables",
        at("results.ndjson"),
        "--out",
        at(folder),
        "--format",
        "xlsx",
        "--language",
        "lv",
      ]);
      expect(ran).toMatchObject({ code: 0, stderr: "" });
    }
    for (const id of ids) {
      const book = readFileSync(at(`books/${id}.xlsx`));
      expect(readFileSync(at(`again/${id}.xlsx`))).toEqual(book);
      const [sheet = []] = readXlsx(book).values();
      expect(sheet).toHaveLength(rowsOf("plain", id).length + 1);
    }
    const [heading, first] = readXlsx(readFileSync(at("books/clients.xlsx"))).get("Izdomāti dati, Klienti") ?? [];
    expect([...(heading?.values() ?? [])].map(({ text }) => text)).toContain("Segtās izmaksas");
    const cost = rowsOf("plain", "clients")[0]?.["cost"];
    expect([...(first?.values() ?? [])].map(({ number }) => number)).toContain(cost);
  });

  it("writes spreadsheets of OpenDocument with the same rows, whose names say whose people they are", async () => {
    const ran = await seko(["tables", at("results.ndjson"), "--out", at("open"), "--format", "ods"]);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    for (const id of ids) {
      const book = readOds(readFileSync(at(`open/${id}.ods`)));
      const [[name = "", sheet = []] = []] = book;
      expect(name).toMatch(/^Invented data, /u);
      expect(sheet).toHaveLength(rowsOf("plain", id).length + 1);
    }
  });

  it("writes CSV as a Latvian spreadsheet opens it", async () => {
    await seko(["tables", at("results.ndjson"), "--out", at("latvian"), "--dialect", "latvian", "--language", "lv"]);
    const text = readFileSync(at("latvian/clients.csv"), "utf8");
    expect(text.startsWith("\ufeffLieta;Klients;")).toBe(true);
    expect(text).toMatch(/;\d+,\d\d;/u);
  });

  it("refuses a line that is no result, results of another scheme, and cases of others, and leaves nothing", async () => {
    temporary.write("wrong.ndjson", `${results()[0]?.toText() ?? ""}\n{}\n`);
    temporary.write("others.ndjson", `${JSON.stringify(people()[1])}\n`);
    temporary.write("other.json", JSON.stringify({ ...smallScheme, version: "2" }));
    const runs = [
      [["tables", at("wrong.ndjson")], /wrong\.ndjson:2/u],
      [["tables", at("results.ndjson"), "--scheme", at("other.json")], /expected a result by "small", version 2/u],
      [
        ["tables", at("results.ndjson"), "--cases", at("others.ndjson")],
        /expected the case "case-0" of client "client-0"/u,
      ],
    ] as const;
    for (const [argv, words] of runs) {
      const ran = await seko([...argv, "--out", at("none")]);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toMatch(words);
      expect(existsSync(at("none")) ? readdirSync(at("none")) : []).toEqual([]);
    }
  });

  it("refuses a person who stands twice by one scheme, and amounts with other decimals, by file and line", async () => {
    const [first, second] = results().map((each) => each.toText());
    const other = second?.replace('"scheme":{"id":"small"', '"scheme":{"id":"other"') ?? "";
    const alone = first?.replace('"scheme":{"id":"small"', '"scheme":{"id":"other"') ?? "";
    temporary.write("again.ndjson", `${first ?? ""}\n${second ?? ""}\n${first ?? ""}\n`);
    temporary.write("schemes.ndjson", `${first ?? ""}\n${other}\n${alone}\n`);
    const again = await seko(["tables", at("again.ndjson"), "--out", at("none")]);
    expect(again).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/again\.ndjson:3: client: .* Line 1 is/u) as string,
    });
    expect(existsSync(at("none")) ? readdirSync(at("none")) : []).toEqual([]);
    expect((await seko(["tables", at("schemes.ndjson"), "--out", at("schemes")])).code).toBe(0);
  });
});
