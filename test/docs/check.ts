import { expect } from "vitest";

/** Compares a value with the result a page states for it: a text with the value's text, anything else as JSON. */
export function check(value: unknown, stated: unknown): void {
  if (typeof stated === "string") expect(String(value)).toBe(stated);
  else {
    // It is undefined for undefined and functions, whatever its type says.
    const json = JSON.stringify(value) as string | undefined;
    expect(JSON.parse(json ?? "null")).toEqual(stated);
  }
}
