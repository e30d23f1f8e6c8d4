import { expect } from "vitest";

/** Compares a value with the result a page states for it: a text with the value's text, anything else as JSON. */
export function check(value: unknown, stated: unknown): void {
  if (typeof stated === "string") expect(String(value)).toBe(stated);
  else expect(JSON.parse(JSON.stringify(value) ?? "null")).toEqual(stated);
}
