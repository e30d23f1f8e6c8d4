import { formatDay, formatEnd, type Day, type Period } from "../../calendar/index.js";
import { daysOfRow } from "../days.js";
import { isFields } from "../rows.js";
import { copyOf, type Draft } from "./draft.js";
import { splits } from "./days-of-change.js";
import type { Hit } from "./hits.js";

/**
 * Where changes cut a row of `parameters`, rows that take its number are cut on the same days: each part takes the number of its days, and
 * says the same as before. Rows that are worked out of it are cut too, and then those that take theirs; a row that goes on from one of its
 * own name is not, because its parts would go on from each other.
 */
export function cutAlong(draft: Draft, hits: readonly Hit[]): void {
  const cuts = new Map<string, Set<Day>>();
  for (const { dated, days } of hits) {
    const own = dated?.at === "parameters" ? daysOfRow(dated.fields) : undefined;
    if (own === undefined) continue;
    for (const day of [days.from, days.to + 1]) if (isInside(day, own)) note(cuts, String(dated?.fields["id"]), day);
  }
  if (cuts.size === 0) return;
  let before;
  do {
    before = sizeOf(cuts);
    cutList(draft, "parameters", cuts);
  } while (sizeOf(cuts) > before);
  for (const key of Object.keys(draft)) if (key !== "parameters") cutIn(draft, key, key, cuts);
}

type Cuts = Map<string, Set<Day>>;

function note(cuts: Cuts, id: string, day: Day): void {
  const known = cuts.get(id) ?? new Set<Day>();
  cuts.set(id, known.add(day));
}

function sizeOf(cuts: Cuts): number {
  return [...cuts.values()].reduce((sum, { size }) => sum + size, 0);
}

function isInside(day: Day, { from, to }: Period): boolean {
  return day > from && day <= to;
}

/** Cuts what stands under a key, what is within first. */
function cutIn(holder: Draft, key: string, at: string, cuts: Cuts): void {
  const value = holder[key];
  const within = Array.isArray(value) ? value : [value];
  for (const each of within) {
    if (!isFields(each)) continue;
    for (const inner of Object.keys(each)) cutIn(each, inner, `${at}.${inner}`, cuts);
  }
  if (Array.isArray(value)) cutList(holder, at, cuts, key);
}

/** Cuts the rows of a list where a parameter that they take is another. */
function cutList(holder: Draft, at: string, cuts: Cuts, key = at): void {
  const list = holder[key];
  if (!Array.isArray(list)) return;
  holder[key] = list.flatMap((row: unknown): readonly unknown[] => {
    const own = isFields(row) ? daysOfRow(row) : undefined;
    if (!isFields(row) || own === undefined || !splits({ at })) return [row];
    const taken = new Set(takenBy(row));
    if (at === "parameters" && taken.has(String(row["id"]))) return [row];
    const days = [...taken].flatMap((id) => [...(cuts.get(id) ?? [])]).filter((day) => isInside(day, own));
    if (days.length === 0) return [row];
    if (at === "parameters") for (const day of days) note(cuts, String(row["id"]), day);
    const starts = [own.from, ...new Set(days)].sort((one, other) => one - other);
    return starts.map((from, index) => {
      return { ...copyOf(row), from: formatDay(from), to: formatEnd((starts[index + 1] ?? own.to + 1) - 1) };
    });
  });
}

/** The parameters that a row takes on its own days: those within rows that have days are of these. */
function takenBy(value: unknown, isRow = true): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => takenBy(each, false));
  if (!isFields(value) || (!isRow && daysOfRow(value) !== undefined)) return [];
  const { parameter, of } = value;
  const named = isRow && value["id"] !== undefined && typeof of === "string" ? [of] : [];
  if (typeof parameter === "string") return [...named, parameter];
  return [...named, ...Object.values(value).flatMap((each) => takenBy(each, false))];
}
