import type { AssessMethod } from "../method.js";
import type { AssessBase, ScoreScale } from "../rule.js";
import { readScale } from "../scale-facts.js";

/** The score itself counts, without levels. */
export interface ScoreRule extends AssessBase, ScoreScale {
  readonly method: "score";
}

/** The scale of scores. */
export const score: AssessMethod<ScoreRule> = {
  gives: ["score"],
  read: (rule, reading) => ({ ...readScale(rule, reading), bands: [], levelOf: undefined }),
};
