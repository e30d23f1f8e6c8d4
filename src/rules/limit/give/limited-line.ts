import type { Day } from "../../../calendar/index.js";
import type { CutCode } from "../../../outcome/cut.js";
import type { CompiledLimit } from "../compiled.js";
import type { GivenRuns } from "./given-runs.js";
import type { BegunUnit } from "../handed-on-facts.js";
import type { LimitState } from "./limit-state.js";

/** Units cut from a line in a month for one reason, as the days have them. */
export interface DayCut {
  readonly code: CutCode;
  /** The limit that cut them; undefined where their days do not qualify. */
  readonly limit: CompiledLimit | undefined;
  /** The number that the reason names, in ten-thousandths; undefined where it names none. */
  readonly most: number | undefined;
  /** Id of the line that is received instead; undefined where the reason names none. */
  readonly by: string | undefined;
  units: number;
}

/** A day on which a rule about days leaves a line less than it asks for. */
export interface HeldDay {
  readonly state: LimitState;
  readonly day: Day;
}

/** What limits leave of a line. */
export interface LimitedLine {
  /**
   * By month that is worked out by its days, because something of it was cut or its units cannot be divided, what they were given;
   * undefined for the others.
   */
  readonly given: readonly (GivenRuns | undefined)[];
  /** By month in which units over a limit are received all the same, all that is received; undefined for the others. */
  readonly received: readonly (GivenRuns | undefined)[];
  /**
   * Units asked for each day, in ten-thousandths, at the day less the first of the case's period: where they are asked for one by one, and
   * where somebody listens. Otherwise empty.
   */
  readonly asked: readonly number[];
  /** Units allowed each day, in the same way, where somebody listens; otherwise empty. */
  readonly allowed: readonly number[];
  /** Units received each day, those over a limit too, in the same way; empty where none are over one. */
  readonly receivedOn: readonly number[];
  /** Whether units that cannot be divided were asked for one by one. */
  readonly indivisible: boolean;
  /** What was begun before the period of units that come whole; undefined where nothing is known of it. */
  readonly begun: BegunUnit | undefined;
  /** By month, what was cut; undefined where nothing was. */
  readonly cuts: readonly (readonly DayCut[] | undefined)[];
}

/** Adds units to those cut in a month for the same reason. */
export function addCut(
  cuts: DayCut[],
  code: CutCode,
  limit: CompiledLimit | undefined,
  units: number,
  most?: number,
  by?: string,
): void {
  for (let at = cuts.length - 1; at >= 0; at -= 1) {
    const cut = cuts[at];
    if (cut?.code !== code || cut.limit !== limit || cut.most !== most || cut.by !== by) continue;
    cut.units += units;
    return;
  }
  cuts.push({ code, limit, most, by, units });
}
