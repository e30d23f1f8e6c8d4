import type { Day } from "../../calendar/index.js";
import { hintFor, received, type Issue } from "../../errors/index.js";
import { readDay } from "../read/values.js";
import type { NamedRecord } from "../recorded.js";

/**
 * Which entries of a list count on a day of knowledge: recorded by then, not superseded by then, not withdrawn.
 *
 * @param knownOn the day of knowledge; infinite where everything recorded counts
 * @param issues where malformed dates and records that supersede nothing are added, whatever the day
 * @returns their places, ascending; undefined where nothing had been recorded by then, so that the list is as unknown as if it
 * were left out
 */
export function countingRecords(
  entries: readonly NamedRecord[],
  list: string,
  knownOn: Day,
  issues: Issue[],
): readonly number[] | undefined {
  const days = entries.map(({ recordedOn }, index) =>
    recordedOn === undefined ? Number.NEGATIVE_INFINITY : readDay(recordedOn, issues, list, index, "recordedOn"),
  );
  const dayOf = (index: number) => days[index] ?? Number.NaN;
  const byId = new Map<unknown, number[]>();
  for (const [index, { id }] of entries.entries()) {
    const own = byId.get(id);
    if (own === undefined) byId.set(id, [index]);
    else own.push(index);
  }
  const gone = new Set<number>();
  for (const [index, entry] of entries.entries()) {
    if (entry.withdrawn === true) gone.add(index);
    if (entry.supersedes === undefined) {
      if (entry.withdrawn === true) issues.push(supersedesNothing(entries, index, list, issues.length));
      continue;
    }
    const earlier = (byId.get(entry.supersedes) ?? []).filter((other) => dayOf(other) < dayOf(index));
    // A date that could not be read has an issue of its own.
    if (earlier.length === 0 && !Number.isNaN(dayOf(index)))
      issues.push(supersedesNothing(entries, index, list, issues.length));
    if (dayOf(index) <= knownOn) for (const other of earlier) gone.add(other);
  }
  const known = [...entries.keys()].filter((index) => dayOf(index) <= knownOn);
  return known.length === 0 ? undefined : known.filter((index) => !gone.has(index));
}

function supersedesNothing(entries: readonly NamedRecord[], index: number, list: string, issuesBefore: number): Issue {
  // Of a document whose form is wrong, an id may be anything.
  const name = entries[index]?.supersedes as unknown;
  const ids = entries.map(({ id }) => id).filter((id) => typeof id === "string");
  const hint = typeof name !== "string" || ids.includes(name) ? undefined : hintFor(name, ids, issuesBefore);
  return {
    code: "supersedes-nothing",
    path: `${list}[${index}].supersedes`,
    expected: "the id of a fact of this list that was recorded on an earlier day",
    received: received(name),
    ...(hint === undefined ? {} : { hint }),
  };
}
