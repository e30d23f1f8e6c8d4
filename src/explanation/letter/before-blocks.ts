import { formatDay, parseDay } from "../../calendar/index.js";
import { isBefore } from "../before-node.js";
import { wholePath } from "../build/whole-path.js";
import type { BeforeNode } from "../tree.js";
import type { ExplanationNode } from "../tree/steps.js";
import { childrenOf } from "../walk.js";
import { dateWords, monthWords } from "../words/formats.js";
import { beforePhrase } from "../words/leaf-words.js";
import { say } from "../words/phrase.js";
import type { LetterBlock } from "./page.js";
import { amountText, findAmount, moneyText } from "./parts.js";
import { heading, number, paragraph, text } from "./text-blocks.js";
import type { Writing } from "./writing.js";

/** What was before: with what the question goes on, and which part of its first month was told then. */
export function beforeBlocks(writing: Writing): readonly LetterBlock[] {
  const { explanation, language } = writing;
  const { opening } = explanation;
  if (opening === undefined) return [];
  const date = dateWords(opening.through, language);
  const kept = beforeIn(writing).filter(({ name }) => name !== "shown" && name !== "claimed");
  return [
    heading(2, say(language, "letter.beforeHeading")),
    paragraph(say(language, "letter.before", { date })),
    ...(opening.decidedFrom === undefined ? [] : partBlocks(writing, opening.decidedFrom)),
    ...(kept.length === 0
      ? []
      : [
          paragraph(say(language, "letter.beforeKept")),
          { kind: "list" as const, items: kept.map((node) => beforePhrase(node, writing)) },
        ]),
  ];
}

/** A month of which a part was told before: as a whole, what was told, and what is left for this part. */
function partBlocks(writing: Writing, decidedFrom: string): readonly LetterBlock[] {
  const { explanation, language } = writing;
  const month = decidedFrom.slice(0, "2019-01".length);
  const { from } = explanation.period;
  const values = {
    month: monthWords(month, language),
    first: dateWords(decidedFrom, language),
    last: dateWords(formatDay(parseDay(from) - 1), language),
    from: dateWords(from, language),
  };
  const rows = (["cost", "covered", "contribution", "funded"] as const).flatMap((name) => {
    const amount = `months.${month}.${name}`;
    const shown = findAmount(writing, amount)?.operands.find(isBefore);
    const whole = amountText(writing, wholePath(amount));
    if (whole === "") return [];
    const before = moneyText(shown?.value ?? "0", writing);
    return [
      [
        say(language, name === "funded" ? "letter.part.funded" : `letter.${name}`),
        whole,
        before,
        amountText(writing, amount),
      ],
    ];
  });
  const title = say(language, "letter.partHeading", values);
  const told = paragraph(say(language, "letter.part", values));
  if (rows.length === 0) return [told];
  const columns = [
    text(language, "letter.part.what"),
    number(language, "letter.part.whole"),
    number(language, "letter.part.shown"),
    number(language, "letter.part.now"),
  ];
  return [told, { kind: "table", title, columns, rows }];
}

/** What came from before, each number once. */
function beforeIn({ entries }: Writing): readonly BeforeNode[] {
  const found = new Map<string, BeforeNode>();
  const visit = (node: ExplanationNode): void => {
    if (isBefore(node)) found.set(node.fact, node);
    childrenOf(node).forEach(visit);
  };
  entries.forEach(visit);
  return [...found.values()];
}
