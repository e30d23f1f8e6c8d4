import { digestOf } from "./canonical-json.js";

/**
 * The digest of each part of a document, by the path of the part: `minorUnit`, `cost.rounding`, `cost.prices[3]`. A part is small
 * enough that its path says what changed, and large enough that there are not too many.
 */
export function digestsOfParts(document: object): Readonly<Record<string, string>> {
  const digests: Record<string, string> = {};
  const add = (path: string, value: unknown, deeper: boolean): void => {
    if (value === undefined) return;
    if (Array.isArray(value))
      for (const [index, each] of value.entries()) digests[`${path}[${index}]`] = digestOf(each);
    else if (deeper && typeof value === "object" && value !== null && !("lv" in value)) {
      for (const [key, inner] of Object.entries(value)) add(`${path}.${key}`, inner, false);
    } else digests[path] = digestOf(value);
  };
  for (const [key, value] of Object.entries(document)) add(key, value, true);
  return digests;
}
