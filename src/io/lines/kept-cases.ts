import { parseCase } from "../../documents/index.js";
import type { Case } from "../../person/case.js";
import { decoded } from "../decoded.js";

/** Cases by their place, from 0: a list of them, or what reads each again when it is asked for. */
export type CasesAt = Pick<readonly Case[], "at" | "length">;

/** How the cases of a file are kept. */
export interface Keeping<Cases extends CasesAt> {
  readonly cases: Cases;
  /** Takes the next one. @param text its bytes in the file, where it has them for itself */
  add(document: Case, text?: Uint8Array): void;
}

/** As they are. */
export function whole(): Keeping<readonly Case[]> {
  const cases: Case[] = [];
  return {
    cases,
    add(document) {
      cases.push(document);
    },
  };
}

/** As bytes, which take a quarter of the memory; a member of a list, which has none for itself, as those that say the same. */
export function asBytes(): Keeping<CasesAt> {
  const texts: Uint8Array[] = [];
  return {
    cases: {
      get length() {
        return texts.length;
      },
      at(index) {
        const text = texts.at(index);
        return text === undefined ? undefined : parseCase(decoded(text));
      },
    },
    add(document, text) {
      texts.push(text ?? Buffer.from(JSON.stringify(document)));
    },
  };
}
