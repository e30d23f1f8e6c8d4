import type { Texts } from "./texts/index.js";

/** Latvian texts with the patterns of the English ones, in the order in which they are tried. */
export type Patterns = readonly { readonly pattern: RegExp; readonly latvian: string }[];

/** Texts with the most words of their own come first: those that hold almost anything are asked last. */
export function closestFirst(...tables: readonly Texts[]): Patterns {
  return tables
    .flatMap((table) => Object.entries(table))
    .sort(([one], [other]) => ownLength(other) - ownLength(one))
    .map(([english, latvian]) => ({ pattern: patternOf(english), latvian }));
}

/** A Latvian text with what stands in it, each as the words for it. */
export function filled(latvian: string, values: readonly string[], words: (value: string) => string): string {
  const [first = "", ...rest] = latvian.split("{}");
  return first + rest.map((part, index) => words(values[index] ?? "") + part).join("");
}

/** How many characters of a text stand in it whatever it holds. */
function ownLength(english: string): number {
  return english.replaceAll("{}", "").length;
}

function patternOf(english: string): RegExp {
  const parts = english.split("{}").map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join("(.*?)")}$`, "su");
}
