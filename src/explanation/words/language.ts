import { en } from "./en.js";
import { lv } from "./lv.js";

/** The languages in which an explanation speaks. */
export type Language = "lv" | "en";

/** Every {@link Language}. */
export const languages = ["lv", "en"] as const satisfies readonly Language[];

/** The name of a message. */
export type MessageKey = keyof typeof en;

const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { lv, en };

/** A message in a language, with its places as `{name}`. */
export function messageOf(language: Language, key: MessageKey): string {
  return catalogues[language][key];
}
