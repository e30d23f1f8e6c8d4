import { isNothing } from "../evaluate.js";
import { daysWords } from "../words/formats.js";
import { namingOf } from "../words/speaking.js";
import { phrase, say } from "../words/phrase.js";
import { reasonPhrase } from "../words/records/statements.js";
import { beforeBlocks } from "./before-blocks.js";
import { cutBlocks } from "./cut-blocks.js";
import { uncoveredBlocks } from "./uncovered-blocks.js";
import type { LetterBlock } from "./page.js";
import { findAmount, headBlocks, lastBlocks, missingBlocks, moneyOf } from "./parts.js";
import { heading, paragraph } from "./text-blocks.js";
import { grantsMoneyAlone, sayGranted, type Writing } from "./writing.js";
import { budgetBlocks } from "./budget/budget-blocks.js";
import { serviceBlocks } from "./service-blocks.js";
import { fundBlocks, payBlocks } from "./pay-blocks.js";

/** The parts of a letter, in the order in which a person asks: what, how, what do I pay, how long. */
export function letterBlocks(speaking: Writing): readonly LetterBlock[] {
  const { explanation } = speaking;
  const complete = explanation.outcome.state !== "incomplete";
  return [
    ...headBlocks(speaking, sayGranted(speaking, "letter.title"), sayGranted(speaking, "letter.notDecision")),
    ...beforeBlocks(speaking),
    ...entitledBlocks(speaking),
    ...(explanation.outcome.state === "eligible" ? budgetBlocks(speaking) : []),
    ...(complete ? [...serviceBlocks(speaking), ...cutBlocks(speaking)] : []),
    ...(explanation.outcome.state === "eligible"
      ? [
          ...uncoveredBlocks(speaking),
          ...(grantsMoneyAlone(speaking) ? [] : [...payBlocks(speaking), ...fundBlocks(speaking)]),
        ]
      : []),
    ...lastBlocks(speaking, "letter.howLong"),
  ];
}

function entitledBlocks(speaking: Writing): readonly LetterBlock[] {
  const { explanation, language } = speaking;
  const { outcome } = explanation;
  const reasons = outcome.reasons.map((each) =>
    phrase(language, "letter.reason", {
      days: daysWords(each, language),
      reason: reasonPhrase(each, namingOf(speaking)),
    }),
  );
  const approved = outcome.state === "eligible" ? findAmount(speaking, "budget.approved") : undefined;
  // Nobody is told to be entitled to nothing.
  const nothing = approved !== undefined && isNothing(approved) ? moneyOf(approved, speaking) : undefined;
  const blocks: LetterBlock[] = [
    heading(2, say(language, nothing === undefined ? "letter.entitledHeading" : "letter.nothingHeading")),
  ];
  if (outcome.state === "eligible") {
    const days = outcome.spans.map((span) => daysWords(span, language)).join(", ");
    blocks.push(
      nothing === undefined
        ? paragraph(sayGranted(speaking, "letter.eligible", { days }))
        : paragraph(say(language, "letter.eligibleForNothing", { days, amount: nothing })),
    );
  }
  if (outcome.state === "ineligible") {
    blocks.push(
      paragraph(sayGranted(speaking, "letter.ineligible", { days: daysWords(explanation.period, language) })),
    );
  }
  blocks.push(
    ...missingBlocks(
      speaking,
      outcome.state === "eligible" ? say(language, "letter.open") : sayGranted(speaking, "letter.incomplete"),
    ),
  );
  if (reasons.length > 0) {
    const key = outcome.state === "ineligible" ? "letter.why" : "letter.reasons";
    blocks.push(paragraph(say(language, key)), { kind: "list", items: reasons });
  }
  return blocks;
}
