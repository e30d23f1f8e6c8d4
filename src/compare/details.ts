import type { Result } from "../result/result.js";
import type { ComparedMonth, ComparedService, ComparedSource } from "./compared-amounts.js";
import { outOfPocketOf, supportOf } from "./measures.js";
import { addPair, comparedAmount, type Pair } from "./sums.js";

/** Sums that people are not grouped by: somebody has several sources, services and months. */
export interface Details {
  readonly sources: Map<string, Pair>;
  readonly services: { readonly cost: Map<string, Pair>; readonly covered: Map<string, Pair> };
  readonly months: {
    readonly cost: Map<string, Pair>;
    readonly support: Map<string, Pair>;
    readonly outOfPocket: Map<string, Pair>;
  };
}

/** Details of nobody. */
export function noDetails(): Details {
  return {
    sources: new Map(),
    services: { cost: new Map(), covered: new Map() },
    months: { cost: new Map(), support: new Map(), outOfPocket: new Map() },
  };
}

/** Adds what one set of rules gives all people for whom a case stands; whoever is not entitled adds nothing. */
export function addDetails(
  details: Details,
  result: Result,
  { side, weight }: { readonly side: keyof Pair; readonly weight: number },
): void {
  if (result.totals === undefined) return;
  const times = BigInt(weight);
  const pair = (minor: bigint): Pair => ({ before: 0n, after: 0n, [side]: minor * times });
  const { totals, numbers, lines, months } = result;
  for (const [index, id] of numbers.form.sourceIds.entries()) {
    addPair(details.sources, id, pair(BigInt(totals.sourceMinors[index] ?? 0)));
  }
  for (const { service, costMinor, coveredMinor } of lines) {
    addPair(details.services.cost, service, pair(BigInt(costMinor)));
    addPair(details.services.covered, service, pair(BigInt(coveredMinor)));
  }
  for (const month of months) {
    addPair(details.months.cost, month.month, pair(BigInt(month.costMinor)));
    addPair(details.months.support, month.month, pair(supportOf(month)));
    addPair(details.months.outOfPocket, month.month, pair(outOfPocketOf(month)));
  }
}

/** What each source pays, in words of a document, in the order in which sources were first seen. */
export function comparedSources({ sources }: Details, decimals: number): readonly ComparedSource[] {
  return [...sources].map(([source, pair]) => ({ source, ...comparedAmount(pair, decimals) }));
}

/** Each service, in words of a document, by its id. */
export function comparedServices({ services }: Details, decimals: number): readonly ComparedService[] {
  return byKey(services.cost).map(([service, cost]) => ({
    service,
    cost: comparedAmount(cost, decimals),
    covered: comparedAmount(services.covered.get(service) ?? none, decimals),
  }));
}

/** Each month, in words of a document. */
export function comparedMonths({ months }: Details, decimals: number): readonly ComparedMonth[] {
  return byKey(months.cost).map(([month, cost]) => ({
    month,
    cost: comparedAmount(cost, decimals),
    support: comparedAmount(months.support.get(month) ?? none, decimals),
    outOfPocket: comparedAmount(months.outOfPocket.get(month) ?? none, decimals),
  }));
}

const none: Pair = { before: 0n, after: 0n };

function byKey(sums: ReadonlyMap<string, Pair>): readonly (readonly [string, Pair])[] {
  return [...sums].sort(([left], [right]) => (left < right ? -1 : 1));
}
