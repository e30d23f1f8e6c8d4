import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { compare } from "../compare/index.js";
import { compile } from "../rules/compile.js";
import type { Scheme } from "../rules/scheme.js";
import { startMovements, type MovementOptions } from "./index.js";
import { movementOf } from "./moving.js";
import { moved } from "./share.js";

const assumed = (id: string) => ({ id, title: id, certainty: "assumption" as const });

/** Amounts of levels and prices that two assumptions give; the rest is seen. */
const scheme: Scheme = {
  ...smallScheme,
  sources: [{ ...assumed("made-up"), certainty: "seen" }, assumed("levels"), assumed("prices"), assumed("nothing")],
  entitle: {
    ...smallScheme.entitle,
    amounts: smallScheme.entitle.amounts.map((row) => ({ ...row, source: "levels" })),
  },
  cost: { ...smallScheme.cost, prices: smallScheme.cost.prices.map((row) => ({ ...row, source: "prices" })) },
};
const people = ["a", "b", "c"].map((id) => ({ ...smallCase, id, client: { ...smallCase.client, id: `client-${id}` } }));

function movementsOf(of: Scheme, options: MovementOptions, cases = people) {
  const moving = startMovements(of, options);
  for (const document of cases) moving.add(document);
  return moving.movements();
}

/** Public support by other rules, less what it was. */
function changeBy(after: Scheme): string {
  return compare(people, compile(scheme), compile({ ...after, version: "other" })).totals.support.change;
}

function times(factor: bigint): { readonly levels: Scheme; readonly prices: Scheme } {
  const { amounts } = smallScheme.entitle;
  const { prices } = smallScheme.cost;
  return {
    levels: {
      ...scheme,
      entitle: {
        ...smallScheme.entitle,
        amounts: amounts.map((row) => ({
          ...row,
          amount: moved(typeof row.amount === "string" ? row.amount : "", factor),
        })),
      },
    },
    prices: {
      ...scheme,
      cost: {
        ...smallScheme.cost,
        prices: prices.map((row) =>
          "price" in row && typeof row.price === "string" ? { ...row, price: moved(row.price, factor) } : row,
        ),
      },
    },
  };
}

describe("what moves a result", () => {
  it("is what the same people have by rules with lower and higher numbers, the largest change first", () => {
    const found = movementsOf(scheme, { share: "0.3" });
    const [lower, higher] = [times(700_000n), times(1_300_000n)];
    const expected = (["levels", "prices"] as const).map((id) => {
      return { assumption: id, lower: changeBy(lower[id]), higher: changeBy(higher[id]) };
    });
    expect(
      found.moved.map(({ assumption, lower: less, higher: more }) => ({ assumption, lower: less, higher: more })),
    ).toEqual(expected.toSorted((left, right) => sizeOf(right) - sizeOf(left)));
    expect(found).toMatchObject({ people: 3, setAside: 0, notMoved: [{ assumption: "nothing", why: "no-amount" }] });
    expect(expected.some(({ lower: less }) => less.startsWith("-"))).toBe(true);
    expect(found.support).toBe(compare(people, compile(scheme), compile(scheme)).totals.support.before);
  });

  it("moves an assumption by a share of its own, and leaves out those without one", () => {
    const own = movementsOf(scheme, { shares: { prices: "0.3" } });
    expect(own.moved.map(({ assumption, share }) => [assumption, share])).toEqual([["prices", "0.3"]]);
    expect(own.moved[0]?.higher).toBe(changeBy(times(1_300_000n).prices));
  });

  it("moves the value of an open input", () => {
    const open: Scheme = {
      ...scheme,
      inputs: [{ id: "low-amount", unit: "EUR", reason: "Nobody publishes it." }],
      entitle: {
        ...smallScheme.entitle,
        amounts: smallScheme.entitle.amounts.map((row) =>
          row.level === "low" ? { ...row, amount: { input: "low-amount" } } : row,
        ),
      },
    };
    const inputs = { "low-amount": "1200.00" };
    const [first] = movementsOf(open, { inputs, shares: { "input:low-amount": "0.5" } }).moved;
    const half = compare(people, compile(open, inputs), compile({ ...open, version: "2" }, { "low-amount": "600.00" }));
    expect(first).toMatchObject({ assumption: "input:low-amount", lower: half.totals.support.change, people: 3 });
  });

  it("sets aside of whom a fact is missing", () => {
    const { assessments, ...others } = smallCase;
    expect(assessments?.length).toBeGreaterThan(0);
    expect(movementsOf(scheme, { share: "0.1" }, [...people, others])).toMatchObject({ people: 3, setAside: 1 });
  });

  it("refuses a share that is none, and one of what is no assumption", () => {
    for (const share of ["0", "1", "-0.1", "x"]) expect(() => startMovements(scheme, { share })).toThrow("share");
    expect(() => startMovements(scheme, { shares: { "made-up": "0.1" } })).toThrow(
      "shares.made-up: expected an assumption",
    );
  });

  it("rounds half up in the magnitude to the decimals that the number had", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 0, max: 2_000_000 }),
        (minor, factor) => {
          const value = (minor / 100).toFixed(2);
          const exact = BigInt(value.replace(".", "")) * BigInt(factor);
          const found = BigInt(moved(value, BigInt(factor)).replace(".", "")) * 1_000_000n;
          const away = found - exact;
          expect(away <= 500_000n && away >= -500_000n).toBe(true);
        },
      ),
      { seed: 20180901, numRuns: 500 },
    );
    expect(moved("0.05", 900_000n)).toBe("0.05");
    expect(moved("-0.05", 900_000n)).toBe("-0.05");
    expect(moved("7", 1_100_000n)).toBe("8");
  });
});

