import { formatDay, type Day } from "../calendar/index.js";
import type { BeforeName, BeforeNode } from "./tree.js";
import type { ExplanationNode } from "./tree/steps.js";

type Said = Pick<BeforeNode, "measure" | "value"> & Partial<Pick<BeforeNode, "of" | "most">>;

/**
 * A number that came from before.
 *
 * @param fact where it stands in the opening
 * @param through the last day before
 */
export function beforeNode(name: BeforeName, fact: string, through: Day, said: Said): BeforeNode {
  const { measure, value, of, most } = said;
  return {
    kind: "before",
    name,
    fact,
    measure,
    value,
    ...(of === undefined ? {} : { of }),
    ...(most === undefined ? {} : { most }),
    through: formatDay(through),
  };
}

/** Whether a node is a number that came from before. */
export function isBefore(node: ExplanationNode): node is BeforeNode {
  return node.kind === "before";
}
