import { formatDay, formatEnd } from "../calendar/index.js";
import { InputError, received, type Issue } from "../errors/index.js";
import { groupBy } from "../lists/index.js";
import { conflicts } from "./conflicts.js";
import type { Effect, Reform, RowsHit } from "./document.js";
import { validityOf } from "./days.js";
import { copyOf, standing, type Draft } from "./draft.js";
import { numbersHit, rowsEnded, targetsOf, type Hit, type PlacedChange, type Targets } from "./hits.js";
import { insertRows, replacePart } from "./parts.js";
import { changedNumber } from "./arithmetic.js";
import { keysOf, namedKeys } from "./keys.js";
import { changesNumbers } from "./operation.js";
import { daysOf, readReform } from "./read-reform.js";
import { isFields, lastOf, type Fields, type Row, type Steps } from "./rows.js";
import { changeNumbers, segmentsOf } from "./segments.js";
import { MadeSources } from "./sources.js";

/** A scheme that reforms have changed; whether it is one is said by whoever reads it. */
export interface Changed {
  readonly document: Fields;
  readonly effects: readonly Effect[];
  readonly rowsHit: readonly RowsHit[];
}

/**
 * Changes a copy of a scheme by reforms. Every change looks at the scheme as it was given, so that no order decides.
 *
 * @throws {InputError} where a reform is of another scheme, a change hits nothing, or two change one number on one day
 */
export function changed(scheme: Fields, reforms: readonly Reform[]): Changed {
  const issues: Issue[] = [];
  const placed = reforms.flatMap((reform, index) =>
    placedChanges(reform, scheme, reforms.length === 1 ? "" : `reforms[${index}].`, issues),
  );
  if (issues.length > 0) throw new InputError(issues);
  const targets = targetsOf(scheme);
  const hits = placed.flatMap((by) => hitsOf(by, targets, issues));
  issues.push(...conflicts(hits));
  if (issues.length > 0) throw new InputError(issues);
  const draft: Draft = copyOf(scheme);
  const sources = new MadeSources();
  changeHits(draft, hits, sources);
  const hitsBy = groupBy(hits, ({ by }) => by);
  const rowsHit = placed.map((by): RowsHit => {
    const inserted = by.change.insert === undefined ? 0 : insertRows(draft, by, sources, issues);
    if (by.change.replace !== undefined) replacePart(draft, by, validityOf(scheme), issues);
    const replaced = by.change.replace === undefined ? 0 : 1;
    return {
      reform: by.reform.id,
      change: by.change.id,
      rows: inserted + replaced + changedRows(hitsBy.get(by) ?? []),
    };
  });
  if (issues.length > 0) throw new InputError(issues);
  draft["version"] = versionOf(scheme, reforms);
  draft["sources"] = [
    ...(draft["sources"] as readonly unknown[]),
    ...reforms.flatMap((each) => each.sources ?? []),
    ...sources.made(),
  ];
  return { document: draft, effects: hits.flatMap(effectsOf), rowsHit };
}

/** How many rows a change hits: one of which it changes two numbers is one. */
function changedRows(hits: readonly Hit[]): number {
  return new Set(hits.map(({ rows }) => JSON.stringify(lastOf(rows).steps))).size;
}

function placedChanges(reform: Reform, scheme: Fields, path: string, issues: Issue[]): readonly PlacedChange[] {
  readReform(reform, issues, path.slice(0, -1));
  const { scheme: id, version } = reform.baseline;
  if (id !== scheme["id"] || version !== scheme["version"]) {
    const expected = `the scheme that is changed, ${String(scheme["id"])} in version ${String(scheme["version"])}`;
    issues.push({ code: "other-baseline", path: `${path}baseline`, expected, received: received(`${id} ${version}`) });
  }
  return reform.changes.flatMap((change, index) => {
    const days = daysOf(change);
    return days === undefined ? [] : [{ change, reform, path: `${path}changes[${index}]`, days }];
  });
}

function hitsOf(by: PlacedChange, targets: Targets, issues: Issue[]): readonly Hit[] {
  if (by.change.end !== undefined) return rowsEnded(by, targets, issues);
  if (!changesNumbers(by.change)) return [];
  const hits = numbersHit(by, targets, issues);
  for (const { number } of hits) checkNumber(by, number?.value, issues);
  return hits;
}

/** What is left open can be set, and not added to; a whole number stays one. */
function checkNumber({ change, path }: PlacedChange, before: unknown, issues: Issue[]): void {
  const isRelative = change.add !== undefined || change.multiply !== undefined;
  if (isRelative && isFields(before)) {
    const hint =
      "parameter" in before
        ? "Set it, or change the parameter that gives it."
        : "Set it, or change the value that you give for the input.";
    issues.push({
      code: "open-number",
      path,
      expected: "a number that the scheme gives",
      received: received(before),
      hint,
    });
    return;
  }
  if (typeof before !== "number") return;
  if (change.input !== undefined || changedNumber(String(before), change).includes(".")) {
    issues.push({ code: "not-whole", path, expected: "a whole number, as it was", received: received(change) });
  }
}

/** Rows within rows first, and the last of a list first, so that what is still to be changed stays where it was found. */
function changeHits(draft: Draft, hits: readonly Hit[], sources: MadeSources): void {
  const undated = hits.filter(({ dated }) => dated === undefined);
  changeNumbers(draft, [], undated, sources);
  const byRow = new Map<string, { readonly row: Row; readonly hits: Hit[] }>();
  for (const hit of hits) {
    if (hit.dated === undefined) continue;
    const key = JSON.stringify(hit.dated.steps);
    const found = byRow.get(key);
    if (found === undefined) byRow.set(key, { row: hit.dated, hits: [hit] });
    else found.hits.push(hit);
  }
  for (const { row, hits: own } of [...byRow.values()].sort((left, right) => order(right.row.steps, left.row.steps))) {
    const list: unknown = standing(draft, row.steps.slice(0, -1));
    const index = Number(row.steps[row.steps.length - 1]);
    const isInList = Array.isArray(list);
    if (!isInList) throw new RangeError("a row from a day to a day stands in a list");
    list.splice(index, 1, ...segmentsOf(standing(draft, row.steps), row.steps, own, sources));
  }
}

/** Deeper rows are greater, and later ones of a list. */
function order(left: Steps, right: Steps): number {
  if (left.length !== right.length) return left.length - right.length;
  for (const [index, step] of left.entries()) {
    const other = right[index];
    if (typeof step === "number" && typeof other === "number" && step !== other) return step - other;
  }
  return 0;
}

/** The version that says which reforms have changed the scheme. */
function versionOf(scheme: Fields, reforms: readonly Reform[]): string {
  const [only, ...more] = reforms;
  if (only?.version !== undefined && more.length === 0) return only.version;
  return [String(scheme["version"]), ...reforms.map(({ id }) => id)].join("+");
}

/** The id of the open input, or of the parameter, that gives a number. */
function givenBy(value: Fields): string {
  return String(value["input"] ?? value["parameter"]);
}

function effectsOf({ by, number, rows, days }: Hit): readonly Effect[] {
  if (number === undefined) return [];
  const { at } = lastOf(rows);
  const after =
    by.change.input === undefined ? changedNumber(String(number.value), by.change) : `{ ${by.change.input} }`;
  return [
    {
      reform: by.reform.id,
      change: by.change.id,
      at,
      where: Object.fromEntries(namedKeys(rows, at, keysOf)),
      field: number.field,
      from: formatDay(days.from),
      to: formatEnd(days.to),
      before: isFields(number.value) ? `{ ${givenBy(number.value)} }` : String(number.value),
      after,
    },
  ];
}
