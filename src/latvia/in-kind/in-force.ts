import type { Dated } from "../../person/dated.js";
import type { Condition } from "../../rules/entitle/conditions/registry.js";

/**
 * That rules are in force on their days, where only an assumption says so: no rule that was seen need answer for it then. It asks for
 * nothing that a residence does not ask for, and whoever lives in the country meets it.
 */
export function inForce({ from, to }: Dated, source: string): Condition {
  const when = [{ kind: "residence", basis: "declared", places: ["latvia"] }] as const;
  return { id: "in-force", kind: "any-of", options: [{ when, from, to }], source };
}
