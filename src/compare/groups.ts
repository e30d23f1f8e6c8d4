import { ageOn, parseDay } from "../calendar/index.js";
import type { Case } from "../person/case.js";
import type { Result } from "../result/result.js";
import { comparedMeasures, joined, nobody, type PairOfMeasures } from "./sums.js";
import type { ComparedGroup } from "./compared-amounts.js";

/** The group of people of whom it is not known to which they belong. */
export const noGroup = "none";

/** People and their measures by group. */
export type Groups = Map<
  string,
  { readonly people: number; readonly cases: number; readonly measures: PairOfMeasures }
>;

/** Adds a case to a group, with the measures of all people for whom it stands. */
export function addToGroup(
  groups: Groups,
  group: string,
  { measures, weight }: { readonly measures: PairOfMeasures; readonly weight: number },
): void {
  const { people, cases, measures: sums } = groups.get(group) ?? { people: 0, cases: 0, measures: nobody };
  groups.set(group, { people: people + weight, cases: cases + 1, measures: joined(sums, measures) });
}

/** The groups in words of a document, in the order that is given and otherwise by their keys; those of nobody are left out. */
export function comparedGroups(
  groups: Groups,
  order: readonly string[],
  { decimals, isWeighted }: { readonly decimals: number; readonly isWeighted: boolean },
): readonly ComparedGroup[] {
  const place = (group: string) => (order.includes(group) ? order.indexOf(group) : order.length);
  const sorted = [...groups].sort(([left], [right]) => place(left) - place(right) || (left < right ? -1 : 1));
  return sorted.map(([group, { people, cases, measures }]) => ({
    ...{ group, people, ...(isWeighted ? { cases } : {}) },
    ...comparedMeasures(measures, decimals),
  }));
}

/** The level of the first day that has one, by the first result that has such a day. */
export function levelOf(results: readonly Result[]): string {
  for (const result of results) {
    if (result.totals === undefined) continue;
    const level = result.numbers.segments.find((segment) => segment.level !== "")?.level;
    if (level !== undefined) return level;
  }
  return noGroup;
}

/** The band of ages in which somebody is on the first day of the case: `7-11`, `65+`. */
export function ageBandOf({ client: { birthDate }, period }: Case, firstAges: readonly number[]): string {
  if (birthDate === undefined) return noGroup;
  const age = ageOn(parseDay(birthDate), parseDay(period.from));
  const index = firstAges.findLastIndex((first) => first <= age);
  return index === -1 ? noGroup : bandName(firstAges, index);
}

/** The name of a band of ages. */
export function bandName(firstAges: readonly number[], index: number): string {
  const [first, next] = [firstAges[index], firstAges[index + 1]];
  return next === undefined ? `${first ?? 0}+` : `${first ?? 0}-${next - 1}`;
}
