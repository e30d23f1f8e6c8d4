import { assumptionPhrase } from "../leaf-words.js";
import { plainText, say } from "../phrase.js";
import type { Telling } from "./amount-lines.js";

/** How numbers of the scheme were worked out: each with the parameters of its chain, from the first on. */
export function derivedLines({ explanation, language }: Telling): readonly string[] {
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

/** The assumptions on which amounts rest, a line each. */
export function assumptionLines(telling: Telling): readonly string[] {
  const { explanation, language } = telling;
  if (explanation.assumptions.length === 0) return [];
  const lines = explanation.assumptions.map((each) => `  ${plainText(assumptionPhrase(each, telling))}`);
  return ["", say(language, "assumptions"), ...lines];
}
