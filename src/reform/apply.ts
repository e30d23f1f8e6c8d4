import { formatDay, formatEnd } from "../calendar/index.js";
import { InputError, received, type Issue } from "../errors/index.js";
import { groupBy } from "../lists/index.js";
import { conflicts } from "./applying/conflicts.js";
import type { Effect, Reform, RowsHit } from "./document.js";
import { validityOf } from "./days.js";
import { type Draft, copyOf } from "./applying/draft.js";
import { type Hit, targetsOf } from "./applying/hits.js";
import type { PlacedChange, Targets } from "./applying/days-of-change.js";
import { insertRows, replacePart } from "./parts.js";
import { changedNumber } from "./arithmetic.js";
import { keysOf, namedKeys } from "./keys.js";
import { daysOf, readReform } from "./read-reform.js";
import { type Fields, isFields, lastOf } from "./rows.js";
import { MadeSources } from "./sources.js";
import { changeHits, hitsOf } from "./applying/change-hits.js";

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
export function changed(given: object, reforms: readonly Reform[]): Changed {
  const scheme = given as Fields; // an object
  const issues: Issue[] = [];
  const placed = reforms.flatMap((reform, index) =>
    placedChanges(reform, scheme, reforms.length === 1 ? "" : `reforms[${index}].`, issues),
  );
  if (issues.length > 0) throw new InputError(issues);
  const targets = knownTargets(scheme);
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

/** What can be hit in a scheme, found once for all that is applied to it. */
const found = /* @__PURE__ */ new WeakMap<Fields, Targets>();

function knownTargets(scheme: Fields): Targets {
  const targets = found.get(scheme) ?? targetsOf(scheme);
  found.set(scheme, targets);
  return targets;
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
