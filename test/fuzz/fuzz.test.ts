import { describe, expect, it } from "vitest";
import { fuzz } from "./fuzz.js";

describe("mutated documents of every kind", () => {
  const { counts, faults } = fuzz(800, 20180901);

  it("are refused by an InputError, or keep every law", () => {
    expect(faults).toEqual([]);
  });

  it("come through often enough to say something", () => {
    expect([...counts.values()].map(({ made }) => made)).toEqual([100, 100, 100, 100, 100, 100, 100, 100]);
    for (const [kind, { through }] of counts) expect([kind, through >= 5]).toEqual([kind, true]);
  });
});
