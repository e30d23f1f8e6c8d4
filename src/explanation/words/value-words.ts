import { ofExact, sameNumber, valueOf } from "../evaluate.js";
import type { WorkingNode } from "../tree.js";
import { decimalsOf, exactWords, moneyWords, numberWords, shorter } from "./formats.js";
import { unitsWords } from "./unit-words.js";
import { say } from "./phrase.js";
import type { Speaking } from "./speaking.js";

/** A number that was worked out, as its measure is written; an exact fraction where it is no finite decimal. */
export function valueWords(node: WorkingNode, speaking: Speaking): string {
  const { explanation, language } = speaking;
  const { value, exact, measure } = node;
  if (value === null) return exactWords(exact, language);
  if (measure === "money") return moneyWords(value, explanation.scheme.currency, language);
  if (measure === "units" && node.kind === "units") {
    const unit = explanation.lines[node.line]?.unit ?? "";
    return unitsWords(shorter(value), unit, speaking);
  }
  return numberWords(shorter(value), language);
}

const unitsPath = /^(?:whole\.)?lines\.(?<line>.+)\.\d{4}-\d\d\.(requested|allowed)$/u;

/** Whether an amount is units of a line; any other is money. */
export function isUnitsPath(amount: string): boolean {
  return unitsPath.test(amount);
}

/** The value of an amount that is referred to: money unless it is units. */
export function amountWords(amount: string, value: string, speaking: Speaking): string {
  const { explanation, language } = speaking;
  const units = unitsPath.exec(amount)?.groups?.["line"];
  if (units === undefined) return moneyWords(value, explanation.scheme.currency, language);
  return unitsWords(shorter(value), explanation.lines[units]?.unit ?? "", speaking);
}

/** How a number was rounded. */
export interface RoundingWords {
  /** The number before, with three decimals more than are kept. */
  readonly exact: string;
  readonly how: string;
}

/** How a number was rounded, in words; undefined where rounding changed nothing. */
export function roundingWords(node: WorkingNode, { language }: Speaking): RoundingWords | undefined {
  if (node.rounding === undefined || node.value === null) return undefined;
  const { exact, rounding } = node;
  if (sameNumber(ofExact(exact), valueOf(node))) return undefined;
  const step = numberWords(rounding.step, language);
  return {
    exact: exactWords(exact, language, decimalsOf(rounding.step) + 3),
    how: say(language, "rounded", { step, mode: say(language, `mode.${rounding.mode}`) }),
  };
}
