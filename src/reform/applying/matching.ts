import { hintFor, received, withHint, type Issue } from "../../errors/index.js";
import { groupByEach } from "../../lists/index.js";
import type { KeyValue } from "../number/address.js";
import type { Change } from "../document.js";
import { allKeysOf, namedKeys } from "../keys.js";
import { lastOf, type Rows } from "../rows.js";

/** What could be meant, each with the objects around it. */
export interface Candidate {
  readonly rows: Rows;
}

/**
 * The candidates of a place that say under their keys what a change asks for. Where there is none, an issue says which key, or which
 * value under it, no row has.
 *
 * @param candidates all that stand at the place of the change, at least one
 */
export function matching<Found extends Candidate>(
  change: Change,
  candidates: readonly Found[],
  path: string,
  issues: Issue[],
): readonly Found[] {
  const asked = Object.entries(change.where ?? {});
  const found = near(candidates, asked).filter(({ rows }) => {
    const keys = keysAround(rows);
    return asked.every(([key, value]) => says(keys.get(key), value));
  });
  if (found.length > 0) return found;
  const keyed = candidates.map((candidate) => ({ candidate, keys: keysAround(candidate.rows) }));
  let left = keyed;
  for (const [key, value] of asked) {
    const before = left;
    left = before.filter(({ keys }) => says(keys.get(key), value));
    if (left.length > 0) continue;
    issues.push(
      nothingSays(
        key,
        value,
        before.map(({ keys }) => keys),
        `${path}.where`,
      ),
    );
    return [];
  }
  return left.map(({ candidate }) => candidate);
}

type Keys = ReadonlyMap<string, KeyValue>;

/** The keys by which rows can be asked for, found once for all changes of a walk's rows. */
const ofRows = new WeakMap<Rows, Keys>();

function keysAround(rows: Rows): Keys {
  const known = ofRows.get(rows);
  if (known !== undefined) return known;
  const keys = namedKeys(rows, lastOf(rows).at, allKeysOf);
  ofRows.set(rows, keys);
  return keys;
}

/** The candidates of a walk by what they say under a key: found once for all changes, of which there can be as many as rows. */
const byKeys = new WeakMap<readonly Candidate[], Map<string, ReadonlyMap<string, readonly Candidate[]>>>();

/** The fewest candidates among which all must be that say what is asked for. */
function near<Found extends Candidate>(
  candidates: readonly Found[],
  asked: readonly (readonly [string, KeyValue])[],
): readonly Found[] {
  const known = byKeys.get(candidates) ?? new Map<string, ReadonlyMap<string, readonly Found[]>>();
  byKeys.set(candidates, known);
  let fewest = candidates;
  for (const [key, value] of asked) {
    const [text] = textsOf(value);
    if (text === undefined) continue;
    const saying = known.get(key) ?? bySaying(candidates, key);
    known.set(key, saying);
    // What is kept of these candidates are some of them.
    const these = (saying.get(text) ?? []) as readonly Found[];
    if (these.length < fewest.length) fewest = these;
  }
  return fewest;
}

function bySaying<Found extends Candidate>(
  candidates: readonly Found[],
  key: string,
): ReadonlyMap<string, readonly Found[]> {
  return groupByEach(candidates, ({ rows }) => new Set(textsOf(keysAround(rows).get(key) ?? null)));
}

/** Whether a row says what is asked for: the same, or of a list of names one of them. */
function says(found: KeyValue | undefined, asked: KeyValue): boolean {
  if (asked === null) return found === undefined || found === null;
  if (found === undefined || found === null) return false;
  if (!isNames(found)) return found === asked;
  if (!isNames(asked)) return typeof asked === "string" && found.includes(asked);
  return asked.length === found.length && asked.every((name) => found.includes(name));
}

/** What a row says under a key, as texts that can be near to what was asked for. */
function textsOf(value: KeyValue): readonly string[] {
  if (value === null) return [];
  return isNames(value) ? value : [String(value)];
}

function isNames(value: KeyValue): value is readonly string[] {
  return Array.isArray(value);
}

function nothingSays(key: string, value: KeyValue, rows: readonly Keys[], path: string): Issue {
  const names = new Set(rows.flatMap((keys) => [...keys.keys()]));
  if (!names.has(key)) {
    const issue = { code: "unknown-key", path, expected: "a key of the rows of this place", received: received(key) };
    return withHint(issue, hintFor(key, names));
  }
  const known = new Set(rows.flatMap((keys) => textsOf(keys.get(key) ?? null)));
  const expected = "what a row of this place says, with the other keys";
  const issue = { code: "hits-nothing", path: `${path}.${key}`, expected, received: received(value) };
  return withHint(issue, hintFor(String(value), known));
}
