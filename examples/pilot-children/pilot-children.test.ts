import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parse } from "csv-parse/sync";
import { Decimal } from "decimal.js";
import { calculateAll, compile, type ResultDocument } from "seko";
import type { Manifest } from "seko/reading-back";
import type { GroupSummary, Summary } from "seko/cohort";
import { jsonText, readScheme } from "seko/io";
import { reportPage } from "seko/report-page";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { run } from "./main.js";
import { calibratePilot, envelopeOf, readChildren, schemeFile } from "./pilot.js";

const regions = ["Kurzeme", "Latgale", "Rīga region", "Vidzeme", "Zemgale"];
/** Which region a municipality of the pilot lay in, by the beginning of the ids of its children. */
const regionOfId: Readonly<Record<string, string>> = {
  liepaja: "Kurzeme",
  talsu: "Kurzeme",
  daugavpils: "Latgale",
  balvu: "Latgale",
  tukuma: "Rīga region",
  ogres: "Rīga region",
  cesu: "Vidzeme",
  gulbenes: "Vidzeme",
  jelgava: "Zemgale",
  bauskas: "Zemgale",
};

const folder = mkdtempSync(join(tmpdir(), "seko-pilot-"));
const printed = vi.spyOn(console, "log").mockImplementation(() => undefined);
let screen = "";

beforeAll(() => {
  run(join(folder, "first"));
  screen = printed.mock.calls.map(([line]) => String(line)).join("\n");
  run(join(folder, "second"));
}, 120_000);

afterAll(() => {
  printed.mockRestore();
  rmSync(folder, { recursive: true });
});

function textOf(name: string, runName = "first"): string {
  return readFileSync(join(folder, runName, name), "utf8");
}

function summary(): Summary & { readonly note: string } {
  return JSON.parse(textOf("summary.json")) as Summary & { readonly note: string };
}

function results(): { readonly note: string; readonly results: readonly ResultDocument[] } {
  return JSON.parse(textOf("results.json")) as ReturnType<typeof results>;
}

function sum(texts: readonly string[]): string {
  return texts.reduce((total, text) => total.plus(text), new Decimal(0)).toFixed(2);
}

/** A manifest without the versions and the places of files. */
function withoutPlace(text: string): unknown {
  const { versions, files, rules, ...rest } = JSON.parse(text) as Manifest;
  expect([Object.keys(versions), Object.keys(files)]).toEqual([
    ["seko", "node"],
    ["cases", "results"],
  ]);
  return { ...rest, rules: { ...rules, scheme: basename(rules.scheme) } };
}

/** The sums of results from their JSON, by decimal.js. */
function sums(documents: readonly ResultDocument[]): GroupSummary {
  const amount = (key: "cost" | "covered" | "uncovered" | "contribution" | "funded") =>
    sum(documents.map(({ totals }) => totals?.[key] ?? ""));
  const source = (id: string) => sum(documents.map(({ totals }) => totals?.bySource[id] ?? ""));
  return {
    clients: documents.length,
    budget: sum(documents.map(({ budget }) => budget?.approved ?? "0")),
    cost: amount("cost"),
    covered: amount("covered"),
    uncovered: amount("uncovered"),
    contribution: amount("contribution"),
    funded: amount("funded"),
    bySource: { esf: source("esf"), state: source("state") },
  };
}

