import type { Day } from "../../../calendar/index.js";
import type { CompiledContribution, CompiledRelatives } from "../compiled.js";
import type { UnitLists } from "../../limit/give/shown-units.js";
import type { Factor } from "../../common/arithmetic.js";
import type { Standing } from "../means/standing.js";
import { onDay, type Testing } from "../testing.js";

/** What a rule has found out about a person, and what it has asked for. */
export interface RuleSpending {
  /** What the client can pay in the month: -1 not yet asked, NaN unknown. */
  ability: number;
  /** The last day on which the ability is still the same. */
  abilityUntil: Day;
  /** What the client has paid in the month. */
  paid: number;
  /** The last answer to who is freed; undefined before anybody asked. */
  standing: Standing | undefined;
}

/** What a cap over all rules leaves of a month, or of a year. */
export interface CapSpending {
  /** The most that the client pays; undefined where nobody asked yet. */
  most: number | undefined;
  /** What the client has paid for its services in the month, or the year; NaN where nobody says. */
  paid: number;
  /** What was paid at the end of the last whole month. */
  ended: number;
}

/** One person's means being spent, month after month. */
export interface Spending {
  readonly testing: Testing;
  readonly monthCount: number;
  readonly amounts: readonly number[];
  readonly costs: readonly number[];
  /** What units that cost less than an amount each lack of it, by line and month; undefined where nobody can say, or no price is less. */
  readonly below: ((amount: Factor) => readonly number[] | undefined) | undefined;
  readonly units: UnitLists;
  /** Indexes of lines. */
  readonly order: readonly number[];
  readonly serviceOf: readonly number[];
  readonly lineIds: readonly string[];
  /** What is paid for each line's month; undefined where nobody asks. */
  readonly lines: number[] | undefined;
  /** What the client leaves of each line's month; undefined where no relatives are asked. */
  readonly rests: number[] | undefined;
  /** By index of the rule. */
  readonly rules: readonly RuleSpending[];
  /** By the place of a cap over all rules. */
  readonly caps: readonly CapSpending[];
  /** Which of them were asked for the line at hand and hold. */
  asked: readonly number[];
  /** What is spent of the test in the month. */
  client: number;
  /** What the client has paid in all months so far. */
  forLife: number;
  /** The index of the line at hand, for the paths of issues; below 0 where it is none. */
  line: number;
}

/** What is known of a rule; there is one for every rule. */
export function spendingBy({ rules }: Spending, { index }: CompiledContribution): RuleSpending {
  return rules[index] as RuleSpending;
}

/** The rule by which relatives pay for a line, where there is one. */
export function liableFor({ testing, serviceOf }: Spending, line: number, day: Day): CompiledRelatives | undefined {
  const rule = onDay(testing.compiled.contributions.relatives, day);
  return rule?.services[serviceOf[line] ?? 0] === true ? rule : undefined;
}
