import type { Day, Period } from "../calendar/index.js";
import type { Case } from "./case.js";
import type { DisabilityStatus } from "./client.js";
import type { Recurrence } from "./plan.js";
import type { SettingKind } from "./setting.js";
import type { Unit } from "./unit.js";

/** Decimals with which scores are kept as integers. */
export const scoreDecimals = 4;

/** Something at a place from a day to a day. */
export interface PlaceSpan extends Period {
  readonly place: string;
}

/** A setting from a day to a day. */
export interface SettingSpan extends Period {
  readonly kind: SettingKind;
}

/** A disability from a day to a day. */
export interface DisabilitySpan extends Period {
  readonly status: DisabilityStatus;
  readonly specialCare: boolean | undefined;
}

/** Membership of a target group from a day to a day. */
export interface GroupSpan extends Period {
  readonly group: string;
}

/** Participation in a programme from a day to a day. */
export interface EnrolmentSpan extends PlaceSpan {
  readonly scheme: string;
}

/** An income per month, in minor units, from a day to a day. */
export interface IncomeSpan extends Period {
  readonly kind: string;
  readonly minorPerMonth: number;
}

/** An assessment with its dates and score parsed. */
export interface AssessmentFacts {
  readonly id: string;
  /** Place in the document, for the paths of issues. */
  readonly index: number;
  readonly instrument: string;
  readonly date: Day;
  /** NaN where no decision is stated. */
  readonly decidedOn: Day;
  /** Scaled by {@link scoreDecimals}. */
  readonly score: number;
}

/** A plan line with its dates and quantity parsed. */
export interface LineFacts extends Period {
  readonly id: string;
  /** Place in the document, for the paths of issues. */
  readonly index: number;
  readonly service: string;
  readonly unit: Unit;
  readonly per: Recurrence;
  readonly priority: number;
  /** In ten-thousandths of the unit, as `Quantity.scaled`. */
  readonly quantity: number;
}

/**
 * A case with each text parsed once: dates as day numbers, decimals as scaled integers, lists in their canonical order.
 * Undefined lists are unknown facts.
 */
export interface CaseFacts extends Period {
  readonly case: Case;
  /** NaN where it is not known. */
  readonly birth: Day;
  readonly disabilities: readonly DisabilitySpan[] | undefined;
  readonly groups: readonly GroupSpan[] | undefined;
  readonly enrolments: readonly EnrolmentSpan[] | undefined;
  /** By the first day. */
  readonly declared: readonly PlaceSpan[] | undefined;
  /** By the first day. */
  readonly actual: readonly PlaceSpan[] | undefined;
  readonly settings: readonly SettingSpan[] | undefined;
  readonly incomes: readonly IncomeSpan[] | undefined;
  /** By date, then by id. */
  readonly assessments: readonly AssessmentFacts[] | undefined;
  /** By priority, first day, then id by code unit. */
  readonly lines: readonly LineFacts[];
}
