import { partitions } from "../break-downs.js";
import { type Cell, isSafe, withPeople } from "../cell.js";
import { ofTouched, rowsOf, sum, tellsOfAny } from "../choose.js";
import { blocksOf, isOf, partsIn } from "./blocks.js";
import { atMost } from "../join-unsafe.js";
import { tellsNearly } from "../near.js";
import { alikeIn, atomsOf } from "./atoms.js";
import type { LookedAt } from "./looked-at.js";
import { afterOf, pickedCell, setsOf } from "./layout.js";
import { hitBy } from "./tells-by-totals.js";

/** Whether too few are told of by what sources pay in scenarios, for all and for those whom newcomers are like. */
export function tellsBySources(looked: LookedAt, scenarios: readonly number[]): boolean {
  const { people, layout, groups, safety } = looked;
  const { source: shown } = groups;
  // Who pays by a scenario alone would be what is left.
  if (shown === undefined || [...people.sources.keys()].some((id) => !shown.flat().includes(id))) return true;
  const list = alikeIn(people.ofSources);
  const all = [...list.keys()];
  const sourceOf = (of: number) => list[of]?.names.at(-1) ?? "";
  const bySource = (set: readonly number[]) => shown.map((row) => set.filter((of) => row.includes(sourceOf(of))));
  const hit = hitBy(list, looked, scenarios);
  const ofScenarios = [
    ...scenarios.map((scenario) => ({ scenario, members: all })),
    ...hit.filter(({ what }) => what === "entrants"),
  ].flatMap(({ scenario, members }) => [members, ...bySource(members)].map((set) => ({ scenario, set })));
  // A row of several sources is at least what its parts are.
  const cellOf = (set: readonly number[]): Cell =>
    atMost(
      [...new Set(set.map(sourceOf))].map((source) =>
        set.flatMap((of) => (sourceOf(of) === source ? (list[of]?.cell ?? []) : [])).reduce(withPeople),
      ),
    );
  const isUnsafe = ({ scenario, set }: (typeof ofScenarios)[number]) => {
    const own = [0, 1 + afterOf(layout, scenario), ...setsOf(layout, scenario)];
    return set.length > 0 && !isSafe(pickedCell(layout, cellOf(set), own, [scenario]), safety);
  };
  if (ofScenarios.some(isUnsafe)) return true;
  const { atoms, placeOf } = atomsOf(list, scenarios, layout, ({ names }) => JSON.stringify(names.slice(0, -1)));
  const asItIs = [
    all,
    ...partitions.flatMap((_, at) => rowsOf(list, groups, at)),
    ...bySource(all),
    ...hit.map(({ members }) => members),
  ].map((row) => row.map((of) => placeOf(of)));
  const asStated = ofScenarios.map(({ scenario, set }) => ({
    scenario,
    row: set.map((of) => placeOf(of, scenario)),
  }));
  if (tellsOfAny([...asItIs, ...asStated.map(({ row }) => row)], atoms, safety)) return true;
  return blocksOf(layout).some((block) => {
    const own = asStated.filter(({ scenario }) => isOf(block, scenario, layout));
    const parts = partsIn(atoms, { block, layout, list, values: 1, at: 0 });
    const rows = [...asItIs, ...own.map(({ row }) => row)];
    return tellsNearly(
      ofTouched(rows, parts, (of) => sum(of.map((at) => parts[at]?.value ?? 0))),
      parts,
      safety,
    );
  });
}
