import type { DateText, Id } from "../../../sources/index.js";
import type { Dated } from "../../../person/dated.js";
import type { AbsenceCondition } from "../../entitle/conditions/kinds/absence.js";
import type { InputReference } from "../../reading/parameter.js";
import type { Service } from "../../common/service.js";
import type { NamedCircumstance, Scheme } from "../../scheme.js";
import type { When } from "../../when/when.js";
import type { CompensationAmount } from "./amount.js";

/** Which leavings count at all. */
export interface LeavingRule {
  /** The first day of leaving that counts. */
  readonly onOrAfter: DateText;
  /** Id of the source. */
  readonly source: Id;
}

/**
 * Who qualifies: a person who belonged to one of the groups when leaving, on every day on which all tests pass. One rule that
 * holds is enough, so that a child who turns 4 goes on by the rule for older children.
 */
export interface QualifyRule extends Dated {
  /** Name by which explanations refer to the rule, unique among the rules of who qualifies. */
  readonly id: Id;
  /** Ids of the groups at leaving. */
  readonly groups: readonly Id[];
  /** What must be the case on the day. Left out, the group at leaving is enough. */
  readonly when?: When;
  /** Id of the source. */
  readonly source: Id;
}

/**
 * Of whom the month's delivered service is asked: that anybody financed one for the `person`, or that the `claimant` did.
 */
export type GatePer = "person" | "claimant";

/** Every {@link GatePer}. */
export const gatePers = ["person", "claimant"] as const satisfies readonly GatePer[];

/** Which services open a month, whatever they are: those of the plan, or besides them those that the scheme lists. */
export const gateServices = ["any-in-plan", "listed-or-in-plan"] as const;

/** A calendar month counts only if at least one service that counts was delivered in it. */
export interface ServiceGate {
  /**
   * Ids of the services of the plan that count; `any-in-plan`: any that stands in the plan; `listed-or-in-plan`: those of the scheme
   * whether they stand in the plan or not, and any other that does.
   *
   * @expected "any-in-plan", "listed-or-in-plan", or a list of services
   */
  readonly services: readonly Id[] | (typeof gateServices)[number];
  readonly per: GatePer;
  /** Id of the source. */
  readonly source: Id;
}

/** Settings in which no compensation is due, with the days of a stay that are borne; an open input may give these. */
export interface CompensationAbsence extends Omit<AbsenceCondition, "graceDays" | "counted" | "lastDay"> {
  /** Days of a stay that are borne before nothing is due; an open input may give them. */
  readonly graceDays: number | InputReference;
}

/** Whether the day of death still counts. */
export interface DeathRule {
  /** Whether money still follows on the day of death. */
  readonly dayOfDeath: "counts" | "does-not-count";
  /** Id of the source. */
  readonly source: Id;
}

/** Every {@link DeathRule.dayOfDeath}. */
export const daysOfDeath = ["counts", "does-not-count"] as const satisfies readonly DeathRule["dayOfDeath"][];

/** No compensation for a day whose service another programme pays. */
export interface ExcludesRule {
  /** Ids of the schemes of these programmes, as deliveries name them in `paidBy`; an open input lists them with spaces between. */
  readonly programmes: readonly Id[] | InputReference;
  /** Id of the source. */
  readonly source: Id;
}

/**
 * Which municipality claims for a day.
 *
 * - `declared`, `actual`: that of the residence of the day
 * - `both`: that of both; where they differ, nobody
 * - `last-declared`: that of the declared residence of the day, or of the last one before it
 * - `placing-municipality`: the one that had placed the person in the institution, wherever the person lives
 *
 * Of the last two, a municipality that has ended is followed by its one successor.
 */
export type ClaimantBasis = "declared" | "actual" | "both" | "last-declared" | "placing-municipality";

/** Every {@link ClaimantBasis}. */
export const claimantBases = [
  "declared",
  "actual",
  "both",
  "last-declared",
  "placing-municipality",
] as const satisfies readonly ClaimantBasis[];

/** By which residence the claimant is found. */
export interface ClaimantRule {
  readonly residence: ClaimantBasis;
  /** Id of the source. */
  readonly source: Id;
}

/**
 * The rules by which money follows a person who left an institution of the state: the state compensates the municipality that
 * serves the person. A JSON document; every number names its source by id.
 */
export interface CompensationScheme extends Pick<
  Scheme,
  | "$schema"
  | "schemaVersion"
  | "id"
  | "version"
  | "label"
  | "note"
  | "language"
  | "validity"
  | "currency"
  | "sources"
  | "inputs"
  | "places"
  | "groups"
> {
  /** Facts about a person that the rules ask for and no other field of a case holds. */
  readonly circumstances?: readonly Omit<NamedCircumstance, "minimum" | "maximum" | "step">[];
  readonly kind: "compensation";
  /**
   * Cents: deliveries state their amounts in hundredths.
   *
   * @expected 2, because deliveries state their amounts in hundredths
   */
  readonly minorUnit: 2;
  /** The services that deliveries may name. */
  readonly services: readonly Omit<Service, "afterDeath" | "lastDay" | "weekToMonth">[];
  readonly leaving: LeavingRule;
  readonly qualify: readonly QualifyRule[];
  readonly gate: ServiceGate;
  /** The settings in which no compensation is due, each with the days of a stay that are borne. */
  readonly absences: readonly CompensationAbsence[];
  readonly death: DeathRule;
  readonly excludes: ExcludesRule;
  readonly claimant: ClaimantRule;
  readonly amount: CompensationAmount;
}
