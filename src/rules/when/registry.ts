import type { CircumstanceStated } from "./circumstances.js";
import type { TestKind } from "./kind.js";
import { age, type AgeStated, type AgeTest } from "./kinds/age.js";
import { calendarDay, type CalendarDayTest } from "./kinds/calendar-day.js";
import { capital, type CapitalStated, type CapitalTest } from "./kinds/capital.js";
import { circumstance, type CircumstanceTest } from "./kinds/circumstance.js";
import { disability, type DisabilityStated, type DisabilityTest } from "./kinds/disability.js";
import { income, type IncomeStated, type IncomeTest } from "./kinds/income.js";
import { level, type LevelTest } from "./kinds/level.js";
import { number, type NumberTest } from "./kinds/number.js";
import { relativeAge, type RelativeAgeTest } from "./kinds/relative-age.js";
import { residence, type ResidenceStated, type ResidenceTest } from "./kinds/residence.js";
import { setting, type SettingStated, type SettingTest } from "./kinds/setting.js";
import { targetGroup, type TargetGroupStated, type TargetGroupTest } from "./kinds/target-group.js";

/** The test of each kind. */
export interface Tests {
  readonly age: AgeTest;
  readonly "relative-age": RelativeAgeTest;
  readonly circumstance: CircumstanceTest;
  readonly number: NumberTest;
  readonly disability: DisabilityTest;
  readonly "target-group": TargetGroupTest;
  readonly level: LevelTest;
  readonly income: IncomeTest;
  readonly capital: CapitalTest;
  readonly residence: ResidenceTest;
  readonly setting: SettingTest;
  readonly "calendar-day": CalendarDayTest;
}

/** A question about a person on a day, or about the day itself, on which a rule depends. */
export type Test = Tests[keyof Tests];

/** What tests state of a person. */
export type StatedByTest =
  | AgeStated
  | CircumstanceStated
  | DisabilityStated
  | TargetGroupStated
  | IncomeStated
  | CapitalStated
  | ResidenceStated
  | SettingStated;

/** Every kind of test; one that is missing, or stands in the place of another, does not compile. */
export const testKinds: { readonly [Kind in keyof Tests]: TestKind<Tests[Kind], StatedByTest> } = {
  age,
  "relative-age": relativeAge,
  circumstance,
  number,
  disability,
  "target-group": targetGroup,
  level,
  income,
  capital,
  residence,
  setting,
  "calendar-day": calendarDay,
};
