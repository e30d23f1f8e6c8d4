import { describe, expect, test } from "vitest";
import { careLevelOf, careLevelRule, careLevelTable, institutionOpen } from "./index.js";

describe("the care levels", () => {
  test("have every whole per cent, each once", () => {
    const levels = Array.from({ length: 101 }, (_, percent) => careLevelOf(String(percent))?.id);
    const counts = careLevelTable.levels.map(({ id }) => levels.filter((level) => level === id).length);
    expect(counts).toEqual([26, 25, 25, 25]);
    expect([careLevelOf("74.5"), careLevelOf("74.000001")]).toEqual([undefined, undefined]);
  });

  test("refuse what is no share", () => {
    expect(() => careLevelOf("101")).toThrow("percent: expected a share of the points in per cent, from 0 to 100");
    expect(() => careLevelOf("-1")).toThrow("from 0 to 100");
    expect(() => careLevelOf("half")).toThrow("percent: expected a decimal");
    expect(() => institutionOpen("level-5", "2018-01-01")).toThrow("level: expected a care level");
  });

  test("are the assess rule of a scheme", () => {
    expect(careLevelRule("card", "bands").bands).toEqual([
      { level: "level-1", from: "75", to: "100" },
      { level: "level-2", from: "50", to: "74" },
      { level: "level-3", from: "25", to: "49" },
      { level: "level-4", from: "0", to: "24" },
    ]);
  });
});
