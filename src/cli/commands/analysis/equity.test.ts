import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const [declared] = smallCase.residences ?? [];
const cases = ["north", "south"].map((place, index) => ({
  ...smallCase,
  id: `case-${index}`,
  client: { ...smallCase.client, id: `client-${index}` },
  residences: [{ ...declared, place }],
}));
const file = () => folder.write("cases.ndjson", cases.map((each) => JSON.stringify(each)).join("\n"));
const start = () => ["equity", file(), "--scheme", folder.write("scheme.json", JSON.stringify(smallScheme))];

describe("seko equity", () => {
  it("shows how far places are apart and whether more need gets more", async () => {
    const { code, stdout, stderr } = await seko(start());
    const incomes =
      "No table of incomes: no case names an income of the person that is one of a month by these rules.\n";
    expect({ code, stderr }).toEqual({ code: 0, stderr: incomes });
    expect(stdout).toContain("Invented data: how far places are apart at equal need (people: 2)");
    expect(stdout).toContain("Invented data: whether more need gets more (people: 2)");
    expect(stdout).toMatch(/Public support, EUR .* South \d+\.\d{4} \(case-1\) – North \d+\.\d{4} \(case-0\): price/u);
    expect(stdout).not.toContain("whether a service is there");
  });

  it("says it in Latvian, and as a table by ids for programs", async () => {
    const { stdout } = await seko([...start(), "--language", "lv", "--by", "services,spread"]);
    expect(stdout).toContain("Izdomāti dati: vai pakalpojums vispār ir (cilvēki: 2)");
    expect(stdout).toContain("Fizioterapija");
    expect(stdout).not.toMatch(/Invented|Public support|price|\d\.\d/u);
    const csv = await seko([...start(), "--by", "places", "--format", "csv", "--need", "level"]);
    expect(csv.stdout).toMatch(/^level,level-label,measure,measure-label,place,place-label,people,mean,median\r\n/u);
  });

  it("says of weighted cases that nobody drew them at random, as envelope and sensitivity do", async () => {
    const weights = ["--weights", folder.write("weights.csv", "case,weight\ncase-0,3\ncase-1,2\n")];
    const [, cohort = "", ...scheme] = start();
    for (const command of [["equity"], ["envelope", "--places", "2"], ["sensitivity", "--share", "0.1"]]) {
      const [name = "", ...own] = command;
      const rules = [name, cohort, ...scheme, ...own];
      expect((await seko([...rules, ...weights])).stdout).toMatch(/the cases were not drawn at random/iu);
      expect((await seko([...rules, ...weights, "--language", "lv"])).stdout).toMatch(/lietas nav izvēlētas nejauši/iu);
      expect((await seko(rules)).stdout).not.toContain("drawn at random");
      const csv = await seko([
        ...rules,
        ...weights,
        "--format",
        "csv",
        ...(name === "equity" ? ["--by", "spread"] : []),
      ]);
      expect(csv.stdout).toMatch(name === "sensitivity" ? /lower-from,lower-to/u : /no sampling interval/u);
    }
  });

  it("goes on past a case that is refused, says what is wrong with it and counts it", async () => {
    const wrong = { ...cases[1], plan: { lines: [{ ...smallCase.plan?.lines[0], unit: "hour" }] } };
    const mixed = folder.write("mixed.ndjson", [cases[0], wrong].map((each) => JSON.stringify(each)).join("\n"));
    const { code, stdout, stderr } = await seko(["equity", mixed, ...start().slice(2)]);
    expect(code).toBe(2);
    expect(stdout).toContain("(people: 1; not calculated: 1)");
    expect(stderr).toContain("mixed.ndjson");
  });

  it("refuses a table and a need that there are not", async () => {
    const table = await seko([...start(), "--by", "spreads"]);
    expect(table).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no "spreads". Did you mean "spread"?') as string,
    });
    const need = await seko([...start(), "--need", "height"]);
    expect(need.stderr).toContain("expected some of level, age, hours, each once");
    expect(need.code).not.toBe(0);
  });
});
