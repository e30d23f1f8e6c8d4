import type { Scheme } from "../../rules/scheme.js";
import { keysOf, namedKeys } from "../keys.js";
import { labelsIn } from "../label-of.js";
import type { Parameter } from "./parameter.js";
import { datedRow } from "../days.js";
import { isFields, lastOf, numbersIn, type NumberPlace, type Rows } from "../rows.js";
import { nearest, unitsIn } from "./unit-of.js";

/** Every number of a scheme that was read, under an address of its own, in the order of the document. */
export function numbersOf(scheme: Scheme): readonly Parameter[] {
  const certainties = new Map(scheme.sources.map(({ id, certainty }) => [id, certainty]));
  const labelOf = labelsIn(scheme);
  const unitOf = unitsIn(scheme);
  // Where nothing is bought, roundings of cost stand there because a scheme has some, and mean nothing.
  const isBought = scheme.services.length > 0;
  const numbers = numbersIn(scheme).filter(({ rows }) => isBought || !lastOf(rows).at.startsWith("cost"));
  return numbers.map((place) => {
    const { at } = lastOf(place.rows);
    const source = nearest(place.rows, "source");
    const certainty = typeof source === "string" ? certainties.get(source) : undefined;
    const label = labelOf(place.rows);
    const { from, to } = daysOf(place.rows, scheme);
    return {
      at,
      where: Object.fromEntries(namedKeys(place.rows, at, keysOf)),
      field: place.field,
      from,
      to,
      unit: unitOf(place),
      ...valueOf(place),
      ...(typeof source === "string" ? { source } : {}),
      ...(certainty === undefined ? {} : { certainty }),
      ...(label === undefined ? {} : { label }),
      meaning: place.text[1],
    };
  });
}

function valueOf({ value }: NumberPlace): Pick<Parameter, "value" | "input" | "parameter"> {
  if (isFields(value)) {
    return "input" in value ? { input: String(value["input"]) } : { parameter: String(value["parameter"]) };
  }
  return { value: String(value) };
}

/** The days of the nearest row that has some, otherwise those of the scheme. */
function daysOf(rows: Rows, { validity }: Scheme): Pick<Parameter, "from" | "to"> {
  const dated = datedRow(rows);
  return dated === undefined ? validity : { from: String(dated.fields["from"]), to: String(dated.fields["to"]) };
}
