import { isNothing } from "../evaluate.js";
import { monthWords } from "../words/formats.js";
import { namingOf } from "../words/speaking.js";
import { named } from "../words/names.js";
import { say } from "../words/phrase.js";
import type { LetterBlock } from "./page.js";
import { amountText, findAmount, moneyOf } from "./parts.js";
import { heading, number, paragraph, text } from "./text-blocks.js";
import type { Writing } from "./writing.js";

export function payBlocks(speaking: Writing): readonly LetterBlock[] {
  const { explanation, language } = speaking;
  const contribution = findAmount(speaking, "totals.contribution");
  const uncovered = findAmount(speaking, "totals.uncovered");
  const blocks: LetterBlock[] = [heading(2, say(language, "letter.payHeading"))];
  if (contribution === undefined || isNothing(contribution)) blocks.push(paragraph(say(language, "letter.payNothing")));
  else {
    blocks.push(paragraph(say(language, "letter.pay", { amount: moneyOf(contribution, speaking) })));
    if (hasPayers(speaking)) blocks.push(paragraph(say(language, "letter.relatives")));
    const rows = speaking.working.flatMap((node) => {
      const month = /^months\.(?<month>[\d-]+)\.contribution$/u.exec(node.amount ?? "")?.groups?.["month"];
      return month === undefined || isNothing(node) ? [] : [[monthWords(month, language), moneyOf(node, speaking)]];
    });
    const columns = [text(language, "letter.month"), number(language, "letter.contribution")];
    blocks.push({ kind: "table", title: say(language, "letter.payHeading"), columns, rows });
  }
  if (uncovered !== undefined && !isNothing(uncovered)) {
    blocks.push(paragraph(say(language, "letter.payUncovered", { amount: moneyOf(uncovered, speaking) })));
  }
  return explanation.outcome.state === "eligible" ? blocks : [];
}

function hasPayers(speaking: Writing): boolean {
  return speaking.working.some(({ amount }) => amount?.startsWith("totals.byPayer.") === true);
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
