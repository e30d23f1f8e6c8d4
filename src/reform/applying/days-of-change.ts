import { type Period, formatPeriod, intersect } from "../../calendar/index.js";
import type { Issue } from "../../errors/index.js";
import type { Change } from "../document.js";
import { datedRow, daysOfRow, validityOf } from "../days.js";
import type { Candidate } from "./matching.js";
import type { Fields, NumberPlace, Row } from "../rows.js";

/** A change of a reform, with where it stands for issues. */
export interface PlacedChange {
  readonly change: Change;
  readonly reform: { readonly id: string };
  readonly path: string;
  readonly days: Period;
  /** Whether the reform does nothing but name an edition: one change, which may put a part in its own place. */
  readonly isNameOfEdition: boolean;
}

/** Everything of a scheme that a reform can hit, walked over once. */
export interface Targets {
  readonly scheme: Fields;
  /** The numbers, by their place and field. */
  readonly numbersAt: ReadonlyMap<string, ReadonlyMap<string, readonly NumberPlace[]>>;
  /** The rows of lists that hold from a day to a day, by their place. */
  readonly datedAt: ReadonlyMap<string, readonly Candidate[]>;
}

/** What holds on days of a change. */
export interface InDays<Found> {
  readonly candidate: Found;
  readonly dated: Row | undefined;
  readonly days: Period;
}

/** What holds on days of the change, each with those days. What has no days changes for all days of the scheme or not at all. */
export function inDays<Found extends Candidate>(
  { path, days: asked }: PlacedChange,
  candidates: readonly Found[],
  { scheme }: Targets,
  issues: Issue[],
): readonly InDays<Found>[] {
  const validity = validityOf(scheme);
  const found = candidates.flatMap((candidate): readonly InDays<Found>[] => {
    const dated = datedRow(candidate.rows);
    const own = dated === undefined ? validity : (daysOfRow(dated.fields) ?? validity);
    const days = intersect(own, asked);
    return days === undefined ? [] : [{ candidate, dated, days }];
  });
  if (candidates.length > 0 && found.length === 0) {
    const own = candidates.flatMap(({ rows }) => daysOfRow(datedRow(rows)?.fields ?? {}) ?? validity);
    const expected = `days of the rows, ${[...new Set(own.map(formatPeriod))].slice(0, 5).join(", ")}`;
    issues.push({ code: "hits-nothing", path: `${path}.from`, expected, received: formatPeriod(asked) });
  }
  const inPart = found.find(
    ({ dated, days }) => !splits(dated) && !covers(days, daysOfRow(dated?.fields ?? {}) ?? validity),
  );
  if (inPart !== undefined) {
    const own = daysOfRow(inPart.dated?.fields ?? {}) ?? validity;
    const what = inPart.dated === undefined ? "what has no days of its own" : "a limit, which is counted as one";
    issues.push({
      code: "changes-as-a-whole",
      path: `${path}.from`,
      expected: `all days of it, ${formatPeriod(own)}`,
      received: formatPeriod(asked),
      hint: `A change is for all days of ${what}.${inPart.dated === undefined ? "" : " End the limit, and insert one with an id of its own."}`,
    });
    return [];
  }
  return found;
}

/** Whether a row can be cut in two at a day: a limit cannot, because uses are counted under its id. */
export function splits(dated: Pick<Row, "at"> | undefined): boolean {
  return dated !== undefined && dated.at !== "limits";
}

function covers(days: Period, own: Period): boolean {
  return days.from <= own.from && days.to >= own.to;
}
