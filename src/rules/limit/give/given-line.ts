import type { Day } from "../../../calendar/index.js";
import type { AskingLine } from "./asking-line.js";
import type { Standing } from "../compiled.js";
import type { LimitState } from "./limit-state.js";
import type { HeldDay } from "./limited-line.js";

/** A line to which limits gave units. */
export interface GivenLine extends AskingLine, Standing {
  /** The last day on which it could be received, in the case's period or after it. */
  readonly last: Day;
  /** The limits that concern the line. */
  readonly states: readonly LimitState[];
  /** The units it received on a day, those over limits too, in ten-thousandths. */
  readonly receivedOn: (day: Day) => number;
  readonly held: readonly HeldDay[];
}
