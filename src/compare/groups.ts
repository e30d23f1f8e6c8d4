import { ageOn, type Day, parseDay } from "../calendar/index.js";
import type { Case } from "../person/case.js";
import { daysOfFoundLevels } from "../result/budget/days-of-levels.js";
import type { Result } from "../result/result.js";
import type { ResultNumbers } from "../result/numbers.js";
import type { ComparedGroup } from "./compared-amounts.js";
import { addSums, type ExactSums, noSums } from "./exact/exact-sums.js";
import type { TwoSides } from "./sides.js";
import { addFigures, figuresLength, measuresAt } from "./sums.js";

/** The group of people of whom it is not known to which they belong. */
export const noGroup = "none";

/** People and the sums of their measures by group. */
export type Groups = Map<string, Group>;

/** The people of a group so far. */
export interface Group {
  people: number;
  cases: number;
  readonly sums: ExactSums;
}

/** Adds a case to a group, with the measures of all people for whom it stands. */
export function addToGroup(
  groups: Groups,
  group: string,
  { sides: { old, now }, weight }: { readonly sides: TwoSides; readonly weight: number },
): void {
  let own = groups.get(group);
  if (own === undefined) groups.set(group, (own = { people: 0, cases: 0, sums: noSums(figuresLength) }));
  own.people += weight;
  own.cases += 1;
  addFigures(own.sums, old.figures, 0, weight);
  addFigures(own.sums, now.figures, 1, weight);
}

/** The sums of all groups together: everybody is in one. */
export function totalsOfGroups(groups: Groups): ExactSums {
  const totals = noSums(figuresLength);
  for (const { sums } of groups.values()) addSums(totals, sums);
  return totals;
}

/** The groups in words of a document, in the order that is given and otherwise by their keys; those of nobody are left out. */
export function comparedGroups(
  groups: Groups,
  order: readonly string[],
  { decimals, isWeighted }: { readonly decimals: number; readonly isWeighted: boolean },
): readonly ComparedGroup[] {
  const place = (group: string) => (order.includes(group) ? order.indexOf(group) : order.length);
  const sorted = [...groups].sort(([left], [right]) => place(left) - place(right) || (left < right ? -1 : 1));
  return sorted.map(([group, { people, cases, sums }]) => ({
    ...{ group, people, ...(isWeighted ? { cases } : {}) },
    ...measuresAt(sums, decimals),
  }));
}

/** The level of the first day that has one, by the first result that has such a day. */
export function levelOf(results: readonly Result[]): string {
  for (const result of results) {
    const level = levelIn("segments" in result.numbers ? result.numbers : undefined);
    if (level !== undefined) return level;
  }
  return noGroup;
}

/** The level of the first day that has one; undefined where no day has. */
export function levelIn(numbers: Pick<ResultNumbers, "segments" | "levelDays"> | undefined): string | undefined {
  for (const { level } of numbers === undefined ? [] : daysOfFoundLevels(numbers)) if (level !== "") return level;
  return undefined;
}

/** The band of ages in which somebody is on the first day of the case: `7-11`, `65+`. */
export function ageBandOf({ client: { birthDate }, period }: Case, firstAges: readonly number[]): string {
  return birthDate === undefined ? noGroup : ageBandOn(parseDay(birthDate), parseDay(period.from), firstAges);
}

/** The band of ages in which somebody is on a day. @param birth NaN where it is not known */
function ageBandOn(birth: Day, on: Day, firstAges: readonly number[]): string {
  const index = bandOn(birth, on, firstAges);
  return index === -1 ? noGroup : bandName(firstAges, index);
}

/** Which band of ages it is; -1 where it is none. @param birth NaN where it is not known */
export function bandOn(birth: Day, on: Day, firstAges: readonly number[]): number {
  const age = Number.isNaN(birth) ? -1 : ageOn(birth, on);
  let index = firstAges.length - 1;
  while (index >= 0 && (firstAges[index] ?? 0) > age) index -= 1;
  return index;
}

/** The name of a band of ages. */
export function bandName(firstAges: readonly number[], index: number): string {
  const [first, next] = [firstAges[index], firstAges[index + 1]];
  return next === undefined ? `${first ?? 0}+` : `${first ?? 0}-${next - 1}`;
}
