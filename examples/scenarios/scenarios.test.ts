import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { run } from "./main.js";

const folder = mkdtempSync(join(tmpdir(), "seko-scenarios-"));
const printed = vi.spyOn(console, "log").mockImplementation(() => undefined);
const written = (file: string) => readFileSync(join(folder, file), "utf8");

beforeAll(() => {
  run(folder);
}, 120_000);

afterAll(() => {
  printed.mockRestore();
  rmSync(folder, { recursive: true });
});

/** A row of the table by its scenario and name, amounts in cents. */
function rowOf(scenario: string, row: string): readonly number[] {
  const lines = written(`${scenario}-scenario.csv`).trim().split("\r\n");
  const [, ...told] = lines.map((line) => line.split(",")).find(([id]) => id === row) ?? [];
  // A name stands between the id and the numbers.
  const numbers = told.slice(-13);
  return numbers.map((text) => Math.round(Number(text) * 100));
}

describe("two scenarios of the children's pilot", () => {
  const tables = ["scenario-stated", "scenario", "scenario-source"];
  test.each(["more-people", "few-places"].flatMap((id) => tables.map((table) => `${id}-${table}.csv`)))(
    "%s is as expected",
    (file) => {
      expect(written(file)).toBe(readFileSync(new URL(`expected/${file}`, import.meta.url), "utf8"));
    },
  );

  test("begin with the same people and use, and newcomers add up to all", () => {
    expect(rowOf("more-people", "same")).toEqual(rowOf("few-places", "same"));
    const [stated, waiting, all] = ["stated", "waiting", "all"].map((row) => rowOf("more-people", row));
    expect(all?.length).toBe(13);
    expect(all).toEqual(stated?.map((amount, at) => amount + (waiting?.[at] ?? 0)));
  });

  test("of which one costs more by the use, and the other less, for the same people", () => {
    const cost = (scenario: string, row: string) => rowOf(scenario, row)[4] ?? 0;
    expect(cost("more-people", "stated")).toBeGreaterThan(cost("more-people", "same"));
    expect(cost("few-places", "stated")).toBeLessThan(cost("few-places", "same"));
    expect(rowOf("few-places", "stated")[0]).toBe(rowOf("few-places", "same")[0]);
  });
});
