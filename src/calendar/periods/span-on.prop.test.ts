import fc from "fast-check";
import { expect, it } from "vitest";
import { spanOn } from "./span-on.js";

const lengths = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 9 })), { maxLength: 20 });

it("finds the span of a day that looking at each finds", () => {
  fc.assert(
    fc.property(lengths, fc.integer({ min: -5, max: 320 }), (gaps, day) => {
      let next = 0;
      const spans = gaps.map(([gap, length]) => {
        const from = next + gap;
        next = from + length + 1;
        return { from, to: from + length };
      });
      expect(spanOn(spans, day)).toBe(spans.find(({ from, to }) => from <= day && day <= to));
    }),
    { seed: 20180901, numRuns: 500 },
  );
});
