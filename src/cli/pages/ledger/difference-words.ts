import type { Language } from "seko";
import { countOf } from "seko/errors";
import type { ManifestDifference } from "seko/io";
import type { DifferenceWords } from "./difference-causes.js";

/** The {@link DifferenceWords} by language. */
export const differenceWords: Readonly<Record<Language, DifferenceWords>> = {
  en: {
    client: (id) => `client ${id}`,
    line: (line) => `line ${line}`,
    result: "the result",
    nothing: "nothing",
    ofAnalysis: (analysis, parts) =>
      `as published, the result of ${analysis} from ${countOf(parts, "part")} of its files`,
    ofRun: (clients, refused, parts) => {
      const without = refused === 0 ? "" : `, ${countOf(refused, "case")} without a result`;
      return `as published, ${countOf(clients, "client")}${without} and ${countOf(parts, "part")} of the scheme`;
    },
    moreParts: (count) => `and ${countOf(count, "part")} of the rules more`,
    moreDifferences: (count) => `and ${countOf(count, "difference")} more, in none of these numbers`,
    clients: (count) => countOf(count, "client"),
    group: (kind, differences, clients, example) =>
      `${kind}: ${countOf(differences, "difference")} of ${countOf(clients, "client")}, such as ${example}`,
    causes: {
      case: "the cases are not what they were",
      rules: "the cases are as they were, but the rules are not",
      calculation: "cases and rules are as they were, but what is worked out is not",
      published: "what is worked out is as it was, but what is published is not",
    },
    kinds: {
      parameter: ({ of = "scheme", path }) => `${of}: ${path} is not what it was`,
      input: ({ of, path }) => `inputs${of === undefined ? "" : ` of ${of}`}: ${path} is not what it was`,
      case: ({ who }) => `${who}: the case is not what it was`,
      amount: ({ who, path, expected, found }) => `${who}: ${path} is ${expected}, published as ${found}`,
      file: ({ of = "file", path }) => `${of}: ${path} is not what it was`,
      result: ({ who, of }) =>
        who === "the result"
          ? "the result is not what it was"
          : `${who}: the result${of === undefined ? "" : ` of ${of}`} is not what it was`,
      refused: ({ who, found }) =>
        found === "nothing" ? `${who}: has a result, and had none` : `${who}: has no result any more: ${found}`,
      published: ({ who, found }) =>
        found === "nothing"
          ? `${who}: no result is published`
          : `${who}: a result is published that the run does not have`,
      twice: ({ who, found }) => `${who}: ${found} are published, and the run has one`,
      order: ({ who, expected, found }) =>
        `${who}: ${found} stands where the run had ${expected}; what follows was not compared`,
      opening: ({ who }) => `${who}: the position with which the case goes on is not what it was`,
      closing: ({ who, of }) =>
        of === "published"
          ? `${who}: the position that is published is not what it was`
          : `${who}: what the case leaves behind is not what it was`,
      statement: ({ who, of }) =>
        of === "published"
          ? `${who}: the statement that is published is not what it was`
          : `${who}: what is shown of the month is not what it was`,
      digests: ({ path }) => `digests: ${path} is not what it was`,
    },
  },
  lv: {
    client: (id) => `klients ${id}`,
    line: (line) => `${line}. rinda`,
    result: "rezultāts",
    nothing: "nekas",
    ofAnalysis: (analysis, parts) => `kā publicēts: komandas ${analysis} rezultāts (failu daļas: ${parts})`,
    ofRun: (clients, refused, parts) => {
      const without = refused === 0 ? "" : `; lietas bez rezultāta: ${refused}`;
      return `kā publicēts (klienti: ${clients}${without}; noteikumu daļas: ${parts})`;
    },
    moreParts: (count) => `un vēl noteikumu daļas: ${count}`,
    moreDifferences: (count) => `un vēl atšķirības, kas šajos skaitļos nav ieskaitītas: ${count}`,
    clients: (count) => `klienti: ${count}`,
    group: (kind, differences, clients, example) =>
      `${kind}: atšķirības: ${differences}, klienti: ${clients}, piemēram, ${example}`,
    causes: {
      case: "lietas nav tādas, kādas bija",
      rules: "lietas ir tādas, kādas bija, bet noteikumi nav",
      calculation: "lietas un noteikumi ir tādi, kādi bija, bet aprēķinātais nav",
      published: "aprēķinātais ir tāds, kāds bija, bet publicētais nav",
    },
    kinds: {
      parameter: ({ of = "noteikumi", path }) => `${of}: ${path} nav tāds, kāds bija`,
      input: ({ of, path }) => `ievades${of === undefined ? "" : ` (${of})`}: ${path} nav tāda, kāda bija`,
      case: ({ who }) => `${who}: lieta nav tāda, kāda bija`,
      amount: ({ who, path, expected, found }) => `${who}: ${path} ir ${expected}, publicēts ${found}`,
      file: ({ of = "fails", path }) => `${of}: ${path} nav tāds, kāds bija`,
      result: ({ who, of }) =>
        who === "rezultāts"
          ? "rezultāts nav tāds, kāds bija"
          : `${who}: rezultāts${of === undefined ? "" : ` (${of})`} nav tāds, kāds bija`,
      refused: ({ who, found }) =>
        found === "nekas" ? `${who}: ir rezultāts, kura nebija` : `${who}: rezultāta vairs nav: ${found}`,
      published: ({ who, found }) =>
        found === "nekas" ? `${who}: rezultāts nav publicēts` : `${who}: publicēts rezultāts, kura aprēķinā nav`,
      twice: ({ who, found }) => `${who}: publicēts vairākkārt („${found}”), aprēķinā ir viens`,
      order: ({ who, expected, found }) =>
        `${who}: ir ${found}, kur aprēķinā bija ${expected}; tālākais nav salīdzināts`,
      opening: ({ who }) => `${who}: stāvoklis, no kura lieta turpinās, nav tāds, kāds bija`,
      closing: ({ who, of }) =>
        of === "published"
          ? `${who}: publicētais stāvoklis nav tāds, kāds bija`
          : `${who}: tas, ko lieta atstāj, nav tāds, kāds bija`,
      statement: ({ who, of }) =>
        of === "published"
          ? `${who}: publicētais pārskats nav tāds, kāds bija`
          : `${who}: mēneša pārskats nav tāds, kāds bija`,
      digests: ({ path }) => `kontrolsummas: ${path} nav tāda, kāda bija`,
    },
  },
};

/** A difference as a sentence. */
export function differenceSentence(difference: ManifestDifference, language: Language): string {
  const words = differenceWords[language];
  const { kind, client, line = 0, of, path, expected = words.nothing, found = words.nothing } = difference;
  const byPlace = line === 0 || client !== undefined ? words.result : words.line(line);
  const who = kind === "order" ? words.line(line) : client === undefined ? byPlace : words.client(client);
  return words.kinds[kind]({ who, of, path, expected, found });
}
