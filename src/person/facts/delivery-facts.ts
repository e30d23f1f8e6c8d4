import type { Day, Period } from "../../calendar/index.js";
import type { Unit } from "../unit.js";

/** What one source gave for a delivery, in hundredths. */
export interface OtherMoneyFacts {
  readonly source: string;
  readonly minor: number;
}

/** A delivery with its dates and numbers parsed; amounts are in hundredths. */
export interface DeliveryFacts extends Period {
  readonly id: string;
  /** Place in the document, for the paths of issues. */
  readonly index: number;
  readonly service: string;
  readonly line: string | undefined;
  readonly unit: Unit;
  /** In ten-thousandths of the unit. */
  readonly units: number;
  readonly payer: string | undefined;
  readonly paidBy: string | undefined;
  /** NaN where it is not known. */
  readonly cost: number;
  readonly contribution: number;
  readonly uncovered: number;
  readonly otherMoney: readonly OtherMoneyFacts[];
}

/** A leaving with its dates parsed. */
export interface LeavingFacts {
  readonly id: string;
  /** Place in the document, for the paths of issues. */
  readonly index: number;
  /** The last day in the institution. */
  readonly on: Day;
  /** NaN where the person did not come back. */
  readonly returnedOn: Day;
  readonly institution: string;
  readonly group: string;
  readonly placedBy: string | undefined;
  readonly decision: string | undefined;
  readonly plan: string | undefined;
}
