import type { Language } from "../../sources/index.js";
import type { MessageKey } from "./en.js";
import { messageOf } from "./language.js";
import { pluralForm } from "./plural.js";

/** A stretch of text: plain, an id of scheme or case that has no name, or words that are in one language whatever is spoken. */
export type Stretch = string | { readonly code: string } | { readonly text: string; readonly language: Language };

/** Words for people, with what in them is an id or in another language set apart. */
export type Phrase = readonly Stretch[];

/**
 * A message in a language, its places filled. Where a filling ends with the full stop that follows its place, as Latvian dates do,
 * one of both is left out.
 *
 * @param values by the name of the place, `{name}` in the message; `{name:day|days}` is the word that goes with the number in that place
 */
export function phrase(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | Phrase>> = {},
): Phrase {
  const stretches: Stretch[] = [];
  for (const [index, part] of messageOf(language, key)
    .split(/\{(?<name>\w+(?::[^}]*)?)\}/u)
    .entries()) {
    if (index % 2 === 1) {
      const [name = "", forms] = part.split(":");
      const filling = values[name] ?? "";
      const value =
        forms === undefined
          ? filling
          : pluralForm(typeof filling === "string" ? filling : plainText(filling), forms.split("|"), language);
      stretches.push(...(typeof value === "string" ? [value] : value));
    } else stretches.push(part.startsWith(".") && endsWithStop(stretches) ? part.slice(1) : part);
  }
  return stretches.filter((stretch) => stretch !== "");
}

/** A message in a language as plain text. */
export function say(language: Language, key: MessageKey, values?: Readonly<Record<string, string | Phrase>>): string {
  return plainText(phrase(language, key, values));
}

/** The text of a phrase, with nothing set apart. */
export function plainText(words: Phrase): string {
  return words.map(textOf).join("");
}

/** A phrase with the plain texts that follow on each other as one, so that what is said of a text as a whole can be. */
export function withTextsJoined(words: Phrase): Phrase {
  const stretches: Stretch[] = [];
  for (const stretch of words) {
    const last = stretches.at(-1);
    if (typeof stretch === "string" && typeof last === "string") stretches[stretches.length - 1] = last + stretch;
    else stretches.push(stretch);
  }
  return stretches;
}

/** Phrases one after the other, with a text between them. */
export function joined(phrases: readonly (string | Phrase)[], between: string): Phrase {
  return phrases.flatMap((each, index): Phrase => {
    const own = typeof each === "string" ? [each] : each;
    return index === 0 ? own : [between, ...own];
  });
}

/** Phrases of which one holds: `a, b or c`. */
export function oneOfThem(language: Language, phrases: readonly (string | Phrase)[]): Phrase {
  const [last = "", ...others] = [...phrases].reverse();
  if (others.length === 0) return joined([last], "");
  return phrase(language, "or", { first: joined(others.reverse(), ", "), last });
}

function textOf(stretch: Stretch): string {
  if (typeof stretch === "string") return stretch;
  return "code" in stretch ? stretch.code : stretch.text;
}

function endsWithStop(stretches: readonly Stretch[]): boolean {
  const last = stretches.at(-1);
  return last !== undefined && /\.$/u.test(textOf(last));
}
