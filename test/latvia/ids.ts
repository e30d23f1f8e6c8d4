import type { Entry } from "../../src/latvia/index.js";

/**
 * Every id of an entry that cases, files and programs may name: `individual-budget-children services child-care`. Sources and
 * open figures are left out, because nothing outside the entry names them.
 */
export function idsOf({ id, kind, document }: Entry): readonly string[] {
  const found: string[] = [`${kind} ${id}`];
  for (const [key, value] of Object.entries(document)) {
    if (["sources", "open"].includes(key) || (key === "places" && (kind === "scheme" || kind === "compensation")))
      continue;
    collect(value, `${id} ${key}`);
  }
  return found;

  function collect(value: unknown, name: string): void {
    if (typeof value !== "object" || value === null) return;
    const own = "id" in value && typeof value.id === "string" ? `${name} ${value.id}` : name;
    // A funding source has a row for each of its periods, all of one id.
    const isLaterRow = "share" in value && found.includes(own);
    if (own !== name && !isLaterRow) found.push(own);
    for (const [key, inner] of Object.entries(value)) {
      collect(inner, Array.isArray(value) ? own : `${own} ${key}`);
    }
  }
}
