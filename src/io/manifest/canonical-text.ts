import { type Shape, orderOf } from "./key-order.js";

/** Texts in which strings could be written in another way than they stand, or not be JSON at all. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const delicate = /[\\\u0000-\u001f]/u;
/** What stands for itself: flags, null, and whole numbers that no double changes. */
const plainToken = /^(?:true|false|null|0|-?[1-9]\d{0,14})$/u;
const longest = 1_000_000;
const deepest = 20;

const [quote, colon, comma, list, listEnd, object, objectEnd] = [34, 58, 44, 91, 93, 123, 125];

/** The canonical JSON of a text. */
export interface CanonicalText {
  readonly text: string;
  /** The text under a key of the whole, where it is an object that has one there. */
  readonly textAt: (key: string) => string | undefined;
}

/**
 * What `canonicalJson` gives for the value of a JSON text, put together of the text itself: parts of objects change places, and nothing
 * is parsed. Results are as long as a page, and their digests would take longer than they do.
 *
 * @param text bytes are none, because they are not UTF-8
 * @returns undefined for a text of which it is not certain: with spaces between values, letters that are escaped, fractions, keys twice
 */
export function canonicalText(text: string | Uint8Array): CanonicalText | undefined {
  return typeof text === "string" && text.length <= longest && !delicate.test(text) ? inOrder(text) : undefined;
}

function inOrder(text: string): CanonicalText | undefined {
  const shapes: Shape[] = [];
  let at = 0;
  let top: readonly [keys: readonly string[], values: readonly string[]] = [[], []];
  const whole = valueAt(0);
  if (whole === undefined || at !== text.length) return undefined;
  return {
    text: whole,
    textAt: (key) => {
      const [keys, values] = top;
      const value = values[keys.indexOf(key)];
      return value?.startsWith('"') === true ? value.slice(1, -1) : undefined;
    },
  };

  function valueAt(depth: number): string | undefined {
    if (depth > deepest) return undefined;
    const first = text.charCodeAt(at);
    if (first === quote) return stringAt();
    if (first === object) return objectAt(depth);
    if (first === list) return listAt(depth);
    const start = at;
    for (let code = first; code !== comma && code !== listEnd && code !== objectEnd; code = text.charCodeAt(at)) {
      if (Number.isNaN(code)) break;
      at += 1;
    }
    const token = text.slice(start, at);
    return plainToken.test(token) ? token : undefined;
  }

  function stringAt(): string | undefined {
    const start = at;
    const end = text.indexOf('"', at + 1);
    if (end === -1) return undefined;
    at = end + 1;
    return text.slice(start, at);
  }

  function listAt(depth: number): string | undefined {
    at += 1;
    if (text.charCodeAt(at) === listEnd) return endOf("[]");
    let values = "";
    for (;;) {
      const value = valueAt(depth + 1);
      if (value === undefined) return undefined;
      values += values === "" ? value : `,${value}`;
      const next = text.charCodeAt(at);
      if (next === listEnd) return endOf(`[${values}]`);
      if (next !== comma) return undefined;
      at += 1;
    }
  }

  function objectAt(depth: number): string | undefined {
    at += 1;
    if (text.charCodeAt(at) === objectEnd) return endOf("{}");
    const keys: string[] = [];
    const values: string[] = [];
    for (;;) {
      const key = text.charCodeAt(at) === quote ? stringAt() : undefined;
      if (key === undefined || text.charCodeAt(at) !== colon) return undefined;
      at += 1;
      const value = valueAt(depth + 1);
      if (value === undefined) return undefined;
      keys.push(key.slice(1, -1));
      values.push(value);
      const next = text.charCodeAt(at);
      if (next === objectEnd) break;
      if (next !== comma) return undefined;
      at += 1;
    }
    const order = orderOf(keys, shapes);
    if (order === undefined) return undefined;
    if (depth === 0) top = [keys, values];
    let entries = "";
    for (const place of order) {
      entries += `${entries === "" ? "" : ","}"${keys[place] ?? ""}":${values[place] ?? ""}`;
    }
    return endOf(`{${entries}}`);
  }

  function endOf(value: string): string {
    at += 1;
    return value;
  }
}
