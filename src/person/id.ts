import { received, type Issue } from "../errors/index.js";

const longest = 64;
const hyphen = 45;
const underscore = 95;

/** By the code of a character, 1 where it can stand in an id. */
const inIds = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9_-]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * Whether a text can be an id: letters a-z and A-Z, digits, `-` and `_`, beginning with a letter or digit, at most 64 long.
 *
 * An id is part of the path of amounts (`lines.physio.2019-03.cost`) and of file names, so it holds no dot, space or
 * invisible character. Names of people and things are free text and go elsewhere.
 */
export function isId(text: unknown): text is string {
  if (typeof text !== "string" || text.length === 0 || text.length > longest) return false;
  const first = text.charCodeAt(0);
  if (first === hyphen || first === underscore) return false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Looked up rather than compared, because a case has many ids.
    if (code > 127 || inIds[code] !== 1) return false;
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
