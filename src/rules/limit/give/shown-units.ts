import type { CutUnits } from "../../../outcome/cut.js";

/** Units of a plan by line and month: at `line * months + month`, in ten-thousandths of a unit. */
export interface UnitLists {
  readonly requested: readonly number[];
  readonly allowed: readonly number[];
}

const none: readonly never[] = [];

/**
 * The units that a result shows, and why some are cut. Costs rest on the exact units of days, so that nobody may ever ask for
 * these: what comes as a function is worked out for the first who does.
 */
export class ShownUnits implements UnitLists {
  #units: UnitLists | (() => UnitLists);
  #cuts: readonly CutUnits[] | ((units: UnitLists) => readonly CutUnits[]);

  /**
   * @param units the lists, or what works them out; it must not fail
   * @param cuts why units are cut, by line and then by month, or what says it of the lists; left out, none are
   */
  constructor(
    units: UnitLists | (() => UnitLists),
    cuts: readonly CutUnits[] | ((units: UnitLists) => readonly CutUnits[]) = none,
  ) {
    this.#units = units;
    this.#cuts = cuts;
  }

  /** What the plan asks for. */
  get requested(): readonly number[] {
    return this.#lists().requested;
  }

  /** What qualifies and is within the limits; `requested` itself where nothing is cut. */
  get allowed(): readonly number[] {
    return this.#lists().allowed;
  }

  /** Why units are cut, by line and then by month; mostly empty. */
  get cuts(): readonly CutUnits[] {
    if (typeof this.#cuts === "function") this.#cuts = this.#cuts(this.#lists());
    return this.#cuts;
  }

  #lists(): UnitLists {
    if (typeof this.#units === "function") this.#units = this.#units();
    return this.#units;
  }
}
