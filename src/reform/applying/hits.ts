import type { Period } from "../../calendar/index.js";
import { hintFor, received, withHint, type Issue } from "../../errors/index.js";
import { groupBy } from "../../lists/index.js";
import { inDays, type InDays, type PlacedChange, type Targets } from "./days-of-change.js";
import { daysOfRow } from "../days.js";
import { matching } from "./matching.js";
import { lastOf, numbersIn, rowsIn, type Fields, type NumberPlace, type Row, type Rows } from "../rows.js";

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
  return inDays(by, found, targets, issues).map((each) => hitOf(by, each, each.candidate));
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
  return inDays(by, found, targets, issues).map((each) => hitOf(by, each, undefined));
}

function hitOf(
  by: PlacedChange,
  { candidate, dated, days }: InDays<{ readonly rows: Rows }>,
  number: NumberPlace | undefined,
): Hit {
  return { by, number, rows: candidate.rows, dated, days };
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
