import { isOfWhole } from "../build/whole-path.js";
import { monthWords } from "../words/formats.js";
import { say } from "../words/phrase.js";
import type { OperandNode } from "../tree.js";
import type { LetterBlock } from "./page.js";
import { moneyText } from "./parts.js";
import { heading, number, paragraph, text } from "./text-blocks.js";
import type { Writing } from "./writing.js";

/** What is paid out as money in which month, where nothing is bought. */
export function paymentBlocks(
  speaking: Writing,
  words: "letter.payments" | "letter.paymentsOfMonths",
): readonly LetterBlock[] {
  const { explanation, language, entries } = speaking;
  const { from, to } = explanation.period;
  const splits = entries.flatMap((entry) => ("parts" in entry && entry.name === "payments" ? [entry] : []));
  const paid = splits.flatMap(({ parts }) => parts);
  const rows = paid.flatMap(({ amount, value }) => {
    const last = amount.slice(amount.lastIndexOf(".") + 1);
    if (isOfWhole(amount) || !/[1-9]/u.test(value) || last < from || last > to) return [];
    return [[monthWords(last.slice(0, 7), language), moneyText(value, speaking)]];
  });
  const title = say(language, "letter.paymentsHeading");
  const over = splits.flatMap(({ total }) => {
    const amount = paidOver(total);
    return amount === undefined
      ? []
      : [paragraph(say(language, "letter.paidOver", { amount: moneyText(amount, speaking) }))];
  });
  if (rows.length === 0) return over.length === 0 ? [] : [heading(2, title), ...over];
  const columns = [text(language, "letter.month"), number(language, "letter.paidOut")];
  return [heading(2, title), ...over, paragraph(say(language, words)), { kind: "table", title, columns, rows }];
}

/** What was paid before beyond what a budget has; undefined where it was not more. */
function paidOver(total: OperandNode): string | undefined {
  const left = "operation" in total && total.operation === "maximum" ? total.operands.at(-1)?.value : undefined;
  return left?.startsWith("-") === true ? left.slice(1) : undefined;
}
