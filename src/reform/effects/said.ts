import { isFields } from "../rows.js";

/** What stands under a key of a row, as one text: a number or word itself, what gives a number in braces, names with commas. */
export function saidValue(value: unknown): string {
  if (isFields(value)) {
    const given = value["input"] ?? value["parameter"];
    return typeof given === "string" ? `{ ${given} }` : JSON.stringify(value);
  }
  if (Array.isArray(value)) return value.map(saidValue).join(", ");
  return String(value);
}
