import type { LevelAmountRule, Scheme, ScoreBandsRule } from "../../src/scheme/index.js";

/** A scheme with bands of scores and amounts by level, so that tests need not ask which methods it has. */
export interface LevelScheme extends Scheme {
  readonly assess: ScoreBandsRule;
  readonly entitle: LevelAmountRule;
}
