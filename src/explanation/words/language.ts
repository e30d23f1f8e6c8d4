import type { Language } from "../../sources/index.js";
import { en, type MessageKey } from "./en.js";
import { lv } from "./lv.js";

const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { lv, en };

/** A message in a language, with its places as `{name}`. */
export function messageOf(language: Language, key: MessageKey): string {
  return catalogues[language][key];
}
