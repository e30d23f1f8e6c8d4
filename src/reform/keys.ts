import type { KeyValue } from "./number/address.js";
import { isFields, isList, kindOf, textOf, type Fields, type Row } from "./rows.js";

/** What no row is known by: where its number comes from, its last day, and words. */
const noKeys = ["source", "to", "label", "note", "title", "$schema", "schemaVersion"];

/** What a row is known by: its id with its first day, or else all that it says besides its numbers and words. */
export function keysOf(row: Row): ReadonlyMap<string, KeyValue> {
  const all = allKeysOf(row);
  const id = all.get("id");
  if (id === undefined) return all;
  const from = all.get("from");
  return new Map<string, KeyValue>([["id", id], ...(from === undefined ? [] : [["from", from] as const])]);
}

/** Whether a key says from which day a row holds, its own or that of one around it: rows of other days have the same other keys. */
export function isFirstDay(key: string): boolean {
  return key === "from" || key.endsWith(".from");
}

/** All keys by which a row can be asked for. */
export function allKeysOf(row: Row): ReadonlyMap<string, KeyValue> {
  return new Map(keyNames(row).map((name) => [name, keyOf(row, name) ?? null]));
}

/** The keys of a list's rows by their kind, found once for all of them: a list belongs to one walk through a document. */
const ofLists = new WeakMap<readonly Fields[], Map<string | undefined, readonly string[]>>();

/** Under which keys the rows of the same list and kind have something by which they can be asked for. */
function keyNames({ at, fields, list }: Row): readonly string[] {
  const kind = kindOf(fields);
  if (list === undefined) return namesIn(at, [fields]);
  const known = ofLists.get(list) ?? new Map<string | undefined, readonly string[]>();
  ofLists.set(list, known);
  const names =
    known.get(kind) ??
    namesIn(
      at,
      list.filter((each) => kindOf(each) === kind),
    );
  known.set(kind, names);
  return names;
}

function namesIn(at: string, alike: readonly Fields[]): readonly string[] {
  const names = new Set(alike.flatMap((fields) => Object.keys(fields)));
  const isKey = (name: string) => alike.some((fields) => keyOf({ at, fields }, name) !== undefined);
  return [...names].filter((name) => !noKeys.includes(name) && isKey(name));
}

/** What a row says under a key; undefined where it says nothing, or has something else there than a key. */
function keyOf(row: Pick<Row, "at" | "fields">, name: string): KeyValue | undefined {
  const value = row.fields[name];
  if (value === undefined || textOf(row, name) !== undefined) return undefined;
  if (name === "when" && isList(value)) return whenText(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return isIds(value) ? value : undefined;
}

function isIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

/** The tests of a row in one text: `age until=18; circumstance special-care is=true`. */
export function whenText(tests: readonly Fields[]): string {
  return tests.map(testText).join("; ");
}

function testText(test: Fields): string {
  const rest = Object.entries(test).filter(([key]) => key !== "kind");
  return [String(test["kind"]), ...rest.map(([key, value]) => `${key}=${valueText(value)}`)].join(" ");
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(",");
  return isFields(value) ? JSON.stringify(value) : String(value);
}

/**
 * The keys of the rows around a number, by the names that an address gives them: those of the list that the address names without,
 * those of lists around it with their place.
 *
 * @param at the place that the address names
 */
export function namedKeys(
  rows: readonly Row[],
  at: string,
  keys: (row: Row) => ReadonlyMap<string, KeyValue>,
): ReadonlyMap<string, KeyValue> {
  const inLists = rows.filter(({ list }) => list !== undefined);
  return new Map(
    inLists.flatMap((row) =>
      [...keys(row)].map(([name, value]) => [row.at === at ? name : `${row.at}.${name}`, value] as const),
    ),
  );
}
