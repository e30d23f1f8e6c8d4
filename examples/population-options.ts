import { InputError, type Issue } from "seko";
import { hintFor, received } from "seko/errors";
import type { Population, PopulationKind } from "./population.js";

const mostSeed = 2_147_483_646;
const mostPeople = 10_000;
const regions = 5;

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
