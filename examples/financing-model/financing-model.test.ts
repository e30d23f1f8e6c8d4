import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readAdults } from "../pilot-adults/pilot.js";
import { blockPerPlaceAndMonth, blockPlaces } from "./assumptions.js";
import { balanceOf, bases, daysOfLeaving, leavingOn } from "./leaving.js";
import { run } from "./main.js";
import { modelIds, runModel } from "./models.js";

const folder = mkdtempSync(join(tmpdir(), "seko-financing-model-"));
const printed = vi.spyOn(console, "log").mockImplementation(() => undefined);
const adults = readAdults();
const models = modelIds.map((id) => runModel(id, adults));
const days = daysOfLeaving(adults);

beforeAll(() => {
  run(folder);
}, 120_000);

afterAll(() => {
  printed.mockRestore();
  rmSync(folder, { recursive: true });
});

describe("three financing models of the same services", () => {
  test.each(["models.csv", "months.csv", "leaving.csv"])("%s is as expected", (file) => {
    const expected = readFileSync(new URL(`expected/${file}`, import.meta.url), "utf8");
    expect(readFileSync(join(folder, file), "utf8")).toBe(expected);
  });

  test("cost the same, and payers pay all of it, in each month", () => {
    const [first] = models;
    for (const { months, year } of models) {
      expect(year.cost).toBe(first?.year.cost);
      for (const [month, { state, municipality, people, cost }] of months) {
        expect(state + municipality + people).toBe(cost);
        expect(cost).toBe(first?.months.get(month)?.cost);
      }
    }
  });

  test("leave people what is above a budget only where there is one", () => {
    const [level, unit, block] = models.map(({ year }) => year.people);
    expect(unit).toBe(block);
    expect(level).toBeGreaterThan(unit ?? 0);
  });

  test("pay a block whatever is used, and the others follow use", () => {
    const stateIn = (index: number, month: string) => models[index]?.months.get(month)?.state ?? 0;
    const block = blockPlaces * blockPerPlaceAndMonth;
    expect([...(models[2]?.months.values() ?? [])].map(({ state }) => state)).toEqual(Array(12).fill(block));
    for (const index of [0, 1]) expect(stateIn(index, "2020-04")).toBeLessThan(stateIn(index, "2020-03") * 0.75);
  });
});

describe("leaving an institution", () => {
  test.each(bases)("moves money between payers and makes none, by %s cost", (basis) => {
    const leaving = leavingOn(basis, adults, days);
    for (const { year } of models) {
      const { state, municipality, people } = balanceOf(leaving, year);
      expect(state + municipality + people).toBe(leaving.institutionCost + leaving.paymentsOfNewResidents - year.cost);
    }
  });

  test("counts nobody's days twice: those outside, those of people who came back", () => {
    expect(days.emptyDays).toBeLessThan(days.days);
    expect(days.returned).toBe(
      adults.filter(({ leavings = [] }) => leavings.some(({ returnedOn }) => returnedOn !== undefined)).length,
    );
  });

  test("names no break-even, and what is not computed", () => {
    const screen = printed.mock.calls.flat().join("\n");
    expect(screen).toContain("Break-even    none is given");
    expect(screen).toContain("living costs outside");
  });
});
