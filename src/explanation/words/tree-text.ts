import { withArguments, type OptionNames, takes } from "../../errors/index.js";
import { isNothing, isWorking } from "../evaluate.js";
import type { Explanation, OperandNode, StepEntry, WorkingNode } from "../tree.js";
import { daysWords } from "./formats.js";
import { formulaWords } from "./formula.js";
import { amountWords, roundingWords, valueWords } from "./value-words.js";
import { assumptionPhrase, leafWords } from "./leaf-words.js";
import { beatenWords, labelOf } from "./labels.js";
import { isRecord, recordWords } from "./record-words.js";
import type { Speaking } from "./speaking.js";
import type { Language } from "../../sources/index.js";
import { outcomePhrase } from "./outcome-phrase.js";
import { plainText, say } from "./phrase.js";
import { layoutOf, operandsOf, pathOf, toldAmounts, toldBy, type Layout, type Told } from "./told-amounts.js";

/** How an explanation is told as text. */
export interface TextOptions {
  readonly language: Language;
  /** How deep an amount is followed to what it rests on; 3 where nothing is said. */
  readonly depth?: number;
  /** What is said of where a number of the scheme stands, such as `addressesIn` of "seko/reform" says it; its path where nothing is given. */
  readonly addressOf?: (path: string) => string;
}

/** What a text is made with. */
interface Telling extends Speaking {
  readonly depth: number;
  readonly amounts: ReadonlyMap<string, Told>;
  readonly layout: Layout;
  /** The paths that were told whole so far. */
  readonly whole: Set<string>;
  /** What was cut so far: its path, or undefined for a number on the way to one. */
  readonly cuts: (string | undefined)[];
}

/**
 * An explanation as lines of text, for a terminal: what was looked at, and each budget and total followed down to what it rests on;
 * or the one amount that was asked about.
 *
 * Each number stands with its formula, the exact value before rounding and the rounded one. A path is told whole once, where it is
 * nearest to what was asked about, and anywhere else in one line that refers to it; so the text is never longer than the explanation.
 * Where the depth cuts, the line ends in `[…]`, and the text says how to go on.
 *
 * @returns lines, indented by two spaces for each level
 *
 * @example
 * explanationText(explain(document, compiled, { amount: "budget.approved" }), { language: "en" });
 */
export function explanationText(explanation: Explanation, options: TextOptions): readonly string[] {
  return withArguments(
    [
      ["explanation", explanation, "object", "an explanation"],
      ["options", options, "object", "options with a language", takes(optionNames)],
    ],
    () => textOf(explanation, options),
  );
}

function textOf(explanation: Explanation, { language, depth = 3, addressOf }: TextOptions): readonly string[] {
  const amounts = toldAmounts(explanation);
  const asked = explanation.amount;
  const paths = asked === undefined ? explanation.steps.flatMap(({ nodes }) => nodes.flatMap(rootAmount)) : [asked];
  const roots = paths.flatMap((path) => amounts.get(path) ?? []);
  const layout = layoutOf(roots, asked === undefined ? 1 : 0, amounts);
  const telling: Telling = {
    ...{ explanation, language, addressOf, depth, amounts, layout },
    whole: new Set(),
    cuts: [],
  };
  return [
    ...headLines(telling),
    ...bodyLines(telling),
    ...cutLines(telling),
    ...derivedLines(telling),
    ...assumptionLines(telling),
  ];
}

function headLines(telling: Telling): readonly string[] {
  const { explanation, language, amounts } = telling;
  const { synthetic, scheme, period, outcome } = explanation;
  const approved = amounts.get("budget.approved");
  const nothing =
    approved?.kind === "working" && isNothing(approved.node) ? valueWords(approved.node, telling) : undefined;
  return [
    ...(synthetic ? [say(language, "synthetic")] : []),
    `${explanation.case}, ${scheme.label[language]} (${scheme.id} ${scheme.version}), ${daysWords(period, language)}`,
    outcomePhrase({ outcome, period, nothing }, language),
  ];
}

function bodyLines(telling: Telling): readonly string[] {
  const { explanation, language } = telling;
  const lines: string[] = [];
  for (const { step, nodes } of explanation.steps) {
    const own = nodes.flatMap((node) => (isRecord(node) ? recordWords(node, telling).map(plainText) : []));
    const roots = explanation.amount === undefined ? nodes.flatMap(rootAmount) : [];
    const working = roots.flatMap((amount) => amountLines(amount, telling, 1));
    if (own.length + working.length === 0) continue;
    lines.push("", say(language, `step.${step}`), ...own.map((line) => `  ${line}`), ...working);
  }
  const { amount } = explanation;
  return amount === undefined ? lines : [...lines, "", ...amountLines(amount, telling, 0)];
}

/** The amounts that stand for all others: budgets, and totals over all lines and months. */
function rootAmount(node: StepEntry): readonly string[] {
  return isWorking(node) && node.amount !== undefined && /^(budget|totals)\./u.test(node.amount) ? [node.amount] : [];
}

