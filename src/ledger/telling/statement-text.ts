import { InputError, withArguments, type OptionNames, takes, unknownWord } from "../../errors/index.js";
import { beginningOf, htmlTable, markdownTable, writtenNumber, type Table } from "../../report/index.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Language } from "../../sources/index.js";
import { htmlText, markdownText } from "../../text/index.js";
import type { Ledger } from "../document.js";
import type { Statement } from "../statement/statement-document.js";
import { assumptionsInWords } from "./assumptions-in-words.js";
import { differenceSentences } from "./difference-sentences.js";
import { hasEnded, leftSentences } from "./left-sentences.js";
import { statementTables } from "./statement-tables.js";
import { withNames, withoutEmpty, withoutLines, withoutOneBudget } from "./without-empty.js";
import { sentences } from "./words.js";

/** How a statement is written. */
export interface StatementTextOptions {
  readonly language: Language;
  readonly format: "markdown" | "html";
  /** The ledger, which names the assumption by which it takes late entries; without it that stands by its id. */
  readonly ledger?: Pick<Ledger, "lateness">;
}

/** A part of a statement. */
type Block =
  | { readonly kind: "title" | "heading" | "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly table: Table };

/**
 * A statement in plain language, as a family can read it: what there was, what was received and who pays it, what is left and what of it is
 * still to come, and what became known later of earlier months.
 *
 * @param statement the statement, or those of several months, which stand one after the other on one page
 * @param scheme the scheme, which names its services
 * @throws {InputError} for what is no statement
 *
 * @example
 * statementText(march, scheme, { language: "lv", format: "markdown" });
 */
export function statementText(
  statement: Statement | readonly Statement[],
  scheme: Scheme,
  options: StatementTextOptions,
): string {
  const statements: readonly Statement[] = isList(statement) ? statement : [statement];
  const looked = [
    ...statements.map((each) => ["statement", each, "object", "a statement"] as const),
    ["scheme", scheme, "object", "a scheme"],
    ["options", options, "object", "options such as { language, format }", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => {
    if (!formats.includes(options.format)) {
      throw new InputError([unknownWord(options.format, formats, "options.format")]);
    }
    const blocks = statements.map((each) => blocksOf(each, scheme, options));
    switch (options.format) {
      case "markdown":
        return blocks.flatMap((each) => each.map((block) => markdownOf(block, options.language))).join("\n");
      case "html":
        return pageOf(blocks, options.language);
    }
  });
}

const formats = ["markdown", "html"] as const satisfies readonly StatementTextOptions["format"][];

function isList(given: Statement | readonly Statement[]): given is readonly Statement[] {
  return Array.isArray(given);
}

function blocksOf(told: Statement, scheme: Scheme, { language, ledger }: StatementTextOptions): readonly Block[] {
  const tables = statementTables(told, scheme, language);
  const money = (amount: string) => `${writtenNumber(amount, language)}\u00a0${told.currency}`;
  const say = (key: keyof typeof sentences, values: Readonly<Record<string, string>> = {}) =>
    sentences[key][language].replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? "");
  const paragraph = (text: string): Block => ({ kind: "paragraph", text });
  const part = (key: keyof typeof sentences, table: Table): readonly Block[] =>
    table.rows.length === 0
      ? []
      : [
          { kind: "heading", text: say(key) },
          { kind: "table", table },
        ];
  const { closing, until, closedOn = "", closedBy = "", month } = told;
  const services = new Map(
    [...told.commitments, ...told.overLimit, ...told.cuts, ...told.services].map((row) => [row.line, row.service]),
  );
  // Of a line of which nothing comes and nothing was received, the statement knows its id alone.
  const nameOf = (line: string) => scheme.services.find(({ id }) => id === services.get(line))?.label[language] ?? line;
  const rests = assumptionsInWords(told.assumptions, scheme, ledger).map((label) => label[language]);
  const beginning = beginningOf({ synthetic: told.synthetic, assumptions: [] }, language);
  return [
    { kind: "title", text: `${beginning}${lowerAfter(beginning, say("title", { month }))}` },
    paragraph(say("client", { client: told.client })),
    paragraph(told.provisional ? say("open") : say("closed", { day: closedOn, by: closedBy })),
    paragraph(
      `${say("opening", { amount: money(told.opening) })} ${say(hasEnded(told) ? "closing-ended" : "closing", { amount: money(closing), until })}`,
    ),
    paragraph(leftSentences(told, (key, amounts) => say(key, eachAs(money, amounts))).join(" ")),
    { kind: "table", table: tables.movements },
    ...(told.services.length === 0
      ? [paragraph(say(isReceived(told) ? "nothing-paid" : "nothing"))]
      : part("services", withoutEmpty(tables.services))),
    ...(told.ofRelatives === undefined ? [] : [paragraph(say("of-relatives", { amount: money(told.ofRelatives) }))]),
    ...part("cancellations", withNames(tables.cancellations, nameOf)),
    ...part("earlier", withNames(tables.earlier, nameOf)),
    ...differenceSentences(told, nameOf, (key, amount) => say(key, { amount: money(amount) })).map(paragraph),
    ...part("cuts", withoutLines(tables.cuts)),
    ...part("refused", withNames(tables.refused, nameOf)),
    ...part("over-limit", tables.overLimit),
    ...part("commitments", withoutLines(withoutOneBudget(tables.commitments))),
    ...(rests.length === 0 ? [] : [paragraph(say("assumptions", { titles: [...new Set(rests)].join("; ") }))]),
  ];
}

/** Whether something was received in the month of which nobody pays anything. */
function isReceived({ month, cuts, refused }: Statement): boolean {
  return [...cuts, ...refused].some(({ from }) => from.startsWith(month));
}

/** Values by name, each written in a way. */
function eachAs(
  write: (amount: string) => string,
  amounts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, write(amount)]));
}

