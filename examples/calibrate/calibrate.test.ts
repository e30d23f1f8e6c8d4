import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readCaseFile, readScheme } from "seko/io";
import { sweep, type Solution } from "seko/what-if";
import { run } from "./main.js";

const folder = mkdtempSync(join(tmpdir(), "seko-calibrate-"));
const printed = vi.spyOn(console, "log").mockImplementation(() => undefined);

beforeAll(() => {
  run(folder);
}, 120_000);

afterAll(() => {
  printed.mockRestore();
  rmSync(folder, { recursive: true });
});

test.each(["solution.json", "amounts.csv"])("%s is as expected", (file) => {
  const expected = readFileSync(new URL(`expected/${file}`, import.meta.url), "utf8");
  expect(readFileSync(join(folder, file), "utf8")).toBe(expected);
});

test("the value hits the target, and the one a cent below does not: worked out again", () => {
  const { reached, before } = JSON.parse(readFileSync(join(folder, "solution.json"), "utf8")) as Solution;
  const pilot = (file: string) => fileURLToPath(new URL(`../pilot-children/${file}`, import.meta.url));
  const varied = { at: "entitle.amounts", where: { level: "level-3" }, field: "amount" };
  const values = [before?.value ?? "", reached.value];
  const found = sweep(readCaseFile(pilot("cases.json")).cases, readScheme(pilot("scheme.json")), { varied, values });
  const [less, hit] = found.values.map(({ bySource }) => bySource["state"]);
  expect(hit).toBe("46000.00");
  expect(Number(less)).toBeLessThan(46_000);
});
