import type { ContributionNode } from "../../tree.js";

/** What a contribution is told by before it is worked out. */
export type ContributionName = Pick<ContributionNode, "kind" | "month"> &
  Partial<Pick<ContributionNode, "line" | "rule">>;