/** A title after words with which it begins goes on in small letters. */
function lowerAfter(beginning: string, title: string): string {
  return beginning === "" ? title : title.slice(0, 1).toLowerCase() + title.slice(1);
}

function markdownOf(block: Block, language: Language): string {
  switch (block.kind) {
    case "title":
      return `# ${markdownText(block.text)}\n`;
    case "heading":
      return `## ${markdownText(block.text)}\n`;
    case "paragraph":
      return `${markdownText(block.text)}\n`;
    case "table":
      return markdownTable(block.table, language);
  }
}

function htmlOf(block: Block, language: Language): string {
  switch (block.kind) {
    case "title":
      return `<h1>${htmlText(block.text)}</h1>`;
    case "heading":
      // A table says it in its caption.
      return "";
    case "paragraph":
      return `<p>${htmlText(block.text)}</p>`;
    case "table":
      // A day stands in one line, however narrow the page is.
      return htmlTable(block.table, language).replace(/<td>(?=[\d-]+<\/td>)/gu, '<td class="day">');
  }
}

const style =
  "body{font:1rem/1.5 sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem}" +
  "table{border-collapse:collapse;margin:1rem 0}caption{text-align:left;font-weight:bold}" +
  "th,td{padding:.2rem .5rem;border-bottom:1px solid #999;text-align:left}.number{text-align:right}" +
  "table{font-size:.9rem}thead th{vertical-align:bottom}tbody th,td.number,.day{white-space:nowrap}section+section{break-before:page}";

/** A page of one statement, or of several one after the other, each of which begins a sheet of paper. */
function pageOf(statements: readonly (readonly Block[])[], language: Language): string {
  const titles = statements.flatMap(([title]) => (title?.kind === "title" ? [htmlText(title.text)] : []));
  const name = [...new Set([titles.at(0), titles.at(-1)])].join(" – ");
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${name}</title><style>${style}</style></head>`,
    "<body>",
    ...statements.flatMap((blocks) => [
      "<section>",
      ...blocks.map((block) => htmlOf(block, language)).filter((text) => text !== ""),
      "</section>",
    ]),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

const optionNames: OptionNames<StatementTextOptions> = { language: true, format: true, ledger: true };
