import { formatScaled, quantityDecimals } from "../../numbers/index.js";
import { isNothing } from "../evaluate.js";
import type { EntitledDaysNode, SegmentNode, WorkingNode } from "../tree.js";
import { daysWords, exactWords, monthWords, numberWords, quantityWords, shorter } from "../words/formats.js";
import { leafWords } from "../words/leaf-words.js";
import { namingOf, type Speaking } from "../words/speaking.js";
import { named } from "../words/names.js";
import { phrase, say } from "../words/phrase.js";
import { reasonPhrase } from "../words/statements.js";
import { beforeBlocks } from "./before-blocks.js";
import { cutBlocks } from "./cut-blocks.js";
import { uncoveredBlocks } from "./uncovered-blocks.js";
import type { LetterBlock } from "./page.js";
import {
  amountText,
  findAmount,
  headBlocks,
  heading,
  lastBlocks,
  missingBlocks,
  moneyOf,
  moneyText,
  number,
  paragraph,
  text,
} from "./parts.js";
import type { Writing } from "./writing.js";

/** The parts of a letter, in the order in which a person asks: what, how, what do I pay, how long. */
export function letterBlocks(speaking: Writing): readonly LetterBlock[] {
  const { explanation } = speaking;
  const complete = explanation.outcome.state !== "incomplete";
  return [
    ...headBlocks(speaking, say(speaking.language, "letter.title"), "letter.notDecision"),
    ...beforeBlocks(speaking),
    ...entitledBlocks(speaking),
    ...(explanation.outcome.state === "eligible" ? budgetBlocks(speaking) : []),
    ...(complete ? [...serviceBlocks(speaking), ...cutBlocks(speaking)] : []),
    ...(explanation.outcome.state === "eligible"
      ? [...uncoveredBlocks(speaking), ...payBlocks(speaking), ...fundBlocks(speaking)]
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
        ? paragraph(say(language, "letter.eligible", { days }))
        : paragraph(say(language, "letter.eligibleForNothing", { days, amount: nothing })),
    );
  }
  if (outcome.state === "ineligible") {
    blocks.push(paragraph(say(language, "letter.ineligible", { days: daysWords(explanation.period, language) })));
  }
  blocks.push(
    ...missingBlocks(speaking, say(language, outcome.state === "eligible" ? "letter.open" : "letter.incomplete")),
  );
  if (reasons.length > 0) {
    const key = outcome.state === "ineligible" ? "letter.why" : "letter.reasons";
    blocks.push(paragraph(say(language, key)), { kind: "list", items: reasons });
  }
  return blocks;
}

/** The approved budget, the days that make it, and what decisions changed. */
function budgetBlocks(speaking: Writing): readonly LetterBlock[] {
  const { language } = speaking;
  const approved = findAmount(speaking, "budget.approved");
  const indicative = findAmount(speaking, "budget.indicative");
  if (approved === undefined || indicative === undefined) return [];
  const entries = speaking.working;
  const adjustments = entries.flatMap(({ operands }) => operands.filter(({ kind }) => kind === "adjustment"));
  const blocks: LetterBlock[] = [
    paragraph(say(language, "letter.budget", { amount: moneyOf(approved, speaking) }), true),
  ];
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
  for (const node of computed) blocks.push(...dayBlocks(node, speaking));
  if (entries.some((node) => node.kind === "bound" && node.binds))
    blocks.push(paragraph(say(language, "letter.bounds")));
  return blocks;
}

/** The days of one budget as a table: from when to when, what counts, what it gives. */
function dayBlocks(node: WorkingNode, speaking: Speaking): readonly LetterBlock[] {
  const { language } = speaking;
  const counted = node.operands.flatMap((part) =>
    part.kind === "segment" || part.kind === "entitled-days" ? [{ part, level: levelOf(part, speaking) }] : [],
  );
  const byLevel = counted.every(({ level }) => level !== undefined);
  const rows = counted.map(({ part, level }) => {
    const [rate, days] = part.operands;
    const assessment = "assessment" in part ? part.assessment : "";
    const what = byLevel ? named(namingOf(speaking), "levels", level ?? "") : [{ code: assessment }];
    const amount = rate?.value === null || rate === undefined ? "" : moneyText(rate.value, speaking);
    const number = numberWords(days?.value ?? "0", language);
    return [daysWords(part, language), number, what, amount, nearlyMoney(part, speaking)];
  });
  const rounded = say(language, "letter.rounded", {
    exact: exactWords(node.exact, language),
    amount: moneyOf(node, speaking),
  });
  return [
    heading(2, headingOf(node, speaking)),
    paragraph(say(language, "letter.segments")),
    {
      kind: "table",
      caption: say(language, "letter.segmentsHeading"),
      columns: [
        text(language, "letter.dates"),
        number(language, "letter.number"),
        text(language, byLevel ? "letter.level" : "letter.assessment"),
        number(language, "letter.rate"),
        number(language, "letter.gives"),
      ],
      rows,
    },
    ...(isRounded(node) ? [paragraph(rounded)] : []),
  ];
}

