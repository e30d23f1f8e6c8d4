import { calculateAll, compile, type Case } from "seko";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko, type Surroundings } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const { id, groups = [], birthDate = "" } = smallCase.client;
const adult: Case = { ...smallCase, id: "adult", client: { id, groups, birthDate: "1990-01-01" } };
const unknownAge: Case = { ...smallCase, id: "unknown-age", client: { id, groups } };
const grownUp: Case = { ...smallCase, id: "grown-up", client: { id, groups, birthDate: "2001-07-20" } };
const realChild: Case = { ...smallCase, id: "real", synthetic: false, client: { id, groups, birthDate } };

function calculate(cases: unknown, options: readonly string[] = [], surroundings?: Surroundings) {
  const file = folder.write("cases.json", cases);
  const scheme = folder.write("scheme.json", smallScheme);
  return seko(["calculate", file, "--scheme", scheme, ...options], surroundings);
}

async function page(cases: unknown, options?: readonly string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await calculate(cases, options);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  return stdout.split("\n");
}

describe("seko calculate, one case", () => {
  it("shows who, by which rules, outcome, budget, lines, months and assumptions", async () => {
    expect(await page(smallCase)).toMatchInlineSnapshot(`
      [
        "SYNTHETIC: this person is made up.",
        "",
        "Case     case-1",
        "Client   client-1",
        "Scheme   small, version 1: Small scheme",
        "Period   2019-01-01 to 2019-12-31",
        "Outcome  eligible on all 365 days",
        "Budget   1804.93 EUR",
        "",
        "Level  From        To           Budget",
        "Low    2019-01-01  2019-06-30   595.07",
        "High   2019-07-01  2019-12-31  1209.86",
        "",
        "Line    Service        Unit     Requested  Allowed     Cost  Covered  Uncovered",
        "physio  Physiotherapy  session      48       48     1055.48  1055.48       0.00",
        "care    Care           hour        101.43   101.43   557.85   557.85       0.00",
        "Total                                               1613.33  1613.33       0.00",
        "",
        "Month       Cost  Covered  Uncovered  Contribution   Funded      ESF  State budget  Remaining",
        "2019-01    80.00    80.00       0.00          0.00    80.00    68.00         12.00    1724.93",
        "2019-02   117.32   117.32       0.00          0.00   117.32    99.72         17.60    1607.61",
        "2019-03   146.37   146.37       0.00          0.00   146.37   124.41         21.96    1461.24",
        "2019-04   148.93   148.93       0.00          0.00   148.93   126.59         22.34    1312.31",
        "2019-05   150.89   150.89       0.00          0.00   150.89   128.25         22.64    1161.42",
        "2019-06   148.93   148.93       0.00          0.00   148.93   126.59         22.34    1012.49",
        "2019-07   150.89   150.89       0.00          0.00   150.89   128.25         22.64     861.60",
        "2019-08   150.89   150.89       0.00          0.00   150.89   128.25         22.64     710.71",
        "2019-09   148.93   148.93       0.00          0.00   148.93   126.59         22.34     561.78",
        "2019-10   150.89   150.89       0.00          0.00   150.89   128.25         22.64     410.89",
        "2019-11   129.29   129.29       0.00          0.00   129.29   109.89         19.40     281.60",
        "2019-12    90.00    90.00       0.00          0.00    90.00    76.50         13.50     191.60",
        "Total    1613.33  1613.33       0.00          0.00  1613.33  1371.29        242.04",
        "",
        "Rests on 1 assumption",
        "  made-up  Made up for tests",
        "",
      ]
    `);
  });

  it("says every reason of who is not eligible", async () => {
    const lines = await page(adult);
    expect(lines.slice(6, 10)).toMatchInlineSnapshot(`
      [
        "Outcome  not eligible on any day",
        "Budget   none",
        "",
        "  2019-01-01 to 2019-12-31  not eligible, too old; born 1 January 1990; the rule: younger than 18",
      ]
    `);
  });

  it("names the days and reasons where only some days qualify", async () => {
    expect((await page(grownUp)).slice(6, 10)).toMatchInlineSnapshot(`
      [
        "Outcome  eligible on 200 of 365 days: 2019-01-01 to 2019-07-19",
        "Budget   720.00 EUR",
        "",
        "  2019-07-20 to 2019-12-31  not eligible, too old; born 20 July 2001; the rule: younger than 18",
      ]
    `);
  });

  it("says which units are not allowed, in which months and why, in both languages", async () => {
    const limit = {
      ...{ id: "sessions", label: { lv: "Nodarbības", en: "Sessions" }, kind: "most-units", per: "month" },
      ...{ services: [smallCase.plan?.lines[0]?.service], ...smallScheme.validity, source: "made-up" },
      amounts: [{ most: "2", ...smallScheme.validity, source: "made-up" }],
    };
    const scheme = folder.write("limited.json", { ...smallScheme, limits: [limit] });
    const file = folder.write("grown-up.json", grownUp);
    const cutsIn = async (...options: readonly string[]) => {
      const { stdout } = await seko(["calculate", file, "--scheme", scheme, ...options]);
      const lines = stdout.split("\n");
      const first = lines.findIndex((line) => /Why|Iemesls/u.test(line));
      return lines.slice(first, lines.indexOf("", first));
    };
    expect(await cutsIn()).toMatchInlineSnapshot(`
      [
        "Line    From     To           Cut  Why",
        "physio  2019-01  2019-07  12.4516  above limit “Sessions”, which leaves 2",
        "physio  2019-07  2019-12  21.5484  these days do not qualify (age)",
        "care    2019-07  2019-11  44.29    these days do not qualify (age)",
      ]
    `);
    expect(await cutsIn("--language", "lv")).toMatchInlineSnapshot(`
      [
        "Plāna pozīcija  No       Līdz     Nav atļauts  Iemesls",
        "physio          2019-01  2019-07      12,4516  pārsniegts maksimālais apjoms „Nodarbības”, kas pieļauj 2",
        "physio          2019-07  2019-12      21,5484  šajās dienās tiesību nav (age)",
        "care            2019-07  2019-11      44,29    šajās dienās tiesību nav (age)",
      ]
    `);
  });

  it("names the facts that are missing and gives no amounts", async () => {
    expect((await page(unknownAge)).slice(6)).toMatchInlineSnapshot(`
      [
        "Outcome  incomplete: facts are missing that could change the result",
        "Budget   not known",
        "",
        "  2019-01-01 to 2019-12-31  missing is client.birthDate: the date of birth (needed by age)",
        "",
        "Rests on 1 assumption",
        "  made-up  Made up for tests",
        "",
      ]
    `);
  });

  it("marks only made-up people", async () => {
    expect((await page(smallCase))[0]).toBe("SYNTHETIC: this person is made up.");
    expect((await page(realChild))[0]).toBe("Case     real");
  });

  it("gives the result as a document for programs", async () => {
    const { code, stdout } = await calculate(smallCase, ["--format", "json"]);
    const [result] = calculateAll([smallCase], compile(smallScheme));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(result)));
  });

  it("names the values that were given for open inputs", async () => {
    const [first, ...others] = smallScheme.entitle.amounts;
    const open = {
      ...smallScheme,
      inputs: [{ id: "low", unit: "EUR per year", reason: "Not public." }],
      entitle: { ...smallScheme.entitle, amounts: [{ ...first, amount: { input: "low" } }, ...others] },
    };
    const scheme = folder.write("open.json", open);
    const inputs = folder.write("inputs.json", { low: "1200.00" });
    const file = folder.write("case.json", smallCase);
    const { stdout } = await seko(["calculate", file, "--scheme", scheme, "--inputs", inputs]);
    expect(stdout).toContain("  low      given as an input: 1200.00 EUR per year\n");
  });
});

