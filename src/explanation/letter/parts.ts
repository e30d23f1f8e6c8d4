import { missingIn } from "../../outcome/outcome.js";
import type { WorkingNode } from "../tree.js";
import { dateWords, daysWords, moneyWords, monthWords } from "../words/formats.js";
import { assumptionPhrase } from "../words/leaf-words.js";
import { type Speaking, namingOf } from "../words/speaking.js";
import { named } from "../words/names.js";
import { phrase, say, type Phrase } from "../words/phrase.js";
import { missingPhrase } from "../words/records/statements.js";
import type { MonthRun, PartOfMonth } from "./month-runs.js";
import type { LetterBlock } from "./page.js";
import type { Writing } from "./writing.js";
import { heading, notice, paragraph } from "./text-blocks.js";

/** What stands at the top of every letter: what it is, whom it is about, by which rules. */
export function headBlocks(
  { explanation, language, name }: Speaking,
  title: string,
  notDecision: string,
): readonly LetterBlock[] {
  const { client, synthetic, period, scheme, knownOn } = explanation;
  const whom = { client, case: explanation.case, days: daysWords(period, language) };
  const about =
    name === undefined ? say(language, "letter.about", whom) : say(language, "letter.aboutNamed", { ...whom, name });
  const rules = say(language, "letter.rules", { scheme: scheme.label[language], version: scheme.version });
  return [
    heading(1, title),
    ...(synthetic ? [notice(say(language, "synthetic"))] : []),
    notice(notDecision),
    paragraph(about),
    paragraph(rules),
    ...(knownOn === undefined
      ? []
      : [paragraph(say(language, "letter.knownOn", { date: dateWords(knownOn, language) }))]),
  ];
}

/** The facts that are missing, as a list; nothing where none is. */
export function missingBlocks(speaking: Speaking, words: string): readonly LetterBlock[] {
  const { explanation, language } = speaking;
  const { outcome } = explanation;
  const missing = missingIn(outcome);
  if (missing.length === 0) return [];
  const items = missing.map((each) =>
    phrase(language, "letter.missing", {
      days: daysWords(each, language),
      expected: missingPhrase(each, namingOf(speaking)),
    }),
  );
  return [paragraph(words), { kind: "list", items }];
}

/** What stands at the end of every letter: for which time it is, on which assumptions it rests, and where a decision can be appealed. */
export function lastBlocks(
  speaking: Speaking,
  howLong: "letter.howLong" | "claim-letter.howLong",
): readonly LetterBlock[] {
  const { explanation, language } = speaking;
  const { period, assumptions, appeal } = explanation;
  const blocks: LetterBlock[] = [
    heading(2, say(language, "letter.howLongHeading")),
    paragraph(say(language, howLong, { days: daysWords(period, language) })),
  ];
  if (assumptions.length > 0) {
    const items = assumptions.map((each) => assumptionPhrase(each, speaking));
    blocks.push(
      heading(2, say(language, "letter.assumptionsHeading")),
      paragraph(say(language, "letter.assumptions")),
      {
        kind: "list",
        items,
      },
    );
  }
  if (appeal !== undefined) {
    const values = { authority: appeal.authority[language], days: String(appeal.days) };
    blocks.push(heading(2, say(language, "letter.appealHeading")), paragraph(say(language, "letter.appeal", values)));
  }
  return blocks;
}

/** The service of a line, and the months of what is told of it. */
export function lineWords(
  { part, last }: MonthRun<PartOfMonth>,
  speaking: Speaking,
): { readonly service: Phrase; readonly months: string } {
  const { language } = speaking;
  const [from, to] = [monthWords(part.month, language), monthWords(last, language)];
  return {
    service: lineName(part.line, speaking),
    months: part.month === last ? from : say(language, "letter.months", { from, to }),
  };
}

/** What a line is called: its service, and its id too where another line has the same one. */
export function lineName(line: string, speaking: Speaking): Phrase {
  const { lines } = speaking.explanation;
  const of = lines[line]?.service ?? "";
  const service = named(namingOf(speaking), "services", of);
  const isAlone = Object.values(lines).filter((each) => each.service === of).length < 2;
  return isAlone ? service : [...service, ` (${say(speaking.language, "letter.line")} `, { code: line }, ")"];
}

/** The working of an amount by its path. */
export function findAmount({ byAmount }: Writing, amount: string): WorkingNode | undefined {
  return byAmount.get(amount);
}

/** An amount by its path, as the language writes it; empty where there is none. */
export function amountText(writing: Writing, amount: string): string {
  const node = findAmount(writing, amount);
  return node === undefined ? "" : moneyOf(node, writing);
}

/** A number that was worked out, as money. */
export function moneyOf(node: WorkingNode, speaking: Speaking): string {
  return node.value === null ? "" : moneyText(node.value, speaking);
}

/** A number that may be below zero as money without its sign, for a sentence that says which way it goes. */
export function unsigned(
  { value }: WorkingNode,
  speaking: Speaking,
): { readonly isBelow: boolean; readonly amount: string } {
  const text = value ?? "";
  return { isBelow: text.startsWith("-"), amount: moneyText(text.replace("-", ""), speaking) };
}

/** A decimal text as money. */
export function moneyText(decimal: string, { explanation, language }: Speaking): string {
  return moneyWords(decimal, explanation.scheme.currency, language);
}
