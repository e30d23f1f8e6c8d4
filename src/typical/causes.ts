import { explain, parametersIn } from "../explanation/index.js";
import type { Case } from "../person/case.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { DifferenceCause } from "./document.js";
import type { WorkedOut } from "./worked-out.js";

/** A case with what a scheme makes of it. */
export interface Tried {
  readonly document: Case;
  readonly found: WorkedOut;
}

/** The parts of a scheme by the first word of their paths, in the order of the calculation. */
const ofParts: Readonly<Record<string, DifferenceCause>> = {
  assess: "level",
  entitle: "amount",
  limits: "limit",
  cost: "price",
  cover: "coverage",
  contribute: "contribution",
  fund: "funding",
};

/** From which parts of the rules a case differs from the first one; nothing where it has the same. */
export function causesOf(first: Tried, other: Tried, compiled: CompiledScheme): readonly DifferenceCause[] {
  const { found } = other;
  if (first.found.outcome !== found.outcome || found.outcome !== "eligible") {
    return isSame(first.found, found) ? [] : [causeOfOutcome(found.outcome === "eligible" ? first.found : found)];
  }
  if (isSame(first.found, found)) return [];
  const [old, now] = [first, other].map(({ document }) => parametersOf(document, compiled));
  const parts = new Set<string>();
  for (const part of Object.keys(ofParts)) if (old?.get(part) !== now?.get(part)) parts.add(part);
  if (first.found.levels !== found.levels) parts.add("assess");
  if (first.found.amounts?.contribution !== found.amounts?.contribution) parts.add("contribute");
  const causes = Object.entries(ofParts).filter(([part]) => parts.has(part));
  return causes.length === 0 ? ["other"] : causes.map(([, cause]) => cause);
}

function isSame(left: WorkedOut, right: WorkedOut): boolean {
  const said = ({ outcome, why, services, amounts }: WorkedOut) => JSON.stringify([outcome, why, services, amounts]);
  return said(left) === said(right);
}

function causeOfOutcome({ outcome, why }: WorkedOut): DifferenceCause {
  switch (outcome) {
    case "refused":
      return why.includes("price-gap") ? "no-provider" : "other";
    case "ineligible":
      return "right";
    case "incomplete":
      return "missing-fact";
    case "eligible":
      return "other";
  }
}

/** The numbers on which a result rests, in one text for each part of the scheme. */
function parametersOf(document: Case, compiled: CompiledScheme): ReadonlyMap<string, string> {
  const texts = new Map<string, Set<string>>();
  for (const { parameter, value } of parametersIn(explain(document, compiled))) {
    const [part = ""] = parameter.split(/[.[]/u);
    const numbers = texts.get(part) ?? new Set();
    texts.set(part, numbers.add(`${parameter} ${value}`));
  }
  return new Map([...texts].map(([part, numbers]) => [part, [...numbers].sort().join("\n")]));
}
