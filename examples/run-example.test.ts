import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { exampleNames, runExample } from "./run-example.js";
import { grouped, textTable } from "./text-table.js";

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

  test.each([
    [[], "Which example?"],
    [["pilot-childen"], 'There is no example "pilot-childen".'],
    [["pilot-children", "twice"], "Name one example."],
    [["../examples/pilot-children"], "There is no example"],
  ])("lists the names and ends with 2 for %j", async (args, message) => {
    expect(await runExample(args, folder)).toBe(2);
    const said = errors.mock.calls.flat().join("\n");
    expect(said).toContain(message);
    for (const name of exampleNames()) expect(said).toContain(`\n  ${name}`);
    expect(lines).not.toHaveBeenCalled();
  });

  test("runs an example, which writes to a folder of its own name", async () => {
    expect(await runExample(["pilot-children"], folder)).toBe(0);
    expect(readdirSync(join(folder, "pilot-children")).sort()).toEqual([
      "manifest.json",
      "results.csv",
      "results.json",
      "results.ndjson",
      "summary.json",
    ]);
    expect(errors).not.toHaveBeenCalled();
  });
});

describe("a text table", () => {
  test("aligns texts to the left and numbers to the right, the total under a rule", () => {
    const columns = [
      { heading: "Place", numeric: false },
      { heading: "EUR", numeric: true },
    ];
    expect(textTable(columns, [["Rīga", "5.00"]], ["Everywhere", "15.00"]).split("\n")).toEqual([
      "Place         EUR",
      "----------  -----",
      "Rīga         5.00",
      "----------  -----",
      "Everywhere  15.00",
    ]);
    expect(textTable(columns, [])).toBe("Place  EUR\n-----  ---");
  });

  test.each([
    ["0.00", "0.00"],
    ["999.99", "999.99"],
    ["1000.00", "1 000.00"],
    ["-1234567.123456", "-1 234 567.123456"],
    ["1234", "1 234"],
  ])("groups the thousands of %s: %s", (decimal, text) => {
    expect(grouped(decimal)).toBe(text);
  });
});
