import { formatPeriod, intersect, type Period } from "../calendar/index.js";
import { hintFor, received, withHint, type Issue } from "../errors/index.js";
import { groupBy } from "../lists/index.js";
import type { Change } from "./document.js";
import { datedRow, daysOfRow, validityOf } from "./days.js";
import { matching, type Candidate } from "./matching.js";
import { lastOf, numbersIn, rowsIn, type Fields, type NumberPlace, type Row, type Rows } from "./rows.js";

/** A change of a reform, with where it stands for issues. */
export interface PlacedChange {
  readonly change: Change;
  readonly reform: { readonly id: string };
  readonly path: string;
  readonly days: Period;
}

/** What a change hits: a number or a whole row, on some days. */
export interface Hit {
  readonly by: PlacedChange;
  /** The number; undefined where the row itself ends. */
  readonly number: NumberPlace | undefined;
  readonly rows: Rows;
  /** The row with days that holds it; undefined where nothing around it has days. */
  readonly dated: Row | undefined;
  /** The days of the row that are changed. */
  readonly days: Period;
}

/** Everything of a scheme that a reform can hit, walked over once. */
export interface Targets {
  readonly scheme: Fields;
  /** The numbers, by their place and field. */
  readonly numbersAt: ReadonlyMap<string, ReadonlyMap<string, readonly NumberPlace[]>>;
  /** The rows of lists that hold from a day to a day, by their place. */
  readonly datedAt: ReadonlyMap<string, readonly Candidate[]>;
}

/** What can be hit in a scheme. */
export function targetsOf(scheme: Fields): Targets {
  const atPlaces = groupBy(numbersIn(scheme), ({ rows }) => lastOf(rows).at);
  const dated = rowsIn(scheme).filter(
    (rows) => lastOf(rows).list !== undefined && daysOfRow(lastOf(rows).fields) !== undefined,
  );
  return {
    scheme,
    numbersAt: new Map([...atPlaces].map(([at, here]) => [at, groupBy(here, ({ field }) => field)])),
    datedAt: groupBy(
      dated.map((rows) => ({ rows })),
      ({ rows }) => lastOf(rows).at,
    ),
  };
}

/** The numbers that a change hits; where it hits none, an issue says why. */
export function numbersHit(by: PlacedChange, targets: Targets, issues: Issue[]): readonly Hit[] {
  const { change, path } = by;
  const here = targets.numbersAt.get(change.at);
  if (here === undefined) {
    issues.push(unknownPlace(by, [...targets.numbersAt.keys()], "a place with numbers"));
    return [];
  }
  const named = change.field === undefined ? undefined : here.get(change.field);
  if (named === undefined) {
    const names = new Set(here.keys());
    const issue = {
      code: "unknown-field",
      path: `${path}.field`,
      expected: "a number of this place",
      received: received(change.field),
    };
    issues.push(withHint(issue, hintFor(change.field, names)));
    return [];
  }
  const found = matching(change, named, path, issues);
  return inDays(by, found, targets, issues).map(({ candidate, dated, days }) => ({
    by,
    number: candidate,
    rows: candidate.rows,
    dated,
    days,
  }));
}

/** The rows that a change ends; where there are none, an issue says why. */
export function rowsEnded(by: PlacedChange, targets: Targets, issues: Issue[]): readonly Hit[] {
  const { change, path } = by;
  const here = targets.datedAt.get(change.at);
  if (here === undefined) {
    issues.push(unknownPlace(by, [...targets.datedAt.keys()], "a place with rows from a day to a day"));
    return [];
  }
  const found = matching(change, here, path, issues);
  return inDays(by, found, targets, issues).map(({ candidate, dated, days }) => ({
    by,
    number: undefined,
    rows: candidate.rows,
    dated,
    days,
  }));
}

interface InDays<Found> {
  readonly candidate: Found;
  readonly dated: Row | undefined;
  readonly days: Period;
}

/** What holds on days of the change, each with those days. What has no days changes for all days of the scheme or not at all. */
function inDays<Found extends Candidate>(
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
function splits(dated: Row | undefined): boolean {
  return dated !== undefined && dated.at !== "limits";
}

function covers(days: Period, own: Period): boolean {
  return days.from <= own.from && days.to >= own.to;
}

function unknownPlace({ change, path }: PlacedChange, places: readonly string[], expected: string): Issue {
  const issue = {
    code: "unknown-place",
    path: `${path}.at`,
    expected: `${expected} in this scheme`,
    received: received(change.at),
  };
  return withHint(issue, hintFor(change.at, places) ?? "`seko parameters SCHEME` lists them.");
}
