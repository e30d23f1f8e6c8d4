import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { readOds, readXlsx } from "../../../io/tables/read-workbook.test-helper.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const people = ["=1+1", "plain"].map((name, index) => ({
  ...smallCase,
  id: `case-${index}`,
  client: { ...smallCase.client, id: `client-${index}`, name },
}));

function calculate(options: readonly string[], isTTY = false) {
  const cases = folder.write("cases.ndjson", people.map((each) => `${JSON.stringify(each)}\n`).join(""));
  return seko(["calculate", cases, "--scheme", folder.write("scheme.json", smallScheme), ...options], { isTTY });
}

/** The cells of a line of CSV that no cell breaks. */
const cellsOf = (line: string | undefined) => (line ?? "").trimEnd().split(",");

describe("seko calculate in Latvian", () => {
  const english =
    /\b(?:SYNTHETIC|Case|Client|Scheme|Period|Outcome|Total|Rests|given|missing|eligible|incomplete|none)\b/u;

  it("tells several people: how many have what outcome, what is missing, why somebody has nothing, on what it rests", async () => {
    const { birthDate, ...unknown } = smallCase.client;
    expect(birthDate).toBeDefined();
    const adult = { ...smallCase, id: "adult", client: { ...unknown, id: "adult", birthDate: "1990-01-01" } };
    const open = { ...smallCase, id: "open", client: { ...unknown, id: "open" } };
    const cases = folder.write("three.json", JSON.stringify({ cases: [smallCase, adult, open] }));
    const scheme = folder.write("scheme.json", smallScheme);
    const { code, stdout } = await seko(["calculate", cases, "--scheme", scheme, "--language", "lv"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Klienti +3: tiesības ir: 1, tiesību nav: 1, trūkst ziņu: 1$/mu);
    expect(stdout).toContain("tiesību nav: pārsniegts vecums");
    expect(stdout).toContain("trūkst ziņu (client.birthDate): dzimšanas datums; kam vajadzīgs:");
    expect(stdout).toMatch(/^Kopā +bez tiem, par kuriem trūkst ziņu /mu);
    expect(stdout).toContain("Pieņēmumi, uz kuriem balstās aprēķins: 1");
    expect(stdout).not.toMatch(english);
  });

  it("tells one person, with the names and assumptions of the scheme in Latvian", async () => {
    const [example, inputs] = await Promise.all([
      seko(["example", "individual-budget-children"]),
      seko(["example", "individual-budget-children", "--inputs"]),
    ]);
    const { stdout } = await seko([
      ...["calculate", folder.write("child.json", example.stdout), "--scheme", "individual-budget-children"],
      ...["--inputs", folder.write("inputs.json", inputs.stdout), "--language", "lv"],
    ]);
    expect(stdout).toMatch(/^Iznākums +atbilst nosacījumiem/mu);
    expect(stdout).toMatch(/amount-level-\d +dots kā ievade: \d+,\d\d EUR par bērnu un izmēģinājumprojekta gadu$/mu);
    expect(stdout).toMatch(/no-contribution +Pieņemts: ģimenes nemaksā neko/u);
    expect(stdout).not.toMatch(english);
  });
});

describe("seko calculate with a format of tables", () => {
  it("has level, place, budget and their names as columns of clients, and the service of lines", async () => {
    const { code, stdout, stderr } = await calculate(["--format", "csv"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [head, first, second, end] = stdout.split("\n");
    expect(cellsOf(head)).toEqual(
      expect.arrayContaining([
        "case",
        "client",
        "level",
        "level-label",
        "declared",
        "declared-label",
        "budget",
        "cost",
      ]),
    );
    expect([cellsOf(first)[0], cellsOf(second)[0], end]).toEqual(["case-0", "case-1", ""]);
    const lines = await calculate(["--format", "csv", "--table", "lines"]);
    expect(cellsOf(lines.stdout.split("\n")[0])).toEqual(expect.arrayContaining(["service", "service-label", "level"]));
  });

  it("has the amounts of the results, to the cent", async () => {
    const documents = JSON.parse((await calculate(["--format", "json"])).stdout) as {
      readonly results: readonly {
        readonly budget: { readonly approved: string };
        readonly months: readonly object[];
      }[];
    };
    const [head, ...rows] = (await calculate(["--format", "csv"])).stdout.trim().split("\n");
    const at = cellsOf(head).indexOf("budget");
    expect(rows.map((row) => cellsOf(row)[at])).toEqual(documents.results.map(({ budget }) => budget.approved));
    const months = (await calculate(["--format", "csv", "--table", "months"])).stdout.trim().split("\n");
    expect(months.length - 1).toBe(documents.results.reduce((sum, each) => sum + each.months.length, 0));
  });

  it("is Markdown, HTML, a table of a terminal, and CSV as a Latvian spreadsheet opens it", async () => {
    expect((await calculate(["--format", "markdown", "--language", "lv"])).stdout).toMatch(
      /^\*\*Izdomāti dati: Klienti\*\*\n\n\| Lieta \| Klients \|/u,
    );
    expect((await calculate(["--format", "html"])).stdout).toMatch(
      /^<table>\n<caption>Invented data: Clients<\/caption>/u,
    );
    expect((await calculate(["--table", "reasons"])).stdout).toMatch(/^Case +Client/u);
    const latvian = await calculate(["--format", "csv", "--dialect", "latvian", "--language", "lv"]);
    expect(latvian.stdout).toMatch(/^\ufeffLieta;Klients;.*\r\ncase-0;client-0;/u);
  });

  it("says what is assumed in the language that is asked for, where the scheme says it in both", async () => {
    const sources = smallScheme.sources.map((source) => ({
      ...source,
      label: { lv: "Izdomāts pārbaudēm", en: "Made up" },
    }));
    const scheme = folder.write("labelled.json", { ...smallScheme, sources });
    const cases = folder.write("one.json", people[0] ?? {});
    const said = (language: string) =>
      seko([
        "calculate",
        cases,
        "--scheme",
        scheme,
        "--format",
        "csv",
        "--table",
        "assumptions",
        "--language",
        language,
      ]);
    expect((await said("lv")).stdout).toContain(",Izdomāts pārbaudēm\r\n");
    expect((await said("en")).stdout).toContain(",Made up\r\n");
  });

  it("is a workbook with a sheet for each table, the same bytes each time", async () => {
    const files = ["one.xlsx", "two.xlsx"].map((name) => folder.path(name));
    for (const file of files) {
      const ran = await calculate(["--format", "xlsx", "--out", file], true);
      expect(ran).toMatchObject({ code: 0, stdout: "", stderr: "" });
    }
    const [one, two] = files.map((file) => readFileSync(file));
    expect(two).toEqual(one);
    const sheets = readXlsx(one ?? new Uint8Array());
    expect([...sheets.keys()]).toEqual([
      "Invented data, Clients",
      "Invented data, Lines by month",
      "Invented data, Months",
      "Invented data, Sources by month",
      "Invented data, Outside budget",
      "Invented data, Reasons",
      "Invented data, Assumptions",
    ]);
    const named = folder.path("named.xlsx");
    await calculate(["--format", "xlsx", "--out", named, "--language", "lv"]);
    expect([...readXlsx(readFileSync(named)).keys()]).toEqual(
      ["Klienti", "Plāna pozīcijas", "Mēneši", "Avoti mēnešos", "Ārpus budžeta", "Iemesli", "Pieņēmumi"].map(
        (name) => `Izdomāti dati, ${name}`,
      ),
    );
    expect(sheets.get("Invented data, Clients")?.[1]?.get("A")?.text).toBe("case-0");
  });

  it.each(["xlsx", "ods"])(
    "is the same workbook, %s, written person by person and of results that a manifest keeps",
    async (format) => {
      const [kept, streamed] = ["kept", "streamed"].map((name) => folder.path(`${name}.${format}`));
      const manifest = ["--manifest", folder.path(`${format}.manifest.json`)];
      expect(await calculate(["--format", format, "--out", kept ?? "", ...manifest])).toMatchObject({ code: 0 });
      expect(await calculate(["--format", format, "--out", streamed ?? ""])).toMatchObject({ code: 0 });
      expect(readFileSync(streamed ?? "")).toEqual(readFileSync(kept ?? ""));
    },
  );

  it("is not begun where somebody stands twice, and leaves no file", async () => {
    const [one = {}] = people;
    const twice = folder.write("twice.json", { cases: [one, { ...one, id: "case-again" }] });
    const out = folder.path("twice.xlsx");
    const argv = ["calculate", twice, "--scheme", folder.path("scheme.json"), "--format", "xlsx"];
    for (const to of [["--out", out], []]) {
      const ran = await seko([...argv, ...to]);
      expect(ran).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("cases[1]") as string });
    }
    expect(existsSync(out)).toBe(false);
  });

  it("is a spreadsheet of OpenDocument with the same sheets and cells", async () => {
    const files = ["all.xlsx", "all.ods"].map((name) => folder.path(name));
    for (const file of files) await calculate(["--format", file.replace(/^.*\./u, ""), "--out", file]);
    const [excel, open] = files.map((file) => readFileSync(file));
    const sheets = readOds(open ?? new Uint8Array());
    const others = readXlsx(excel ?? new Uint8Array());
    expect([...sheets.keys()]).toEqual([...others.keys()]);
    for (const [name, rows] of sheets) {
      const cells = rows.map((row) => row.filter((cell) => cell?.type === "float").map((cell) => cell?.value));
      const numbers = others.get(name)?.map((row) => {
        return [...row.values()].flatMap(({ number }) =>
          number === undefined || /^\d{5}$/u.test(number) ? [] : [number],
        );
      });
      expect(cells).toEqual(numbers);
    }
  });

  it.each([
    [["--format", "xlsx"], "--out FILE"],
    [["--format", "ods"], "--out FILE"],
    [["--format", "xlsx", "--table", "lines"], "without --table"],
    [["--format", "json", "--table", "lines"], "a format of tables"],
    [["--format", "json", "--out", "x.json"], "--out with a format of tables"],
    [["--format", "html", "--dialect", "latvian"], "--format csv with --dialect"],
  ])("refuses %j", async (options, words) => {
    const { code, stderr } = await calculate(options, options.length === 2);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(words) as string });
  });
});
