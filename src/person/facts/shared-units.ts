import type { Day, Month } from "../../calendar/index.js";

/** Units received on days of one amount, both in ten-thousandths of a unit. */
export interface UnitsOfAmount {
  readonly most: number;
  readonly units: number;
}

/** Units received in a window of a limit that schemes share; of a key without an entry nobody says anything. */
export interface SharedUnits {
  /** The key of the limit. */
  readonly limit: string;
  /** The first day of the window; left out for that of a project or a life, which has all days, and where there are no units. */
  readonly from?: Day;
  /** By the amount of the days they were received on. */
  readonly used: readonly UnitsOfAmount[];
  /** The one month in which a scheme gave them; left out, they are those to the end of the last whole month. */
  readonly month?: Month;
  /** The scheme that gave them in that month. */
  readonly scheme?: string;
}
