import type { Language } from "../../sources/index.js";
import { en } from "./en.js";
import { lv } from "./lv.js";

/** The name of a message. */
export type MessageKey = keyof typeof en;

const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { lv, en };

/** A message in a language, with its places as `{name}`. */
export function messageOf(language: Language, key: MessageKey): string {
  return catalogues[language][key];
}
