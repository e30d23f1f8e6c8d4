import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { run } from "./main.js";

const folder = mkdtempSync(join(tmpdir(), "seko-what-if-"));
const printed = vi.spyOn(console, "log").mockImplementation(() => undefined);
const written = (file: string) => readFileSync(join(folder, file), "utf8");

beforeAll(() => {
  run(folder);
}, 120_000);

afterAll(() => {
  printed.mockRestore();
  rmSync(folder, { recursive: true });
});

describe("three reforms of the children's pilot", () => {
  test.each(["comparison.csv", "each-reform.csv"])("%s is as expected", (file) => {
    expect(written(file)).toBe(readFileSync(new URL(`expected/${file}`, import.meta.url), "utf8"));
  });

  test("have shares that add up to what each source pays more, but for a cent of rounding", () => {
    const rows = written("each-reform.csv")
      .trim()
      .split("\r\n")
      .map((line) => line.split(","));
    const shareOf = (payer: string) =>
      rows.filter(([, who]) => who === payer).reduce((sum, row) => sum + Math.round(Number(row.at(-1)) * 100), 0);
    const sources = written("comparison.csv")
      .split("\r\n")
      .map((line) => line.split(","));
    const change = (id: string) => Math.round(Number(sources.find(([first]) => first === id)?.at(-1)) * 100);
    expect(shareOf("esf")).toBe(change("esf"));
    expect(shareOf("state")).toBe(change("state"));
    expect(shareOf("people themselves")).toBe(change("outOfPocket"));
  });

  test("of which the one of the split changes who pays, and nobody's support", () => {
    const split = written("each-reform.csv")
      .split("\r\n")
      .filter((line) => line.startsWith("The state pays more"));
    const [esf, state, people] = split.map((line) => Number(line.split(",")[3]));
    expect((esf ?? 0) + (state ?? 0)).toBeCloseTo(0, 6);
    expect(state).toBeGreaterThan(0);
    expect(people).toBe(0);
  });
});
