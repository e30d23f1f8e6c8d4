import { schemeNumbers } from "./generated/scheme-numbers.js";
import type { NumberText } from "./number/number-texts.js";

/** An object of a document, seen from outside: what stands under its keys is not known. */
export type Fields = Readonly<Record<string, unknown>>;

/** Under which keys and indices something stands in a document. */
export type Steps = readonly (string | number)[];

/** An object on the way to a number. */
export interface Row {
  /** Its place, without indices; `""` of the document itself. */
  readonly at: string;
  readonly fields: Fields;
  readonly steps: Steps;
  /** The rows of its list, itself included; undefined where it stands in no list. */
  readonly list: readonly Fields[] | undefined;
}

/** An object of a document, as the last of the objects from the document to it. */
export type Rows = readonly [...Row[], Row];

/** A number of a scheme, in the object that has it. */
export interface NumberPlace {
  readonly field: string;
  readonly value: unknown;
  readonly text: NumberText;
  readonly rows: Rows;
}

/** Every object of a scheme, in the order of the document. */
export function rowsIn(scheme: object): readonly Rows[] {
  const found: Rows[] = [];
  const visit = (rows: Rows): void => {
    found.push(rows);
    const row = lastOf(rows);
    for (const [field, value] of Object.entries(row.fields)) {
      const at = placeOf(row, field);
      if (isList(value)) {
        // A list of this walk's own, by which what is found of all its rows can be kept.
        const list = [...value];
        for (const [index, each] of list.entries()) {
          visit([...rows, { at, fields: each, steps: [...row.steps, field, index], list }]);
        }
      } else if (isFields(value) && textOf(row, field) === undefined) {
        visit([...rows, { at, fields: value, steps: [...row.steps, field], list: undefined }]);
      }
    }
  };
  visit([{ at: "", fields: { ...scheme }, steps: [], list: undefined }]);
  return found;
}

/** Every number of a scheme that is a parameter of its rules, in the order of the document. */
export function numbersIn(scheme: object): readonly NumberPlace[] {
  return rowsIn(scheme).flatMap((rows) => {
    const row = lastOf(rows);
    return Object.entries(row.fields).flatMap(([field, value]): readonly NumberPlace[] => {
      const text = textOf(row, field);
      return text === undefined || isOfStep(value) ? [] : [{ field, value, text, rows }];
    });
  });
}

/** A number that a step before gives is none of the scheme's. */
function isOfStep(value: unknown): boolean {
  return isFields(value) && "step" in value;
}

/** The object itself, of an object with those around it. */
export function lastOf(rows: Rows): Row {
  // The type says that there is a last one.
  return rows[rows.length - 1] as Row;
}

/** The place of what stands under a key of an object. */
export function placeOf({ at }: Pick<Row, "at">, field: string): string {
  return at === "" ? field : `${at}.${field}`;
}

/** What is known of a field that is a number: of that kind of rule, or of every kind that stands there. */
export function textOf(row: Pick<Row, "at" | "fields">, field: string): NumberText | undefined {
  const kind = kindOf(row.fields);
  const ofKind = kind === undefined ? undefined : schemeNumbers[`${row.at}:${kind}.${field}`];
  return ofKind ?? schemeNumbers[placeOf(row, field)];
}

/** The word that tells the kinds of a rule apart. */
export function kindOf(fields: Fields): string | undefined {
  const kind = fields["kind"] ?? fields["method"];
  return typeof kind === "string" ? kind : undefined;
}

/** Whether a value is an object that is no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a list of objects. */
export function isList(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.every(isFields);
}
