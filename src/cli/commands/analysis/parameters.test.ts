import { describe, expect, it } from "vitest";
import { smallReform } from "../../../../test/support/small-reform.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { effectTable } from "../../pages/effect-table.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const small = () => folder.write("small.json", JSON.stringify(smallScheme));
const reform = (changes: object = {}) => folder.write("reform.json", JSON.stringify({ ...smallReform, ...changes }));

describe("seko parameters", () => {
  it("shows every number with its row, days, unit and source", async () => {
    const { code, stdout } = await seko(["parameters", small()]);
    expect(code).toBe(0);
    expect(stdout.replace(/ +/gu, " ")).toContain(
      "cost.prices service=physio; place=north; from=2019-03-15 price 2019-03-15 2019-12-31 22.50 EUR per session assumption made-up Physiotherapy, North",
    );
  });

  it("writes CSV with a row for each, in the language asked for", async () => {
    const { stdout } = await seko(["parameters", small(), "--format", "csv", "--language", "lv"]);
    const [head, ...rows] = stdout.trimEnd().split("\r\n");
    expect(head).toBe("Vieta,Rinda,Lauks,No,Līdz,Vērtība,Atvērts,Parametrs,Mērvienība,Ticamība,Avots,Nosaukums");
    const ids = await seko(["parameters", small(), "--format", "csv"]);
    expect(ids.stdout).toMatch(/^at,where,field,from,to,value,input,parameter,unit,certainty,source,label\r\n/u);
    expect(rows).toContain(
      "entitle.amounts,level=low; from=2019-01-01,amount,2019-01-01,2019-12-31,1200.00,,,EUR gadā,pieņēmums,made-up,Zems",
    );
    expect(ids.stdout).toContain(",1200.00,,,EUR per year,assumption,made-up,Low\r\n");
  });

  it("writes what a reform changes with a decimal comma where a spreadsheet is Latvian, and what gives a number beside it", async () => {
    const diff = (given: string) => ["show", small(), "--reform", given, "--diff", "--format", "csv"];
    const latvian = await seko([...diff(reform()), "--dialect", "latvian", "--language", "lv"]);
    const rows = latvian.stdout.trimEnd().split("\r\n").slice(1);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !/;\d+(?:,\d+)?;\d+(?:,\d+)?$/u.test(row))).toEqual([]);
    const { columns, rows: given } = effectTable([
      {
        ...{ reform: "r", change: "c", at: "cost.prices", where: {}, field: "price", from: "2019-01-01", to: "open" },
        ...{ what: "changed", before: "20.00", after: "{ later }" },
      },
    ]);
    expect(columns.slice(-3).map(({ id }) => id)).toEqual(["before", "after", "after-given-by"]);
    expect(given[0]?.slice(-3)).toEqual(["20.00", undefined, "{ later }"]);
  });

  it("names the parameter that gives a number", async () => {
    const { stdout } = await seko(["parameters", "home-care-contribution", "--format", "csv"]);
    expect(stdout).toMatch(/protected\.amounts,[^\r]*,amount,2024-01-01,[^,]*,,,needy-line-2024,/u);
  });

  it("writes JSON for programs", async () => {
    const { stdout } = await seko(["parameters", "individual-budget-children", "--format", "json"]);
    const { parameters } = JSON.parse(stdout) as { readonly parameters: readonly object[] };
    expect(parameters).toContainEqual(expect.objectContaining({ at: "entitle.amounts", input: "amount-level-3" }));
  });

  it("refuses a scheme that there is not, with the near name", async () => {
    const { code, stderr } = await seko(["parameters", "individual-budget-childern"]);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "individual-budget-children"?');
  });
});

describe("seko show with reforms", () => {
  it("shows each number before and after", async () => {
    const { code, stdout } = await seko(["show", small(), "--reform", reform(), "--diff"]);
    expect(code).toBe(0);
    expect(stdout.replace(/ +/gu, " ")).toContain(
      "physio-dearer tenth changed cost.prices service=physio; place=country; from=2019-01-01 price 2019-07-01 2019-12-31 20.00 22.00",
    );
  });

  it("says on which days of a change nothing changes, in either language", async () => {
    const [change] = smallReform.changes;
    const longer = reform({ changes: [{ ...change, to: "2020-12-31" }] });
    const said = async (...more: readonly string[]) =>
      (await seko(["show", small(), "--reform", longer, ...more])).stderr;
    expect(await said("--diff")).toBe(
      "physio-dearer: tenth hits rows that do not hold on all its days. Of these it changes nothing on 2020-01-01 to 2020-12-31.\n",
    );
    expect(await said("--language", "lv")).toBe(
      "„physio-dearer: tenth” skar rindas, kas nav spēkā visās izmaiņas dienās. Tajās nekas nemainās: 2020-01-01 līdz 2020-12-31.\n",
    );
    expect((await seko(["show", small(), "--reform", reform()])).stderr).toBe("");
  });

  it("gives the changed scheme, which can be checked and used", async () => {
    const { stdout } = await seko(["show", small(), "--reform", reform(), "--json"]);
    const file = folder.write("reformed.json", stdout);
    expect(await seko(["check", file])).toMatchObject({ code: 0, stdout: `${file}: ok, a scheme\n` });
    expect(JSON.parse(stdout)).toMatchObject({ id: "small", version: "1+physio-dearer" });
  });

  it("says what is wrong with a reform, and with its file", async () => {
    const [change] = smallReform.changes;
    const wrong = reform({ changes: [{ ...change, where: { service: "phisio" } }] });
    const { code, stderr } = await seko(["show", small(), "--reform", wrong, "--diff"]);
    expect(code).toBe(2);
    expect(stderr).toContain("changes[0].where.service");
    expect(stderr).toContain('Did you mean "physio"?');
    expect((await seko(["show", small(), "--reform", small()])).stderr).toContain(
      "expected a reform, received a scheme",
    );
  });

  it("asks for a scheme of budgets, and for reforms", async () => {
    expect((await seko(["show", small(), "--diff"])).stderr).toContain("Give the reforms with --reform FILE.");
    expect((await seko(["show", "money-follows-client", "--reform", reform()])).code).toBe(2);
  });
});

it("has its headings in the language that is asked for", async () => {
  const { stdout } = await seko(["parameters", "individual-budget-children", "--language", "lv"]);
  expect(stdout.split("\n")[0]).toMatch(/^Vieta +Rinda +Lauks +No +Līdz +Vērtība/u);
});
