import type { Language } from "seko";
import type { CompensationScheme } from "seko/compensation";
import { outcomeWords } from "seko/explanation";
import type { Following } from "seko/following";
import type { FollowingTables } from "seko/io";
import type { Table } from "seko/report";
import { pageTable } from "../layout/page-table.js";
import { pairs, type Pair } from "../layout/pairs.js";
import { spanText } from "./outcome-words.js";
import { pageWords, type PageLook } from "./page-words.js";

/** Where money follows people, as lines: what follows whom to which municipality, the days on which nothing does, and the assumptions. */
export function followedPage(
  followings: readonly Following[],
  { clients, claims, assumptions }: FollowingTables,
  scheme: CompensationScheme,
  look: PageLook,
): readonly string[] {
  const { style, width, language } = look;
  const words = pageWords[language];
  const made = followings.filter(({ synthetic }) => synthetic).length;
  const resting = new Map(
    assumptions.rows.map((row) => [
      cellOf(row, assumptions, "assumption"),
      cellOf(row, assumptions, "assumption-label"),
    ]),
  );
  return [
    ...(made === 0 ? [] : [style.warning(words.made(made, followings.length)), ""]),
    ...pairs(
      [
        [words.scheme, `${scheme.id}, ${words.version(scheme.version)}: ${scheme.label[language]}`],
        [words.amounts, `${scheme.currency}, ${words.claimed}`],
      ],
      width,
    ),
    "",
    ...pageTable(
      withColumns(saidIn(language, clients), [
        "case",
        "outcome",
        "days",
        "unpaid-days",
        "held-back",
        "amount",
        "difference",
      ]),
      look,
      language,
    ),
    ...(claims.rows.length === 0
      ? []
      : [
          "",
          ...pageTable(
            withColumns(claims, [
              "case",
              "month",
              "claimant-label",
              "days",
              "gross",
              "cut",
              "amount",
              "claimed-before",
              "difference",
            ]),
            look,
            language,
          ),
        ]),
    ...followings.flatMap((each) => {
      const found = findingsOf(each, scheme, language);
      return found.length === 0 ? [] : ["", style.heading(each.case), ...pairs(found, width, 2)];
    }),
    ...(resting.size === 0
      ? []
      : ["", style.heading(words.rests(resting.size)), ...pairs([...resting].sort(byName), width, 2)]),
  ];
}

function byName([one]: Pair, [other]: Pair): number {
  return one < other ? -1 : 1;
}

function cellOf(row: Table["rows"][number], { columns }: Table, id: string): string {
  return row[columns.findIndex((column) => column.id === id)] ?? "";
}

/** Every missing fact, and the days on which nothing follows with their reasons. */
function findingsOf({ outcome, unpaid }: Following, scheme: CompensationScheme, language: Language): readonly Pair[] {
  const words = outcomeWords(scheme, language);
  const said = pageWords[language];
  const missing = outcome.state === "incomplete" ? outcome.missing : [];
  return [
    ...missing.map((each): Pair => [
      spanText(each, language),
      said.missing(each.fact, words.missing(each), each.neededBy),
    ]),
    ...unpaid.map((each): Pair => [
      spanText(each, language),
      said.nothingFollows(each.reasons.map((reason) => words.reason(reason)).join("; ")),
    ]),
  ];
}

/** The table with outcomes in words; in English the codes of documents are words. */
function saidIn(language: Language, table: Table): Table {
  if (language === "en") return table;
  const short: Readonly<Partial<Record<string, string>>> = pageWords[language].short;
  const outcome = table.columns.findIndex(({ id }) => id === "outcome");
  const rows = table.rows.map((row) =>
    row.map((cell, index) => (index === outcome && cell !== undefined ? (short[cell] ?? cell) : cell)),
  );
  return { ...table, rows };
}

/** A table with some of its columns. */
export function withColumns(table: Table, ids: readonly string[]): Table {
  const kept = ids.map((id) => table.columns.findIndex((column) => column.id === id)).filter((at) => at !== -1);
  return {
    ...table,
    columns: kept.flatMap((at) => table.columns[at] ?? []),
    rows: table.rows.map((row) => kept.map((at) => row[at])),
  };
}