describe("seko calculate, several cases", () => {
  // Each of them is somebody else.
  const cases = [smallCase, adult, unknownAge, grownUp, realChild].map((each) => {
    return { ...each, client: { ...each.client, id: `client-${each.id}` } };
  });

  it("shows a row for each, totals, reasons and assumptions", async () => {
    expect(await page({ cases })).toMatchInlineSnapshot(`
      [
        "SYNTHETIC: 4 of these 5 people are made up.",
        "",
        "Scheme   small, version 1: Small scheme",
        "Clients  5: 2 eligible, 1 not eligible, 1 incomplete, 1 eligible in part",
        "Amounts  EUR, as planned",
        "",
        "Case         Outcome              Budget     Cost  Covered  Uncovered  Contribution   Funded      ESF  State budget",
        "case-1       eligible            1804.93  1613.33  1613.33       0.00          0.00  1613.33  1371.29        242.04",
        "adult        not eligible",
        "unknown-age  incomplete",
        "grown-up     eligible in part     720.00   884.92   720.00     164.92          0.00   720.00   611.98        108.02",
        "real         eligible            1804.93  1613.33  1613.33       0.00          0.00  1613.33  1371.29        242.04",
        "Total        without incomplete  4329.86  4111.58  3946.66     164.92          0.00  3946.66  3354.56        592.10",
        "",
        "adult",
        "  2019-01-01 to 2019-12-31  not eligible, too old; born 1 January 1990; the rule: younger than 18",
        "                            years (condition age, source made-up)",
        "",
        "unknown-age",
        "  2019-01-01 to 2019-12-31  missing is client.birthDate: the date of birth (needed by age)",
        "",
        "grown-up",
        "  2019-07-20 to 2019-12-31  not eligible, too old; born 20 July 2001; the rule: younger than 18",
        "                            years (condition age, source made-up)",
        "",
        "Rests on 1 assumption",
        "  made-up  Made up for tests",
        "",
      ]
    `);
  });

  it("gives every result as a document, each on its line", async () => {
    const { stdout } = await calculate({ cases }, ["--format=json"]);
    const results = calculateAll(cases, compile(smallScheme));
    expect(JSON.parse(stdout)).toEqual({ results: JSON.parse(JSON.stringify(results)) as unknown });
    expect(stdout.split("\n")).toHaveLength(cases.length + 3);
    expect(JSON.parse((await calculate({ cases: [] }, ["--format=json"])).stdout)).toEqual({ results: [] });
    expect(JSON.parse((await calculate({ cases: [adult] }, ["--format=json"])).stdout)).toHaveProperty("results");
  });

  it("shows one of them in full", async () => {
    const lines = await page({ cases }, ["--case", "adult"]);
    expect(lines).toEqual(await page(cases[1]));
  });

  it("reads NDJSON", async () => {
    const file = folder.write("cases.ndjson", cases.map((each) => JSON.stringify(each)).join("\n"));
    const { stdout } = await seko(["calculate", file, "--scheme", folder.write("scheme.json", smallScheme)]);
    expect(stdout.split("\n")).toEqual(await page({ cases }));
  });

  it("shows an empty list as such", async () => {
    expect(await page({ cases: [] })).toContain("Clients  0");
  });
});

describe("seko calculate on a terminal", () => {
  it("sets headings off, wraps at its width, and can be told not to", async () => {
    const { stdout } = await calculate(smallCase, [], { isTTY: true, columns: 60 });
    expect(stdout).toContain("\u001b[1;33mSYNTHETIC: this person is made up.\u001b[0m");
    expect(stdout).toContain("\u001b[1mMonth ");
    const without = await calculate(smallCase, [], { isTTY: true, columns: 100, environment: { NO_COLOR: "1" } });
    expect(without.stdout).toBe((await calculate(smallCase)).stdout);
  });
});
