import type { Issue } from "../../errors/index.js";
import { readPopulation, trials, type Population } from "../../population/index.js";
import { accepted, issuesOf } from "../examine.js";
import type { DocumentKind } from "../examine/document-kind.js";
import { populationForm } from "../generated/population.js";
import { checkCase } from "../parse-case.js";

const populationKind: DocumentKind<Population> = { form: populationForm, readValues, bears: ["none"] };

/** Everything about margins, and whether the cases that groups make are good. */
function readValues(population: Population, issues: Issue[]): void {
  readPopulation(population, issues);
  if (issues.length > 0) return;
  for (const { path, document } of trials(population)) {
    const found = checkCase(document);
    issues.push(...found.map((issue) => ({ ...issue, path: `${path}: ${issue.path}` })));
    // What is wrong with the person itself is so of every group.
    if (found.length > 0) return;
  }
}

/**
 * A population from unknown data, proven: its form, that its margins agree and hang together, and that each group makes a good case.
 *
 * @param input the JSON text, its bytes in UTF-8, or an already parsed value
 * @returns the population, a copy that shares nothing with the input
 * @throws {InputError} with every issue
 *
 * @example
 * const { made, people } = makePeople(parsePopulation(text), { seed: 7 });
 */
export function parsePopulation(input: unknown): Population {
  return accepted(input, populationKind);
}

/**
 * Every issue for which {@link parsePopulation} would throw, without throwing; none where the population is good.
 *
 * @param input as for {@link parsePopulation}
 */
export function checkPopulation(input: unknown): readonly Issue[] {
  return issuesOf(input, populationKind);
}
