import type { UnitsNode } from "../../tree.js";

/** What units of a line in a month are called. */
export function unitsNamed<Name extends UnitsNode["name"]>(name: Name, line: string, month: string) {
  return { kind: "units", name, line, month } as const;
}
