import { InputError, allocate, hintFor, received, type Issue } from "seko";

/** Which made-up people an example is about: the same seed and size always give the same people. */
export interface Population {
  /** A whole number from 1 to 2 147 483 646. */
  readonly seed: number;
  /** How many people: a multiple of 5, so that each planning region has as many. */
  readonly size: number;
}

/** What populations an example can have. */
export interface PopulationKind {
  /** The people in the plural, which is also the name of the option for their number. */
  readonly people: "children" | "adults";
  /** The command of the example. */
  readonly command: string;
  /** The population whose results are published: the one of a run without options. */
  readonly published: Population;
}

const mostSeed = 2_147_483_646;
const mostPeople = 10_000;
const regions = 5;

/** Whether it is the population whose results are published. */
export function isPublished({ seed, size }: Population, { published }: PopulationKind): boolean {
  return seed === published.seed && size === published.size;
}

/**
 * The name of the folder for the results of a population. Only the published population has the plain name, so that no other one
 * ever takes the place of its results.
 */
export function folderName(example: string, population: Population, kind: PopulationKind): string {
  if (isPublished(population, kind)) return example;
  const { seed, size } = population;
  return `${example}-seed-${seed}${size === kind.published.size ? "" : `-of-${size}`}`;
}

/** The command that repeats a run with a population. */
export function commandOf({ seed, size }: Population, kind: PopulationKind): string {
  return isPublished({ seed, size }, kind)
    ? kind.command
    : `${kind.command} -- --seed ${seed} --${kind.people} ${size}`;
}

/** The line of the printed head that names a population. */
export function populationLine(population: Population, kind: PopulationKind): string {
  const { seed, size } = population;
  const which = isPublished(population, kind) ? "the published population" : "not the published population";
  return `Population    ${size} ${kind.people} of seed ${seed}, ${which}`;
}

/** How a heading names made-up people: the published ones by their number alone. */
export function madeUp(population: Population, kind: PopulationKind): string {
  const people = `${population.size} made-up ${kind.people}`;
  return isPublished(population, kind) ? people : `${people} of seed ${population.seed} (not the published population)`;
}

/** A number of people that the published population has, for a population of another size: the nearest whole number, halves up. */
export function scaledTo(size: number, count: number, published: number): number {
  return Math.floor((2 * count * size + published) / (2 * published));
}

/** Quotas that add up to the published population, for a population of another size, to which they add up too. */
export function quotasOf(size: number, quotas: readonly number[]): readonly number[] {
  return allocate(size, quotas);
}

/** The lines that say which options there are. */
export function populationHelp({ people, command, published }: PopulationKind): string {
  const option = (name: string, meaning: string) => `  ${name.padEnd(21)}${meaning}`;
  return [
    `Usage: ${command} -- [--seed SEED] [--${people} NUMBER]`,
    "",
    option("--seed SEED", `which made-up ${people}: 1 to ${mostSeed} (published: ${published.seed})`),
    option(
      `--${people} NUMBER`,
      `how many: a multiple of ${regions}, at most ${mostPeople} (published: ${published.size})`,
    ),
    option("--help", "shows this"),
    "",
    "The same options always give the same people and results. Results of another population than the published one are written",
    "to a folder of their own, named for its seed and size.",
  ].join("\n");
}

/**
 * Reads the options of a run.
 *
 * @param words what stands after the name of the example
 * @returns the population, or `"help"` where that is asked for
 * @throws {InputError} with everything that is wrong with the options
 */
export function readPopulation(words: readonly string[], kind: PopulationKind): Population | "help" {
  const options = ["--seed", `--${kind.people}`, "--help"];
  const issues: Issue[] = [];
  const values = new Map<string, string | undefined>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const [name = "", ...inline] = word.split("=");
    const next = words[at + 1];
    if (!options.includes(name)) {
      issues.push(unknownWord(word, options, kind));
      continue;
    }
    if (values.has(name)) issues.push({ code: "option-twice", path: name, expected: "it once", received: "it twice" });
    if (name === "--help") values.set(name, undefined);
    else if (inline.length > 0) values.set(name, inline.join("="));
    else if (next === undefined || next.startsWith("--")) values.set(name, undefined);
    else {
      values.set(name, next);
      at += 1;
    }
  }
  if (values.has("--help") && issues.length === 0) return "help";
  const { published } = kind;
  const number = (name: string, most: number, step: number, otherwise: number) =>
    values.has(name) ? readNumber(name, values.get(name), { most, step, otherwise }, issues) : otherwise;
  const population = {
    seed: number("--seed", mostSeed, 1, published.seed),
    size: number(`--${kind.people}`, mostPeople, regions, published.size),
  };
  if (issues.length > 0) throw new InputError(issues);
  return population;
}

function unknownWord(word: string, options: readonly string[], { command }: PopulationKind): Issue {
  const isOption = word.startsWith("-");
  const hint = isOption
    ? hintFor(word.replace(/=.*$/su, ""), options)
    : `Write options after a -- of their own: ${command} -- --seed 7`;
  return {
    code: "unknown-option",
    path: "options",
    expected: `one of ${options.join(", ")}`,
    received: received(word),
    ...(hint === undefined ? {} : { hint }),
  };
}

interface Bounds {
  readonly most: number;
  readonly step: number;
  readonly otherwise: number;
}

function readNumber(
  name: string,
  text: string | undefined,
  { most, step, otherwise }: Bounds,
  issues: Issue[],
): number {
  const expected = step === 1 ? `a whole number from 1 to ${most}` : `a multiple of ${step} from ${step} to ${most}`;
  const hint = `For example: ${name} ${step === 1 ? 7 : otherwise / 2}`;
  const issue = { code: "bad-option", path: name, expected };
  if (text === undefined) {
    issues.push({ ...issue, received: "nothing", hint });
    return otherwise;
  }
  const number = /^[1-9]\d{0,9}$/u.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= most && number % step === 0) return number;
  const down = Math.floor(number / step) * step;
  const near = number > most ? `At most ${most}.` : `Write ${down === 0 ? "" : `${down} or `}${down + step}.`;
  issues.push({ ...issue, received: received(text), hint: number === 0 || step === 1 ? hint : near });
  return otherwise;
}
