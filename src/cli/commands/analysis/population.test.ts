import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { smallPopulation } from "../../../../test/population/small-population.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { seko } from "../../seko.test-helper.js";

const folder = temporaryFolder();
const start = () => ["population", folder.write("population.json", smallPopulation)];
const read = (name: string) => readFileSync(folder.path(name));

describe("seko population", () => {
  it("writes the cases and their weights, and shows each margin beside what was made", async () => {
    const files = ["--people", folder.path("people.ndjson"), "--weights", folder.path("weights.csv")];
    const { code, stdout, stderr } = await seko([...start(), "--seed", "7", "--cases", "10", ...files]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Invented data: people made up of margins, small (people: 17)");
    expect(stdout).toContain("17 people in 10 cases of 7 combinations of groups, drawn from seed 7.");
    const lines = read("people.ndjson").toString().trimEnd().split("\n");
    const weights = read("weights.csv").toString().trimEnd().split("\n").slice(1);
    expect(lines.length).toBe(10);
    expect(weights.map((each) => each.split(",")[0])).toEqual(
      lines.map((each) => (JSON.parse(each) as { id: string }).id),
    );
    expect(weights.reduce((sum, each) => sum + Number(each.split(",")[1]), 0)).toBe(17);
    expect(stdout).toContain(createHash("sha256").update(read("people.ndjson")).digest("hex"));
  });

  it("packs lines, and gives the same by another run and from a manifest", async () => {
    const people = ["--people", folder.path("people.ndjson.gz"), "--manifest", folder.path("m.json")];
    const first = await seko([...start(), ...people, "--format", "json"]);
    const { digest } = JSON.parse(first.stdout) as { digest: string };
    expect(
      createHash("sha256")
        .update(gunzipSync(read("people.ndjson.gz")))
        .digest("hex"),
    ).toBe(digest);
    expect((await seko([...start(), "--format", "json"])).stdout).toBe(first.stdout);
    expect(await seko(["verify", folder.path("m.json")])).toMatchObject({ code: 0 });
    const results = read("m.results.json").toString();
    writeFileSync(folder.path("m.results.json"), results.replace('"asked": 7', '"asked": 8'));
    expect(await seko(["verify", folder.path("m.json")])).toMatchObject({ code: 3 });
    const [places, ages] = smallPopulation.margins;
    folder.write("population.json", { ...smallPopulation, margins: [ages, places] });
    const other = await seko(["verify", folder.path("m.json")]);
    expect(other.stdout).toContain("margins[0] is not what it was");
  });

  it("says it in Latvian, and as tables", async () => {
    const { stdout } = await seko([...start(), "--language", "lv"]);
    expect(stdout).toContain("Izdomāti dati");
    expect(stdout).not.toMatch(/Invented|people|\d\.\d/u);
    const csv = await seko([...start(), "--format", "csv"]);
    expect(csv.stdout).toMatch(
      /^margin,group-place,group-need,group-age,asked,made,source\r\nplaces,north,low,,7,7,made-up/u,
    );
  });

  it("refuses what is no population, and numbers that are none", async () => {
    const scheme = folder.write("reform.json", { baseline: {}, changes: [] });
    expect((await seko(["population", scheme])).stderr).toContain("expected a population, received a reform");
    expect((await seko([...start(), "--seed", "0"])).code).toBe(2);
    expect((await seko([...start(), "--seed", "2147483647"])).stderr).toContain("a whole number from 1 to 2147483646");
    const twice = await seko([...start(), "--people", folder.path("population.json")]);
    expect(twice.code).toBe(2);
    expect(read("population.json").toString()).toContain("made-up");
  });
});
