import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { openWeights } from "./weights-by-case.js";

const folder = temporaryFolder();
const table = (rows: readonly (readonly [string, number])[]) =>
  folder.write("weights.csv", `case,weight\n${rows.map(([id, weight]) => `${id},${weight}\n`).join("")}`);

describe("weights of cases that come one by one", () => {
  it("are those of their rows, as a map has them, whatever the ids are, and it is known who had none", () => {
    const letters = fc.constantFrom("a", "B", "0", "_", "-", "ā");
    const id = fc.tuple(fc.constantFrom("x", "case-", "ž"), fc.string({ unit: letters, maxLength: 20 }));
    const rows = fc.dictionary(
      id.map((parts) => parts.join("")),
      fc.integer({ min: 1, max: 2 ** 40 }),
      { maxKeys: 40 },
    );
    fc.assert(
      fc.property(rows, fc.array(id), fc.nat({ max: 40 }), (given, others, asked) => {
        const expected = new Map(Object.entries(given));
        const weights = openWeights(table([...expected]));
        const known = [...expected.keys()].slice(0, asked);
        for (const each of [...known, ...known]) expect(weights.of(each)).toBe(expected.get(each));
        expect(weights.isWhole()).toBe(known.length === expected.size);
        expect(weights.isWhole("of-others")).toBe(true);
        for (const parts of others) expect(weights.of(parts.join(""))).toBe(expected.get(parts.join("")) ?? 1);
        const isKnown = others.every((parts) => expected.has(parts.join("")));
        expect(weights.isWhole("of-others")).toBe(isKnown);
      }),
      { numRuns: 200, seed: 20180901 },
    );
  });

  it("take at most 32 bytes a row, and no object", () => {
    const count = 50_000;
    const file = table(Array.from({ length: count }, (_, index) => [`case-${100_000 + index}`, 1 + (index % 9)]));
    setFlagsFromString("--expose-gc");
    const collect: unknown = runInNewContext("gc");
    if (typeof collect !== "function") throw new Error("memory cannot be collected");
    const buffers = () => {
      for (let time = 0; time < 3; time += 1) Reflect.apply(collect, undefined, []);
      return process.memoryUsage().arrayBuffers;
    };
    const before = buffers();
    const weights = openWeights(file);
    const bytes = (buffers() - before) / count;
    expect(weights.of("case-100010")).toBe(2);
    // Eleven letters, an end, a weight and one slot and a half.
    expect(bytes).toBeGreaterThanOrEqual(25);
    expect(bytes).toBeLessThanOrEqual(32);
  });

  it.each([
    ["a weight of 0", "case,weight\na,0\n", "rows[2].weight"],
    ["a weight that is no whole number", "case,weight\na,1.5\n", "rows[2].weight"],
    ["a case twice", "case,weight\na,1\na,2\n", "rows[3]"],
    ["no case", "case,weight\n,2\n", "rows[2].case"],
    ["no column of weights", "case\na\n", "columns"],
  ])("are refused with %s", (_, text, path) => {
    expect(() => openWeights(folder.write("wrong.csv", text))).toThrow(path);
  });
});
