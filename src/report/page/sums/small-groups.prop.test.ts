import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setApart } from "./small-groups.js";

const seed = 20180901;
const groups = fc.array(
  fc.nat({ max: 12 }).map((people) => ({ people })),
  { maxLength: 12 },
);
const smallest = fc.integer({ min: 1, max: 8 });
const sum = (list: readonly { readonly people: number }[]) => list.reduce((whole, { people }) => whole + people, 0);

describe("groups of few people", () => {
  it("are never alone, nor what is left when the others are taken away, and everybody is in one", () => {
    fc.assert(
      fc.property(groups, smallest, (all, least) => {
        const { alone, together } = setApart(all, least, { shared: false });
        expect(sum(alone) + sum(together)).toBe(sum(all));
        for (const { people } of alone) expect(people).toBeGreaterThanOrEqual(least);
        if (together.length > 0 && alone.length > 0) expect(sum(together)).toBeGreaterThanOrEqual(least);
        expect([...alone, ...together].every(({ people }) => people > 0)).toBe(true);
      }),
      { seed, numRuns: 500 },
    );
  });

  it("hide behind a large one where the same person may be in several", () => {
    fc.assert(
      fc.property(groups, smallest, (all, least) => {
        const { alone, together } = setApart(all, least, { shared: true });
        if (together.length === 0 || alone.length === 0) return;
        expect(Math.max(...together.map(({ people }) => people))).toBeGreaterThanOrEqual(least);
      }),
      { seed, numRuns: 500 },
    );
    expect(setApart([{ people: 9 }, { people: 2 }, { people: 3 }, { people: 7 }], 5, { shared: true })).toEqual({
      alone: [{ people: 9 }],
      together: [{ people: 2 }, { people: 3 }, { people: 7 }],
    });
  });

  it("change nothing where no group is small", () => {
    const all = [{ people: 5 }, { people: 0 }, { people: 6 }];
    expect(setApart(all, 5, { shared: false })).toEqual({ alone: [{ people: 5 }, { people: 6 }], together: [] });
  });
});
