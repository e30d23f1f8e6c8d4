import type { Issue } from "../errors/index.js";

/** What is wrong with a text in UTF-16. */
export const utf16Issue: Issue = {
  code: "not-utf8",
  path: "",
  expected: "text in UTF-8",
  received: "text in UTF-16",
  hint: "Save it with the encoding UTF-8. The `>` of PowerShell writes UTF-16: write `| Out-File -Encoding utf8 FILE` in its place.",
};

/**
 * Whether bytes are likely text in UTF-16, as PowerShell writes it with `>`: they begin with its byte order mark, or every other of the
 * first bytes is 0, which no JSON and no table has.
 */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if (first === undefined || second === undefined) return false;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0 && second !== 0 && third === 0) || (first !== 0 && second === 0 && fourth === 0);
}
