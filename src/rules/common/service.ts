import type { Unit } from "../../person/unit.js";
import type { AfterDeath } from "./after-death.js";
import type { Id, Label } from "../../sources/index.js";
import type { WeekToMonth } from "./week-to-month.js";

/** A group of services by their purpose, by which amounts can be reported. */
export interface Area {
  /** Name by which services refer to it, unique among the areas. */
  readonly id: Id;
  readonly label: Label;
}

/** A service that a plan may hold. */
export interface Service {
  /** Name by which plan lines and rules refer to it, unique among the services. */
  readonly id: Id;
  readonly label: Label;
  /** What it is counted in. */
  readonly unit: Unit;
  /** Id of the area it belongs to. */
  readonly area?: Id;
  /**
   * Whether the last day of a line counts where its quantity is `per: "day"`; left out, it does. `"not-counted"` is for nights: who comes
   * on the 27th and leaves on the 28th stays one.
   */
  readonly lastDay?: "counted" | "not-counted";
  /** How a quantity by week counts by month; left out, each day has a seventh of it, and a month what its days have. */
  readonly weekToMonth?: WeekToMonth;
  /** Until when it can be received after the client has died; left out, on the day of death. */
  readonly afterDeath?: AfterDeath;
}
