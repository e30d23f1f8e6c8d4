import type { CaseFacts } from "../../person/facts/facts.js";
import type { ExplainedStep } from "../tree/steps.js";
import type { Explanation } from "../tree.js";
import { fact } from "./operands.js";

/**
 * The explanation of what was delivered, in which deliveries stood for the lines of the plan, with the places of their units as they
 * are in the case itself.
 */
export function asDeliveryFacts(explanation: Explanation, facts: CaseFacts): Explanation {
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]: [string, unknown]) => [
        key,
        key === "fact" && typeof inner === "string" ? placeIn(inner, facts) : rename(inner),
      ]),
    );
  };
  // Only texts under one key have changed, and they are texts as before.
  return { ...explanation, steps: rename(explanation.steps) as readonly ExplainedStep[] };
}

function placeIn(path: string, facts: CaseFacts): string {
  const found = /^plan\.lines\[(?<index>\d+)\]\.quantity$/u.exec(path)?.groups?.["index"];
  return found === undefined ? path : fact({ facts }, `deliveries[${found}].units`, "").fact;
}
