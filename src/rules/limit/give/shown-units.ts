/** Units of a plan by line and month: at `line * months + month`, in ten-thousandths of a unit. */
export interface UnitLists {
  readonly requested: readonly number[];
  readonly allowed: readonly number[];
}

/**
 * The units that a result shows. Costs rest on the exact units of days, so that where nothing is cut nobody may ever ask for
 * these: they are then worked out for the first who does.
 */
export class ShownUnits implements UnitLists {
  #units: UnitLists | (() => UnitLists);

  /** @param units the lists, or what works them out; it must not fail */
  constructor(units: UnitLists | (() => UnitLists)) {
    this.#units = units;
  }

  /** What the plan asks for. */
  get requested(): readonly number[] {
    return this.#lists().requested;
  }

  /** What qualifies and is within the limits; `requested` itself where nothing is cut. */
  get allowed(): readonly number[] {
    return this.#lists().allowed;
  }

  #lists(): UnitLists {
    if (typeof this.#units === "function") this.#units = this.#units();
    return this.#units;
  }
}
