import type { Names } from "../tree/names.js";
import type { Language } from "../../sources/index.js";
import type { Phrase } from "./phrase.js";

/** In which language words are made, and what ids are called in it. */
export interface Naming {
  readonly names: Names;
  readonly language: Language;
}

/** What something is called; its id, set apart, where it has no name. */
export function named({ names, language }: Naming, kind: keyof Names, id: string): Phrase {
  const name = names[kind]?.[id]?.[language];
  return [name ?? { code: id }];
}
