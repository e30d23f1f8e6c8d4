import { gapsIn, parseDay, parseEnd, type DatedValue, type Period } from "../../src/calendar/index.js";
import type { EntryParameter } from "../../src/latvia/index.js";

/** The dated figures of one name, which follow each other in time. */
export interface Series {
  readonly name: string;
  readonly rows: readonly DatedValue<string>[];
}

/** The dated figures by name, those of each in order of their days. */
export function seriesIn(parameters: readonly EntryParameter[]): readonly Series[] {
  const byName = new Map<string, DatedValue<string>[]>();
  for (const { name, value, from, to } of parameters) {
    if (from === undefined || to === undefined) continue;
    const rows = byName.get(name) ?? [];
    byName.set(name, rows);
    rows.push({ from: parseDay(from), to: parseEnd(to), value });
  }
  return [...byName].map(([name, rows]) => ({ name, rows: rows.sort((a, b) => a.from - b.from) }));
}

/** The days between the first and the last row that no row holds. */
export function holesIn({ rows }: Series): readonly Period[] {
  const [first] = rows;
  const last = rows.at(-1);
  return first === undefined || last === undefined ? [] : gapsIn(rows, { from: first.from, to: last.to });
}
