import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { summarise } from "../../src/cohort/index.js";
import { sums } from "../../src/cohort/sums/sums.js";
import { compare } from "../../src/compare/index.js";
import { parseCase, parseScheme } from "../../src/documents/index.js";
import { monthTable } from "../../src/io/month-table.js";
import type { Case } from "../../src/person/case.js";
import { prepare } from "../../src/prepared/prepare.js";
import { reportPage } from "../../src/report/page/index.js";
import { resultTables } from "../../src/report/results/result-tables.js";
import { totalsTable } from "../../src/report/results/totals-table.js";
import { calculate } from "../../src/rules/calculate.js";
import { compile } from "../../src/rules/compile.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

const folder = new URL("../../examples/abroad/austria-pflegegeld/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const austria = parseScheme(read("scheme.json"));
const [, someone] = (read("cases.json") as readonly { readonly case: object }[]).map((each) => parseCase(each.case));

/** Six people who have the same. */
const six = (document: Case): readonly Case[] =>
  ["a", "b", "c", "d", "e", "f"].map((id) => ({ ...document, id, client: { ...document.client, id } }));

/** What the public pays for some people, in cents, by each way that adds it up. */
function supportOf(cases: readonly Case[], scheme: Scheme): Readonly<Record<string, number>> {
  const compiled = compile(scheme);
  const results = cases.map((document) => calculate(document, compiled));
  const cents = (...amounts: readonly (string | undefined)[]) =>
    amounts.reduce((sum, amount = "0") => sum + Math.round(Number(amount) * 100), 0);
  const compared = compare(cases, compiled, compiled);
  const { totals, byRegion } = summarise(results, { scheme, groupOf: () => "all" });
  const prepared = cases.map((each) => prepare(each));
  const { totals: summed } = sums(prepared, compiled);
  const column = (table: string, ...ids: readonly string[]) => {
    const found = [...resultTables({ language: "en", scheme }), totalsTable(compiled)].find(
      ({ form }) => form.id === table,
    );
    const places = ids.map((id) => found?.form.columns.findIndex((each) => each.id === id) ?? -1);
    const rows = results.flatMap((result) => found?.rowsOf({ result, residences: undefined }) ?? []);
    return cents(...rows.flatMap((row) => places.map((place) => row[place])));
  };
  const byMonth = monthTable(results);
  const places = ["funded", "paid-out"].map((id) => byMonth.columns.findIndex((each) => each.id === id));
  return {
    compared: cents(compared.totals.support.before),
    bySource: cents(...compared.bySource.map(({ before }) => before)),
    summary: cents(totals.funded, totals.paidOut),
    region: cents(byRegion["all"]?.funded, byRegion["all"]?.paidOut),
    sums: cents(summed.funded, summed.paidOut),
    clients: column("clients", "funded", "paid-out"),
    months: column("months", "funded", "paid-out"),
    sources: column("sources", "amount"),
    totals: column("totals", "funded", "paid-out"),
    monthTable: cents(...byMonth.rows.flatMap((row) => places.map((place) => row[place]))),
  };
}

describe("the public support of people", () => {
  it("is the same sum wherever it is added up, of services and of benefits of money", () => {
    const bought = supportOf(six(smallCase), smallScheme);
    expect(new Set(Object.values(bought)).size).toBe(1);
    const paid = supportOf(six(someone as Case), austria);
    expect(new Set(Object.values(paid)).size).toBe(1);
    expect(Object.values(paid)[0]).toBeGreaterThan(0);
  });

  it("of money that is paid out has a name where sources are named, and uses the budget", () => {
    const compiled = compile(austria);
    const results = six(someone as Case).map((document) => calculate(document, compiled));
    const sources = resultTables({ language: "en", scheme: austria }).find(({ form }) => form.id === "sources");
    const label = sources?.form.columns.findIndex(({ id }) => id === "source-label") ?? -1;
    const [result] = results;
    const rows = result === undefined ? [] : (sources?.rowsOf({ result, residences: undefined }) ?? []);
    expect(new Set(rows.map((row) => row[label]))).toEqual(new Set(["cash benefit, the rules do not say who pays it"]));
    expect(summarise(results, { scheme: austria, groupOf: () => "all" }).utilisation).toBe("1.0000");
  });

  it("of money that is paid out is what the report says, as benefits and not as costs", () => {
    const compiled = compile(austria);
    const people = six(someone as Case).map((document) => ({ document, result: calculate(document, compiled) }));
    const paid = people.reduce((sum, { result }) => sum + (result.totals?.paidOutMinor ?? 0), 0);
    const shown = `${(paid / 100).toFixed(2)} EUR`.replace(/\B(?=(\d{3})+\.)/u, ",");
    const page = reportPage(people, { scheme: austria, language: "en" }).replaceAll("\u00A0", " ");
    expect(page).toContain(`6 people are paid ${shown} in cash benefits`);
    expect(page).not.toContain("“”");
    expect(page).not.toContain(", 0%");
    expect(page).toContain("most is paid out in ");
    expect(reportPage(people, { scheme: austria, language: "lv" }).replaceAll("\u00A0", " ")).toContain(
      "naudas pabalstos izmaksā",
    );
  });
});