function sizeOf({ lower, higher }: { readonly lower: string; readonly higher: string }): number {
  return Math.max(...[lower, higher].map((text) => Number(text.replace("-", "").replace(".", ""))));
}

describe("between the ends", () => {
  it("support rises with the amounts of levels all along, and with no prices where it is the budget that is used up", () => {
    const { moved: found } = movementsOf(scheme, { share: "0.10", between: 3 });
    for (const { course } of found) expect(["rises", "same"]).toContain(course);
    expect(found.find(({ assumption }) => assumption === "levels")).not.toHaveProperty("bounds");
    expect(movementsOf(scheme, { share: "0.10" }).moved[0]).not.toHaveProperty("course");
  });

  it("has the intervals of a comparison where cases stand for people, and none where they do not", () => {
    const own = people.map((each, at) => {
      const [first, ...rest] = each.plan?.lines ?? [];
      return first === undefined
        ? each
        : { ...each, plan: { lines: [{ ...first, quantity: String(2 + 3 * at) }, ...rest] } };
    });
    const weightOf = ({ id }: { readonly id: string }) => ({ a: 4, b: 1, c: 7 })[id] ?? 1;
    const found = movementsOf(scheme, { share: "0.3", weightOf }, own);
    const [lower, higher] = [times(700_000n), times(1_300_000n)];
    const sampled = (after: Scheme) =>
      compare(own, compile(scheme), compile({ ...after, version: "other" }), { weightOf }).weighted?.sampling?.support;
    expect(found.sampling).toEqual(sampled(scheme)?.before);
    expect(found.sampling?.low).not.toBe(found.support);
    for (const id of ["levels", "prices"] as const) {
      const { sampling } = found.moved.find(({ assumption }) => assumption === id) ?? {};
      expect(sampling).toEqual({ lower: sampled(lower[id])?.change, higher: sampled(higher[id])?.change });
    }
    expect(movementsOf(scheme, { share: "0.3", weightOf }, own.slice(0, 1)).sampling).toBeUndefined();
    expect(JSON.stringify(movementsOf(scheme, { share: "0.3" }, own))).not.toContain("sampling");
  });

  it("turns where both more and less give less, and the bounds are said", () => {
    const turning = {
      changes: [-300n, -100n, -50n, -200n],
      assumption: "a",
      share: "0.1",
      numbers: 1,
      rules: [],
      people: 1,
      spread: { lower: [], higher: [] },
    };
    expect(movementOf(turning, 2)).toMatchObject({
      lower: "-3.00",
      higher: "-2.00",
      course: "turns",
      bounds: { least: "-3.00", most: "0.00" },
    });
    expect(movementOf({ ...turning, changes: [200n, 100n, -1n, -1n] }, 2).course).toBe("falls");
    expect(movementOf({ ...turning, changes: [0n, 0n, 0n, 0n] }, 2).course).toBe("same");
    expect(movementOf({ ...turning, changes: [-2n, 1n, 2n, 3n] }, 2).course).toBe("turns");
  });
});

describe("all assumptions at once", () => {
  it("stay between the sums of the ends, since each raises or lowers the same people's support", () => {
    const { moved: found, together } = movementsOf(scheme, { share: "0.10", draws: 40, seed: 3 });
    const sumOf = (end: "lower" | "higher") => found.reduce((sum, each) => sum + Math.abs(Number(each[end])), 0);
    expect(together).toMatchObject({ draws: 40, refused: 0, seed: 3 });
    expect(Number(together?.least)).toBeGreaterThanOrEqual(-sumOf("lower"));
    expect(Number(together?.most)).toBeLessThanOrEqual(sumOf("higher"));
    expect(Number(together?.nineOfTen?.least)).toBeGreaterThanOrEqual(Number(together?.least));
    expect(Number(together?.nineOfTen?.most)).toBeLessThanOrEqual(Number(together?.most));
    expect(Number(together?.least)).toBeLessThan(Number(together?.most));
  });

  it("are the same for the same seed, and others for another", () => {
    const by = (number: number) => movementsOf(scheme, { share: "0.10", draws: 5, seed: number }).together;
    expect(by(3)).toEqual(by(3));
    expect({ ...by(4), seed: 3 }).not.toEqual(by(3));
    expect(by(3)).not.toHaveProperty("nineOfTen");
  });

  it.each([
    [{ between: -1 }, "between"],
    [{ draws: 10_001 }, "draws"],
    [{ seed: 0 }, "seed"],
  ])("%o is refused", (options, path) => {
    expect(() => startMovements(scheme, { share: "0.10", ...options })).toThrow(path);
  });
});
