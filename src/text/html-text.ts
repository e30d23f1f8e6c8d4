import { visible } from "../errors/index.js";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it is read in HTML, whatever it holds: no markup, and nothing that would hide or turn the text around it. */
export function htmlText(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (character) => entities[character] ?? "");
}
