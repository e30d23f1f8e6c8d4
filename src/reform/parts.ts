import { hintFor, received, withHint, type Issue } from "../errors/index.js";
import { formatPeriod, type Period } from "../calendar/index.js";
import { daysOfRow } from "./days.js";
import { copyOf, standing, type Draft } from "./applying/draft.js";
import type { PlacedChange } from "./applying/days-of-change.js";
import { matching } from "./applying/matching.js";
import { schemeSourced } from "./generated/scheme-sourced.js";
import { isFields, kindOf, lastOf, placeOf, rowsIn } from "./rows.js";
import { isSame } from "./same.js";
import type { MadeSources } from "./sources.js";

/**
 * Adds rows to the list of a place, of each row around it that the change names.
 *
 * @returns the rows that there are now and were not
 */
export function insertRows(draft: Draft, by: PlacedChange, sources: MadeSources, issues: Issue[]): readonly Draft[] {
  const { change, path } = by;
  const { around, key } = cut(change.at);
  const holders = rowsIn(draft)
    .filter((rows) => lastOf(rows).at === around)
    .map((rows) => ({ rows }));
  if (holders.length === 0) {
    issues.push(unknownPart(draft, by));
    return [];
  }
  const rows = (change.insert ?? []).map((row, index) => checkedRow(row, by, `${path}.insert[${index}]`, issues));
  // The keys of an address are those of rows around the list, and so are named with their places.
  const named = matching(change, holders, path, issues);
  const inserted: Draft[] = [];
  for (const { rows: found } of named) {
    const holder = standing(draft, lastOf(found).steps);
    const list = holder[key];
    if (list !== undefined && !Array.isArray(list)) {
      issues.push({ code: "no-list", path: `${path}.at`, expected: "a list", received: received(list) });
      return [];
    }
    const has = (list ?? []) as readonly unknown[];
    const isCustom = has.length === 0 || has.some((row) => isFields(row) && "source" in row);
    const own = rows.map((row) => (isCustom && canHaveSource(row, change.at) ? withSource(row, by, sources) : row));
    holder[key] = [...has, ...own];
    inserted.push(...own);
  }
  return inserted;
}

function checkedRow(row: unknown, { days }: PlacedChange, path: string, issues: Issue[]): Draft {
  if (!isFields(row)) {
    issues.push({ code: "wrong-type", path, expected: "a row", received: received(row) });
    return {};
  }
  const own = daysOfRow(row);
  if (own !== undefined && (own.from < days.from || own.to > days.to)) {
    const expected = `days of the change, ${formatPeriod(days)}`;
    issues.push({ code: "outside-change", path: `${path}.from`, expected, received: formatPeriod(own) });
  }
  return copyOf(row);
}

/** Whether a row of a place names a source in the form that it has. */
function canHaveSource(row: Draft, at: string): boolean {
  return schemeSourced.includes(at) || schemeSourced.includes(`${at}:${kindOf(row) ?? ""}`);
}

function withSource(row: Draft, by: PlacedChange, sources: MadeSources): Draft {
  return "source" in row ? row : { ...row, source: sources.idFor([by]) };
}

/** Puts a part in the place of another; null takes it out. */
export function replacePart(draft: Draft, by: PlacedChange, validity: Period, issues: Issue[]): void {
  const { change, path, days } = by;
  const { around, key } = cut(change.at);
  const holder = rowsIn(draft).find(
    (rows) => lastOf(rows).at === around && rows.every(({ list }) => list === undefined),
  );
  if (days.from > validity.from || days.to < validity.to) {
    const expected = `all days of the scheme, ${formatPeriod(validity)}`;
    issues.push({
      code: "changes-as-a-whole",
      path: `${path}.from`,
      expected,
      received: formatPeriod(days),
      hint: "A part has no days of its own.",
    });
    return;
  }
  if (holder === undefined || key === "__proto__" || named.includes(change.at)) {
    issues.push(unknownPart(draft, by));
    return;
  }
  const target = standing(draft, lastOf(holder).steps);
  if (isSame(target[key] ?? null, change.replace) && !by.isNameOfEdition) {
    const there = change.replace === null ? "null, where there is no such part" : "the part as it is";
    issues.push({
      code: "hits-nothing",
      path: `${path}.replace`,
      expected: "another part than is there",
      received: there,
    });
    return;
  }
  if (change.replace === null) Reflect.deleteProperty(target, key);
  else target[key] = copyOf(change.replace);
}

/** What names the document and its form; the version of a changed scheme is told by the reform. */
const named = ["id", "version", "schemaVersion", "$schema"];

/** A place as the object around it and its own key. */
function cut(at: string): { readonly around: string; readonly key: string } {
  const dot = at.lastIndexOf(".");
  return { around: at.slice(0, Math.max(dot, 0)), key: at.slice(dot + 1) };
}

function unknownPart(draft: Draft, { change, path }: PlacedChange): Issue {
  const places = new Set(
    rowsIn(draft).flatMap((rows) => Object.keys(lastOf(rows).fields).map((field) => placeOf(lastOf(rows), field))),
  );
  const issue = {
    code: "unknown-place",
    path: `${path}.at`,
    expected: "a part of this scheme",
    received: received(change.at),
  };
  if (change.at === "version") return { ...issue, hint: "Write it as the `version` of the reform." };
  for (const name of named) places.delete(name);
  return withHint(issue, hintFor(change.at, places));
}
