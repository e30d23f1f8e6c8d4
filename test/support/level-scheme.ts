import type { LevelAmountRule } from "../../src/rules/entitle/methods/level-amount.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { ScoreBandsRule } from "../../src/rules/assess/methods/score-bands.js";

/** A scheme with bands of scores and amounts by level, so that tests need not ask which methods it has. */
export interface LevelScheme extends Scheme {
  readonly assess: ScoreBandsRule;
  readonly entitle: LevelAmountRule;
}
