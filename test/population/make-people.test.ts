import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  checkPopulation,
  makePeople,
  parsePopulation,
  populationTable,
  type Population,
} from "../../src/doors/population.js";
import { checkCase } from "../../src/documents/index.js";
import { smallPopulation } from "./small-population.js";

const said = (population: unknown) =>
  checkPopulation(population).map(({ path, expected, received }) => `${path}: ${expected}; ${received}`);
const [places, ages] = smallPopulation.margins;
if (places === undefined || ages === undefined) throw new Error("two margins");

describe("people of a small population", () => {
  it("are these bytes on every machine", () => {
    const { people } = makePeople(smallPopulation, { seed: 7 });
    const lines = [...people].map(({ document }) => `${JSON.stringify(document)}\n`);
    expect(createHash("sha256").update(lines.join("")).digest("hex")).toBe(
      "75942f4f3363322e4f1c6b9646298ca44c47f657bc367bb7dce5990c42afbb57",
    );
  });

  it("are good cases, made up, with ids of the population and values of their groups alone", () => {
    const people = [...makePeople(smallPopulation, { seed: 7 }).people];
    expect(people.length).toBe(17);
    expect(people[0]?.document).toMatchObject({ id: "small-01", synthetic: true, client: { id: "small-01" } });
    for (const { document, weight } of people) {
      expect(checkCase(document)).toEqual([]);
      expect(weight).toBe(1);
      const score = Number(document.assessments?.[0]?.score);
      expect(score >= 10 && score <= 99 && !(score > 39 && score < 70)).toBe(true);
    }
  });

  // Three cases with weight 1 and seven with 2: 10 × (3 + 7 × 4) ÷ 17².
  it("say how unequal weights are", () => {
    const { made } = makePeople(smallPopulation, { cases: 10 });
    expect(made).toMatchObject({ people: 17, cases: 10, combinations: 7, largestWeight: 2, designEffect: "1.0727" });
  });

  it("stand in a table beside what was asked for", () => {
    const { rows, title } = populationTable(makePeople(smallPopulation).made);
    expect(title.en).toBe("Invented data: people made up of margins, small (people: 17)");
    expect(rows[0]).toEqual(["places", "north", "low", undefined, "7", "7", "made-up"]);
  });
});

describe("a pattern", () => {
  const ofPattern = (...counts: readonly (readonly [string, string, number])[]): Population => ({
    ...smallPopulation,
    pattern: {
      id: "survey",
      of: ["place", "age"],
      source: "made-up",
      counts: counts.map(([place, age, people]) => ({ groups: [place, age], people })),
    },
  });
  const small = (population: Population) => {
    const people = [...makePeople(population).people].map(({ document }) => document);
    return people.filter(
      ({ residences, client }) => residences?.[0]?.place === "north" && (client.birthDate ?? "") >= "2012",
    ).length;
  };

  it("decides how groups go together that no margin has together", () => {
    const few = ofPattern(["north", "school", 9], ["north", "small", 1], ["south", "school", 1], ["south", "small", 9]);
    const many = ofPattern(
      ["north", "school", 1],
      ["north", "small", 9],
      ["south", "school", 9],
      ["south", "small", 1],
    );
    expect([small(few), small(smallPopulation), small(many)]).toEqual([2, 4, 7]);
  });

  it("leaves combinations empty that it does not have, and is refused where that cannot be", () => {
    const none = ofPattern(["north", "school", 5], ["north", "small", 5], ["south", "small", 5]);
    expect(() => makePeople(none)).toThrow(/pattern/u);
    const { margins } = smallPopulation;
    const alone = {
      ...none,
      margins: margins.flatMap((each) =>
        each.id === "places"
          ? [
              {
                ...each,
                of: ["place"],
                counts: [
                  { groups: ["north"], people: 13 },
                  { groups: ["south"], people: 4 },
                ],
              },
            ]
          : [each],
      ),
    };
    const people = [...makePeople(alone).people].map(({ document }) => document);
    expect(
      people.filter(
        ({ residences, client }) => residences?.[0]?.place === "south" && (client.birthDate ?? "") < "2012",
      ),
    ).toEqual([]);
    expect(people.filter(({ residences }) => residences?.[0]?.place === "south").length).toBe(4);
  });
});

describe("a population that cannot be", () => {
  it("is refused with every issue", () => {
    const wrong: Population = {
      ...smallPopulation,
      margins: [
        { ...places, source: "made-upp" },
        { ...ages, of: ["need", "ages"], counts: [...ages.counts, { groups: ["low", "school"], people: -1 }] },
      ],
      dimensions: smallPopulation.dimensions.map((each, at) =>
        at > 0
          ? each
          : {
              ...each,
              groups: [
                {
                  id: "north",
                  put: [
                    { at: "residences[1].place", value: "north" },
                    { at: "id", from: "5", to: "4" },
                  ],
                },
              ],
            },
      ),
    };
    expect(said(wrong)).toMatchInlineSnapshot(`
      [
        "dimensions[0].groups[0].put[0].at: a place that the person has, such as "residences[0].place"; its last key may be new; "residences[1].place"",
        "dimensions[0].groups[0].put[1]: two dates or two decimals, the first at most the second, of at most 2147483646 values; "5 to 4"",
        "margins[0].source: "made-up"; "made-upp"",
        "margins[0].counts[2].groups[0]: "north"; "south"",
        "margins[0].counts[3].groups[0]: "north"; "south"",
        "margins[1].of[1]: "place" or "need" or "age"; "ages"",
        "margins[1].counts[4].groups: each combination once; "low school"",
        "margins[1].counts[4].people: a whole number of people from 0 to 10000000; the number -1",
        "dimensions[2]: a margin that says how many people each group has; "age"",
      ]
    `);
  });

  it("says whom margins see differently", () => {
    const differing = {
      ...smallPopulation,
      margins: [places, { ...ages, counts: ages.counts.map((each, at) => (at > 0 ? each : { ...each, people: 9 })) }],
    };
    expect(said(differing)).toMatchInlineSnapshot(`
      [
        "margins[1].counts: 12 people of low, as the margin places has; 13",
      ]
    `);
  });

  it("is refused where its tables lie in a circle, or a group makes no good case", () => {
    const third = {
      id: "third",
      of: ["age", "place"],
      source: "made-up",
      counts: [{ groups: ["school", "north"], people: 17 }],
    };
    expect(said({ ...smallPopulation, margins: [places, ages, third] })).toMatchInlineSnapshot(`
      [
        "margins: tables that hang together without a circle; place × need, need × age, age × place",
      ]
    `);
    const dimensions = smallPopulation.dimensions.map((each, at) =>
      at > 0
        ? each
        : {
            ...each,
            groups: each.groups.map((group) => ({ ...group, put: [{ at: "residences[0].kind", value: "sometimes" }] })),
          },
    );
    expect(said({ ...smallPopulation, dimensions })).toMatchInlineSnapshot(`
      [
        "dimensions[0].groups[0]: residences[0].kind: "declared" or "actual"; "sometimes"",
      ]
    `);
    expect(said({ ...smallPopulation, person: [] })).toEqual(["person: a case; a list of 0"]);
  });

  it("takes options that can be, alone", () => {
    expect(() => makePeople(parsePopulation(smallPopulation), { seed: 0, cases: 1.5 })).toThrow(/seed: .*\n.*cases: /u);
    expect(() => makePeople(smallPopulation, { sead: 1 } as never)).toThrow(/sead/u);
  });
});
