import type { BinCounts, Comparison } from "../compare/document.js";
import type { ComparedMonth, ComparedService, ComparedSource } from "../compare/compared-amounts.js";
import type { ScenarioComparison, ScenarioInProgress, ScenarioRow, StatedPart } from "../what-if/index.js";
import type { DecimalText, MoneyText, ShareText } from "../sources/index.js";

/** When a cell of a published table may be shown, and how exactly. */
export interface PublicOptions {
  /** How many people a cell must have at least; left out, 5. */
  readonly threshold?: number;
  /** The share of a sum that its two largest contributors may not pass; left out, `"0.85"`. */
  readonly dominance?: ShareText;
  /** To what sums are rounded; left out, `"10"`. */
  readonly step?: DecimalText;
  /** Scenarios of the same rules, by each set of rules after: they take the same people, and are protected together with the comparisons. */
  readonly scenarios?: readonly (readonly ScenarioInProgress[])[];
}

/** By what a published comparison is protected. */
export interface Protection {
  readonly threshold: number;
  readonly dominance: ShareText;
  readonly step: MoneyText;
  /** What is not shown at all, because too few people would be told of: break-downs and counts by name. */
  readonly withheld: readonly string[];
}

/**
 * A comparison that can be published: no group tells of one person. Groups of too few, or in which one or two people make up nearly all
 * of a sum, or in which all have the same, are joined; sums are rounded, so that they need not add up. A joined group is named by all its
 * parts, `low+high`; a count that is not known to readers is left out.
 */
export interface PublicComparison extends Omit<
  Comparison,
  "kind" | "people" | "setAside" | "support" | "outOfPocket" | "bySource" | "byService" | "byMonth"
> {
  readonly kind: "public-comparison";
  readonly protection: Protection;
  readonly people: Partial<Comparison["people"]> & Pick<Comparison["people"], "compared">;
  readonly bySource: readonly (Omit<ComparedSource, "source"> & { readonly source: string })[];
  readonly byService: readonly (Omit<ComparedService, "service"> & { readonly service: string })[];
  readonly byMonth: readonly (Omit<ComparedMonth, "month"> & { readonly month: string })[];
  readonly support: Partial<BinCounts>;
  readonly outOfPocket: Partial<BinCounts>;
}

/**
 * A scenario that can be published beside comparisons: its sums are rounded as theirs. Amounts of newcomers are worked out from the rounded
 * sums of those whom they are like, and those of all from what is shown.
 */
export interface PublicScenario extends Omit<ScenarioComparison, "kind" | "people" | "stated" | "rows"> {
  readonly kind: "public-scenario-comparison";
  readonly protection: Protection;
  readonly people: Partial<ScenarioComparison["people"]> & Pick<ScenarioComparison["people"], "compared">;
  /** How many people a statement hits is left out where nothing of the scenario is shown. */
  readonly stated: readonly (Omit<StatedPart, "people"> & Partial<Pick<StatedPart, "people">>)[];
  /** None where too few people would be told of. */
  readonly rows: readonly (Omit<ScenarioRow, "bySource"> & {
    readonly bySource: readonly (Omit<ComparedSource, "source"> & { readonly source: string })[];
  })[];
}
