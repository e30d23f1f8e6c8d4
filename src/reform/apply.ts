import { InputError, received, type Issue } from "../errors/index.js";
import { groupBy } from "../lists/index.js";
import { cutAlong } from "./applying/cut-along.js";
import { conflicts, replacedTwice } from "./applying/conflicts.js";
import type { Reform, RowsHit } from "./document.js";
import type { Effect } from "./effects/effect.js";
import { effectsOfHits } from "./effects/of-hits.js";
import { effectsOfPart } from "./effects/of-part.js";
import { rowsTold } from "./effects/of-rows.js";
import { idleDays } from "./applying/idle-days.js";
import { validityOf } from "./days.js";
import { type Draft, copyOf } from "./applying/draft.js";
import { type Hit, targetsOf } from "./applying/hits.js";
import type { PlacedChange, Targets } from "./applying/days-of-change.js";
import { insertRows, replacePart } from "./parts.js";
import { daysOf, readReform } from "./read-reform.js";
import { type Fields, lastOf } from "./rows.js";
import { MadeSources } from "./sources.js";
import { changeHits, hitsOf } from "./applying/change-hits.js";

/** A scheme that reforms have changed; whether it is one is said by whoever reads it. */
export interface Changed {
  readonly document: Fields;
  /** What each change does; found out when it is asked for. */
  readonly effects: () => readonly Effect[];
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
  issues.push(...conflicts(hits), ...replacedTwice(placed));
  if (issues.length > 0) throw new InputError(issues);
  const draft: Draft = copyOf(scheme);
  const sources = new MadeSources();
  changeHits(draft, hits, sources);
  cutAlong(draft, hits);
  const hitsBy = groupBy(hits, ({ by }) => by);
  const made = placed.map((by): Made => {
    const inserted = by.change.insert === undefined ? [] : insertRows(draft, by, sources, issues);
    if (by.change.replace !== undefined) replacePart(draft, by, validityOf(scheme), issues);
    return { by, inserted, hits: hitsBy.get(by) ?? [] };
  });
  if (issues.length > 0) throw new InputError(issues);
  draft["version"] = versionOf(scheme, reforms);
  draft["sources"] = [
    ...(draft["sources"] as readonly unknown[]),
    ...reforms.flatMap((each) => each.sources ?? []),
    ...sources.made(),
  ];
  return { document: draft, effects: () => effectsOf(made, scheme, draft), rowsHit: made.map(rowsHitBy) };
}

/** What a change has made. */
interface Made {
  readonly by: PlacedChange;
  readonly inserted: readonly Draft[];
  readonly hits: readonly Hit[];
}

function rowsHitBy({ by, inserted, hits }: Made): RowsHit {
  const { change, reform } = by;
  const replaced = change.replace === undefined ? 0 : 1;
  const idle = idleDays(by, hits);
  return {
    reform: reform.id,
    change: change.id,
    rows: inserted.length + replaced + changedRows(hits),
    ...(idle.length === 0 ? {} : { idleDays: idle }),
  };
}

/** What each change does, in the order of the changes. */
function effectsOf(made: readonly Made[], before: Fields, after: Fields): readonly Effect[] {
  const [ended, inserted] = [rowsTold(before), rowsTold(after)];
  return made.flatMap(({ by, inserted: rows, hits }): readonly Effect[] => {
    if (by.change.replace !== undefined) return effectsOfPart(by, before, after);
    return [...effectsOfHits(hits, ended), ...rows.flatMap((row) => inserted(by, row, "inserted", by.days))];
  });
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
    const isNameOfEdition = reform.version !== undefined && reform.changes.length === 1;
    return days === undefined ? [] : [{ change, reform, path: `${path}changes[${index}]`, days, isNameOfEdition }];
  });
}

/** The version that says which reforms have changed the scheme. */
function versionOf(scheme: Fields, reforms: readonly Reform[]): string {
  const [only, ...more] = reforms;
  if (only?.version !== undefined && more.length === 0) return only.version;
  return [String(scheme["version"]), ...reforms.map(({ id }) => id)].join("+");
}
