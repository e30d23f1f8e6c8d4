import type { EntitledDaysNode, SegmentNode, WorkingNode } from "../../tree.js";
import { daysWords, exactWords, numberWords } from "../../words/formats.js";
import { leafWords } from "../../words/leaf-words.js";
import { type Speaking, nameOf, namingOf } from "../../words/speaking.js";
import { named } from "../../words/names.js";
import { say } from "../../words/phrase.js";
import type { LetterBlock } from "../page.js";
import { amountText, findAmount, moneyOf, moneyText } from "../parts.js";
import { heading, number, paragraph, text } from "../text-blocks.js";
import { sayGranted, type Writing } from "../writing.js";
import { budgetOf, changeBlocks } from "./budget-changes.js";
import { paymentBlocks } from "../payment-blocks.js";
import { nearlyMoney } from "../service-blocks.js";

/** The approved budget, the days that make it, and what decisions changed. */
export function budgetBlocks(speaking: Writing): readonly LetterBlock[] {
  const { language } = speaking;
  const approved = findAmount(speaking, "budget.approved");
  const indicative = findAmount(speaking, "budget.indicative");
  if (approved === undefined || indicative === undefined) return [];
  const entries = speaking.working;
  const adjustments = entries.flatMap(({ operands }) => operands.filter(({ kind }) => kind === "adjustment"));
  const blocks: LetterBlock[] = [
    paragraph(sayGranted(speaking, "letter.budget", { amount: moneyOf(approved, speaking) }), true),
  ];
  blocks.push(...partsOfBudget(speaking));
  if (adjustments.length > 0) {
    blocks.push(paragraph(say(language, "letter.adjusted", { amount: moneyOf(indicative, speaking) })), {
      kind: "list",
      items: adjustments.flatMap((node) => (node.kind === "adjustment" ? [leafWords(node, speaking)] : [])),
    });
  }
  const computed = entries.filter(
    (node) =>
      node.kind === "budget" && node.operands.some(({ kind }) => kind === "segment" || kind === "entitled-days"),
  );
  for (const node of computed) {
    blocks.push(...dayBlocks(node, speaking), ...changeBlocks(node, speaking));
  }
  const byMonths = computed.some(({ operands }) =>
    operands.some((part) => "operands" in part && countsWholeMonths(part)),
  );
  return [...blocks, ...paymentBlocks(speaking, byMonths ? "letter.paymentsOfMonths" : "letter.payments")];
}

/** How much each of several budgets is, the scheme's own first; nothing where there is one. */
function partsOfBudget(speaking: Writing): readonly LetterBlock[] {
  const { explanation, language } = speaking;
  const beside = Object.keys(explanation.names.budgets ?? {}).flatMap((id) => {
    const approved = findAmount(speaking, `budgets.${id}.approved`);
    return approved === undefined ? [] : [[`${nameOf(speaking, "budgets", id)}: ${moneyOf(approved, speaking)}`]];
  });
  if (beside.length === 0) return [];
  const own = amountText(speaking, "budget.own.approved");
  const items = [[`${say(language, "letter.ownBudget")}: ${own}`], ...beside];
  return [paragraph(say(language, "letter.budgets")), { kind: "list", items }];
}

/** The days of one budget as a table: from when to when, what counts, what it gives. */
function dayBlocks(node: WorkingNode, speaking: Speaking): readonly LetterBlock[] {
  const { language } = speaking;
  const counted = node.operands.flatMap((part) =>
    part.kind === "segment" || part.kind === "entitled-days" ? [{ part, level: levelOf(part, speaking) }] : [],
  );
  const byLevel = counted.every(({ level }) => level !== undefined);
  const rows = counted.map(({ part, level }) => {
    const [rate, days, whole] = part.operands;
    const assessment = "assessment" in part ? part.assessment : "";
    const what = byLevel ? named(namingOf(speaking), "levels", level ?? "") : [{ code: assessment }];
    const amount = rate?.value === null || rate === undefined ? "" : moneyText(rate.value, speaking);
    const [number, of] = [days, whole].map((count) => numberWords(count?.value ?? "0", language));
    return [daysWords(part, language), number ?? "", what, amount, of ?? "", nearlyMoney(part, speaking)];
  });
  const wholeMonths = counted.every(({ part }) => countsWholeMonths(part));
  const rounded = say(language, "letter.rounded", {
    exact: exactWords(node.exact, language),
    amount: moneyOf(node, speaking),
  });
  return [
    heading(2, budgetName(node, speaking) + headingOf(node, speaking)),
    paragraph(say(language, wholeMonths ? "letter.segmentsOfMonths" : "letter.segments")),
    {
      kind: "table",
      title: sayGranted(speaking, "letter.segmentsHeading"),
      columns: [
        text(language, "letter.dates"),
        number(language, wholeMonths ? "letter.numberOfMonths" : "letter.number"),
        text(language, byLevel ? "letter.level" : "letter.assessment"),
        number(language, "letter.rate"),
        number(language, "letter.rateFor"),
        number(language, "letter.gives"),
      ],
      rows,
    },
    ...(isRounded(node) ? [paragraph(rounded)] : []),
  ];
}

/** Whether the months of some days count whole. */
function countsWholeMonths({ operands }: WorkingNode): boolean {
  return operands.some((each) => "name" in each && each.name === "days-of-months");
}

/** The level of some days, or that their assessment gives; undefined where their amount is not that of a level. */
function levelOf(part: SegmentNode | EntitledDaysNode, { explanation }: Speaking): string | undefined {
  if ("level" in part) return part.level;
  const [rate] = part.operands;
  const amounts = rate !== undefined && "operands" in rate ? rate.operands : [];
  if (!amounts.every((each) => "parameter" in each && /^(?:budgets\[\d+\]\.)?entitle\.amounts/u.test(each.parameter)))
    return undefined;
  const looked = explanation.steps.flatMap(({ nodes }) => nodes.flatMap((node) => ("band" in node ? [node] : [])));
  // A budget has its own days, of which the question may have some or none: what an assessment gives it gives on all of its days.
  return looked.find(({ assessment }) => assessment === part.assessment)?.level;
}

/** Of one of several budgets its name; nothing of the scheme's own. */
function budgetName(node: WorkingNode, speaking: Speaking): string {
  const budget = budgetOf(node);
  return budget === undefined ? "" : `${nameOf(speaking, "budgets", budget)}: `;
}

/** Of one of several budget periods its days; the only one is that of the letter. */
function headingOf(node: WorkingNode, speaking: Speaking): string {
  const { explanation, language } = speaking;
  const days = node.operands.flatMap((part) => ("from" in part && "to" in part ? [part] : []));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return sayGranted(speaking, "letter.segmentsHeading");
  const whole = { from: first.from, to: last.to };
  const { from, to } = explanation.period;
  if (whole.from === from && whole.to === to) return sayGranted(speaking, "letter.segmentsHeading");
  return sayGranted(speaking, "letter.segmentsOf", { days: daysWords(whole, language) });
}

/** Whether rounding changed the sum: of 780 nobody needs to be told that it is 780.00. */
function isRounded({ value, exact }: WorkingNode): boolean {
  if (value === null) return false;
  const [whole = "", decimals = ""] = value.split(".");
  const scale = 10n ** BigInt(decimals.length);
  return BigInt(exact.numerator) * scale !== BigInt(whole + decimals) * BigInt(exact.denominator);
}
