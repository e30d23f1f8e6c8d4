import type { Dated } from "../../person/dated.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Label } from "../../sources/index.js";
import { needsAssessment, withLabels } from "../rule-labels/index.js";
import { places } from "../regions/index.js";
import { heldOver } from "./held-over.js";
import { inKindSources } from "./sources.js";
import { sourcesNamed } from "../sources-named.js";
import { withLatvianInputs, inBothLanguages, type Texts, type TitledSource } from "../latvian/index.js";

/** Who pays what the client does not. */
export type Funder = "state" | "municipality";

const funderLabels: Readonly<Record<Funder, Label>> = {
  state: { lv: "Valsts budžets", en: "State budget" },
  municipality: { lv: "Pašvaldības budžets", en: "Municipal budget" },
};

/** What schemes of services given in kind differ in. */
export interface InKindParts extends Pick<Scheme, "id" | "label" | "note" | "inputs" | "services"> {
  readonly sources: readonly TitledSource[];
  readonly validity: Dated;
  /** Id of the source of the service, by which the client pays nothing unless the scheme says otherwise. */
  readonly source: string;
  readonly funder: Funder;
  /** Id of the source that says who funds it. */
  readonly funderSource: string;
  /** The Latvian of what it leaves open. */
  readonly notes: Texts;
  readonly prices: Scheme["cost"]["prices"];
  readonly ceilings?: NonNullable<Scheme["cost"]["ceilings"]>;
  /** Everything else in which a scheme departs from a service that is free, unlimited and for everybody. */
  readonly besides?: Partial<Scheme>;
}

/**
 * A scheme by which people receive services and not an amount: the limits hold the plan, the budget is what it costs, the
 * client pays nothing and one budget funds it, unless a scheme says otherwise. Of the sources it keeps those that it names.
 */
export function inKindScheme({
  source,
  funder,
  funderSource,
  notes,
  prices,
  ceilings,
  besides,
  validity,
  note,
  ...others
}: InKindParts): Scheme {
  const days = { from: validity.from, to: validity.to };
  const scheme: Scheme = {
    schemaVersion: 1,
    version: "1",
    ...others,
    sources: inBothLanguages([...others.sources, ...inKindSources]),
    ...(note === undefined ? {} : { note }),
    validity: days,
    currency: "EUR",
    minorUnit: 2,
    places: places(days),
    groups: [],
    levels: [],
    areas: [],
    conditions: [],
    assess: {
      method: "findings",
      instrument: "social-service-assessment",
      label: needsAssessment,
      binds: "assessment",
      source: "service-assessment",
    },
    entitle: { method: "plan-cost", source: "given-in-kind" },
    cost: {
      residence: "declared",
      prices,
      ...(ceilings === undefined ? {} : { ceilings }),
      rounding: { mode: "half-up", step: "0.01" },
      unitRounding: { mode: "half-up", step: "0.01" },
    },
    cover: { order: "priority", source: "given-in-kind" },
    contribute: [{ method: "none", ...days, source }],
    fund: {
      splitAt: "month",
      method: "largest-remainder",
      shares: [{ id: funder, label: funderLabels[funder], share: "1", ...days, source: funderSource }],
    },
    ...besides,
  };
  const named = sourcesNamed(scheme);
  return heldOver({
    ...scheme,
    inputs: withLatvianInputs(scheme.inputs, notes),
    sources: scheme.sources.filter(({ id }) => named.has(id)),
    conditions: withLabels(scheme.conditions),
    ...(scheme.limits === undefined ? {} : { limits: withLabels(scheme.limits) }),
  });
}
