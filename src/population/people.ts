import type { Case } from "../person/case.js";
import { createDraws } from "../lists/index.js";
import type { Population } from "./document.js";
import type { WeightedCase } from "./made.js";
import { readPut, type Putting } from "./put.js";
import type { FilledCell } from "./weights.js";

/** The people of combinations of groups, one after the other; each draws what its groups leave to chance. */
export function* peopleOf(
  population: Population,
  filled: readonly FilledCell[],
  seed: number,
): Generator<WeightedCase, undefined> {
  const { id, dimensions } = population;
  const person = population.person as Case;
  const puttings = dimensions.map(({ groups }) =>
    groups.map(({ put }) => put.flatMap((each) => readPut(each, person, "", []) ?? [])),
  );
  const all = filled.reduce((sum, { weights }) => sum + weights.reduce((own, { cases }) => own + cases, 0), 0);
  const digits = String(all).length;
  const draws = createDraws(seed);
  let number = 0;
  for (const { groups, weights } of filled) {
    const own = groups.flatMap((group, place): readonly Putting[] => puttings[place]?.[group] ?? []);
    for (const { weight, cases } of weights) {
      for (let each = 0; each < cases; each += 1) {
        number += 1;
        const name = `${id}-${String(number).padStart(digits, "0")}`;
        const put = own.reduce<object>((document, putting) => putting(document, draws), person) as Case;
        yield { document: { ...put, id: name, synthetic: true, client: { ...put.client, id: name } }, weight };
      }
    }
  }
}

/** One case of each group, each with what is least and what is greatest of what it draws: what is wrong with a group shows in one of them. */
export function* trials(population: Population): Generator<{ readonly path: string; readonly document: unknown }> {
  const { id, dimensions } = population;
  const person = population.person as Case;
  for (const [at, { groups }] of dimensions.entries()) {
    for (const [group, { put }] of groups.entries()) {
      for (const end of ["least", "greatest"] as const) {
        const between = (least: number, most: number) => (end === "least" ? least : most);
        const document = put.reduce<object>((own, each) => {
          const putting = readPut(each, person, "", []);
          return putting?.(own, { between, shuffle: () => undefined }) ?? own;
        }, person) as Case;
        yield {
          path: `dimensions[${at}].groups[${group}]`,
          document: { ...document, id, client: { ...document.client, id } },
        };
      }
    }
  }
}
