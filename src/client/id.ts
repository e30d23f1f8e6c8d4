import { received, type Issue } from "../errors/index.js";

const longest = 64;

/**
 * Whether a text can be an id: letters a-z and A-Z, digits, `-` and `_`, beginning with a letter or digit, at most 64 long.
 *
 * An id is part of the path of amounts (`lines.physio.2019-03.cost`) and of file names, so it holds no dot, space or
 * invisible character. Names of people and things are free text and go elsewhere.
 */
export function isId(text: unknown): text is string {
  if (typeof text !== "string" || text.length === 0 || text.length > longest) return false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Small letters first, because ids are mostly made of them, and a case has many ids.
    if (code >= 97 && code <= 122) continue;
    const capital = code >= 65 && code <= 90;
    const digit = code >= 48 && code <= 57;
    const joiner = code === 45 || code === 95;
    if (!capital && !digit && !(joiner && index > 0)) return false;
  }
  // Names that mean something to JavaScript objects are never ids.
  return text !== "constructor" && text !== "prototype";
}

/** The issue for a value that is not an id. */
export function whyNotId(value: unknown, path: string): Issue {
  return {
    code: "id-form",
    path,
    expected: "an id of at most 64 letters a-z, digits, hyphens and underscores, beginning with a letter or digit",
    received: received(value),
  };
}
