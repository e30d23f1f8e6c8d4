import { partitions } from "../break-downs.js";
import { ofTouched, rowsOf, sum, tellsOfAny } from "../choose.js";
import { tellsNearly } from "../near.js";
import { alikeIn } from "./atoms.js";
import type { LookedAt } from "./looked-at.js";

/**
 * Whether too few are told of by what scenarios add to costs of services, which is told as a part of what those have whose use changes, and by
 * the rows of people, services and months that are shown.
 */
export function tellsByServices({ people, layout, groups, safety }: LookedAt, scenarios: readonly number[]): boolean {
  const list = alikeIn(people.ofServices);
  const [ofScenarios, ofService, ofMonth] = [partitions.length, partitions.length + 1, partitions.length + 2];
  const rowsBy = (shown: readonly (readonly string[])[] | undefined, at: number) =>
    (shown ?? []).map((row) => list.flatMap(({ names }, index) => (row.includes(names[at] ?? "") ? [index] : [])));
  const changed = scenarios.map((scenario) =>
    list.flatMap(({ names }, index) => (names[ofScenarios]?.[scenario] === "1" ? [index] : [])),
  );
  const rows = [
    [...list.keys()],
    ...partitions.flatMap((_, at) => rowsOf(list, groups, at)),
    ...rowsBy(groups.service, ofService),
    ...rowsBy(groups.month, ofMonth),
    ...changed,
  ];
  const parts = list.map(({ names, cell }) => ({
    people: cell.people,
    who: JSON.stringify(names.slice(0, ofService)),
    counts: [cell.people, ...cell.quantities.flatMap(({ touched }) => touched ?? [])],
  }));
  if (tellsOfAny(rows, parts, safety)) return true;
  const rules = 1 + layout.afters;
  return Array.from({ length: rules + (rules * layout.afters) / 2 }).some((_, set) => {
    const isChange = set >= rules;
    const valueOf = (at: number) => Number(list[at]?.cell.quantities[set]?.sizes ?? 0n);
    const own = parts.map((part) => ({
      ...part,
      people: isChange ? (part.counts[1 + set - rules] ?? 0) : part.people,
      isChange,
    }));
    return tellsNearly(
      ofTouched(rows, own, (of) => sum(of.map(valueOf))),
      own,
      safety,
    );
  });
}
