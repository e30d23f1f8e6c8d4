import type { Day } from "../../calendar/index.js";
import type { LineFacts } from "../../person/facts/facts.js";
import type { LimitState } from "./limit-state.js";

/** A day on which a rule about days leaves a line less than it asks for. */
export interface HeldDay {
  readonly state: LimitState;
  /** The day less the first of the case's period. */
  readonly at: number;
}

/** A line to which limits gave units. Lists are by day of the case's period. */
export interface GivenLine {
  readonly line: LineFacts;
  /** The last day on which it could be received, in the case's period or after it. */
  readonly last: Day;
  /** 1 where the day qualifies for the line. */
  readonly days: readonly number[];
  readonly allowed: readonly number[];
  /** Every limit that concerns the line, also one that leaves more than anybody asks for. */
  readonly states: readonly LimitState[];
  readonly held: readonly HeldDay[];
}
