import type { OpenInput } from "../../scheme/index.js";
import type { Label, Source } from "../../sources/index.js";
import { childrenOf } from "../walk.js";
import type { ExplainedAssumption, ExplainedStep, Explanation, ExplanationNode } from "../tree.js";
import type { Telling } from "./telling.js";

/** Where the titles of assumptions stand. */
interface Assuming {
  readonly compiled: {
    readonly scheme: { readonly sources: readonly Source[]; readonly inputs: readonly OpenInput[] };
    readonly inputs: Readonly<Record<string, string>>;
  };
}

/** What stands above the steps of an explanation. */
export function headOf(telling: Telling, steps: readonly ExplainedStep[]): Omit<Explanation, "steps"> {
  const { result, compiled, facts } = telling;
  const { scheme } = compiled;
  const named = new Set([...namedSources(steps), ...(scheme.appeal === undefined ? [] : [scheme.appeal.source])]);
  return {
    schemaVersion: 1,
    case: result.case,
    client: result.client,
    synthetic: result.synthetic,
    scheme: {
      id: scheme.id,
      version: scheme.version,
      label: scheme.label,
      currency: scheme.currency,
      minorUnit: scheme.minorUnit,
    },
    period: result.period,
    ...(result.knownOn === undefined ? {} : { knownOn: result.knownOn }),
    outcome: result.outcome,
    lines: Object.fromEntries(facts.lines.map(({ id, service, unit }) => [id, { service, unit }])),
    ...(scheme.appeal === undefined ? {} : { appeal: scheme.appeal }),
    names: {
      services: labelsOf(scheme.services.filter(({ id }) => facts.lines.some(({ service }) => service === id))),
      levels: labelsOf(scheme.levels),
      sources: labelsOf(scheme.fund.shares),
      places: labelsOf(scheme.places.filter(({ id }) => isLived(telling, id))),
    },
    sources: scheme.sources.filter(({ id }) => named.has(id)),
    assumptions: result.assumptions.map((id) => assumptionOf(telling, id)),
  };
}

/** Labels by id. */
export function labelsOf(
  named: readonly { readonly id: string; readonly label: Label }[],
): Readonly<Record<string, Label>> {
  return Object.fromEntries(named.map(({ id, label }) => [id, label]));
}

/** Whether the person lives at a place on some day. */
export function isLived({ facts }: Pick<Telling, "facts">, place: string): boolean {
  return [...(facts.declared ?? []), ...(facts.actual ?? [])].some((span) => span.place === place);
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

/** An assumption, or a supplied input, with what it says. */
export function assumptionOf({ compiled }: Assuming, id: string): ExplainedAssumption {
  const { scheme, inputs } = compiled;
  if (!id.startsWith("input:")) return { id, title: scheme.sources.find((each) => each.id === id)?.title ?? "" };
  const input = id.slice("input:".length);
  const { unit = "", reason = "" } = scheme.inputs.find((each) => each.id === input) ?? {};
  return { id, title: `${inputs[input] ?? ""} ${unit}. ${reason}`.trim() };
}
