import type { Dated } from "../../person/dated.js";
import type { ResidenceCondition } from "../../rules/entitle/conditions/kinds/residence.js";
import type { Condition } from "../../rules/entitle/conditions/registry.js";
import type { ContributeRule } from "../../rules/contribute/registry.js";
import type { FundingSource } from "../../rules/fund/rule.js";
import type { LimitRule } from "../../rules/limit/registry.js";
import type { Purpose } from "../../rules/limit/rule.js";
import type { NamedCircumstance, Scheme, TargetGroup } from "../../rules/scheme.js";
import type { OpenInput } from "../../rules/reading/parameter.js";
import type { Service } from "../../rules/common/service.js";
import type { UnitPriceRow } from "../../rules/cost/rule.js";
import type { Label } from "../../sources/index.js";
import type { Texts, TitledSource } from "../latvian/index.js";
import { inForce, inKindScheme } from "../in-kind/index.js";
import { schemeService } from "../services/index.js";
import { notes } from "./in-latvian.js";
import { commonSources, feeOpen, priceOpen } from "./sources.js";

/** What one service of a municipality or project has of its own; the rest is the same for all. */
interface MunicipalService {
  readonly id: string;
  readonly label: Label;
  readonly note: string;
  readonly validity: Dated;
  /** The Latvian of what it leaves open. */
  readonly notes: Texts;
  /** The sources that only this service has. */
  readonly sources: readonly TitledSource[];
  /** Values that no public source gives, besides prices and fees. */
  readonly inputs?: readonly OpenInput[];
  readonly groups?: readonly TargetGroup[];
  readonly circumstances?: readonly NamedCircumstance[];
  readonly purposes?: readonly Purpose[];
  /** Services by their ids in the catalogue, each with the unit it is counted in. */
  readonly services: Readonly<Record<string, Service["unit"]>>;
  /** Ids of the places whose residents are served. */
  readonly servedPlaces: readonly string[];
  /** Id of the source that says so; left out, the law, by which a municipality serves whoever has declared residence there. */
  readonly residenceSource?: string;
  /** Id of the assumption on which the days rest; left out, the sources of the rules say them. */
  readonly daysSource?: string;
  /** Which residence there counts; left out, the declared one. */
  readonly residence?: ResidenceCondition["basis"];
  readonly conditions: readonly Condition[];
  readonly limits: readonly LimitRule[];
  /** Published prices; a service without one asks for an input. */
  readonly prices?: readonly UnitPriceRow[];
  /** What the client pays; left out, an input for each service asks what a unit costs the client. */
  readonly contribute?: readonly ContributeRule[];
  /** Who pays; left out, the municipality. */
  readonly funding?: readonly FundingSource[];
}

/**
 * A service given in kind as a scheme: conditions and limits hold the plan, the budget is what the allowed units cost, the
 * client pays what the rules say, and the municipality the rest.
 */
export function municipalService(service: MunicipalService): Scheme {
  const { id, label, note, validity, groups = [], conditions, limits, prices = [] } = service;
  const { contribute, funding } = service;
  const ids = Object.keys(service.services);
  const unpriced = ids.filter((each) => !prices.some((row) => row.service === each));
  const feeFor = contribute === undefined ? ids : [];
  const unitOf = (each: string) => service.services[each] ?? "hour";
  return inKindScheme({
    id,
    label,
    note,
    validity,
    notes: { ...service.notes, ...notes },
    sources: [
      ...service.sources,
      ...(unpriced.length === 0 ? [] : [priceOpen]),
      ...(feeFor.length === 0 ? [] : [feeOpen]),
      ...commonSources,
    ],
    inputs: [
      ...(service.inputs ?? []),
      ...unpriced.map((each) => priceInput(each, unitOf(each))),
      ...feeFor.map((each) => feeInput(each, unitOf(each))),
    ],
    services: ids.map((each) => schemeService(each, unitOf(each))),
    prices: [
      ...prices,
      ...unpriced.map((each) => ({
        service: each,
        place: "latvia",
        price: { input: `price-${each}` },
        ...validity,
        source: priceOpen.id,
      })),
    ],
    source: "given-in-kind",
    funder: "municipality",
    funderSource: "charge-2023",
    besides: {
      groups,
      ...(service.circumstances === undefined ? {} : { circumstances: service.circumstances }),
      ...(service.purposes === undefined ? {} : { purposes: service.purposes }),
      conditions: [
        {
          id: "residence",
          kind: "residence",
          basis: service.residence ?? "declared",
          places: service.servedPlaces,
          source: service.residenceSource ?? "declared-residence",
        },
        ...(service.daysSource === undefined ? [] : [inForce(validity, service.daysSource)]),
        ...conditions,
      ],
      limits,
      cover: { order: "priority", budget: "gross", source: "given-in-kind" },
      contribute: contribute ?? feeFor.map((each) => feeRule(each, validity)),
      ...(contribute === undefined ? { contributeOrder: "priority" as const } : {}),
      ...(funding === undefined
        ? {}
        : { fund: { splitAt: "month" as const, method: "first-down-rest" as const, shares: funding } }),
    },
  });
}

function feeRule(service: string, days: Dated): ContributeRule {
  return {
    method: "fixed-per-unit",
    services: [service],
    amount: { input: `client-pays-${service}` },
    rounding: { mode: "half-up", step: "0.01" },
    ...days,
    source: feeOpen.id,
  };
}

function priceInput(service: string, unit: string): OpenInput {
  const reason =
    "No public source gives what a unit costs here; ask the municipality's social service for its price list. The table prices has those of other places.";
  return { id: `price-${service}`, unit: `EUR per ${unit}`, reason };
}

function feeInput(service: string, unit: string): OpenInput {
  const reason =
    "What the client pays for a unit was not seen; ask the municipality's social service for its binding regulations. Give 0 where it is free.";
  return { id: `client-pays-${service}`, unit: `EUR per ${unit}`, reason };
}
