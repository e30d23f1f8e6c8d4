import { deathStep } from "../../rules/death/judge-until-death.js";
import { nothingUsedBefore } from "../../rules/opening/nothing-used.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { CompensationScheme } from "../../rules/follow/compensation/scheme.js";
import type { OpenInput } from "../../rules/reading/parameter.js";
import { openingDocument } from "../../result/result-text.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Label, Source } from "../../sources/index.js";
import { firstBy } from "../../lists/index.js";
import type { Actual, Asked } from "../../outcome/statement.js";
import type { Reason } from "../../outcome/reason.js";
import { nothingUsedLabel } from "../words/nothing-used.js";
import { keptOf, namesOf } from "../names-of.js";
import { childrenOf } from "../walk.js";
import type {
  DeliveredUnits,
  ExplainedAssumption,
  ExplainedStep,
  Explanation,
  ExplanationNode,
  Names,
  StepEntry,
  UnpaidNode,
} from "../tree.js";
import { derivedIn } from "./derived.js";
import type { Telling } from "./telling.js";

/** Where the titles of assumptions stand. */
interface Assuming {
  readonly compiled: {
    readonly scheme: { readonly sources: readonly Source[]; readonly inputs: readonly OpenInput[] };
    readonly inputs: Readonly<Record<string, string>>;
  };
}

/** What an explanation says of the scheme it is by, of whichever kind. */
export function explainedScheme({
  id,
  version,
  label,
  currency,
  minorUnit,
  language = "en",
}: Omit<Explanation["scheme"], "language"> & Partial<Pick<Explanation["scheme"], "language">>): Explanation["scheme"] {
  return { id, version, label, currency, minorUnit, language };
}

/** What stands above the steps of an explanation. */
export function headOf(telling: Telling, steps: readonly ExplainedStep[]): Omit<Explanation, "steps"> {
  const { result, compiled, facts } = telling;
  const { scheme } = compiled;
  // Of a month that was shown in part before, a line may have gone from the plan.
  const lines = [...facts.lines, ...result.numbers.lines];
  const { opening } = result.numbers;
  const derived = derivedIn(steps, compiled.usedParameters);
  const ofChains = derived.flatMap(({ chain }) => chain.map(({ source }) => source));
  const named = new Set([
    ...namedSources(steps),
    ...ofChains,
    ...(scheme.appeal === undefined ? [] : [scheme.appeal.source]),
  ]);
  return {
    schemaVersion: 1,
    case: result.case,
    client: result.client,
    synthetic: result.synthetic,
    scheme: explainedScheme(scheme),
    period: result.period,
    ...(opening === undefined ? {} : { opening: openingDocument(opening) }),
    ...(result.knownOn === undefined ? {} : { knownOn: result.knownOn }),
    outcome: result.outcome,
    lines: Object.fromEntries(lines.map(({ id, service, unit }) => [id, { service, unit }])),
    ...(scheme.appeal === undefined ? {} : { appeal: scheme.appeal }),
    names: namesFor({ ...facts, lines }, scheme, steps),
    sources: scheme.sources.filter(({ id }) => named.has(id)),
    ...(derived.length === 0 ? {} : { derived }),
    assumptions: assumptionsOf(telling, result.assumptions),
  };
}

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

/** A supplied value before its unit: a number as its language writes it, and ids, or that there are none, with a colon. */
function supplied(value: string): Label {
  if (/\d/u.test(value.charAt(0))) return { lv: `${value.replace(".", ",")} `, en: `${value} ` };
  return { lv: `${value === "none" ? "nav" : value}: `, en: `${value}: ` };
}

/** Assumptions and supplied inputs, each with what it says. */
export function assumptionsOf({ compiled }: Assuming, ids: readonly string[]): readonly ExplainedAssumption[] {
  const { scheme, inputs } = compiled;
  const sources = firstBy(scheme.sources, (each) => each.id);
  const open = firstBy(scheme.inputs, (each) => each.id);
  return ids.map((id) => {
    if (id === nothingUsedBefore) return { id, title: nothingUsedLabel.en, label: nothingUsedLabel };
    if (!id.startsWith("input:")) {
      const { title = "", label } = sources.get(id) ?? {};
      return label === undefined ? { id, title } : { id, title, label };
    }
    const input = id.slice("input:".length);
    const { unit = "", reason = "", label } = open.get(input) ?? {};
    const value = supplied(inputs[input] ?? "");
    const title = `${value.en}${unit}. ${reason}`.trim();
    if (label === undefined) return { id, title };
    return { id, title, label: { lv: value.lv + label.lv, en: value.en + label.en } };
  });
}
