import { withArguments, type OptionNames, takes } from "../../../errors/index.js";
import type { EligibleResult } from "../../../result/result.js";
import type { Scheme } from "../../../rules/scheme.js";
import type { Language } from "../../../sources/index.js";
import { columnPicture, type Table } from "../../index.js";
import type { Figure } from "../section.js";
import { sourcesOf } from "../sources-of.js";
import { voiceOf } from "../voice.js";

/** What a picture of one person is told. */
export interface CaseFigureOptions {
  /** The scheme by which the result was calculated. */
  readonly scheme: Scheme;
  readonly language: Language;
}

/**
 * The budget of one person by month: what each source, the person and nobody pays, and as a line what is left of the budget. It is about
 * one person, so it is no part of a report about many.
 *
 * @param result of somebody with a budget
 * @returns the picture as SVG, and the table behind it
 * @throws {InputError} for arguments that are none
 *
 * @example
 * const { picture } = caseFigure(result, { scheme, language: "lv" });
 */
export function caseFigure(result: EligibleResult, options: CaseFigureOptions): Figure & { readonly picture: string } {
  const looked = [
    ["result", result, "object", "a result with a budget"],
    ["options", options, "object", "options with a scheme and a language", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => figureOf(result, options));
}

function figureOf(
  result: EligibleResult,
  { scheme, language }: CaseFigureOptions,
): Figure & { readonly picture: string } {
  const { currency, minorUnit } = scheme;
  const voice = voiceOf({ language, smallest: 1, currency, minorUnit }, result);
  const { say, amount, decimal, money, titled, titles, name } = voice;
  const sources = sourcesOf(scheme).map((source, index) => ({ ...source, column: `source-${index + 1}`, index }));
  const parts = [
    ...sources.map(({ column, label }) => money(column, label.lv, label.en)),
    money("contribution", "Klienta maksājums", "Contribution"),
    money("uncovered", "Nesegts", "Uncovered"),
  ];
  const rows = result.months.map((month) => {
    const paid = sources.map(({ index }) => month.sourceMinors[index] ?? 0);
    const amounts = [...paid, month.contributionMinor, month.costMinor - month.coveredMinor, month.remainingMinor];
    return [month.month, ...amounts.map((minor) => decimal(BigInt(minor)))];
  });
  const { totals, budget, case: id } = result;
  const table: Table = {
    id: "case-months",
    title: titles(`lieta „${id}” pa mēnešiem`, `case “${id}” by month`),
    columns: [
      { id: "month", kind: "text", label: { lv: "Mēnesis", en: "Month" } },
      ...parts,
      money("remaining", "Budžeta atlikums", "Left of the budget"),
    ],
    rows,
  };
  const left = BigInt(budget.approved.minor - totals.coveredMinor);
  const title = titled(
    say(
      `no lietas „${id}” budžeta ${amount(BigInt(budget.approved.minor))} izlietots ${amount(BigInt(totals.coveredMinor))}, paliek ${amount(left)}`,
      `of the budget of case “${id}”, ${amount(BigInt(budget.approved.minor))}, ${amount(BigInt(totals.coveredMinor))} is used and ${amount(left)} is left`,
    ),
  );
  // A series that is nothing in every month would only take room among the names.
  const drawn = parts.filter((_, index) => rows.some((row) => /[1-9]/u.test(row[index + 1] ?? "")));
  const description = say(
    `Kolonnas: ${drawn.map(({ label }) => name(label)).join(", ")}; līnija: budžeta atlikums.`,
    `Columns: ${drawn.map(({ label }) => name(label)).join(", ")}; the line: what is left of the budget.`,
  );
  const shown = { language, names: "month", parts: drawn.map((part) => part.id), line: "remaining" };
  return { picture: columnPicture(table, { ...shown, title, description }), table };
}

const optionNames: OptionNames<CaseFigureOptions> = { scheme: true, language: true };
