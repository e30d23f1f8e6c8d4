import { formatDay, formatEnd, intersect, type Period } from "../../calendar/index.js";
import { groupByEach } from "../../lists/index.js";
import type { PlacedChange } from "../applying/days-of-change.js";
import { datedRow, daysOfRow } from "../days.js";
import { keysOf, namedKeys } from "../keys.js";
import { lastOf, numbersIn, rowsIn, type Fields, type NumberPlace, type Rows } from "../rows.js";
import type { Effect, EffectKind } from "./effect.js";
import { saidValue } from "./said.js";

/** Where something of a scheme stands, and on which days, as a change has an effect on it. */
export function placeOfEffect(by: PlacedChange, rows: Rows, days: Period): Omit<Effect, "what"> {
  const { at } = lastOf(rows);
  return {
    reform: by.reform.id,
    change: by.change.id,
    at,
    where: Object.fromEntries(namedKeys(rows, at, keysOf)),
    from: formatDay(days.from),
    to: formatEnd(days.to),
  };
}

/** The days on which something holds among those of a change: those of the nearest row that has some. */
export function daysWithin(rows: Rows, days: Period): Period | undefined {
  const dated = datedRow(rows);
  const own = dated === undefined ? undefined : daysOfRow(dated.fields);
  return own === undefined ? days : intersect(own, days);
}

/** Where the number of a row that comes or goes stands. */
const sides = { inserted: "after", ended: "before" } as const satisfies Partial<Record<EffectKind, keyof Effect>>;

/** Tells of a row of a document that comes or goes: each of its numbers, and of a row without numbers that it is there. */
export type TellRow = (by: PlacedChange, row: Fields, what: keyof typeof sides, days: Period) => readonly Effect[];

/** What is said of whole rows of a document, which is walked over once, when the first is told. */
export function rowsTold(document: object): TellRow {
  let walked: Walked | undefined;
  return (by, row, what, days) => {
    walked ??= walkedOver(document);
    const rows = walked.places.get(row);
    if (rows === undefined) return [];
    const own = (walked.numbers.get(row) ?? []).flatMap((number): readonly Effect[] => {
      const within = daysWithin(number.rows, days);
      if (within === undefined) return [];
      const place = placeOfEffect(by, number.rows, within);
      return [{ ...place, what, field: number.field, [sides[what]]: saidValue(number.value) }];
    });
    const within = daysWithin(rows, days);
    if (own.length > 0 || within === undefined) return own;
    return [{ ...placeOfEffect(by, rows, within), what }];
  };
}

interface Walked {
  readonly places: ReadonlyMap<Fields, Rows>;
  /** The numbers of each object and of what is in it. */
  readonly numbers: ReadonlyMap<Fields, readonly NumberPlace[]>;
}

function walkedOver(document: object): Walked {
  const numbers = groupByEach(numbersIn(document), ({ rows }) => rows.map(({ fields }) => fields));
  return { places: new Map(rowsIn(document).map((rows) => [lastOf(rows).fields, rows])), numbers };
}
