import type { Day, Month, Period } from "../../calendar/index.js";
import type { Case } from "../case.js";
import type { DisabilityStatus } from "../client.js";
import type { DeliveryFacts, LeavingFacts } from "./delivery-facts.js";
import type { SharedUnits } from "./shared-units.js";
import type { Recurrence } from "../plan.js";
import type { Relation } from "../means/relative.js";
import type { SettingKind } from "../setting.js";
import type { Unit } from "../unit.js";

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

/** A circumstance from a day to a day: true or false, or a number scaled by `circumstanceDecimals`. */
export interface CircumstanceSpan extends Period {
  readonly circumstance: string;
  readonly value: boolean | number;
  /** Place in the document, for the paths of issues. */
  readonly index: number;
}

/** Participation in a programme from a day to a day. */
export interface EnrolmentSpan extends PlaceSpan {
  readonly scheme: string;
}

/** For which length of time an income or expense is stated. */
export type MeansPer = "week" | "month" | "year";

/** An income or expense, in hundredths, from a day to a day. */
export interface IncomeSpan extends Period {
  readonly kind: string;
  /** In hundredths, for the length of time. */
  readonly minor: number;
  readonly per: MeansPer;
  /** Whether it is the income of another member of the household. */
  readonly ofMember: boolean;
  /** Place in the document. */
  readonly index: number;
}

/** A number from a day to a day: capital in hundredths, or the size of a household. */
export interface NumberSpan extends Period {
  readonly value: number;
}

/** A liable relative with the texts parsed. */
export interface RelativeFacts extends Period {
  readonly id: string;
  /** Place in the document, for the paths of issues. */
  readonly index: number;
  readonly relation: Relation;
  readonly household: readonly NumberSpan[] | undefined;
  readonly incomes: readonly IncomeSpan[] | undefined;
}

/** An answer to a question of an assessment, scaled by {@link scoreDecimals}. */
export interface AnswerFacts {
  readonly id: string;
  readonly value: number;
}

/** Decimals with which adjustments are kept as integers, more than any currency has. */
export const adjustmentDecimals = 4;

/** An adjustment of a budget with its amount parsed. */
export interface AdjustmentFacts {
  readonly id: string;
  /** Scaled by {@link adjustmentDecimals}; may be below 0. */
  readonly amount: number;
  /** The amount as the case has it: only a scheme says how many decimals its currency has. */
  readonly written: string;
  readonly reason: string;
  readonly decidedBy: string;
}

/** A decision with its date parsed. */
export interface DecisionFacts {
  readonly id: string;
  /** Place in the document, for the paths of issues. */
  readonly index: number;
  readonly decidedOn: Day;
  readonly budgetPeriod: string | undefined;
  readonly adjustments: readonly AdjustmentFacts[];
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
  /** Scaled by {@link scoreDecimals}; NaN where none is stated. */
  readonly score: number;
  /** In ten-thousandths of an hour; NaN where none are stated. */
  readonly hours: number;
  /** Undefined where none are stated. */
  readonly answers: readonly AnswerFacts[] | undefined;
}

/** A plan line with its dates and quantity parsed. */
export interface LineFacts extends Period {
  readonly id: string;
  /** Place in the document, for the paths of issues. */
  readonly index: number;
  readonly service: string;
  readonly purpose: string | undefined;
  readonly unit: Unit;
  readonly per: Recurrence;
  readonly priority: number;
  /** Id of the scheme that pays; undefined for the one that is calculated. */
  readonly paidBy: string | undefined;
  /** In ten-thousandths of the unit, as `Quantity.scaled`. */
  readonly quantity: number;
  /** Days of the week as bits from Monday, 1, to Sunday, 64; 0 where it is every day. */
  readonly weekdays: number;
  readonly provider: string | undefined;
  readonly timeBand: string | undefined;
  readonly groupSize: number | undefined;
}

/** The last days on which something can be received or counted after a death. */
export interface Ends {
  /** Of all: after it, no day qualifies. */
  readonly last: Day;
  /** Of the amount that need gives. */
  readonly amount: Day;
  /** Of each line, in canonical order. */
  readonly lines: readonly Day[];
  /** Id of the source of the rule by which the last of them ends; undefined where that is the day of death itself. */
  readonly source: string | undefined;
}

/** What was taken of a client's means in a month, in minor units of the scheme. */
export interface MeansTaken {
  readonly month: Month;
  readonly minor: number;
}

/** Days with a name. */
export interface NamedDays extends Period {
  readonly id: string;
}

/** For each list of a case of which entries do not count, the places in the document of those that do. */
export type KeptRows = ReadonlyMap<string, readonly number[]>;

/**
 * A case with each text parsed once: dates as day numbers, decimals as scaled integers, lists in their canonical order.
 * Undefined lists are unknown facts.
 */
export interface CaseFacts extends Period {
  /** The document, without the entries that do not count. */
  readonly case: Case;
  /** The day of knowledge; NaN where everything recorded counts. */
  readonly knownOn: Day;
  /** Undefined where every entry of the document counts. */
  readonly kept: KeptRows | undefined;
  /** NaN where it is not known. */
  readonly birth: Day;
  /** NaN where none is known of. */
  readonly death: Day;
  /** Until when things go on after a death before the last day of the period; a scheme says so, and undefined where nothing ends. */
  readonly ends: Ends | undefined;
  readonly disabilities: readonly DisabilitySpan[] | undefined;
  readonly groups: readonly GroupSpan[] | undefined;
  /** By the first day. */
  readonly circumstances: readonly CircumstanceSpan[] | undefined;
  readonly enrolments: readonly EnrolmentSpan[] | undefined;
  /** By the first day. */
  readonly declared: readonly PlaceSpan[] | undefined;
  /** By the first day. */
  readonly actual: readonly PlaceSpan[] | undefined;
  readonly settings: readonly SettingSpan[] | undefined;
  readonly incomes: readonly IncomeSpan[] | undefined;
  /** By the first day. */
  readonly capital: readonly NumberSpan[] | undefined;
  readonly expenses: readonly IncomeSpan[] | undefined;
  /** By the first day. */
  readonly household: readonly NumberSpan[] | undefined;
  /** What the client has paid in life, in minor units of the scheme, as a position says; NaN where none does. */
  readonly paidForLife: number;
  /** What the tests of other schemes took of the client's means in the first month; undefined where nobody says what was before. */
  readonly meansTaken: MeansTaken | undefined;
  /** What was received of limits that schemes share; undefined where no position says so. */
  readonly shared: readonly SharedUnits[] | undefined;
  /** By id. */
  readonly relatives: readonly RelativeFacts[] | undefined;
  /** By date, then by id. */
  readonly assessments: readonly AssessmentFacts[] | undefined;
  /** By date, then by id; empty where nothing was decided. */
  readonly decisions: readonly DecisionFacts[];
  /** The budget periods that somebody names for the question, with all their days; undefined where the rules of the scheme say them. */
  readonly budgetPeriods: readonly NamedDays[] | undefined;
  /** By priority, first day, then id by code unit. */
  readonly lines: readonly LineFacts[];
  /** By first day, then by id. */
  readonly deliveries: readonly DeliveryFacts[] | undefined;
  /** By day. */
  readonly leavings: readonly LeavingFacts[] | undefined;
}
