import type { BoundCondition } from "./compiled.js";
import type { ConditionKind, ConditionReading } from "./kind.js";
import { absence, type AbsenceCondition } from "./kinds/absence.js";
import { age, type AgeCondition } from "./kinds/age.js";
import { anyOf, type AnyOfCondition } from "./kinds/any-of.js";
import { duration, type DurationCondition } from "./kinds/duration.js";
import { enrolment, type EnrolmentCondition } from "./kinds/enrolment.js";
import { relativeAge, type RelativeAgeCondition } from "./kinds/relative-age.js";
import { residence, type ResidenceCondition } from "./kinds/residence.js";
import { setting, type SettingCondition } from "./kinds/setting.js";
import { targetGroup, type TargetGroupCondition } from "./kinds/target-group.js";

/** The condition of each kind. */
export interface Conditions {
  readonly "target-group": TargetGroupCondition;
  readonly age: AgeCondition;
  readonly "relative-age": RelativeAgeCondition;
  readonly residence: ResidenceCondition;
  readonly setting: SettingCondition;
  readonly enrolment: EnrolmentCondition;
  readonly duration: DurationCondition;
  readonly absence: AbsenceCondition;
  readonly "any-of": AnyOfCondition;
}

/** A condition that must hold on a day for the day to qualify. All conditions of a scheme must hold. */
export type Condition = Conditions[keyof Conditions];

/** Every kind of condition; one that is missing, or stands in the place of another, does not compile. */
export const conditionKinds: { readonly [Kind in keyof Conditions]: ConditionKind<Conditions[Kind]> } = {
  "target-group": targetGroup,
  age,
  "relative-age": relativeAge,
  residence,
  setting,
  enrolment,
  duration,
  absence,
  "any-of": anyOf,
};

/** Reads a condition by its kind. */
export function readByKind<Kind extends keyof Conditions>(
  kind: Kind,
  condition: Conditions[Kind],
  path: string,
  reading: ConditionReading,
): BoundCondition {
  return conditionKinds[kind].read(condition, path, reading);
}