/** The level of some days, or that their assessment gives; undefined where their amount is not that of a level. */
function levelOf(part: SegmentNode | EntitledDaysNode, { explanation }: Speaking): string | undefined {
  if ("level" in part) return part.level;
  const [rate] = part.operands;
  const amounts = rate !== undefined && "operands" in rate ? rate.operands : [];
  if (!amounts.every((each) => "parameter" in each && each.parameter.startsWith("entitle.amounts"))) return undefined;
  const looked = explanation.steps.flatMap(({ nodes }) => nodes.flatMap((node) => ("band" in node ? [node] : [])));
  return looked.find(({ assessment, from, to }) => assessment === part.assessment && from <= part.from && to >= part.to)
    ?.level;
}

/** Of one of several budget periods its days; the only one is that of the letter. */
function headingOf(node: WorkingNode, { explanation, language }: Speaking): string {
  const days = node.operands.flatMap((part) => ("from" in part && "to" in part ? [part] : []));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return say(language, "letter.segmentsHeading");
  const whole = { from: first.from, to: last.to };
  const { from, to } = explanation.period;
  if (whole.from === from && whole.to === to) return say(language, "letter.segmentsHeading");
  return say(language, "letter.segmentsOf", { days: daysWords(whole, language) });
}

/** Whether rounding changed the sum: of 780 nobody needs to be told that it is 780.00. */
function isRounded({ value, exact }: WorkingNode): boolean {
  if (value === null) return false;
  const [whole = "", decimals = ""] = value.split(".");
  const scale = 10n ** BigInt(decimals.length);
  return BigInt(exact.numerator) * scale !== BigInt(whole + decimals) * BigInt(exact.denominator);
}

function serviceBlocks(speaking: Writing): readonly LetterBlock[] {
  const { explanation, language } = speaking;
  const ids = Object.keys(explanation.lines);
  if (ids.length === 0) return [];
  // Where nobody is eligible there are units, and no amounts.
  const names = explanation.outcome.state === "eligible" ? (["cost", "covered", "uncovered"] as const) : [];
  const sums = sumsOfUnits(speaking);
  const rows = ids.map((id) => {
    const { service = "", unit = "" } = explanation.lines[id] ?? {};
    const units = (name: "requested" | "allowed") =>
      quantityWords(unitsText(sums.get(`${id} ${name}`)), unit, language);
    const money = names.map((name) => amountText(speaking, `lines.${id}.${name}`));
    return [named(namingOf(speaking), "services", service), units("requested"), units("allowed"), ...money];
  });
  const all = names.map((name) => amountText(speaking, `totals.${name}`));
  return [
    heading(2, say(language, "letter.servicesHeading")),
    {
      kind: "table",
      caption: say(language, "letter.servicesHeading"),
      columns: [
        text(language, "letter.service"),
        number(language, "letter.planned"),
        number(language, "letter.allowed"),
        ...names.map((name) => number(language, `letter.${name}`)),
      ],
      rows: all.length === 0 ? rows : [...rows, [say(language, "letter.all"), "", "", ...all]],
    },
  ];
}

function payBlocks(speaking: Writing): readonly LetterBlock[] {
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
    blocks.push({ kind: "table", caption: say(language, "letter.payHeading"), columns, rows });
  }
  if (uncovered !== undefined && !isNothing(uncovered)) {
    blocks.push(paragraph(say(language, "letter.payUncovered", { amount: moneyOf(uncovered, speaking) })));
  }
  return explanation.outcome.state === "eligible" ? blocks : [];
}

function hasPayers(speaking: Writing): boolean {
  return speaking.working.some(({ amount }) => amount?.startsWith("totals.byPayer.") === true);
}

function fundBlocks(speaking: Writing): readonly LetterBlock[] {
  const { explanation, language } = speaking;
  const rows = Object.keys(explanation.names.sources).flatMap((id) => {
    const node = findAmount(speaking, `totals.bySource.${id}`);
    return node === undefined ? [] : [[named(namingOf(speaking), "sources", id), moneyOf(node, speaking)]];
  });
  return [
    heading(2, say(language, "letter.fundHeading")),
    {
      kind: "table",
      caption: say(language, "letter.fundHeading"),
      columns: [text(language, "letter.source"), number(language, "letter.amount")],
      rows: [...rows, [say(language, "letter.all"), amountText(speaking, "totals.funded")]],
    },
  ];
}

/** A number that was not rounded. */
function nearlyMoney({ value, exact }: WorkingNode, speaking: Speaking): string {
  return value === null ? exactWords(exact, speaking.language) : moneyText(value, speaking);
}

/** The units of each line over all months, scaled, by line and name. */
function sumsOfUnits({ working }: Writing): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const node of working) {
    if (node.kind !== "units") continue;
    const key = `${node.line} ${node.name}`;
    sums.set(key, (sums.get(key) ?? 0n) + BigInt((node.value ?? "0").replace(".", "")));
  }
  return sums;
}

function unitsText(sum: bigint | undefined): string {
  return shorter(formatScaled(sum ?? 0n, quantityDecimals));
}
