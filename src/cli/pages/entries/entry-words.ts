import type { Language } from "seko";
import type { EntryParameter } from "seko/latvia";

/** The words around a scheme or table, in both languages; ids and names of fields stay as they are. */
interface EntryWords {
  readonly name: string;
  readonly otherName: string;
  readonly kind: string;
  readonly valid: string;
  readonly version: string;
  readonly note: string;
  readonly figures: string;
  readonly sources: string;
  readonly inputs: string;
  readonly open: string;
  readonly openHeading: string;
  readonly none: string;
  readonly since: (from: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly seenOn: string;
  readonly step: string;
  readonly kinds: Readonly<Record<"scheme" | "compensation" | "table" | "rules", string>>;
  readonly certainties: Readonly<Record<NonNullable<EntryParameter["certainty"]>, string>>;
}

/** The {@link EntryWords} by language. */
export const entryWords: Readonly<Record<Language, EntryWords>> = {
  en: {
    name: "name",
    otherName: "nosaukums",
    kind: "kind",
    valid: "valid",
    version: "version",
    note: "note",
    figures: "Figures",
    sources: "Sources",
    inputs: "inputs",
    open: "open",
    openHeading: "Open: no public source gives them",
    none: "none",
    since: (from) => `from ${from}`,
    span: (from, to) => `${from} to ${to}`,
    seenOn: "last seen on",
    step: "step of the method",
    kinds: { scheme: "scheme", compensation: "compensation", table: "table", rules: "rules" },
    certainties: { seen: "seen", seed: "seed", derived: "derived", assumption: "assumption", open: "open" },
  },
  lv: {
    name: "nosaukums",
    otherName: "name",
    kind: "veids",
    valid: "spēkā",
    version: "versija",
    note: "piezīme",
    figures: "Skaitļi",
    sources: "Avoti",
    inputs: "ievades",
    open: "nezināms",
    openHeading: "Nezināms: neviens publisks avots to nedod",
    none: "nav",
    since: (from) => `no ${from}`,
    span: (from, to) => `no ${from} līdz ${to}`,
    seenOn: "pēdējo reizi redzēts",
    step: "aprēķina solis",
    kinds: {
      scheme: "aprēķina noteikumi",
      compensation: "kompensācijas noteikumi",
      table: "tabula",
      rules: "tabula ar funkcijām",
    },
    certainties: {
      seen: "redzēts avotā",
      seed: "pamatdokumentā",
      derived: "izrēķināts",
      assumption: "pieņēmums",
      open: "nezināms",
    },
  },
};

/** The days on which something holds: `from 2019-01-01`, `2019-01-01 to 2019-12-31`. */
export function daysWords({ from, to }: { readonly from: string; readonly to: string }, language: Language): string {
  const words = entryWords[language];
  if (to === "open") return words.since(from);
  return words.span(from, to);
}
