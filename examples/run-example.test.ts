import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { verifyManifest } from "seko/io";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { exampleNames, runExample } from "./run-example.js";

const folder = mkdtempSync(join(tmpdir(), "seko-examples-"));
const errors = vi.spyOn(console, "error");
const lines = vi.spyOn(console, "log");

beforeEach(() => {
  errors.mockReset().mockImplementation(() => undefined);
  lines.mockReset().mockImplementation(() => undefined);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("npm run example", () => {
  test("knows every folder with a main.ts, and the README lists each", () => {
    expect(exampleNames()).toContain("pilot-children");
    const readme = readFileSync(fileURLToPath(new URL("README.md", import.meta.url)), "utf8");
    for (const name of exampleNames()) expect(readme).toContain(`npm run example -- ${name}`);
  });

  test("is what every main.ts does that is started itself", () => {
    for (const name of exampleNames()) {
      const text = readFileSync(fileURLToPath(new URL(`${name}/main.ts`, import.meta.url)), "utf8");
      expect(text.endsWith("\nrunDirectly(import.meta.url);\n"), name).toBe(true);
    }
    const started = fileURLToPath(new URL("plan-year/main.ts", import.meta.url));
    const { stdout, status } = spawnSync(process.execPath, ["--import", "tsx", started, "--help"], {
      encoding: "utf8",
    });
    expect([stdout, status]).toEqual(["Usage: npm run example -- plan-year\n", 0]);
  });

  test.each([
    [[], "Which example?"],
    [["pilot-childen"], 'There is no example "pilot-childen".'],
    [["pilot-childen"], 'Did you mean "pilot-children"?'],
    [["follow-reform", "--seed", "7"], 'The example "follow-reform" takes no options, received "--seed 7".'],
    [["../examples/pilot-children"], "There is no example"],
  ])("lists the names and ends with 2 for %j", async (args, message) => {
    expect(await runExample(args, folder)).toBe(2);
    const said = errors.mock.calls.flat().join("\n");
    expect(said).toContain(message);
    for (const name of exampleNames()) expect(said).toContain(`\n  ${name}`);
    expect(lines).not.toHaveBeenCalled();
  });

  test("gives another population a folder of its own, with all that repeats the run, and leaves the published one alone", async () => {
    expect(await runExample(["pilot-children"], folder)).toBe(0);
    const published = readFileSync(join(folder, "pilot-children", "results.json"));
    lines.mockClear();
    expect(await runExample(["pilot-children", "--seed", "7", "--children", "20"], folder)).toBe(0);
    expect(await runExample(["pilot-adults", "--seed=7", "--adults=15"], folder)).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([
      "pilot-adults-seed-7-of-15",
      "pilot-children",
      "pilot-children-seed-7-of-20",
    ]);
    expect(readFileSync(join(folder, "pilot-children", "results.json"))).toEqual(published);
    const screen = lines.mock.calls.flat().join("\n");
    expect(screen).toMatch(/SYNTHETIC: 20 made-up children of seed 7 \(not the published population\)/u);
    expect(screen).toMatch(/^Population {4}20 children of seed 7, not the published population$/mu);
    expect(screen).toMatch(/^Population {4}15 adults of seed 7, not the published population$/mu);
    const manifests = [
      ["pilot-children-seed-7-of-20", "npm run pilot -- --seed 7 --children 20"],
      ["pilot-adults-seed-7-of-15", "npm run pilot:adults -- --seed 7 --adults 15"],
    ] as const;
    for (const [name, command] of manifests) {
      const file = join(folder, name, "manifest.json");
      expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ command, seed: "7" });
      expect((await verifyManifest(file)).differences).toEqual([]);
    }
  });

  test("takes the published population where it is named by its numbers", async () => {
    expect(await runExample(["pilot-children", "--seed", "20180901", "--children", "100"], folder)).toBe(0);
    expect(readdirSync(folder)).toEqual(["pilot-children"]);
  });

  test.each([[["--help"]], [["pilot-children", "--help"]], [["cluster", "--help"]]])(
    "shows the usage for %j",
    async (args) => {
      expect(await runExample(args, folder)).toBe(0);
      expect(lines.mock.calls.flat().join("\n")).toMatch(/^Usage: npm run /u);
      expect(errors).not.toHaveBeenCalled();
    },
  );

  test("refuses wrong options before it writes anything", async () => {
    expect(await runExample(["pilot-children", "--children", "7"], folder)).toBe(2);
    expect(errors.mock.calls.flat().join("\n")).toBe(
      '--children: expected a multiple of 5 from 5 to 10000, received "7". Write 5 or 10.',
    );
    expect(existsSync(folder)).toBe(false);
  });

  test("runs an example, which writes to a folder of its own name", async () => {
    expect(await runExample(["pilot-children"], folder)).toBe(0);
    expect(readdirSync(join(folder, "pilot-children")).sort()).toEqual([
      "delivered.json",
      "manifest.json",
      "report.en.html",
      "report.lv.html",
      "results.csv",
      "results.json",
      "results.ndjson",
      "summary.json",
      "tables",
      "tables.ods",
      "tables.xlsx",
    ]);
    expect(errors).not.toHaveBeenCalled();
  });
});
