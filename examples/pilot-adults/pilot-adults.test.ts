import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { Decimal } from "decimal.js";
import { parseCase } from "seko";
import { day } from "seko/calendar";
import type { Following } from "seko/following";
import { readCases } from "seko/io";
import { country, individualBudgetAdults } from "seko/latvia";
import { parseLedger } from "seko/ledger";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { daysInCommunity } from "./community.js";
import { eventQuotas, takeUpQuotas } from "./generate/adults.js";
import { makeCases } from "./generate/cases.js";
import { casesText } from "./generate/text.js";
import { run } from "./main.js";
import { casesFile, priceAdults, runPilot, type Pilot } from "./pilot.js";
import { services } from "./services.js";
import { summaryOf, type PilotSummary } from "./summary.js";
import { regionName } from "./sums.js";

const folder = mkdtempSync(join(tmpdir(), "seko-adults-"));
const printed = vi.spyOn(console, "log").mockImplementation(() => undefined);
let screen = "";
let pilot: Pilot;

beforeAll(() => {
  run(join(folder, "first"));
  screen = printed.mock.calls.map(([line]) => String(line)).join("\n");
  pilot = runPilot();
}, 120_000);

afterAll(() => {
  printed.mockRestore();
  rmSync(folder, { recursive: true });
});

const textOf = (name: string) => readFileSync(join(folder, "first", name), "utf8");
const summary = () => JSON.parse(textOf("summary.json")) as PilotSummary & { readonly note: string };
const sum = (texts: readonly string[]) => texts.reduce((total, text) => total.plus(text), new Decimal(0)).toFixed(2);

describe("the ledgers", () => {
  test("settle by months, with what later months changed of earlier ones, what pricing the year at once gives", () => {
    expect(pilot.cases).toEqual(priceAdults().cases);
    const months = pilot.settled.flatMap(({ statements }) => statements);
    expect(months).toHaveLength(200 * 12);
    expect(months.every(({ provisional }) => !provisional)).toBe(true);
    // Else nothing would be tried of budgets that are shared over the year.
    expect(months.flatMap(({ earlier }) => earlier).length).toBeGreaterThan(100);
    expect(screen).toContain("Settled       200 ledgers, 2400 closed months; ");
  });

  test("are lines that the command takes", () => {
    const ledgers = textOf("ledgers.ndjson").trimEnd().split("\n");
    expect(ledgers.map((line) => parseLedger(line).case.client.id)).toEqual(
      pilot.adults.map(({ client }) => client.id),
    );
  });
});

