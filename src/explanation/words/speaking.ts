import type { Explanation } from "../tree.js";
import type { Names } from "../tree/names.js";
import type { Language } from "../../sources/index.js";
import { type Naming, named } from "./names.js";
import { plainText } from "./phrase.js";

/** In which language, and about which explanation, words are made. */
export interface Speaking {
  readonly explanation: Explanation;
  readonly language: Language;
  /** What the client is called, where whoever asks says it: an explanation knows the pseudonym alone. */
  readonly name?: string;
  /** What is said of where a number of the scheme stands; its path where nothing is given. */
  readonly addressOf?: ((path: string) => string) | undefined;
}

/** What ids are called in an explanation. */
export function namingOf({ explanation: { names }, language }: Speaking): Naming {
  return { names, language };
}

/** Where a number of the scheme stands, as it is said to whoever asks. */
export function addressOf(path: string, { addressOf: said }: Speaking): string {
  return said === undefined ? path : said(path);
}

/** The name of a service, a level, a funding source or a place; its id where it has no name. */
export function nameOf(speaking: Speaking, kind: keyof Names, id: string): string {
  return plainText(named(namingOf(speaking), kind, id));
}
