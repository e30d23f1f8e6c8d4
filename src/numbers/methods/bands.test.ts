import { describe, expect, it } from "vitest";
import { isInputError } from "../../errors/index.js";
import { bandIndexOf, levelOfScore, type BetweenBands, type LevelBand } from "./bands.js";

/** The four care levels by share of the points of ability; 1 is the least need. */
const careLevels: readonly LevelBand[] = [
  { level: "1", from: "75", to: "100" },
  { level: "2", from: "50", to: "74" },
  { level: "3", from: "25", to: "49" },
  { level: "4", from: "0", to: "24" },
];

/** The same points counted as need. */
const byNeed: readonly LevelBand[] = [
  { level: "low", from: "0", to: "49" },
  { level: "high", from: "50", to: "100" },
];

describe("levelOfScore", () => {
  it.each([
    ["100", "1"],
    ["75", "1"],
    ["74", "2"],
    ["50", "2"],
    ["49", "3"],
    ["25.0", "3"],
    ["24", "4"],
    ["0", "4"],
  ])("%s points of ability are care level %s", (score, level) => {
    expect(levelOfScore(score, careLevels, { direction: "ability", between: "undecided" })).toBe(level);
  });

  it.each([
    ["74.5", "ability", "undecided", undefined],
    ["74.5", "ability", "more-need", "2"],
    ["74.5", "ability", "less-need", "1"],
    ["24.0001", "ability", "more-need", "4"],
    ["24.9999", "ability", "less-need", "3"],
  ] as const)("%s, a score of %s between two care levels, %s, gives %s", (score, direction, between, level) => {
    expect(levelOfScore(score, careLevels, { direction, between })).toBe(level);
  });

  it.each([
    ["undecided", undefined],
    ["more-need", "high"],
    ["less-need", "low"],
  ] as const)("where the score counts need, 49.5 gives by the rule %s the level %s", (between: BetweenBands, level) => {
    expect(levelOfScore("49.5", byNeed, { direction: "need", between })).toBe(level);
  });

  it.each(["-0.5", "100.5"])("%s lies outside all bands, whatever the rule", (score) => {
    for (const between of ["undecided", "more-need", "less-need"] as const) {
      expect(levelOfScore(score, byNeed, { direction: "need", between })).toBeUndefined();
    }
  });

  it.each([
    ["a shared end", [byNeed[0], { level: "high", from: "49", to: "100" }], "bands[1]"],
    ["a band that ends before it begins", [{ level: "odd", from: "10", to: "9" }], "bands[0]"],
  ] as const)("refuses %s", (_what, bands, path) => {
    try {
      levelOfScore("1", bands as readonly LevelBand[], { direction: "need", between: "undecided" });
      expect.unreachable();
    } catch (error) {
      expect(isInputError(error) && error.issues).toMatchObject([{ code: "band-overlap", path }]);
    }
  });
});

describe("bandIndexOf", () => {
  it("finds nothing among no bands", () => {
    expect(bandIndexOf(1, [], "need", "more-need")).toBe(-1);
  });
});
