import { isWorking } from "../evaluate.js";
import { amountsOf } from "../only-amount.js";
import type { Explanation, OperandNode, SplitNode, StepEntry, WorkingNode } from "../tree.js";
import { daysWords } from "./formats.js";
import {
  amountWords,
  assumptionPhrase,
  beatenWords,
  isRecord,
  labelOf,
  leafWords,
  recordWords,
  roundingWords,
  valueWords,
  type Speaking,
} from "./labels.js";
import type { Language } from "../../sources/index.js";
import { plainText, say } from "./phrase.js";

/** How an explanation is told as text. */
export interface TextOptions {
  readonly language: Language;
  /** How deep an amount is followed to what it rests on; 3 where nothing is said. */
  readonly depth?: number;
}

/** What a text is made with. */
interface Telling extends Speaking {
  readonly depth: number;
  readonly entries: ReadonlyMap<string, StepEntry>;
}

/**
 * An explanation as lines of text, for a terminal: what was looked at, and each budget and total followed down to what it rests on;
 * or the one amount that was asked about.
 *
 * @returns lines, indented by two spaces for each level
 *
 * @example
 * explanationText(explain(document, compiled, { amount: "budget.approved" }), { language: "en" });
 */
export function explanationText(explanation: Explanation, { language, depth = 3 }: TextOptions): readonly string[] {
  const entries = new Map<string, StepEntry>();
  for (const { nodes } of explanation.steps) {
    for (const node of nodes) for (const amount of amountsOf(node)) entries.set(amount, node);
  }
  const telling = { explanation, language, depth, entries };
  return [...headLines(telling), ...bodyLines(telling), ...assumptionLines(telling)];
}

function headLines({ explanation, language }: Telling): readonly string[] {
  const { synthetic, scheme, period, outcome } = explanation;
  return [
    ...(synthetic ? [say(language, "synthetic")] : []),
    `${explanation.case}, ${scheme.label[language]} (${scheme.id} ${scheme.version}), ${daysWords(period, language)}`,
    say(language, `outcome.${outcome.state}`),
  ];
}

function bodyLines(telling: Telling): readonly string[] {
  const { explanation, language, entries } = telling;
  const lines: string[] = [];
  for (const { step, nodes } of explanation.steps) {
    const own = nodes.flatMap((node) => (isRecord(node) ? recordWords(node, telling).map(plainText) : []));
    const roots = explanation.amount === undefined ? nodes.flatMap(rootAmount) : [];
    const working = roots.flatMap((amount) => amountLines(amount, entries.get(amount), telling, 1));
    if (own.length + working.length === 0) continue;
    lines.push("", say(language, `step.${step}`), ...own.map((line) => `  ${line}`), ...working);
  }
  const { amount } = explanation;
  return amount === undefined ? lines : [...lines, "", ...amountLines(amount, entries.get(amount), telling, 0)];
}

/** The amounts that stand for all others: budgets, and totals over all lines and months. */
function rootAmount(node: StepEntry): readonly string[] {
  return isWorking(node) && node.amount !== undefined && /^(budget|totals)\./u.test(node.amount) ? [node.amount] : [];
}

function amountLines(amount: string, entry: StepEntry | undefined, telling: Telling, level: number): readonly string[] {
  if (entry === undefined || isRecord(entry)) return [];
  if (entry.kind === "split") return splitLines(amount, entry, telling, level);
  const node = within(entry, amount);
  return node === undefined ? [] : workingLines(node, telling, level);
}

/** The working of an amount that stands inside another's. */
function within(node: WorkingNode, amount: string): WorkingNode | undefined {
  if (node.amount === amount) return node;
  for (const child of node.operands) {
    const found = isWorking(child) ? within(child, amount) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function workingLines(node: WorkingNode, telling: Telling, level: number): readonly string[] {
  const { language, depth } = telling;
  const name = node.amount === undefined || node.kind === "total" ? "" : ` (${node.amount})`;
  const rounded = roundingWords(node, telling);
  const how = node.operands.length > 1 ? [say(language, `operation.${node.operation}`)] : [];
  const notes = [...(rounded === undefined ? [] : [rounded]), ...how].join("; ");
  const line = `${labelOf(node, telling)}${name}: ${valueWords(node, telling)}${notes === "" ? "" : ` = ${notes}`}`;
  const own = [indented(line, level)];
  if (level >= depth) return own;
  const unit = node.kind === "units" ? telling.explanation.lines[node.line]?.unit : undefined;
  const beaten =
    node.kind === "price" ? node.beaten.map((each) => indented(beatenWords(each, telling), level + 1)) : [];
  return [...own, ...node.operands.flatMap((child) => operandLines(child, telling, level + 1, unit)), ...beaten];
}

function operandLines(node: OperandNode, telling: Telling, level: number, unit: string | undefined): readonly string[] {
  if (isWorking(node)) return workingLines(node, telling, level);
  if (node.kind !== "reference") return [indented(plainText(leafWords(node, telling, unit)), level)];
  const lines = amountLines(node.amount, telling.entries.get(node.amount), telling, level);
  return lines.length > 0 ? lines : [indented(plainText(leafWords(node, telling)), level)];
}

function splitLines(amount: string, node: SplitNode, telling: Telling, level: number): readonly string[] {
  const part = node.parts.find((each) => each.amount === amount);
  if (part === undefined) return [];
  const how = say(telling.language, `split.${node.name}`);
  const own = [indented(`${amount}: ${amountWords(amount, part.value, telling)} = ${how}`, level)];
  if (level >= telling.depth) return own;
  return [...own, ...[part.weight, node.total].flatMap((child) => operandLines(child, telling, level + 1, undefined))];
}

function assumptionLines(telling: Telling): readonly string[] {
  const { explanation, language } = telling;
  if (explanation.assumptions.length === 0) return [];
  const lines = explanation.assumptions.map((each) => `  ${plainText(assumptionPhrase(each, telling))}`);
  return ["", say(language, "assumptions"), ...lines];
}

function indented(line: string, level: number): string {
  return `${"  ".repeat(level)}${line}`;
}
