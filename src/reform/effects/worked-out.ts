import type { Period } from "../../calendar/index.js";
import type { ExactFraction } from "../../numbers/index.js";
import { chainOf, deriveNumber, placesOf, type DerivedNumber } from "../../rules/reading/parameters/derived-number.js";
import { decimalOf } from "../../rules/reading/parameters/with-parameters.js";
import type { Scheme } from "../../rules/scheme.js";
import type { KeyValue } from "../number/address.js";
import { datedRow, daysOfRow, validityOf } from "../days.js";
import { keysOf, namedKeys } from "../keys.js";
import { isFields, lastOf, numbersIn, rowsIn, type Rows } from "../rows.js";

/** A number that a parameter gives, or a row of `parameters` that is worked out of others. */
export interface WorkedOut {
  readonly at: string;
  readonly where: Readonly<Record<string, KeyValue>>;
  readonly field: string;
  readonly days: Period;
  readonly value: string;
  /** The rows of `parameters` on which it rests. */
  readonly rests: readonly (Period & { readonly id: string })[];
}

/** Every number of a scheme that rests on its parameters, as it is worked out. */
export function workedOutIn(scheme: Scheme): readonly WorkedOut[] {
  const places = placesOf(scheme.parameters);
  const known = places.map((place) => ({ place, number: deriveNumber(place, places) }));
  const validity = validityOf({ ...scheme });
  const found = (rows: Rows, field: string, number: DerivedNumber): WorkedOut => {
    const dated = datedRow(rows);
    const { at } = lastOf(rows);
    return {
      at,
      where: Object.fromEntries(namedKeys(rows, at, keysOf)),
      field,
      days: (dated === undefined ? undefined : daysOfRow(dated.fields)) ?? validity,
      value: textOf(number.value),
      rests: chainOf(number).map(({ place: { row, from, to } }) => ({ id: row.id, from, to })),
    };
  };
  const given = numbersIn(scheme).flatMap(({ rows, field, value }): readonly WorkedOut[] => {
    if (!isFields(value) || lastOf(rows).at.startsWith("parameters.")) return [];
    const days = daysOfRow(datedRow(rows)?.fields ?? {}) ?? validity;
    const one = known.find(
      ({ place }) => place.row.id === value["parameter"] && place.from <= days.from && days.to <= place.to,
    );
    return one === undefined ? [] : [found(rows, field, one.number)];
  });
  const derived = rowsIn(scheme).flatMap((rows): readonly WorkedOut[] => {
    const { at, fields, steps } = lastOf(rows);
    if (at !== "parameters" || fields["value"] !== undefined) return [];
    const one = known[Number(steps.at(-1))];
    return one === undefined ? [] : [found(rows, "value", one.number)];
  });
  return [...derived, ...given];
}

/** A number as decimal text; of one without end, what is divided by what. */
function textOf(number: ExactFraction): string {
  return decimalOf(number) ?? `${number.numerator} ÷ ${number.denominator}`;
}
