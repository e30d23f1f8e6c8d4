import type { Day } from "../../calendar/index.js";
import type { AskingLine } from "./asking-line.js";
import type { Standing } from "./compiled.js";
import type { LimitState } from "./limit-state.js";
import type { HeldDay } from "./limited-line.js";

/** A line to which limits gave units. */
export interface GivenLine extends AskingLine {
  /** The last day on which it could be received, in the case's period or after it. */
  readonly last: Day;
  /** The first day of the case's period. */
  readonly first: Day;
  /** By day of the case's period. */
  readonly allowed: readonly number[];
  /** The limits that concern the line. */
  readonly states: readonly LimitState[];
  readonly held: readonly HeldDay[];
}

/** A line as limits see what stands in the way of others. */
export function standing({ line, first, allowed }: GivenLine): Standing {
  return { line, givenOn: (day) => allowed[day - first] ?? 0 };
}
