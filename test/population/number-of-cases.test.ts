import { expect, it } from "vitest";
import { makePeople } from "../../src/doors/population.js";
import { smallPopulation } from "./small-population.js";

// Seventeen people in seven combinations.
it.each([
  [1, 7],
  [7, 7],
  [8, 8],
  [9, 9],
  [12, 12],
  [16, 16],
  [17, 17],
  [18, 17],
])(
  "of %i cases that are asked for, %i are made: at least one of each combination, at most one of each person",
  (asked, made) => {
    const found = makePeople(smallPopulation, { cases: asked });
    expect([found.made.cases, [...found.people].length]).toEqual([made, made]);
  },
);
