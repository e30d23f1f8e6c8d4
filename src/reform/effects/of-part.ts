import { groupBy } from "../../lists/index.js";
import type { PlacedChange } from "../applying/days-of-change.js";
import { keysOf, namedKeys } from "../keys.js";
import { isFields, isList, lastOf, rowsIn, textOf, type Fields, type Row, type Rows } from "../rows.js";
import { isSame } from "../same.js";
import type { Effect } from "./effect.js";
import { daysWithin, placeOfEffect, rowsTold } from "./of-rows.js";
import { saidValue } from "./said.js";

/** What a part that is replaced was and is: rows that come and go, and of rows that stay each number and word that is another. */
export function effectsOfPart(by: PlacedChange, before: Fields, after: Fields): readonly Effect[] {
  const { days } = by;
  const { at } = by.change;
  const [old, now] = [rowsByAddress(before, at), rowsByAddress(after, at)];
  const found = [...new Set([...old.keys(), ...now.keys()])].flatMap((address) => {
    const [were, are] = [old.get(address) ?? [], now.get(address) ?? []];
    return Array.from({ length: Math.max(were.length, are.length) }, (_, index) => [were[index], are[index]] as const);
  });
  const [ended, inserted] = [rowsTold(before), rowsTold(after)];
  const effects = found.flatMap(([was, is]): readonly Effect[] => {
    if (was !== undefined && is !== undefined) return differing(by, was, is);
    if (was !== undefined) return isInside(was, now, at) ? [] : ended(by, lastOf(was).fields, "ended", days);
    return is === undefined || isInside(is, old, at) ? [] : inserted(by, lastOf(is).fields, "inserted", days);
  });
  if (effects.length > 0) return effects;
  return [{ ...placeOfEffect(by, [{ at, fields: {}, steps: [], list: undefined }], days), what: "replaced" }];
}

type ByAddress = ReadonlyMap<string, readonly Rows[]>;

/** The objects of a part and the one around it, by their places and the keys of the rows. */
function rowsByAddress(document: Fields, part: string): ByAddress {
  const around = part.slice(0, Math.max(part.lastIndexOf("."), 0));
  const inPart = rowsIn(document).filter((rows) => {
    const { at } = lastOf(rows);
    return at === around || at === part || at.startsWith(`${part}.`);
  });
  return groupBy(inPart, addressOf);
}

function addressOf(rows: Rows): string {
  const { at } = lastOf(rows);
  const keys = [...namedKeys(rows, at, keysOf)].sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([at, keys]);
}

/** Whether the object around comes or goes too, which tells of what is in it. */
function isInside(rows: Rows, others: ByAddress, part: string): boolean {
  const nearest = rows.at(-2);
  if (nearest === undefined) return false;
  const around: Rows = [...rows.slice(0, -2), nearest];
  const { at } = lastOf(around);
  return (at === part || at.startsWith(`${part}.`)) && !others.has(addressOf(around));
}

/** What stands under other keys of one row than those by which it is known. */
function differing(by: PlacedChange, was: Rows, is: Rows): readonly Effect[] {
  const { days, change } = by;
  const [old, now] = [lastOf(was), lastOf(is)];
  const names = [...new Set([...Object.keys(old.fields), ...Object.keys(now.fields)])];
  return names.flatMap((field): readonly Effect[] => {
    const [before, after] = [leafOf(old, field, change.at), leafOf(now, field, change.at)];
    if (isSame(before, after)) return [];
    const within = daysWithin(is, days) ?? days;
    return [
      {
        ...placeOfEffect(by, was, within),
        what: before === undefined ? "inserted" : after === undefined ? "ended" : "changed",
        field,
        ...(before === undefined ? {} : { before: saidValue(before) }),
        ...(after === undefined ? {} : { after: saidValue(after) }),
      },
    ];
  });
}

/** What stands under a key, where it is no row or list of rows, which tell of themselves. */
function leafOf(row: Row, field: string, part: string): unknown {
  const value = row.fields[field];
  const at = row.at === "" ? field : `${row.at}.${field}`;
  if (!(at === part || at.startsWith(`${part}.`))) return undefined;
  const tellsOfItself = (isList(value) && value.length > 0) || (isFields(value) && textOf(row, field) === undefined);
  return tellsOfItself ? undefined : value;
}