function amountLines(amount: string, telling: Telling, level: number): readonly string[] {
  const told = telling.amounts.get(amount);
  return told === undefined ? [] : toldLines(told, telling, level);
}

function toldLines(told: Told, telling: Telling, level: number): readonly string[] {
  const { depth, layout, whole, cuts } = telling;
  const path = pathOf(told);
  const operands = operandsOf(told);
  const line = `${nameWords(told, telling)}: ${workedOutWords(told, telling)}`;
  if (operands.length === 0) return [indented(line, level)];
  const nearest = path === undefined ? level : (layout.nearest.get(path) ?? level);
  if (path !== undefined && nearest < depth && (nearest < level || whole.has(path))) {
    return [indented(seenWords(path, told, telling), level)];
  }
  if (level >= depth) {
    cuts.push(path);
    return [indented(`${line} ${cutMark}`, level)];
  }
  if (path !== undefined) whole.add(path);
  const unit = told.kind === "working" ? unitOf(told.node, telling) : undefined;
  const below = operands.flatMap((each) => operandLines(each, telling, level + 1, unit));
  const beaten = told.kind === "working" && told.node.kind === "price" ? told.node.beaten : [];
  return [indented(line, level), ...below, ...beaten.map((each) => indented(beatenWords(each, telling), level + 1))];
}

function operandLines(node: OperandNode, telling: Telling, level: number, unit: string | undefined): readonly string[] {
  const told = toldBy(node, telling.amounts);
  if (told !== undefined) return toldLines(told, telling, level);
  return isWorking(node) ? [] : [indented(plainText(leafWords(node, telling, unit)), level)];
}

/** What a line is of, with its path. */
function nameWords(told: Told, telling: Telling): string {
  if (told.kind === "part") return told.part.amount;
  const { node } = told;
  const path = node.amount === undefined || node.kind === "total" ? "" : ` (${node.amount})`;
  return `${labelOf(node, telling)}${path}`;
}

/** The formula with what it gives: `36 × 31 / 212 × 18 = 94.75471… → €94.75 (rounded to 0.01, half up)`. */
function workedOutWords(told: Told, telling: Telling): string {
  const value = numberOf(told, telling);
  if (told.kind === "part") return `${value} = ${say(telling.language, `split.${told.split.name}`)}`;
  const formula = formulaWords(told.node, telling.language);
  const rounding = roundingWords(told.node, telling);
  const exact = rounding === undefined ? [] : [rounding.exact];
  const sides = [...(formula === undefined ? [] : [formula]), ...exact].join(" = ");
  if (rounding !== undefined) return `${sides} → ${value} (${rounding.how})`;
  return sides === "" ? value : `${sides} = ${value}`;
}

function numberOf(told: Told, telling: Telling): string {
  if (told.kind === "part") return amountWords(told.part.amount, told.part.value, telling);
  return valueWords(told.node, telling);
}

/** An amount that is told whole elsewhere in the text. */
function seenWords(path: string, told: Told, telling: Telling): string {
  const value = numberOf(told, telling);
  const place = telling.whole.has(path) ? "seen.above" : "seen.below";
  return `${nameWords(told, telling)}: ${say(telling.language, place, { value })}`;
}

/** What units that are cut are counted in. */
function unitOf(node: WorkingNode, { explanation }: Telling): string | undefined {
  return node.kind === "units" ? explanation.lines[node.line]?.unit : undefined;
}

const cutMark = "[…]";

/** That the depth has cut, and how to go on. */
function cutLines({ language, depth, cuts, layout }: Telling): readonly string[] {
  if (cuts.length === 0) return [];
  const mark = cutMark;
  const deeper = { mark, depth: String(depth), whole: String(layout.whole) };
  const amount = cuts.find((path) => path !== undefined);
  const words =
    amount === undefined
      ? say(language, "depth-cut", deeper)
      : say(language, "depth-cut.amount", { ...deeper, amount });
  return ["", words];
}

/** How numbers of the scheme were worked out: each with the parameters of its chain, from the first on. */
function derivedLines({ explanation, language }: Telling): readonly string[] {
  const { derived = [] } = explanation;
  if (derived.length === 0) return [];
  const lines = derived.flatMap(({ parameter, chain }) => [
    `  ${parameter}`,
    ...chain.map(({ id, from, to, step, by = "", value, exact }) => {
      const number = value ?? `${exact.numerator}/${exact.denominator}`;
      const how = step === undefined ? "" : ` ${say(language, `derived.${step}`, { by })} =`;
      return `    ${id} (${from} – ${to}):${how} ${number}`;
    }),
  ]);
  return ["", say(language, "derived"), ...lines];
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

const optionNames: OptionNames<TextOptions> = { language: true, depth: true, addressOf: true };
