import type { AmountReading } from "../reading/reader.js";
import type { AssessMethod } from "./method.js";
import { findings, type FindingsRule } from "./methods/findings.js";
import { scoreBands, type ScoreBandsRule } from "./methods/score-bands.js";
import { score, type ScoreRule } from "./methods/score.js";
import type { AssessFacts } from "./scale-facts.js";

/** How assessments become levels, or what of them counts where there are none. */
export type AssessRule = ScoreBandsRule | ScoreRule | FindingsRule;

/** What a scheme writes for each method. */
export type AssessRules = {
  readonly [Name in AssessRule["method"]]: Extract<AssessRule, { readonly method: Name }>;
};

/** Every method of assessment. A rule of the union without its method, or with that of another, does not compile. */
export const assessMethods: { readonly [Name in keyof AssessRules]: AssessMethod<AssessRules[Name]> } = {
  score,
  "score-bands": scoreBands,
  findings,
};

/** What a method makes of a rule. */
export function readByMethod<Name extends keyof AssessRules>(
  name: Name,
  rule: AssessRules[Name],
  reading: AmountReading,
): AssessFacts {
  return assessMethods[name].read(rule, reading);
}
