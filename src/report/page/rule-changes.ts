import type { Effect, Reform } from "../../reform/index.js";

/** What differs between two sets of rules: `diffSchemes` and `applyReform` of "seko/reform" give it. */
export interface RuleChanges {
  /** The reform that makes the later rules of the earlier; undefined where nothing differs. */
  readonly reform: Reform | undefined;
  /** Each number before and after. */
  readonly effects: readonly Effect[];
}
