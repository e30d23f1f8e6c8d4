import { formatDay, formatEnd, intersect, type Period } from "../../calendar/index.js";
import { changedNumber } from "../arithmetic.js";
import { daysOfRow } from "../days.js";
import { copyOf, standing, type Draft } from "./draft.js";
import type { Hit } from "./hits.js";
import { lastOf, type Steps } from "../rows.js";
import type { MadeSources } from "../sources.js";

/** A row from a day to a day, cut where changes begin and end: each part with the changes of its days, none where it has ended. */
export function segmentsOf(row: Draft, steps: Steps, hits: readonly Hit[], sources: MadeSources): readonly Draft[] {
  const own = daysOfRow(row);
  if (own === undefined) return [row];
  return partsOf(own, hits).flatMap((days): readonly Draft[] => {
    const here = hits.filter((hit) => intersect(hit.days, days) !== undefined);
    if (here.some(({ number }) => number === undefined)) return [];
    const part = copyOf(row);
    part["from"] = formatDay(days.from);
    part["to"] = formatEnd(days.to);
    changeNumbers(part, steps, here, sources);
    return [part];
  });
}

/** The days of a row, cut at the first day of each change and behind the last. */
function partsOf(own: Period, hits: readonly Hit[]): readonly Period[] {
  const starts = new Set([own.from, ...hits.flatMap(({ days }) => [days.from, days.to + 1])]);
  const inside = [...starts].filter((day) => day >= own.from && day <= own.to).sort((left, right) => left - right);
  return inside.map((from, index) => ({ from, to: (inside[index + 1] ?? own.to + 1) - 1 }));
}

/**
 * Changes numbers of an object, and names the source of the changes at the nearest object around each that names one.
 *
 * @param steps where the object stands in the document
 */
export function changeNumbers(target: Draft, steps: Steps, hits: readonly Hit[], sources: MadeSources): void {
  const sourced = new Map<Draft, Hit[]>();
  for (const hit of hits) {
    const { number, by } = hit;
    if (number === undefined) continue;
    const row = standing(target, lastOf(hit.rows).steps.slice(steps.length));
    row[number.field] = written(number.value, by.change);
    const named = ownerOfSource(target, steps, hit);
    if (named === undefined) continue;
    sourced.set(named, [...(sourced.get(named) ?? []), hit]);
  }
  for (const [row, changed] of sourced) row["source"] = sources.idFor(changed.map(({ by }) => by));
}

/** A number after a change, in the form in which its place has it. */
function written(before: unknown, change: Hit["by"]["change"]): unknown {
  if (change.input !== undefined) return { input: change.input };
  const text = changedNumber(String(before), change);
  return typeof before === "number" ? Number(text) : text;
}

/** The nearest object around a number that names a source, within an object. */
function ownerOfSource(target: Draft, steps: Steps, { rows }: Hit): Draft | undefined {
  const within = rows.filter((row) => row.steps.length >= steps.length);
  const owner = within.findLast(({ fields }) => fields["source"] !== undefined);
  return owner === undefined ? undefined : standing(target, owner.steps.slice(steps.length));
}
