import type { Language } from "../../../sources/index.js";
import type { DerivationOperand, DerivationStep } from "../../tree.js";
import { assumptionPhrase } from "../leaf-words.js";
import { plainText, say } from "../phrase.js";
import { addressOf } from "../speaking.js";
import type { Telling } from "./amount-lines.js";

/** How numbers of the scheme were worked out: each with the parameters of its chain, from the first on. */
export function derivedLines(telling: Telling): readonly string[] {
  const { explanation, language } = telling;
  const { derived = [] } = explanation;
  if (derived.length === 0) return [];
  const lines = derived.flatMap(({ parameter, chain }) => [
    `  ${addressOf(parameter, telling)}`,
    ...chain.flatMap((link) => {
      const { id, from, to, step, by = "", steps = [] } = link;
      const how = step === undefined ? "" : ` ${say(language, `derived.${step}`, { by })} =`;
      return [
        `    ${id} (${from} – ${to}):${how} ${numberText(link)}`,
        ...steps.map((each) => `      ${each.name}: ${stepText(each, language)} = ${numberText(each)}`),
      ];
    }),
  ]);
  return ["", say(language, "derived"), ...lines];
}

function stepText({ operation, start, by }: DerivationStep, language: Language): string {
  return say(language, `derived.${operation}`, { start: operandText(start), by: operandText(by) });
}

/** A number, and before it the name of what gave it. */
function operandText(operand: DerivationOperand): string {
  return operand.of === undefined ? numberText(operand) : `${operand.of} ${numberText(operand)}`;
}

function numberText({ value, exact }: Pick<DerivationOperand, "value" | "exact">): string {
  return value ?? `${exact.numerator}/${exact.denominator}`;
}

/** The assumptions on which amounts rest, a line each. */
export function assumptionLines(telling: Telling): readonly string[] {
  const { explanation, language } = telling;
  if (explanation.assumptions.length === 0) return [];
  const lines = explanation.assumptions.map((each) => `  ${plainText(assumptionPhrase(each, telling))}`);
  return ["", say(language, "assumptions"), ...lines];
}
