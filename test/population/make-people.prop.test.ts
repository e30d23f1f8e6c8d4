import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePopulation, type Margin, type Population } from "../../src/doors/population.js";
import { makePeople } from "../../src/population/index.js";
import { cellOf } from "../../src/population/layout.js";
import { treeOf } from "../../src/population/tree.js";
import { smallCase } from "../support/small-case.js";

const label = { lv: "x", en: "x" };
const scores = ["10", "20", "30", "40"];

/** Tables of made-up true people, which therefore agree, over dimensions that hang together without a circle; sometimes a pattern. */
const populations = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
    people: fc.array(fc.array(fc.nat({ max: 3 }), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 60 }),
    tables: fc.array(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    pattern: fc.option(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 16, maxLength: 16 })),
  })
  .map(({ sizes, people, tables, pattern }): Population | undefined => {
    const groups = people.map((person) => sizes.map((size, at) => (person[at] ?? 0) % size));
    const asked = tables.map((table) => [...new Set(table.map((at) => at % sizes.length))]);
    const lacking = [...sizes.keys()].filter((at) => !asked.some((table) => table.includes(at)));
    const all = [...asked, ...lacking.map((at) => [at])];
    if (treeOf(all.map((table) => table.map(String))) === undefined) return undefined;
    const first = (all[0] ?? []).slice(0, 2);
    return {
      schemaVersion: 1,
      kind: "population",
      id: "made-up",
      label,
      person: smallCase,
      dimensions: sizes.map((size, at) => ({
        id: `d${at}`,
        label,
        groups: Array.from({ length: size }, (_, group) => ({
          id: `g${group}`,
          put: at === 0 ? [{ at: "assessments[0].score", value: scores[group] }] : [],
        })),
      })),
      margins: all.map((table, at) => marginOf(`m${at}`, table, groups)),
      ...(pattern === null ? {} : { pattern: patternOf(first, sizes, pattern) }),
      sources: [{ id: "made-up", title: "Invented", certainty: "assumption" }],
    };
  })
  .filter((each) => each !== undefined);

function marginOf(id: string, table: readonly number[], people: readonly (readonly number[])[]): Margin {
  const counts = new Map<string, number>();
  for (const person of people) {
    const key = table.map((at) => `g${person[at] ?? 0}`).join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const of = table.map((at) => `d${at}`);
  return {
    id,
    of,
    source: "made-up",
    counts: [...counts].map(([key, count]) => ({ groups: key.split(" "), people: count })),
  };
}

/** Every combination of two dimensions occurs, some more than others. */
function patternOf(table: readonly number[], sizes: readonly number[], numbers: readonly number[]): Margin {
  const own = table.map((at) => sizes[at] ?? 1);
  const cells = own.reduce((product, size) => product * size, 1);
  const counts = Array.from({ length: cells }, (_, cell) => {
    const groups = own.map(
      (_each, at) => Math.floor(cell / own.slice(at + 1).reduce((product, size) => product * size, 1)) % (own[at] ?? 1),
    );
    return { groups: groups.map((group) => `g${group}`), people: numbers[cellOf(groups, own)] ?? 1 };
  });
  return { id: "pattern", of: table.map((at) => `d${at}`), source: "made-up", counts };
}

const parameters = { seed: 19, numRuns: 300 };

describe("people made up of margins", () => {
  it("hit every table to the person, whatever the seed, and with fewer cases by their weights", () => {
    fc.assert(
      fc.property(
        populations,
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 80 }),
        (population, seed, cases) => {
          for (const options of [{ seed }, { seed, cases }]) {
            const { made, people } = makePeople(parsePopulation(population), options);
            expect(made.margins.filter(({ asked, made: count }) => asked !== count)).toEqual([]);
            const all = [...people];
            expect(all.length).toBe(made.cases);
            expect(all.reduce((sum, { weight }) => sum + weight, 0)).toBe(made.people);
            // Counted once more from the cases themselves.
            const [dimension] = population.dimensions;
            for (const group of dimension?.groups ?? []) {
              const table = population.margins.find(({ of }) => of.includes("d0"));
              const place = table?.of.indexOf("d0") ?? 0;
              const asked = table?.counts.filter(({ groups }) => groups[place] === group.id) ?? [];
              const have = all.filter(({ document }) => document.assessments?.[0]?.score === group.put[0]?.value);
              expect(have.reduce((sum, { weight }) => sum + weight, 0)).toBe(
                asked.reduce((sum, { people: count }) => sum + count, 0),
              );
            }
          }
        },
      ),
      parameters,
    );
  });

  it("are the same for the same seed, each time they are gone through", () => {
    fc.assert(
      fc.property(populations, fc.integer({ min: 1, max: 1000 }), (population, seed) => {
        const [one, two] = [makePeople(population, { seed }), makePeople(structuredClone(population), { seed })];
        const text = JSON.stringify([...one.people]);
        expect(JSON.stringify([...two.people])).toBe(text);
        expect(JSON.stringify([...one.people])).toBe(text);
        expect(two.made).toEqual(one.made);
      }),
      { ...parameters, numRuns: 60 },
    );
  });
});
