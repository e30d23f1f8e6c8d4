import type { Day, Month, Period } from "../../calendar/index.js";
import type { Case } from "../case.js";
import type { DeliveryFacts, LeavingFacts } from "./delivery-facts.js";
import type { SharedUnits } from "./shared-units.js";
import type { PaidOfYear } from "./paid-of-year.js";
import type { Recurrence } from "../plan.js";
import type { Unit } from "../unit.js";
import type {
  CircumstanceSpan,
  DisabilitySpan,
  EnrolmentSpan,
  GroupSpan,
  IncomeSpan,
  NumberSpan,
  PlaceSpan,
  RelativeFacts,
  SettingSpan,
} from "./spans.js";
import type { AssessmentFacts, DecisionFacts } from "./assessment-facts.js";

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
  /** NaN where it is not known. */
  readonly application: Day;
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
  /** What the client has paid of caps by year in the year in which the question begins, as a position says; undefined where none does. */
  readonly paidOfYear: readonly PaidOfYear[] | undefined;
  /** What the tests of other schemes took of the client's means in the first month; undefined where nobody says what was before. */
  readonly meansTaken: MeansTaken | undefined;
  /**
   * Days between those of the first month that another scheme decided, as positions say: they are no days of the question. Empty for all
   * but whoever comes back within a month.
   */
  readonly elsewhere: readonly Period[];
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
  /** Whether the person's budgets began before the question, or go on after it, so that there may be more than those. */
  readonly budgetsGoOn: boolean;
  /** By priority, first day, then id by code unit. */
  readonly lines: readonly LineFacts[];
  /** By first day, then by id. */
  readonly deliveries: readonly DeliveryFacts[] | undefined;
  /** By day. */
  readonly leavings: readonly LeavingFacts[] | undefined;
}
