import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pricedBy, received as receivedHours } from "../../../../test/support/claims-going-on.js";
import { smallCompensation, smallLeaver } from "../../../../test/support/small-compensation.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { readXlsx } from "../../../io/tables/read-workbook.test-helper.js";
import { claim } from "../../../rules/follow/claim.js";
import type { ClaimDocument } from "../../../rules/follow/claim-document.js";
import { compileCompensation } from "../../../rules/follow/compensation/compile.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const { residences, ...homeless } = smallLeaver;
const people = [smallLeaver, { ...homeless, id: "case-2", client: { ...smallLeaver.client, id: "client-2" } }];

function claimed(period: string, options: readonly string[] = [], documents: readonly object[] = people) {
  const cases = folder.write("cases.ndjson", documents.map((each) => `${JSON.stringify(each)}\n`).join(""));
  const rules = ["--scheme", folder.write("compensation.json", smallCompensation)];
  const claimant = options.includes("--claimant") ? [] : ["--claimant", "north"];
  return seko(["claim", cases, ...rules, ...claimant, "--period", period, ...options]);
}

async function documentOf(...asked: Parameters<typeof claimed>): Promise<ClaimDocument> {
  const [period, options = [], documents] = asked;
  const { code, stdout, stderr } = await claimed(period, [...options, "--format", "json"], documents);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as ClaimDocument;
}

const differences = ({ rows }: ClaimDocument) => rows.map(({ month, difference }) => [month, difference]);

