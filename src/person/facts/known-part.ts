import type { Day } from "../../calendar/index.js";
import { type Issue, joinPaths } from "../../errors/index.js";
import type { Case } from "../case.js";
import { countingRecords } from "./counting-records.js";
import type { KeptRows } from "./facts.js";
import { readId } from "../read/values.js";
import type { NamedRecord } from "../recorded.js";
import { checkUniqueIds } from "./unique.js";
import { withOwnIds } from "./with-own-ids.js";
import { type HiddenRow, type Holder, isHolder, withoutLists } from "./hidden-row.js";

/** What an entry says of its recording. */
const ofRecord = ["recordedOn", "supersedes", "withdrawn"];

/** No list of a case has a longer name; what lies under one is refused and has no records. */
const longestKey = 64;

/** The part of a case that counts on a day of knowledge. */
export interface KnownPart {
  readonly case: Case;
  readonly kept: KeptRows;
  readonly hidden: readonly HiddenRow[];
}

/**
 * The part of a case that counts on a day of knowledge. A list of which nothing had been recorded by then is left out, which
 * means unknown, and with the list of its lines a plan.
 *
 * @param knownOn infinite where everything recorded counts
 * @param issues where malformed dates of recording, ids, and records that supersede nothing are added
 */
export function knownPart(document: Case, knownOn: Day, issues: Issue[]): KnownPart {
  const kept = new Map<string, readonly number[]>();
  const hidden: HiddenRow[] = [];

  function partOf(holder: Holder, at: Place, alone: (part: Holder) => Holder): Holder {
    const part: Record<string, unknown> = {};
    let bare: Holder | undefined;
    for (const [key, value] of Object.entries(holder)) {
      if (key.length > longestKey) {
        part[key] = value;
        continue;
      }
      const inside = {
        written: joinPaths(at.written, key),
        kept: joinPaths(at.kept, key),
        alone: joinPaths(at.alone, key),
      };
      const aloneWith = (inner: unknown) => alone({ ...(bare ??= withoutLists(holder)), [key]: inner });
      if (!Array.isArray(value)) {
        const inner = isHolder(value) ? partOf(value, inside, aloneWith) : value;
        // A plan is nothing without its list: where none of its lines had been recorded, the plan is unknown.
        if (key === "plan" && isHolder(inner) && isHolder(value) && "lines" in value && !("lines" in inner)) continue;
        part[key] = inner;
      } else if (!isHolder(value[0])) part[key] = value;
      else {
        const rows = listOf(value as readonly NamedRecord[], key, inside, (row) => aloneWith([row]));
        if (rows !== undefined) part[key] = rows;
      }
    }
    return part;
  }

  function listOf(
    entries: readonly NamedRecord[],
    key: string,
    at: Place,
    alone: (row: Holder) => Holder,
  ): readonly Holder[] | undefined {
    const counting = countingRecords(entries, at.written, knownOn, issues);
    const rows = counting ?? [];
    const counted = new Set(rows);
    if (!withOwnIds.includes(key)) checkIds(entries, rows, at.written, issues);
    kept.set(at.kept, rows);
    for (const [index, entry] of entries.entries()) {
      if (counted.has(index)) continue;
      const values = Object.fromEntries(Object.entries(entry).filter(([name]) => !ofRecord.includes(name)));
      // A case from which lists are left out is still a case.
      hidden.push({ case: alone(values) as unknown as Case, aloneAt: `${at.alone}[0]`, at: `${at.written}[${index}]` });
    }
    const parts = rows.map((index, position) => {
      const place = { written: `${at.written}[${index}]`, kept: `${at.kept}[${position}]`, alone: `${at.alone}[0]` };
      return partOf(entries[index] as Holder, place, alone);
    });
    return counting === undefined ? undefined : parts;
  }

  const part = partOf(document as unknown as Holder, { written: "", kept: "", alone: "" }, (whole) => whole);
  // Only entries of lists, and lists that may be left out, are gone.
  return { case: part as unknown as Case, kept, hidden };
}

/** Where something lies: in the document, in the part that counts, and where its row stands alone. */
interface Place {
  readonly written: string;
  readonly kept: string;
  readonly alone: string;
}

function checkIds(entries: readonly NamedRecord[], counting: readonly number[], list: string, issues: Issue[]): void {
  const counted = new Set(counting);
  const named = entries.map(({ id }, index) => {
    if (id !== undefined) readId(id, issues, list, index, "id");
    // No id has brackets: an entry that does not count, or has none, shares it with nobody.
    return { id: id !== undefined && counted.has(index) ? id : `[${index}]` };
  });
  checkUniqueIds(named, issues, list);
}
