import { deathStep } from "../../rules/death/judge-until-death.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { CompensationScheme } from "../../rules/follow/compensation/scheme.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Actual, Asked } from "../../outcome/statement.js";
import type { Reason } from "../../outcome/reason.js";
import { keptOf, namesOf } from "../names-of.js";
import { childrenOf } from "../walk.js";
import type { DeliveredUnits, UnpaidNode } from "../tree.js";
import type { ExplainedStep, ExplanationNode, StepEntry } from "../tree/steps.js";
import type { Names } from "../tree/names.js";

/** What of a case has ids that are named. */
type NamedFacts = Pick<CaseFacts, "declared" | "actual" | "ends"> & {
  readonly lines: readonly { readonly service: string }[];
};

/** What ids are called: of services those of the plan and of deliveries, of places those where the person lives and those that nodes name. */
export function namesFor(
  facts: NamedFacts,
  scheme: Scheme | CompensationScheme,
  steps: readonly ExplainedStep[],
): Names {
  const names = namesOf(scheme);
  const services = new Set([...facts.lines, ...deliveredIn(steps)].map(({ service }) => service));
  const lived = [...(facts.declared ?? []), ...(facts.actual ?? [])].map(({ place }) => place);
  const places = new Set([...lived, ...namedPlaces(steps)]);
  return {
    ...names,
    services: keptOf(names.services, (id) => services.has(id)),
    places: keptOf(names.places, (id) => places.has(id)),
    // Where nobody has died, nothing names a death.
    conditions: keptOf(names.conditions, (id) => id !== deathStep || facts.ends !== undefined),
  };
}

/** The ids of the sources that nodes name, at any depth. */
export function namedSources(steps: readonly ExplainedStep[]): ReadonlySet<string> {
  const named = new Set<string>();
  const visit = (node: ExplanationNode): void => {
    if ("source" in node) named.add(node.source);
    if (node.kind === "price") for (const { source } of node.beaten) named.add(source);
    childrenOf(node).forEach(visit);
  };
  for (const { nodes } of steps) nodes.forEach(visit);
  return named;
}

/** The deliveries that nodes tell of. */
function deliveredIn(steps: readonly ExplainedStep[]): readonly DeliveredUnits[] {
  const nodes = steps.flatMap((step) => step.nodes);
  return nodes.flatMap((node) => {
    if (node.kind === "followed") return node.deliveries;
    return node.kind === "uncounted" ? [node] : [];
  });
}

/** The ids of the places that reasons, claims and deliveries name. */
function namedPlaces(steps: readonly ExplainedStep[]): readonly string[] {
  const claimants = steps.flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.kind === "followed" ? [node.claimant] : [])),
  );
  const payers = deliveredIn(steps).flatMap(({ payer }) => payer ?? []);
  const reasonsOf = (node: StepEntry): readonly (Reason | UnpaidNode)[] => {
    if (node.kind === "condition") return node.fails;
    return node.kind === "unpaid" ? [node] : [];
  };
  const reasons = steps.flatMap(({ nodes }) => nodes.flatMap(reasonsOf));
  const ofReasons = reasons.flatMap(({ actual, limit }) => [...placesIn(actual), ...placesIn(limit)]);
  return [...claimants, ...payers, ...ofReasons];
}

function placesIn(statement: Actual | Asked | undefined): readonly string[] {
  if (statement?.kind === "residence") return "place" in statement ? [statement.place] : statement.places;
  if (statement?.kind === "payer") return statement.payers;
  return statement?.kind === "all" ? statement.facts.flatMap(placesIn) : [];
}
