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
}

/** What ids are called in an explanation. */
export function namingOf({ explanation: { names }, language }: Speaking): Naming {
  return { names, language };
}

/** Where a number of the scheme stands: its address where the explanation has it, otherwise its path. */
export function addressOf(path: string, { explanation: { addresses } }: Pick<Speaking, "explanation">): string {
  return addresses?.[path] ?? path;
}

/** The name of a service, a level, a funding source or a place; its id where it has no name. */
export function nameOf(speaking: Speaking, kind: keyof Names, id: string): string {
  return plainText(named(namingOf(speaking), kind, id));
}
