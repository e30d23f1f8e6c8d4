import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { priceAdults } from "../pilot-adults/pilot.js";
import { run } from "./main.js";
import { compare, gains, type OptionResult } from "./reform.js";

const folder = mkdtempSync(join(tmpdir(), "seko-reform-"));
const printed = vi.spyOn(console, "log").mockImplementation(() => undefined);
let results: readonly OptionResult[] = [];

beforeAll(() => {
  run(folder);
  results = compare(priceAdults().cases);
}, 120_000);

afterAll(() => {
  printed.mockRestore();
  rmSync(folder, { recursive: true });
});

const of = (id: string): OptionResult => {
  const result = results.find(({ option }) => option.id === id);
  if (result === undefined) throw new Error(`no option ${id}`);
  return result;
};

describe("the two options", () => {
  test("a larger amount pays the same people and days more, by the same part", () => {
    const [today, larger] = [of("today"), of("larger-amount")];
    expect([larger.people, larger.days]).toEqual([today.people, today.days]);
    // 180.00 for 150.00: a fifth more, but for the rounding of each month.
    const claims = today.followings.flatMap((following) => following.claims).length;
    expect(Math.abs(larger.compensation * 5 - today.compensation * 6)).toBeLessThanOrEqual(claims * 6);
  });

  test("a wider group takes nothing from anybody", () => {
    const [today, wider] = [of("today"), of("wider-group")];
    expect(wider.people).toBeGreaterThan(today.people);
    for (const [index, { claims }] of today.followings.entries()) {
      if (claims.length > 0) expect(JSON.stringify(wider.followings[index]?.claims)).toBe(JSON.stringify(claims));
    }
    expect(wider.people - today.people).toBeLessThanOrEqual(20);
  });

  test("the gains of the municipalities are what the state pays more", () => {
    for (const id of ["larger-amount", "wider-group"]) {
      const total = gains(of("today"), of(id)).reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
      expect(total).toBe(of(id).compensation - of("today").compensation);
    }
    expect(gains(of("today"), of("today")).every(({ amount }) => amount === "0.00")).toBe(true);
  });

  test("stand side by side in the summary and on the screen", () => {
    const summary = JSON.parse(readFileSync(join(folder, "summary.json"), "utf8")) as {
      readonly clients: number;
      readonly options: readonly { readonly id: string; readonly more: string }[];
    };
    expect(summary.clients).toBe(200);
    expect(summary.options.map(({ id }) => id)).toEqual(["today", "larger-amount", "wider-group"]);
    expect(summary.options[0]?.more).toBe("0.00");
    const screen = String(printed.mock.calls[0]?.[0]);
    expect(screen.split("\n")[0]).toContain("SYNTHETIC");
    expect(screen).toContain("Who gains by: A wider group");
  });
});
