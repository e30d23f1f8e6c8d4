import { isNothing } from "../evaluate.js";
import type { WorkingNode } from "../tree.js";
import { monthWords } from "../words/formats.js";
import { namingOf } from "../words/speaking.js";
import { named } from "../words/names.js";
import { say } from "../words/phrase.js";
import { isNetBudget } from "./budget/net-budget.js";
import type { LetterBlock } from "./page.js";
import { amountText, findAmount, moneyOf, moneyText, unsigned } from "./parts.js";
import { heading, number, paragraph, text } from "./text-blocks.js";
import type { Writing } from "./writing.js";

/** What the person pays, and beside it what relatives pay who are liable: a sum of both is nobody's. */
export function payBlocks(speaking: Writing): readonly LetterBlock[] {
  const { explanation, language } = speaking;
  const uncovered = findAmount(speaking, "totals.uncovered");
  const own =
    findAmount(speaking, `totals.byPayer.${explanation.client}`) ?? findAmount(speaking, "totals.contribution");
  const paysNothing = own === undefined || isNothing(own);
  const pay = paysNothing ? say(language, "letter.payNothing") : payOrBack(own, speaking);
  const relatives = relativesWhoPay(speaking);
  const blocks: LetterBlock[] = [heading(2, say(language, "letter.payHeading")), paragraph(pay)];
  for (const [id, amount] of relatives)
    blocks.push(paragraph(say(language, "letter.relative", { relative: id, amount: moneyOf(amount, speaking) })));
  if (!paysNothing || relatives.length > 0) blocks.push(monthsTable(speaking, relatives));
  if (uncovered !== undefined && !isNothing(uncovered)) {
    const name = isNetBudget(explanation) ? "letter.payUncoveredNet" : "letter.payUncovered";
    blocks.push(paragraph(say(language, name, { amount: moneyOf(uncovered, speaking) })));
  }
  return explanation.outcome.state === "eligible" ? blocks : [];
}

/** What the person pays, or gets back where less is due of a month that was shown before. */
function payOrBack(own: WorkingNode, speaking: Writing): string {
  const { isBelow, amount } = unsigned(own, speaking);
  const pay = isNetBudget(speaking.explanation) ? "letter.payNet" : "letter.pay";
  return say(speaking.language, isBelow ? "letter.payBack" : pay, { amount });
}

/** The relatives who pay something, by id, with what each pays of all months. */
function relativesWhoPay({ explanation, working }: Writing): readonly (readonly [string, WorkingNode])[] {
  return working.flatMap((node) => {
    const id = /^totals\.byPayer\.(?<id>.+)$/u.exec(node.amount ?? "")?.groups?.["id"];
    return id === undefined || id === explanation.client || isNothing(node) ? [] : [[id, node] as const];
  });
}

/** What each pays in the months in which somebody does, in their order. */
function monthsTable(speaking: Writing, relatives: readonly (readonly [string, WorkingNode])[]): LetterBlock {
  const { explanation, language } = speaking;
  const of = findAmount(speaking, `totals.byPayer.${explanation.client}`);
  const months = speaking.working.flatMap((node) => {
    const month = /^months\.(?<month>[\d-]+)\.contribution$/u.exec(node.amount ?? "")?.groups?.["month"];
    return month === undefined || isNothing(node) ? [] : [{ month, node }];
  });
  const rows = months
    .sort((one, other) => (one.month < other.month ? -1 : 1))
    .map(({ month, node }) => [
      monthWords(month, language),
      of === undefined ? moneyOf(node, speaking) : paidIn(month, explanation.client, of, speaking),
      ...relatives.map(([id, all]) => paidIn(month, id, all, speaking)),
    ]);
  const columns = [
    text(language, "letter.month"),
    number(language, "letter.contribution"),
    ...relatives.map(([id]) => ({
      heading: say(language, "letter.relativePays", { relative: id }),
      isNumeric: true,
    })),
  ];
  return { kind: "table", title: say(language, "letter.payHeading"), columns, rows };
}

/** What somebody pays in a month, as the sum of all months refers to it: a month of nothing is left out of it. */
function paidIn(month: string, id: string, { operands }: WorkingNode, speaking: Writing): string {
  const amount = `months.${month}.byPayer.${id}`;
  const paid = operands.find((each) => "amount" in each && each.amount === amount);
  return moneyText(paid?.value ?? "0", speaking);
}

export function fundBlocks(speaking: Writing): readonly LetterBlock[] {
  const { explanation, language } = speaking;
  const rows = Object.keys(explanation.names.sources).flatMap((id) => {
    const node = findAmount(speaking, `totals.bySource.${id}`);
    return node === undefined ? [] : [[named(namingOf(speaking), "sources", id), moneyOf(node, speaking)]];
  });
  return [
    heading(2, say(language, "letter.fundHeading")),
    {
      kind: "table",
      title: say(language, "letter.fundHeading"),
      columns: [text(language, "letter.source"), number(language, "letter.amount")],
      rows,
      total: [say(language, "letter.all"), amountText(speaking, "totals.funded")],
    },
  ];
}
