import { InputError, received, takes, withArguments, type Issue, type OptionNames } from "../errors/index.js";
import { createDraws, mostSeed } from "../lists/index.js";
import { mostPeople } from "./agree.js";
import type { Population } from "./document.js";
import { fit } from "./fit.js";
import { groupsOf, layOut } from "./layout.js";
import type { PopulationOptions, SyntheticPeople } from "./made.js";
import { madeOf } from "./made-of.js";
import { casesOfCells } from "./weights.js";
import { peopleOf } from "./people.js";
import { readPopulation } from "./read-population.js";
import { treeOf } from "./tree.js";
import { wholePeople } from "./whole.js";

/**
 * Makes people up of published margins: fitted in whole numbers, so that each table is hit to the person, with what is drawn evenly for
 * each. The same population, seed and number of cases give the same people on every machine.
 *
 * @param population the margins; `parsePopulation` makes one of unknown data
 * @returns what was made, and the people one by one, however many they are
 * @throws {InputError} where the population or an option is wrong, or the pattern leaves no way to hit the margins
 *
 * @example
 * for (const { document, weight } of makePeople(population, { seed: 7 }).people) console.log(document.id, weight);
 */
export function makePeople(population: Population, options: PopulationOptions = {}): SyntheticPeople {
  const looked = [
    ["population", population, "object", "a population"],
    ["options", options, "object", "options such as { seed }", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => {
    const { seed = 1, cases } = options;
    const issues: Issue[] = [];
    checkWhole("seed", seed, mostSeed, issues);
    if (cases !== undefined) checkWhole("cases", cases, mostPeople, issues);
    readPopulation(population, issues);
    if (issues.length > 0) throw new InputError(issues);
    return made(population, seed, cases);
  });
}

function made(population: Population, seed: number, cases: number | undefined): SyntheticPeople {
  const layout = layOut(population);
  const tree = treeOf(population.margins.map(({ of }) => of)) ?? [];
  const { parts, rounds } = fit(layout);
  const counts = wholePeople(parts, layout, { tree, draws: createDraws(seed) });
  const cells = [...counts.keys()].filter((cell) => (counts[cell] ?? 0) > 0);
  const filled = casesOfCells(
    cells.map((cell) => counts[cell] ?? 0),
    cases,
  ).map((weights, at) => ({ groups: groupsOf(cells[at] ?? 0, layout.sizes), weights }));
  return {
    made: madeOf(population, layout, { seed, rounds, counts, filled }),
    people: { [Symbol.iterator]: () => peopleOf(population, filled, seed) },
  };
}

function checkWhole(path: string, value: unknown, most: number, issues: Issue[]): void {
  if (Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= most) return;
  issues.push({ code: path, path, expected: `a whole number from 1 to ${most}`, received: received(value) });
}

const optionNames: OptionNames<PopulationOptions> = { seed: true, cases: true };
