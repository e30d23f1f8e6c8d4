/** The forms are seven deep; what lies deeper belongs to an unknown key. */
const deepest = 12;

/**
 * A copy of a JSON value of plain lists and objects: whatever a list or object brought along besides its entries, such as
 * a `constructor` of its own, is left behind, so that reading it can call nothing foreign.
 */
export function plainCopy(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null) return value;
  // An object in the place of a text, such as a Date, is shown as it is.
  if (!Array.isArray(value) && Object.prototype.toString.call(value) !== "[object Object]") return value;
  if (depth === deepest) return undefined;
  if (Array.isArray(value)) return Array.from(value, (inner) => plainCopy(inner, depth + 1));
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key !== "__proto__") copy[key] = plainCopy(inner, depth + 1);
  }
  return copy;
}