describe("the generator", () => {
  const text = readFileSync(casesFile, "utf8");
  const cases = readCases(casesFile);

  test("writes the bytes that stand in cases.json", () => {
    expect(casesText(makeCases())).toBe(text);
  });

  test("makes 200 synthetic adults, 40 per region, whose cases are good", () => {
    expect(cases).toHaveLength(200);
    expect(text).toMatch(/^\{\n"note": "SYNTHETIC/u);
    for (const document of cases) {
      expect(document.synthetic).toBe(true);
      expect(parseCase(document)).toEqual(document);
      expect((document.client.birthDate ?? "") < "2001-11-01").toBe(true);
    }
    const regions = new Map<string, number>();
    for (const document of cases) regions.set(regionName(document), (regions.get(regionName(document)) ?? 0) + 1);
    expect(Object.fromEntries(regions)).toEqual({
      Kurzeme: 40,
      Latgale: 40,
      "Rīga region": 40,
      Vidzeme: 40,
      Zemgale: 40,
    });
  });

  test("follows the published shares: take-up, and 14 % who come back", () => {
    const people = (fits: (service: string) => boolean) =>
      cases.filter(({ plan }) => plan?.lines.some(({ service }) => fits(service))).length;
    const { consultations, ...others } = takeUpQuotas;
    for (const [service, count] of Object.entries(others))
      expect([service, people((id) => id === service)]).toEqual([service, count]);
    expect(people((id) => !Object.keys(others).includes(id))).toBe(consultations);
    const leavings = cases.flatMap((document) => document.leavings ?? []);
    expect(leavings.filter(({ returnedOn }) => returnedOn !== undefined)).toHaveLength(eventQuotas.returns);
    expect(eventQuotas.returns / cases.length).toBe(0.14);
    expect(cases.filter(({ client }) => client.deathDate !== undefined)).toHaveLength(eventQuotas.deaths);
    expect(leavings.filter(({ group }) => group === "adult-moderate")).toHaveLength(eventQuotas.moderate);
    expect(cases.filter(({ residences }) => residences?.length === 2).length).toBeGreaterThan(15);
  });
});

describe("the rules of the plan of 2015", () => {
  test("keep every condition of the pilot that ran: residence in any municipality, twelve months by the plan", () => {
    expect(services.conditions.map(({ id }) => id)).toEqual(individualBudgetAdults.conditions.map(({ id }) => id));
    const [residence, duration] = ["residence", "duration"].map((kind) =>
      services.conditions.find((condition) => condition.kind === kind),
    );
    expect(residence).toMatchObject({ places: [country], source: "example-places" });
    expect(duration).toMatchObject({ months: 12, source: "plan-2015" });
    expect(services.sources.find(({ id }) => id === "plan-2015")?.certainty).toBe("seed");
  });
});

describe("the run", () => {
  test("finds for every day who claims it or why nobody does", () => {
    for (const { claims, unpaid, period, outcome } of pilot.followings) {
      const days = [...claims, ...unpaid].reduce((total, each) => total + each.days, 0);
      expect(days).toBe(day(period.to) - day(period.from) + 1);
      expect(outcome.state).not.toBe("incomplete");
    }
  });

  test("has a Latvian report in Latvian, its assumptions and regions too", () => {
    const report = textOf("report.lv.html");
    for (const { label } of services.sources.filter(({ id }) => id.startsWith("example-")))
      expect(label?.lv).toMatch(/^Pieņemts/u);
    expect(report).toContain("Rīgas reģions");
    expect(report).not.toMatch(/Rīga region|>All<|Assumed/u);
  });

  test("adds up by region, by payee and in total", () => {
    const { byRegion, byPayee, totals, clients } = summary();
    expect(clients).toBe(200);
    for (const groups of [Object.values(byRegion), Object.values(byPayee)]) {
      expect(sum(groups.map(({ compensation }) => compensation))).toBe(totals.compensation);
      expect(groups.reduce((days, group) => days + group.days, 0)).toBe(totals.days);
    }
    expect(sum(Object.values(byRegion).map(({ netCost }) => netCost))).toBe(totals.netCost);
    for (const { cost, contribution, uncovered, otherPublic, compensation, municipalityBears } of [
      ...Object.values(byRegion),
      ...Object.values(byPayee),
      totals,
    ]) {
      // contribution + EU + state + municipality + uncovered = cost, before and after compensation.
      expect(sum([contribution, uncovered, otherPublic, compensation, municipalityBears])).toBe(cost);
    }
    const budgets = pilot.results.map(({ totals }) => totals?.cost.toString() ?? "");
    expect(sum(budgets)).toBe(totals.cost);
  });

  test("pays who needs special care 213.43 a month outside the institution, the rise of 2019 being for others", () => {
    const inNeed = pilot.cases.filter(({ client }) => client.disabilities?.some(({ specialCare }) => specialCare));
    const benefits = inNeed.map((document) =>
      new Decimal("213.43")
        .times(12 * daysInCommunity(document))
        .div(366)
        .toFixed(2, Decimal.ROUND_HALF_UP),
    );
    expect(summary().state.benefits).toBe(sum(benefits));
    expect(inNeed.length).toBeGreaterThan(0);
  });

  test("writes claims whose amounts are those of the people", () => {
    const rows = parse(textOf("claims.csv"), {
      delimiter: ";",
      bom: true,
      columns: true,
    }) as unknown as readonly Record<string, string>[];
    const column = (name: string) => sum(rows.map((row) => (row[name] ?? "").replace(",", ".")));
    const claims = pilot.followings.flatMap((following) => following.claims);
    expect(rows).toHaveLength(claims.length);
    expect(column("difference")).toBe(summary().totals.compensation);
    expect(column("gross")).toBe(sum(claims.map(({ gross }) => gross.toString())));
    expect(new Set(rows.map((row) => row["synthetic"]))).toEqual(new Set(["true"]));
  });

  test("writes every result, and counts the unpaid days", () => {
    const { results, followings } = JSON.parse(textOf("results.json")) as {
      readonly results: readonly unknown[];
      readonly followings: readonly Following[];
    };
    expect([results.length, followings.length]).toEqual([200, 200]);
    const counted = Object.values(summary().unpaidDaysByReason).reduce((total, days) => total + days, 0);
    expect(counted + summary().totals.days).toBe(200 * 366);
    const rows = parse(textOf("results.csv"), { delimiter: ";", bom: true }) as unknown as readonly string[][];
    expect(rows).toHaveLength(1 + 200 * 12);
  });

  test("writes the files that are published; refresh.ts writes those anew", () => {
    const published = fileURLToPath(new URL("published/", import.meta.url));
    for (const name of ["services.json", "scheme.json", "inputs.json", "results.ndjson"]) {
      expect(textOf(name) === readFileSync(join(published, name), "utf8"), name).toBe(true);
    }
    // Where the cases stand, and by which versions the run was made, is another matter.
    const manifest = (text: string): object => {
      return { ...(JSON.parse(text) as object), versions: undefined, files: undefined };
    };
    expect(manifest(textOf("manifest.json"))).toEqual(manifest(readFileSync(join(published, "manifest.json"), "utf8")));
  });

  test("names every assumption with what is assumed", () => {
    const { assumptions } = summary();
    const named = new Set([...pilot.results, ...pilot.followings].flatMap((each) => [...each.assumptions]));
    const titled = new Set(assumptions.map(({ id }) => id));
    expect([...named].filter((id) => !titled.has(id))).toEqual([]);
    for (const { title } of assumptions) expect(title.length).toBeGreaterThan(20);
  });

  test("says that it is synthetic, and gives the same summary every time", () => {
    expect(screen.split("\n")[0]).toContain("SYNTHETIC");
    expect(summary().note).toContain("SYNTHETIC");
    expect(JSON.parse(JSON.stringify(summaryOf(pilot)))).toMatchObject(
      JSON.parse(JSON.stringify(summaryOf(runPilot()))) as object,
    );
    expect(summary()).toMatchObject(JSON.parse(JSON.stringify(summaryOf(pilot))) as object);
  });

  test("writes a report in both languages with what follows by region, and tables of what it rests on", () => {
    const written = (decimal: string) => decimal.replace(/(?<=\d)(?=(?:\d{3})+\.)/gu, ",");
    const [english, latvian] = [textOf("report.en.html"), textOf("report.lv.html")];
    for (const page of [english, latvian]) expect(Buffer.byteLength(page)).toBeLessThan(300_000);
    const { totals, byRegion } = summary();
    for (const { netCost, compensation, municipalityBears } of [totals, ...Object.values(byRegion)]) {
      for (const amount of [netCost, compensation, municipalityBears]) {
        expect(english).toContain(`>${written(amount)}</td>`);
      }
    }
    expect(latvian).toContain("<caption>Izdomāti dati: kas seko klientam un ko sedz pašvaldība</caption>");
    const rows: readonly Readonly<Record<string, string>>[] = parse(textOf("tables/clients.csv"), { columns: true });
    expect(rows).toHaveLength(200);
    expect(sum(rows.map((row) => row["cost"] ?? ""))).toBe(
      sum(pilot.results.map((each) => each.totals?.cost.toString() ?? "0")),
    );
    // Of fifteen people, three stand in each region: nothing is told of three.
    run(join(folder, "small"), { seed: 7, size: 15 });
    const small = readFileSync(join(folder, "small", "report.en.html"), "utf8");
    expect(small).toContain("15 people");
    expect(small).not.toContain("what follows the client");
    expect(small).not.toContain('id="regions-title"');
  });

  test("prints what the files hold", () => {
    expect(screen).toContain(summary().totals.compensation.replace(/(\d{3}\.)/u, ",$1"));
    expect(screen).toMatch(/^All +200 /mu);
    expect(screen).toMatch(/saved/u);
  });
});

describe("the days in the community", () => {
  test("begin after the leaving and end with a return, a death or the period", () => {
    const leaving = { id: "out", on: "2020-01-10", institution: "x", group: "y" };
    const document = {
      schemaVersion: 1,
      id: "a",
      client: { id: "a" },
      period: { from: "2020-01-01", to: "2020-01-31" },
    } as const;
    expect(daysInCommunity(document)).toBe(0);
    expect(daysInCommunity({ ...document, leavings: [leaving] })).toBe(21);
    expect(daysInCommunity({ ...document, leavings: [{ ...leaving, returnedOn: "2020-01-21" }] })).toBe(10);
    expect(daysInCommunity({ ...document, client: { id: "a", deathDate: "2020-01-12" }, leavings: [leaving] })).toBe(2);
  });
});
