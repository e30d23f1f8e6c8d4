import type { Dated } from "../../../person/dated.js";
import type { ResidenceKind } from "../../../person/residence.js";
import type { SettingKind } from "../../../person/setting.js";
import type { Id, Label } from "../../../sources/index.js";
import type { When } from "../../when/when.js";

/** What every condition has. */
interface ConditionBase {
  /** Name of the condition, unique in the scheme; reasons carry it. */
  readonly id: Id;
  /** What people call it; left out, its id is shown. */
  readonly label?: Label;
  /** Id of the source. */
  readonly source: Id;
}

/** The person belongs to at least one of the target groups on the day. */
export interface TargetGroupCondition extends ConditionBase {
  readonly kind: "target-group";
  /** Ids of the groups; belonging to one of them is enough. */
  readonly groups: readonly Id[];
}

/** The person has reached `from` years and is still before the birthday on which `until` years are complete. */
export interface AgeCondition extends ConditionBase {
  readonly kind: "age";
  /** Complete years reached; left out, from birth. */
  readonly from?: number;
  /** Complete years not yet reached, so that 18 means until the day before the 18th birthday. */
  readonly until?: number;
}

/** The residence on the day is one of the places, or lies within one of them. */
export interface ResidenceCondition extends ConditionBase {
  readonly kind: "residence";
  /** Which residence counts; `both` asks it of each. */
  readonly basis: ResidenceKind | "both";
  /** Ids of the places; living in one of them, or in a place within it, is enough. */
  readonly places: readonly Id[];
}

/** The person stays in one of the settings on the day. */
export interface SettingCondition extends ConditionBase {
  readonly kind: "setting";
  readonly settings: readonly SettingKind[];
}

/** The person is enrolled in the scheme's programme on the day. */
export interface EnrolmentCondition extends ConditionBase {
  readonly kind: "enrolment";
}

/** At most so many months since the person's first enrolment in the programme; the last day is the one before the same day of the month. */
export interface DurationCondition extends ConditionBase {
  readonly kind: "duration";
  /** Months from the first day of enrolment for which days qualify. */
  readonly months: number;
}

/**
 * The person is not away in one of the settings for longer than is borne. Stays in them that follow directly on each other are
 * one absence, measured from its own first day.
 */
export interface AbsenceCondition extends ConditionBase {
  readonly kind: "absence";
  readonly settings: readonly SettingKind[];
  /** The days of an absence that are borne; 0 where every day away is lost. */
  readonly graceDays: number;
  /** Which days of a longer absence do not qualify: those `after-grace`, or `all` of them. */
  readonly then: "after-grace" | "all";
}

/** Every {@link AbsenceCondition.then}. */
export const absenceDays = ["after-grace", "all"] as const satisfies readonly AbsenceCondition["then"][];

/** One set of tests, and the days on which it counts. */
export interface ConditionOption extends Dated {
  /** The tests that must all pass; none of the level. */
  readonly when: When;
}

/**
 * At least one of several sets of tests passes on the day, such as a child with special care, or an adult of disability group I
 * or II. On a day on which no option counts, nobody qualifies.
 */
export interface AnyOfCondition extends ConditionBase {
  readonly kind: "any-of";
  readonly options: readonly ConditionOption[];
}

/** A condition that must hold on a day for the day to qualify. All conditions of a scheme must hold. */
export type Condition =
  | TargetGroupCondition
  | AgeCondition
  | ResidenceCondition
  | SettingCondition
  | EnrolmentCondition
  | DurationCondition
  | AbsenceCondition
  | AnyOfCondition;
