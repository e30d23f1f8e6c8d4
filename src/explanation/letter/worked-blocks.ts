import { ofExact, sameNumber, valueOf } from "../evaluate.js";
import type { FollowedNode, WorkingNode } from "../tree.js";
import { exactWords, monthWords, numberWords } from "../words/formats.js";
import { quantityWords } from "../words/unit-words.js";
import { namingOf } from "../words/speaking.js";
import { named } from "../words/names.js";
import { type Phrase, phrase, say } from "../words/phrase.js";
import type { Telling } from "./claims/telling-claims.js";
import { decimalOf, figure, isAbove } from "./claims/claimed-amounts.js";
import type { LetterBlock, LetterWords } from "./page.js";
import { findAmount, moneyOf, moneyText } from "./parts.js";
import { heading, paragraph } from "./text-blocks.js";
import { allFollowed, unique } from "./all-followed.js";

/** Each month from its rates and days to its amount, and where the net cost changes it. */
export function workedBlocks(telling: Telling): readonly LetterBlock[] {
  const { language, followed } = telling;
  const months = unique(followed.map(({ month }) => month));
  const items = months.flatMap((month) => {
    const due = findAmount(telling, `claims.${month}.due`);
    return due === undefined ? [] : [workedPhrase(month, due, telling)];
  });
  const notes = followed.flatMap((node) => costNotes(node, telling));
  if (items.length === 0) return [];
  const isShared = months.some((month) => allFollowed(telling, month).length > 1);
  return [
    heading(2, say(language, "claim-letter.workedHeading")),
    { kind: "list", items: [...items, ...notes] },
    ...(isShared ? [paragraph(say(language, "claim-letter.shared"))] : []),
  ];
}

/** `March 2019: €310.00 × 25 days, divided by 31 days, gives €250.00.` The whole month counts, whoever claims it. */
function workedPhrase(month: string, due: WorkingNode, telling: Telling): Phrase {
  const { language } = telling;
  const parts = allFollowed(telling, month).flatMap(({ rates }) =>
    rates.map(({ rate, days }) => `${moneyText(rate, telling)} × ${quantityWords(String(days), "day", language)}`),
  );
  const whole = due.operands[1]?.value ?? "1";
  const amount = moneyOf(due, telling);
  const gives = sameNumber(ofExact(due.exact), valueOf(due))
    ? phrase(language, "claim-letter.gives", { amount })
    : phrase(language, "claim-letter.givesRounded", { exact: exactWords(due.exact, language), amount });
  const values = { month: monthWords(month, language), parts: parts.join(" + "), gives };
  if (whole === "1") return phrase(language, "claim-letter.workedDays", values);
  return phrase(language, "claim-letter.worked", { ...values, whole: numberWords(whole, language) });
}

/** Where the cap at the net cost takes something away, or more follows than the services cost. */
function costNotes(node: FollowedNode, telling: Telling): readonly LetterWords[] {
  const { language } = telling;
  const names = {
    month: monthWords(node.month, language),
    municipality: named(namingOf(telling), "places", node.claimant),
  };
  const cut = { ...names, netCost: figure(node, "netCost", telling), cut: figure(node, "cut", telling) };
  const over = { ...names, amount: figure(node, "overcompensation", telling) };
  return [
    ...(isAbove(decimalOf(node, "cut", telling)) ? [phrase(language, "claim-letter.cap", cut)] : []),
    ...(isAbove(decimalOf(node, "overcompensation", telling)) ? [phrase(language, "claim-letter.over", over)] : []),
  ];
}
