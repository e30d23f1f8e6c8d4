import { partitions } from "../break-downs.js";
import { isSafe, withPeople } from "../cell.js";
import { ofTouched, rowsOf, sum, tellsOfAny } from "../choose.js";
import { blocksOf, isOf, partsIn } from "./blocks.js";
import { tellsNearly } from "../near.js";
import { setsTold } from "../rows-within.js";
import { type Alike, alikeIn, atomsOf, statedOf } from "./atoms.js";
import type { LookedAt } from "./looked-at.js";
import { afterOf, pickedCell, setsOf, setsOfRules } from "./layout.js";

/** Values of people by a set of rules, among which their amounts stand first. */
const [values, amounts] = [7, 4];

/** Whom each statement of some scenarios hits: what a scenario adds is told as a part of what they have. */
export function hitBy(list: readonly Alike[], { whats, layout }: LookedAt, scenarios: readonly number[]) {
  return scenarios.flatMap((scenario) =>
    (whats[scenario % layout.stated] ?? []).map((what, at) => ({
      ...{ scenario, what },
      members: list.flatMap((alike, index) => (statedOf(alike, scenario).hits[at] === "1" ? [index] : [])),
    })),
  );
}

/** Whether too few are told of by totals of scenarios, by those whom they hit, and by the rows of people that are shown, together. */
export function tellsByTotals(looked: LookedAt, scenarios: readonly number[]): boolean {
  const { people, layout, groups, safety } = looked;
  const list = alikeIn(people.classes);
  const all = [...list.keys()];
  const rows = partitions.map((_, at) => rowsOf(list, groups, at));
  const hit = hitBy(list, looked, scenarios);
  const { atoms, placeOf } = atomsOf(list, scenarios, layout, (_, at) => String(at));
  const asItIs = [all, ...rows.flat(), ...hit.map(({ members }) => members)].map((row) => row.map((of) => placeOf(of)));
  const asStated = [
    ...scenarios.map((scenario) => ({ scenario, members: all })),
    ...hit.filter(({ what }) => what === "entrants"),
  ].map(({ scenario, members }) => members.map((of) => placeOf(of, scenario)));
  if (tellsOfAny([...asItIs, ...asStated], atoms, safety)) return true;
  const cellOf = (set: readonly number[]) => set.flatMap((of) => list[of]?.cell ?? []).reduce(withPeople);
  const told = setsTold(all, [...rows, ...hit.map(({ members }) => [members])]);
  if (told.some((set) => !isSafe(pickedCell(layout, cellOf(set), setsOfRules(layout)), safety))) return true;
  // Of a scenario, rows of people whom it leaves as they are can be taken from its total.
  const ofScenarios = scenarios.map((scenario) => {
    const isLeft = (row: readonly number[]) => row.every((of) => placeOf(of, scenario) === placeOf(of));
    const like = hit.filter((each) => each.scenario === scenario && each.what === "entrants");
    const left = rows.map((own) => own.filter(isLeft));
    return { scenario, sets: setsTold(all, [...like.map(({ members }) => [members]), ...left]) };
  });
  const isUnsafe = (set: readonly number[], scenario: number) => {
    const own = [0, 1 + afterOf(layout, scenario), ...setsOf(layout, scenario)];
    return !isSafe(pickedCell(layout, cellOf(set), own, [scenario]), safety);
  };
  if (ofScenarios.some(({ scenario, sets }) => sets.some((set) => isUnsafe(set, scenario)))) return true;
  return blocksOf(layout).some((block) => {
    const own = ofScenarios.filter(({ scenario }) => isOf(block, scenario, layout));
    const of = [
      ...told.map((set) => set.map((each) => placeOf(each))),
      ...own.flatMap(({ scenario, sets }) => sets.map((set) => set.map((each) => placeOf(each, scenario)))),
    ];
    return Array.from({ length: amounts }).some((_, amount) => {
      const parts = partsIn(atoms, { block, layout, list, values, at: amount });
      return tellsNearly(
        ofTouched(of, parts, (set) => sum(set.map((at) => parts[at]?.value ?? 0))),
        parts,
        safety,
      );
    });
  });
}
