import { explain, parametersIn } from "../explanation/index.js";
import type { Case } from "../person/case.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { DifferenceCause } from "./document.js";
import type { WorkedOut } from "./worked-out.js";

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
export function causesOf(first: WorkedOut, other: WorkedOut, compiled: CompiledScheme): readonly DifferenceCause[] {
  if (isSame(first, other)) return [];
  if (first.outcome !== other.outcome || other.outcome !== "eligible") {
    return [causeOfOutcome(other.outcome === "eligible" ? first : other)];
  }
  const [old, now] = [first, other].map((each) => parametersOf(withLinesOf(each, [first, other]), compiled));
  const parts = new Set<string>();
  for (const part of Object.keys(ofParts)) if (old?.get(part) !== now?.get(part)) parts.add(part);
  if (first.levels !== other.levels) parts.add("assess");
  if (first.amounts?.contribution !== other.amounts?.contribution) parts.add("contribute");
  const causes = Object.entries(ofParts).flatMap(([part, cause]) => (parts.has(part) ? [cause] : []));
  const all = providedOf(first) === providedOf(other) ? causes : (["no-provider", ...causes] as const);
  return all.length === 0 ? ["other"] : all;
}

/** A case with the lines that have a price in both places, so that a service which is not there is no difference of prices. */
function withLinesOf({ document }: WorkedOut, both: readonly WorkedOut[]): Case {
  const { plan } = document;
  if (plan === undefined) return document;
  const isInBoth = (id: string) => both.every((each) => each.document.plan?.lines.some((line) => line.id === id));
  return { ...document, plan: { ...plan, lines: plan.lines.filter(({ id }) => isInBoth(id)) } };
}

function providedOf({ services }: WorkedOut): string {
  return JSON.stringify(services.map(({ service, provided }) => [service, provided]).sort());
}

function isSame(left: WorkedOut, right: WorkedOut): boolean {
  const said = ({ outcome, why, services, amounts }: WorkedOut) => JSON.stringify([outcome, why, services, amounts]);
  return said(left) === said(right);
}

function causeOfOutcome({ outcome }: WorkedOut): DifferenceCause {
  switch (outcome) {
    case "refused":
    case "eligible":
      return "other";
    case "ineligible":
      return "right";
    case "incomplete":
      return "missing-fact";
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
