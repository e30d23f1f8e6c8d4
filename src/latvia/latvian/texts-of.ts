import { withArguments } from "../../errors/index.js";
import type { Language } from "../../sources/index.js";
import type { Entry } from "../entry.js";
import { latvianOf } from "./latvian-of.js";

/** What an entry says to people, in one language. */
export interface EntryTexts {
  readonly label: string;
  readonly note?: string;
  /** The titles of its sources, in their order, and where in them it stands. */
  readonly sources: readonly { readonly id: string; readonly title: string; readonly article?: string }[];
  /** What is open, in what it is counted, why and whom to ask. */
  readonly open: readonly { readonly id: string; readonly unit: string; readonly reason: string }[];
}

/**
 * What an entry says to people, in one language: its name, note, the titles of its sources and what is open. Of a scheme of your own, what
 * has no Latvian text stays in the language it was written in.
 *
 * @example
 * textsOf(entryById("equalisation"), "lv").label; // "Pašvaldību finanšu izlīdzināšana"
 */
export function textsOf(entry: Entry, language: Language): EntryTexts {
  return withArguments([["entry", entry, "object", "an entry"]], () => textsIn(entry, language));
}

function textsIn({ label, note, sources, open }: Entry, language: Language): EntryTexts {
  const said = (english: string) => (language === "lv" ? latvianOf(english) : english);
  return {
    label: label[language],
    ...(note === undefined ? {} : { note: said(note) }),
    sources: sources.map(({ id, title, label: titles, article }) => ({
      id,
      title: titles?.[language] ?? said(title),
      ...(article === undefined ? {} : { article: said(article) }),
    })),
    open: open.map(({ id, unit, reason }) => ({ id, unit: said(unit), reason: said(reason) })),
  };
}
