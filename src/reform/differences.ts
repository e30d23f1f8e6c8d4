import { formatDay, formatEnd } from "../calendar/index.js";
import { datedRow, daysOfRow, validityOf } from "./days.js";
import { keysOf, namedKeys } from "./keys.js";
import type { Part } from "./part.js";
import { type Fields, type Row, type Rows, isFields, isList, lastOf, placeOf, textOf } from "./rows.js";
import { isSame } from "./same.js";
import { runOf } from "./same-rows.js";

/**
 * The changes of numbers and rows that make one part of a scheme of another; undefined where the parts differ in more than that. Whether
 * they make it to the letter is for the caller to try.
 */
export function differences(key: string, before: Fields, after: Fields): readonly Part[] | undefined {
  const document: Row = { at: "", fields: before, steps: [], list: undefined };
  return ofField([document], key, before[key], after);
}

type Found = readonly Part[] | undefined;

function ofField(rows: Rows, field: string, old: unknown, around: Fields): Found {
  const now = around[field];
  if (isSame(old, now)) return [];
  if (old === undefined) return undefined;
  const row = lastOf(rows);
  const at = placeOf(row, field);
  if (textOf(row, field) !== undefined) return now === undefined ? undefined : ofNumber(rows, field, now, around);
  if (isList(old) && isList(now)) return ofList(rows, at, old, now);
  if (!isFields(old) || !isFields(now)) return undefined;
  return ofObject([...rows, { at, fields: old, steps: [...row.steps, field], list: undefined }], now);
}

/** What differs in an object that has the same keys; a source that differs is named by the numbers that do. */
function ofObject(rows: Rows, now: Fields): Found {
  const { fields: old } = lastOf(rows);
  const keys = Object.keys(old);
  if (keys.length !== Object.keys(now).length) return undefined;
  return together(keys.filter((key) => key !== "source").map((key) => ofField(rows, key, old[key], now)));
}

function ofNumber(rows: Rows, field: string, now: unknown, around: Fields): Found {
  const { at } = lastOf(rows);
  const days = daysText(rows);
  const source = around["source"];
  const value = isFields(now) ? { input: String(now["input"]) } : { set: String(now) };
  const named = typeof source === "string" ? { source } : {};
  return [{ at, where: Object.fromEntries(namedKeys(rows, at, keysOf)), field, ...value, ...days, ...named }];
}

function daysText(rows: Rows): { readonly from: string; readonly to: string } {
  const own = daysOfRow(datedRow(rows)?.fields ?? {}) ?? validityOf(rows[0].fields);
  return { from: formatDay(own.from), to: formatEnd(own.to) };
}

function ofList(rows: Rows, at: string, old: readonly Fields[], now: readonly Fields[]): Found {
  const found: Found[] = [];
  let next = 0;
  // A list of this walk's own, by which what is found of all its rows can be kept.
  const list = [...old];
  for (const [index, fields] of old.entries()) {
    const inner: Rows = [...rows, { at, fields, steps: [...lastOf(rows).steps, lastKey(at), index], list }];
    const run = runOf(fields, now, next, inner);
    if (run === 0) found.push(endOf(inner));
    for (const part of now.slice(next, next + run)) found.push(ofPart(inner, part));
    next += run;
  }
  const added = now.slice(next);
  const insert: Found = added.length === 0 ? [] : insertOf(rows, at, added);
  return together([...found, insert]);
}

/** What differs in a row, or in a part of its days. */
function ofPart(inner: Rows, now: Fields): Found {
  const row = lastOf(inner);
  const days = daysOfRow(now);
  const inDays = days === undefined ? row.fields : { ...row.fields, from: now["from"], to: now["to"] };
  const found = ofObject([...inner.slice(0, -1), { ...row, fields: inDays }], now);
  // The row is found by the day on which it begins in the earlier document.
  return found?.map((part) => withFirstDay(part, row));
}

function withFirstDay(part: Part, { at, fields }: Row): Part {
  const key = part.at === at ? "from" : `${at}.from`;
  if (part.where?.[key] === undefined) return part;
  return { ...part, where: { ...part.where, [key]: String(fields["from"]) } };
}

function endOf(inner: Rows): Found {
  const { at, fields } = lastOf(inner);
  if (daysOfRow(fields) === undefined) return undefined;
  return [{ at, where: Object.fromEntries(namedKeys(inner, at, keysOf)), end: true, ...daysText(inner) }];
}

function insertOf(rows: Rows, at: string, insert: readonly Fields[]): Found {
  const where = Object.fromEntries(namedKeys(rows, at, keysOf));
  const named = Object.keys(where).length === 0 ? {} : { where };
  const own = insert.flatMap((row) => daysOfRow(row) ?? []);
  if (own.length === 0) return undefined;
  const from = formatDay(Math.min(...own.map((days) => days.from)));
  const to = formatEnd(Math.max(...own.map((days) => days.to)));
  return [{ at, ...named, insert, from, to }];
}

function lastKey(at: string): string {
  return at.slice(at.lastIndexOf(".") + 1);
}

function together(found: readonly Found[]): Found {
  if (found.includes(undefined)) return undefined;
  return found.flatMap((each) => each ?? []);
}
