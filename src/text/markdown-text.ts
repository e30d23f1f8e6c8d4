import { visible } from "../errors/index.js";

/** An address of mail, which Markdown makes a link of even where its signs are escaped, but never where it is code. */
const mail = /((?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/u;

/** A text as it is read in Markdown: no part of it becomes markup or a link. */
export function markdownText(text: string): string {
  return visible(text)
    .split(mail)
    .map((part, index) => (index % 2 === 1 ? `\`${part}\`` : withoutMarkup(part, index === 0)))
    .join("");
}

/** Every character that Markdown or HTML inside it could take for markup is escaped. */
function withoutMarkup(text: string, beginsLine: boolean): string {
  // A bare address would become a link.
  const plain = text
    .replace(/[\\`*_{}[\]<>#|~!&]/gu, "\\$&")
    .replace(/:\/\//gu, ":\\/\\/")
    .replace(/www(?=\.)/giu, "$&\\");
  if (!beginsLine) return plain;
  // At the beginning of a line these would begin a list or a rule.
  return plain.replace(/^(?<digits>\d+)(?=[.)](\s|$))/u, "$<digits>\\").replace(/^[-+=]/u, "\\$&");
}
