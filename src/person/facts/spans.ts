import type { Day, Period } from "../../calendar/index.js";
import type { DisabilityStatus } from "../client.js";
import type { Relation } from "../means/relative.js";
import type { SettingKind } from "../setting.js";

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
  /** NaN where it is not known. */
  readonly birth: Day;
  readonly household: readonly NumberSpan[] | undefined;
  readonly incomes: readonly IncomeSpan[] | undefined;
}
