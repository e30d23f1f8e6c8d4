/** An object by its keys, whatever stands under them. */
export type Values = Readonly<Record<string, unknown>>;

/** Whether an object is one of JSON, and of no class. */
export function isPlain(value: unknown): value is Values {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
