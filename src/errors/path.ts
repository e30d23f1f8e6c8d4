import { visible } from "./received.js";

const plainKey = /^[A-Za-z_$][\w$]*$/u;
const longestKey = 64;

/**
 * The text of a path of keys and indexes, such as `plan.lines[3].quantity`; unusual keys are quoted: `inputs["rate-a"]`; of long ones the
 * beginning is shown.
 */
export function pathOf(...parts: readonly PropertyKey[]): string {
  let path = "";
  for (const part of parts) {
    if (typeof part === "number") path += `[${part}]`;
    else {
      const key = String(part);
      if (key.length > longestKey) path += `[${JSON.stringify(`${visible(key.slice(0, longestKey))}…`)}]`;
      else if (!plainKey.test(key)) path += `[${JSON.stringify(visible(key))}]`;
      else path += path === "" ? key : `.${key}`;
    }
  }
  return path;
}

/** A path put behind a path, either of which may be empty. */
export function joinPaths(base: string, rest: string): string {
  if (base === "" || rest === "") return base + rest;
  return rest.startsWith("[") ? base + rest : `${base}.${rest}`;
}