describe("seko claim", () => {
  it("is the claim of the library, with a row for each person and month", async () => {
    expect(residences).toBeDefined();
    const made = await documentOf("2019-01..2019-03", [], [smallLeaver]);
    const options = { claimant: "north", period: { from: "2019-01-01", to: "2019-03-31" } };
    expect(made).toEqual(claim([smallLeaver], compileCompensation(smallCompensation), options));
    expect(differences(made)).toEqual([
      ["2019-02", "310.00"],
      ["2019-03", "310.00"],
    ]);
  });

  it("claims a quarter after its months as a correction, by JSON and by a table of any dialect", async () => {
    const files: string[] = [];
    const ids = new Set<string>();
    for (const month of ["2019-01", "2019-02", "2019-03"]) {
      const made = await documentOf(month, files.length === 0 ? [] : ["--previous", ...files]);
      expect(made.kind).toBe("original");
      ids.add(made.id);
      files.push(folder.write(`${month}.json`, made));
    }
    expect(ids.size).toBe(3);
    const quarter = await documentOf("2019-01..2019-03", ["--previous", ...files]);
    expect([quarter.kind, quarter.rows, quarter.totals.difference]).toEqual(["correction", [], "0.00"]);
    // Later it turns out that the person died in March.
    const died = [{ ...smallLeaver, client: { ...smallLeaver.client, deathDate: "2019-03-10" } }, people[1] ?? {}];
    const corrected = await documentOf("2019-01..2019-03", ["--previous", ...files], died);
    expect(corrected.rows.map(({ corrects, difference }) => [corrects, difference])).toEqual([
      ["north-2019-03-01-2019-03-31-1/1", "-210.00"],
    ]);
    for (const dialect of ["plain", "latvian"]) {
      const table = folder.path(`${dialect}.csv`);
      await claimed("2019-03", ["--format", "csv", "--dialect", dialect, "--out", table]);
      expect(differences(await documentOf("2019-03", ["--previous", table], died))).toEqual([["2019-03", "-210.00"]]);
    }
  });

  it("claims of a month in parts what the whole is, and asks what was claimed before", async () => {
    const none = folder.write("none.json", { claims: [] });
    const first = await documentOf("2019-02-01..2019-02-15", [], [smallLeaver]);
    const file = folder.write("first.json", first);
    const second = await documentOf("2019-02-16..2019-02-28", ["--previous", file], [smallLeaver]);
    expect(Number(first.totals.difference) + Number(second.totals.difference)).toBeCloseTo(310, 9);
    expect((await documentOf("2019-02-16..2019-02-28", ["--previous", none], [smallLeaver])).kind).toBe("original");
    const { code, stderr } = await claimed("2019-02-16..2019-02-28", [], [smallLeaver]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^--previous: expected the claims of "north" so far/mu);
    expect(stderr).toContain('a file with { "claims": [] }');
  });

  it("tells it on a page in both languages, with what is held back, and in a workbook", async () => {
    const english = (await claimed("2019-02")).stdout;
    expect(english).toMatch(/^SYNTHETIC: these people are made up\./u);
    expect(english).toMatch(/Claim +north-2019-02-01-2019-02-28-1, the first for its months/u);
    expect(english).toMatch(/Asked for +310\.00 − 0\.00 = 310\.00 EUR/u);
    expect(english).toMatch(/client-2 +2019-02 +residences\.declared/u);
    const latvian = (await claimed("2019-02", ["--language", "lv"])).stdout;
    expect(latvian).toMatch(/Pieprasījums +north-2019-02-01-2019-02-28-1, pirmais par šiem mēnešiem/u);
    expect(latvian).toMatch(/Pieprasa +310,00 − 0,00 = 310,00 EUR/u);
    expect(latvian).not.toMatch(/\b(?:Claim|Scheme|Period|SYNTHETIC|Held)\b/u);
    const file = folder.path("claim.xlsx");
    await claimed("2019-02", ["--format", "xlsx", "--out", file]);
    expect([...readXlsx(readFileSync(file)).keys()]).toEqual(["Invented data, Claims", "Invented data, Held back"]);
  });

  it("prices deliveries by a scheme, and refuses those that its case's period does not have", async () => {
    const { deliveries = [] } = receivedHours("2019-02-01", "2019-02-28");
    const document = { ...smallLeaver, deliveries };
    const pricing = ["--pricing", folder.write("scheme.json", smallScheme), "--source", "state"];
    const priced = await documentOf("2019-02", [...pricing, "--opening-assumed", "nothing-used"], [document]);
    expect(priced.rows[0]?.netCost).toMatch(/^\d+\.\d\d$/u);
    expect(priced.assumptions).toContain("made-up");
    const january = { ...document, period: { from: "2019-01-01", to: "2019-01-31" } };
    const { code, stderr } = await claimed("2019-02", pricing, [smallLeaver, january]);
    expect(code).toBe(2);
    expect(stderr).toContain(
      "cases.ndjson:2: deliveries[0]: expected a delivery within the period 2019-01-01 to 2019-01-31 of the case",
    );
  });

  it("claims month by month with the positions that the month before left, as in one go", async () => {
    const of = (month: string, days: number) => {
      const at = (day: number) => `2019-${month}-${String(day).padStart(2, "0")}`;
      const { deliveries = [], ...document } = receivedHours(at(1), at(days));
      const [first] = deliveries;
      return { ...document, deliveries: [{ ...first, id: month, units: "30", from: at(4), to: at(8) }] };
    };
    const [february, march] = [of("02", 28), of("03", 31)];
    const whole = {
      ...february,
      period: { from: "2019-02-01", to: "2019-03-31" },
      deliveries: [...february.deliveries, ...march.deliveries],
    };
    const pricing = ["--pricing", folder.write("hours.json", pricedBy.compiled.scheme), "--source", "town"];
    const assumed = ["--opening-assumed", "nothing-used"];
    const left = folder.path("february.positions.ndjson");
    const manifest = folder.path("march.manifest.json");
    const inOne = await documentOf("2019-02..2019-03", [...pricing, ...assumed], [whole]);
    const first = await documentOf("2019-02", [...pricing, ...assumed, "--closings", left], [february]);
    const kept = folder.write("february.claim.json", first);
    const options = [...pricing, "--openings", left, "--previous", kept, "--manifest", manifest];
    const second = await documentOf("2019-03", options, [march]);
    const costs = (document: ClaimDocument) => document.rows.map(({ month, netCost }) => [month, netCost]);
    // 30 hours at 5.50, and the 20 that are left of the year's 50.
    expect(costs(inOne)).toEqual([
      ["2019-02", "165.00"],
      ["2019-03", "110.00"],
    ]);
    expect([...costs(first), ...costs(second)]).toEqual(costs(inOne));
    expect(second.assumptions).toContain("opening:nothing-used");
    const again = await seko(["verify", manifest]);
    expect({ code: again.code, stderr: again.stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("says by name and line what is wrong with options, cases and earlier claims", async () => {
    const words = async (...asked: Parameters<typeof claimed>) => {
      const { code, stderr } = await claimed(...asked);
      return [code, stderr] as const;
    };
    expect(await words("2019-2")).toEqual([2, expect.stringContaining("--period: expected a month, or the first")]);
    expect(await words("2019-02-01")).toEqual([2, expect.stringContaining("--period: expected a month")]);
    expect(await words("2019-03..2019-02")).toEqual([2, expect.stringContaining("--period: expected")]);
    expect(await words("2019-02", ["--claimant", "nowhere"])).toEqual([2, expect.stringContaining("--claimant: ")]);
    expect(await words("2019-02", ["--previous", folder.write("case.json", smallLeaver)])).toEqual([
      2,
      expect.stringContaining("--previous: expected claims, as `seko claim` writes them"),
    ]);
    expect(await words("2019-02", [], [smallLeaver, smallLeaver])).toEqual([
      2,
      expect.stringMatching(/cases\.ndjson:2: client\.id: expected a person of whom there is one case/u),
    ]);
    const [delivery] = smallLeaver.deliveries ?? [];
    const wrong = { ...smallLeaver, deliveries: [{ ...delivery, line: "nothing" }] };
    expect(await words("2019-02", [], [people[1] ?? {}, wrong])).toEqual([
      2,
      expect.stringMatching(/cases\.ndjson:2: deliveries\[0\]\.line/u),
    ]);
  });

  it("has a manifest by which it is repeated, with tables of earlier claims", async () => {
    const table = folder.path("before.csv");
    const manifest = folder.path("claim.manifest.json");
    await claimed("2019-02", ["--format", "csv", "--out", table]);
    const { code, stderr } = await claimed("2019-02..2019-03", ["--previous", table, "--manifest", manifest]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const again = await seko(["verify", manifest]);
    expect({ code: again.code, stderr: again.stderr }).toEqual({ code: 0, stderr: "" });
    folder.write("before.csv", readFileSync(table, "utf8").replaceAll("310.00", "311.00"));
    const changed = await seko(["verify", manifest, "--format", "json"]);
    expect(changed.code).toBe(3);
  });
});
