import { received, unknownWord, type Issue } from "../errors/index.js";
import { parseScaled, whyNotDecimal } from "../numbers/index.js";
import { readRounding } from "../rules/reading/reading.js";
import type { Scenario, Stated } from "./document.js";

/** So many decimals a factor of take-up may have. */
const factorDecimals = 6;

/**
 * Checks what the form of a scenario cannot say: that it states something, under ids of its own, in numbers that can be read, and without
 * what would have to be guessed.
 *
 * @param scenario whose form is right
 * @param issues where every issue is added
 */
export function readScenario(scenario: Scenario, issues: Issue[]): void {
  const { takeUp = [], entrants = [], places = [], sources = [] } = scenario;
  const all = statedIn(scenario);
  if (all.length === 0) {
    issues.push({ code: "none", path: "", expected: "takeUp, entrants or places", received: "none of them" });
  }
  if (entrants.length > 0 && places.length > 0) {
    const hint = "State two scenarios: which of them has a place, nobody knows.";
    issues.push({ code: "keys-together", path: "places", expected: "entrants or places", received: "both", hint });
  }
  const known = sources.map(({ id }) => id);
  const seen = new Set<string>();
  for (const { path, stated } of all) {
    if (seen.has(stated.id)) {
      const expected = "an id that nothing else of the scenario has";
      issues.push({ code: "duplicate-id", path: `${path}.id`, expected, received: received(stated.id) });
    }
    seen.add(stated.id);
    if (stated.source !== undefined && !known.includes(stated.source)) {
      issues.push(unknownWord(stated.source, known, `${path}.source`, issues.length));
    }
  }
  for (const [at, { multiply, rounding }] of takeUp.entries()) {
    const path = `takeUp[${at}]`;
    const factor = parseScaled(multiply, factorDecimals);
    if (Number.isNaN(factor)) issues.push(whyNotDecimal(multiply, factorDecimals, `${path}.multiply`));
    else if (factor < 0) {
      const expected = "0 or more";
      issues.push({ code: "below-zero", path: `${path}.multiply`, expected, received: received(multiply) });
    }
    readRounding(rounding, 4, `${path}.rounding`, issues);
  }
  for (const [at, { people }] of entrants.entries()) readPeople(people, 1, `entrants[${at}].people`, issues);
  for (const [at, { people }] of places.entries()) readPeople(people, 0, `places[${at}].people`, issues);
}

function readPeople(people: number, least: number, path: string, issues: Issue[]): void {
  if (Number.isSafeInteger(people) && people >= least) return;
  const expected = `a whole number of people from ${least}`;
  issues.push({ code: "people", path, expected, received: received(people) });
}

/** What a scenario states, with where it stands. */
export function statedIn({ takeUp = [], entrants = [], places = [] }: Scenario): readonly {
  readonly what: "take-up" | "entrants" | "places";
  readonly path: string;
  readonly stated: Stated;
}[] {
  return [
    ...takeUp.map((stated, at) => ({ what: "take-up" as const, path: `takeUp[${at}]`, stated })),
    ...entrants.map((stated, at) => ({ what: "entrants" as const, path: `entrants[${at}]`, stated })),
    ...places.map((stated, at) => ({ what: "places" as const, path: `places[${at}]`, stated })),
  ];
}
