import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { compare } from "../compare/index.js";
import { compile } from "../rules/compile.js";
import type { Scheme } from "../rules/scheme.js";
import { startMovements, type MovementOptions } from "./index.js";
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
