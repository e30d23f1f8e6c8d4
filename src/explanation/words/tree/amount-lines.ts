import { isWorking } from "../../evaluate.js";
import type { Explanation, OperandNode, WorkingNode } from "../../tree.js";
import type { StepEntry } from "../../tree/steps.js";
import { formulaWords } from "../formula.js";
import { amountWords, roundingWords, valueWords } from "../value-words.js";
import { leafWords } from "../leaf-words.js";
import { beatenWords, labelOf } from "../labels.js";
import type { Speaking } from "../speaking.js";
import { plainText, say } from "../phrase.js";
import { type Layout, type Told, operandsOf, pathOf, toldBy } from "../told-amounts.js";

/** What a text is made with. */
export interface Telling extends Speaking {
  readonly depth: number;
  readonly amounts: ReadonlyMap<string, Told>;
  readonly layout: Layout;
  /** The paths that were told whole so far. */
  readonly whole: Set<string>;
  /** What was cut so far: its path, or undefined for a number on the way to one. */
  readonly cuts: (string | undefined)[];
}

/** The amounts that stand for all others: budgets, what is paid out of them by the end of the question, and totals over all lines and months. */
export function rootAmount(node: StepEntry, { to }: Pick<Explanation["period"], "to">): readonly string[] {
  if ("parts" in node) {
    const paid = node.parts.map(({ amount }) => amount).filter((amount) => amount.startsWith("budget."));
    return paid.filter((amount) => (amount.split(".").at(-1) ?? "") <= to);
  }
  return isWorking(node) && node.amount !== undefined && /^(budgets?|totals)\./u.test(node.amount) ? [node.amount] : [];
}

/** An amount with all it was worked out from, as lines. */
export function amountLines(amount: string, telling: Telling, level: number): readonly string[] {
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

/** What stands where the depth has cut. */
export const cutMark = "[…]";

function indented(line: string, level: number): string {
  return `${"  ".repeat(level)}${line}`;
}
