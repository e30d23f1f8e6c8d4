import type { Day } from "../../calendar/index.js";
import type { CompiledRelatives } from "../../scheme/index.js";
import type { Standing } from "./standing.js";
import { onDay, type Testing } from "./testing.js";

/** One person's means being spent, month after month. */
export interface Spending {
  readonly testing: Testing;
  readonly monthCount: number;
  readonly amounts: readonly number[];
  readonly costs: readonly number[];
  readonly allowed: readonly number[];
  /** Indexes of lines. */
  readonly order: readonly number[];
  readonly serviceOf: readonly number[];
  readonly lineIds: readonly string[];
  /** What is paid for each line's month; undefined where nobody asks. */
  readonly lines: number[] | undefined;
  /** What the client leaves of each line's month; undefined where no relatives are asked. */
  readonly rests: number[] | undefined;
  /** By rule, what the client can pay in the month: -1 not yet asked, NaN unknown. */
  readonly abilities: number[];
  /** By rule, the last day on which its ability is still the same. */
  readonly abilitiesUntil: Day[];
  /** By rule, what the client has paid in the month. */
  readonly paidByRule: number[];
  readonly standings: (Standing | undefined)[];
  /** What is spent of the test in the month. */
  client: number;
  /** What the client has paid in all months so far. */
  forLife: number;
}

/** The rule by which relatives pay for a line, where there is one. */
export function liableFor({ testing, serviceOf }: Spending, line: number, day: Day): CompiledRelatives | undefined {
  const rule = onDay(testing.compiled.contributions.relatives, day);
  return rule?.services[serviceOf[line] ?? 0] === true ? rule : undefined;
}
