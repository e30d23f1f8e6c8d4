import { formatDay, formatEnd, parseEnd, type Period } from "../../calendar/index.js";
import { groupBy } from "../../lists/index.js";
import type { Dated } from "../../person/dated.js";
import { isFirstDay, keysOf, namedKeys } from "../keys.js";
import { lastOf, type Rows } from "../rows.js";
import type { PlacedChange } from "./days-of-change.js";
import type { Hit } from "./hits.js";

/**
 * Days of a change on which rows that it hits do not hold, each once: what stands there under the same keys is looked at together, because
 * rows follow each other in time. A change without an end is not asked for days behind the last row.
 */
export function idleDays({ change, days }: PlacedChange, hits: readonly Hit[]): readonly Dated[] {
  const dated = hits.filter((hit) => hit.dated !== undefined);
  const groups = [...groupBy(dated, ({ rows, number }) => lastingKeys(rows, number?.field)).values()];
  const isOpen = parseEnd(change.to) === parseEnd("open");
  const found = new Map<string, Dated>();
  for (const group of groups) {
    for (const { from, to } of between(
      days,
      group.map((hit) => hit.days),
    )) {
      if (isOpen && to === days.to) continue;
      const said = { from: formatDay(from), to: formatEnd(to) };
      found.set(`${said.from} ${said.to}`, said);
    }
  }
  return [...found.values()].sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** What a row is known by on whatever days. */
function lastingKeys(rows: Rows, field = ""): string {
  const { at } = lastOf(rows);
  const keys = [...namedKeys(rows, at, keysOf)].filter(([key]) => !isFirstDay(key));
  return JSON.stringify([at, field, keys]);
}

/** The days of a period that none of some others has. */
function between({ from, to }: Period, others: readonly Period[]): readonly Period[] {
  const left: Period[] = [];
  let next = from;
  for (const each of others.toSorted((one, other) => one.from - other.from)) {
    if (each.from > next) left.push({ from: next, to: each.from - 1 });
    next = Math.max(next, each.to + 1);
  }
  if (next <= to) left.push({ from: next, to });
  return left;
}