describe("the children's pilot", () => {
  test("has a hundred children, twenty in each region, all eligible", () => {
    const { clients, outcomes, byRegion } = summary();
    expect(clients).toBe(100);
    expect(outcomes).toEqual({ eligible: 100, ineligible: 0, incomplete: 0 });
    expect(Object.entries(byRegion).map(([region, group]) => [region, group.clients])).toEqual(
      regions.map((region) => [region, 20]),
    );
  });

  test("fills the envelope to less than one euro", () => {
    const { totals, envelope, unallocated } = summary();
    expect(envelope).toBe(envelopeOf(100));
    expect(sum([totals.budget, unallocated ?? ""])).toBe("382000.00");
    expect(new Decimal(unallocated ?? "").gte(0)).toBe(true);
    expect(new Decimal(unallocated ?? "").lt(1)).toBe(true);
  });

  test("has a summary that equals the sums of its results, each child in the region of its pilot place", () => {
    const documents = results().results;
    const { totals, byRegion, utilisation, distribution } = summary();
    expect(totals).toEqual(sums(documents));
    for (const region of regions) {
      const ofRegion = documents.filter((each) => regionOfId[each.case.replace(/-\d+$/u, "")] === region);
      expect(byRegion[region]).toEqual(sums(ofRegion));
    }
    expect(utilisation).toBe(new Decimal(totals.covered).div(totals.budget).toFixed(4, Decimal.ROUND_HALF_UP));
    const budgets = documents.map(({ budget }) => Number(budget?.approved)).sort((left, right) => left - right);
    const texts = [budgets[0], budgets[4], budgets[49], budgets[94], budgets[99]].map((budget) => budget?.toFixed(2));
    expect([distribution?.min, distribution?.p5, distribution?.median, distribution?.p95, distribution?.max]).toEqual(
      texts,
    );
    expect(distribution?.mean).toBe(new Decimal(totals.budget).div(100).toFixed(2, Decimal.ROUND_HALF_UP));
  });

  test("adds up by service, area and level to the same totals", () => {
    const { byService, byArea, byLevel, totals } = summary();
    const over = (parts: object, key: string) =>
      sum(Object.values(parts).map((part: Readonly<Record<string, string>>) => part[key] ?? ""));
    expect([over(byService, "cost"), over(byService, "covered")]).toEqual([totals.cost, totals.covered]);
    expect([over(byArea, "cost"), over(byArea, "covered")]).toEqual([totals.cost, totals.covered]);
    expect(over(byLevel, "budget")).toBe(totals.budget);
    expect(Object.keys(byArea)).toEqual(["family", "compensation", "functioning"]);
    expect(Object.keys(byLevel)).toEqual(["level-1", "level-2", "level-3", "level-4"]);
  });

  test("writes one row for each child and month, whose amounts are those of the results", () => {
    const read: readonly Readonly<Record<string, string>>[] = parse(textOf("results.csv"), {
      bom: true,
      delimiter: ";",
      columns: true,
    });
    const documents = results().results;
    expect(read).toHaveLength(1200);
    expect(read.map((row) => [row["case"], row["month"], row["synthetic"]])).toEqual(
      documents.flatMap(({ case: id, months }) => months.map(({ month }) => [id, month, "true"])),
    );
    const column = (name: string) => sum(read.map((row) => (row[name] ?? "").replace(",", ".")));
    const { totals } = summary();
    expect([column("cost"), column("covered"), column("esf"), column("state")]).toEqual([
      totals.cost,
      totals.covered,
      totals.bySource["esf"],
      totals.bySource["state"],
    ]);
  });

  test("says that it is synthetic wherever figures are shown", () => {
    expect(screen.split("\n")[0]).toMatch(/SYNTHETIC.*prices partly projected/u);
    for (const { note } of [summary(), results()]) expect(note).toMatch(/SYNTHETIC.*prices partly projected/u);
    expect(summary().synthetic).toBe(true);
    expect(results().results.every(({ synthetic }) => synthetic)).toBe(true);
    expect(readFileSync(schemeFile, "utf8")).toContain("the 100 budgets of 100 synthetic cases");
  });

  test("names every assumption that a result rests on, with what is assumed", () => {
    const { assumptions } = summary();
    const named = new Set(results().results.flatMap((document) => document.assumptions));
    expect(assumptions.map(({ id }) => id)).toEqual([...named].sort());
    expect(assumptions.find(({ id }) => id === "calibration")?.title).toMatch(/^Calibrated with hindsight/u);
    for (const { title } of assumptions) expect(title.length).toBeGreaterThan(20);
    const { sources } = readScheme(schemeFile);
    expect(sources.filter(({ certainty, label }) => certainty === "assumption" && label === undefined)).toEqual([]);
  });

  test("prints a table by region with a total, whose columns are aligned", () => {
    const lines = screen.split("\n");
    expect(lines[1]).toBe("Population    100 children of seed 20180901, the published population");
    expect(lines[3]).toMatch(/^Region +Children +Budget +Cost +Covered +Uncovered +ESF +State$/u);
    expect(lines.slice(4, 9).map((line) => line.replace(/ {2,}.*/u, ""))).toEqual(regions);
    expect(lines[9]).toMatch(/^All +100 /u);
    expect(new Set(lines.slice(3, 10).map((line) => line.length)).size).toBe(1);
    expect(lines[9]).toContain(summary().totals.cost.replace(/(\d{3}\.)/u, ",$1"));
    expect(screen).toMatch(/^Speed +1000 children in \d+ ms once warm, \d+ children per second$/mu);
  });

  test("writes a report in both languages, whose figures are those of the summary and whose titles say that they are invented", () => {
    const { totals, byRegion } = summary();
    const written = (decimal: string, language: string) =>
      decimal
        .replace(".", language === "lv" ? "," : ".")
        .replace(/(?<=\d)(?=(?:\d{3})+[.,])/gu, language === "lv" ? "\u00a0" : ",");
    for (const [language, beginning] of [
      ["en", "Invented data: "],
      ["lv", "Izdomāti dati: "],
    ] as const) {
      const page = textOf(`report.${language}.html`);
      expect(Buffer.byteLength(page)).toBeLessThan(300_000);
      const titles = [...page.matchAll(/<(h1|title|caption|desc)\b[^>]*>([^<]*)</gu)].map(([, , title]) => title ?? "");
      expect(titles.length).toBeGreaterThan(20);
      expect(titles.filter((title) => !title.startsWith(beginning))).toEqual([]);
      for (const sums of [totals, ...Object.values(byRegion)]) {
        for (const amount of [sums.budget, sums.cost, sums.funded, sums.uncovered]) {
          expect(page).toContain(`>${written(amount, language)}</td>`);
        }
      }
      expect(page).toContain("<pre>npm run pilot</pre>");
      const digest = createHash("sha256").update(readFileSync(schemeFile)).digest("hex");
      expect(page).toContain(`<th scope="row">scheme.json</th><td>${digest}</td>`);
    }
  });

  test("writes its report in less than two seconds", () => {
    const children = readChildren();
    const scheme = readScheme(schemeFile);
    const people = calculateAll(children, compile(scheme)).map((result, index) => ({
      result,
      document: children[index],
    }));
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      expect(reportPage(people, { scheme, language: "lv" })).toContain("</html>");
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(2000);
  });

  test("writes tables whose sums are those of the summary", () => {
    const { totals } = summary();
    const rows = (name: string): readonly Readonly<Record<string, string>>[] =>
      parse(textOf(`tables/${name}.csv`), { columns: true });
    const column = (name: string, of: string) => sum(rows(name).map((row) => row[of] ?? ""));
    expect(rows("clients")).toHaveLength(100);
    expect(column("clients", "budget")).toBe(totals.budget);
    for (const name of ["lines", "months", "clients"]) expect(column(name, "covered")).toBe(totals.covered);
    expect(column("sources", "amount")).toBe(totals.funded);
  });

  test("has the picture of its report that the README shows; UPDATE_DOCS=1 writes it anew", () => {
    const picture = /<svg [^>]*aria-labelledby="months-title.*?<\/svg>/su.exec(textOf("report.en.html"))?.[0] ?? "";
    expect(picture).toContain('<title id="months-title">Invented data: ');
    const root = new URL("../../", import.meta.url);
    const file = new URL("docs/pilot-children.svg", root);
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(file, `${picture}\n`);
    expect(readFileSync(file, "utf8")).toBe(`${picture}\n`);
    const title = /<title[^>]*>([^<]*)</u.exec(picture)?.[1] ?? "";
    expect(readFileSync(new URL("README.md", root), "utf8")).toContain(
      `![${title.replaceAll("\u00a0", " ")}](docs/pilot-children.svg)`,
    );
  });

  test.each([
    "report.en.html",
    "report.lv.html",
    "tables.xlsx",
    "tables.ods",
    "tables/clients.csv",
    "tables/lines.csv",
    "results.json",
    "results.csv",
    "summary.json",
  ])("writes the same bytes to %s in every run", (name) => {
    expect(textOf(name, "second") === textOf(name)).toBe(true);
  });

  test.each(["results.ndjson", "manifest.json"])("writes %s as it is published; refresh.ts writes it anew", (name) => {
    const published = readFileSync(new URL(`published/${name}`, import.meta.url), "utf8");
    if (name !== "manifest.json") expect(textOf(name) === published).toBe(true);
    // Where the files stand, and by which versions the run was made, is another matter.
    else expect(withoutPlace(textOf(name))).toEqual(withoutPlace(published));
  });

  test("has a committed scheme that calibrating again gives to the byte", () => {
    const { scheme, withoutBudget } = calibratePilot(readChildren());
    expect(`${jsonText(scheme)}\n`).toBe(readFileSync(schemeFile, "utf8"));
    expect(withoutBudget).toEqual([]);
    expect(scheme.inputs).toEqual([]);
  });
});
