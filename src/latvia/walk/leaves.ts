/** A JSON object of unknown form. */
export type Fields = Readonly<Record<string, unknown>>;

const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;
const date = /^\d{4}-\d{2}-\d{2}$/u;

/** Fields that name, describe or order an object and are no figures of it. */
const describing: ReadonlySet<string> = new Set([
  "$schema",
  "schemaVersion",
  "id",
  "version",
  "label",
  "note",
  "currency",
  "minorUnit",
  "sources",
  "inputs",
  "open",
  "gaps",
  "source",
  "seenOn",
  "unit",
  "link",
  "listed",
]);

/** Whether a value is an object and no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a field belongs to the figures of its object: it neither describes the object nor says on which days it holds. */
export function isFigure(key: string, value: unknown): boolean {
  return !describing.has(key) && !isDate(key, value);
}

/** Whether a field is the first or last day of its object. The `from` and `to` of a band of scores are none. */
export function isDate(key: string, value: unknown): value is string {
  return (key === "from" || key === "to") && typeof value === "string" && (value === "open" || date.test(value));
}

/** Whether a value is a number: decimal text, or a whole number of JSON. Codes with a leading zero are none. */
export function isNumber(value: unknown): value is string | number {
  return typeof value === "number" || (typeof value === "string" && decimal.test(value));
}

/** The id of the open input that a value refers to, or undefined. */
export function openInput(value: unknown): string | undefined {
  if (!isFields(value) || Object.keys(value).length !== 1) return undefined;
  return typeof value["input"] === "string" ? value["input"] : undefined;
}

/** A rounding in words, such as `half-up to 0.01`, or undefined for anything else. */
export function roundingWords(value: unknown): string | undefined {
  if (!isFields(value)) return undefined;
  const { mode, step, ...others } = value;
  if (typeof mode !== "string" || typeof step !== "string" || Object.keys(others).length > 0) return undefined;
  return `${mode} to ${step}`;
}
