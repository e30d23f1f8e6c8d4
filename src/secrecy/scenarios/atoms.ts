import { namesIn } from "../choose.js";
import { partitions } from "../break-downs.js";
import type { Cell } from "../cell.js";
import type { PeopleAlike } from "../recover.js";
import { afterOf, type Layout, pickedCell, setsOf, setsOfRules } from "./layout.js";

/** People who are alike in groups and in what is stated, or what they have of something. */
export interface Alike {
  /** Their groups, what each scenario states of them, and of what it is. */
  readonly names: readonly string[];
  readonly cell: Cell;
}

/** Cells by their keys. */
export function alikeIn(cells: ReadonlyMap<string, Cell>): readonly Alike[] {
  return [...cells].map(([key, cell]) => ({ names: namesIn(key), cell }));
}

/** What a scenario states of people who are alike: which of the stated cases theirs is, 0 as it is, and which statements hit them. */
export function statedOf({ names }: Alike, scenario: number): { readonly variant: string; readonly hits: string } {
  const [variant = "0", hits = ""] = (names[partitions.length + scenario] ?? "").split(":");
  return { variant, hits };
}

/** What people have by the use as it is, or by one that is stated: of each it is unknown to readers by itself. */
export interface Atom extends PeopleAlike {
  /** Place of the people. */
  readonly of: number;
  /** Of whom a scenario states it; undefined as it is. */
  readonly scenarios: readonly number[] | undefined;
  /** How many they are, and how many each change touches. */
  readonly counts: readonly number[];
}

/** What people have, as it is and by scenarios: where a scenario changes nothing of somebody, it is what it is. */
export interface Atoms {
  readonly atoms: readonly Atom[];
  /** The place of the atom of some people, by a scenario or as it is. */
  readonly placeOf: (of: number, scenario?: number) => number;
}

/** Every atom of some people. @param whoOf who they are, where several may be of the same people */
export function atomsOf(
  list: readonly Alike[],
  scenarios: readonly number[],
  layout: Layout,
  whoOf: (alike: Alike, at: number) => string,
): Atoms {
  const places = new Map<string, number>();
  const atoms: (Atom & { readonly scenarios: number[] | undefined })[] = [];
  const rules = setsOfRules(layout);
  const keyOf = (of: number, variant: string) => `${of} ${variant}`;
  for (const [of, alike] of list.entries()) {
    const { people } = alike.cell;
    const own = { people, who: whoOf(alike, of), of };
    const touched = (sets: readonly number[]) =>
      pickedCell(layout, alike.cell, sets).quantities.flatMap((each) => each.touched ?? []);
    places.set(keyOf(of, "0"), atoms.length);
    atoms.push({ ...own, scenarios: undefined, counts: [people, ...touched(rules)] });
    for (const scenario of scenarios) {
      const { variant } = statedOf(alike, scenario);
      const known = places.get(keyOf(of, variant));
      if (known !== undefined) {
        atoms[known]?.scenarios?.push(scenario);
        continue;
      }
      // Of changes from one to another of the rules after, nothing is told by a scenario.
      const counts = rules.flatMap((now) =>
        rules.slice(0, now).flatMap((old) => {
          const isOwn = old === 0 && now === 1 + afterOf(layout, scenario);
          return isOwn ? touched(setsOf(layout, scenario)) : touched([old, now]).map(() => people);
        }),
      );
      places.set(keyOf(of, variant), atoms.length);
      atoms.push({ ...own, scenarios: [scenario], counts: [people, ...counts] });
    }
  }
  return {
    atoms,
    placeOf: (of, scenario) => {
      const alike = list[of];
      const variant = alike === undefined || scenario === undefined ? "0" : statedOf(alike, scenario).variant;
      return places.get(keyOf(of, variant)) ?? places.get(keyOf(of, "0")) ?? 0;
    },
  };
}
