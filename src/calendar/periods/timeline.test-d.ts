import { describe, expectTypeOf, it } from "vitest";
import { type DatedValue, heavierIn, merge, partOf, type Period, type Timeline, valueOn } from "../index.js";

declare const prices: Timeline<bigint>;
declare const levels: Timeline<"I" | "II">;
declare const month: Period;

describe("the types of dated values", () => {
  it("keep the type of each value side by side", () => {
    const [segment] = merge(prices, levels);
    expectTypeOf(segment?.rows[0]).toEqualTypeOf<DatedValue<bigint> | undefined>();
    expectTypeOf(segment?.rows[1]).toEqualTypeOf<DatedValue<"I" | "II"> | undefined>();
    // @ts-expect-error there are two timelines
    expectTypeOf(segment?.rows[2]).toBeUndefined();
  });

  it("keep the type of a value looked up", () => {
    expectTypeOf(valueOn(levels, 0)).toEqualTypeOf<"I" | "II">();
    expectTypeOf(heavierIn(levels, month, "later")?.value).toEqualTypeOf<"I" | "II" | undefined>();
  });

  it("are read-only", () => {
    // @ts-expect-error a period is a value
    month.from = 1;
    // @ts-expect-error a timeline is a value
    levels[0] = { ...month, value: "I" };
  });

  it("know the rules by name", () => {
    // @ts-expect-error no such basis
    partOf({ basis: "30/360" }, [], month);
    // @ts-expect-error the rule for the started month must be named
    partOf({ basis: "months-remaining" }, [], month);
    // @ts-expect-error a tie needs a rule
    heavierIn(levels, month);
    // @ts-expect-error the preferred values are levels
    heavierIn(levels, month, { prefer: ["III"] });
  });
});
