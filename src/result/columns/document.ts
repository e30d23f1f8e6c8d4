import type { Unit } from "../../person/unit.js";
import type { Id } from "../../sources/index.js";
import type { AnyResultDocument, EligibleDocument } from "../document.js";

/** A line of the plan, with a figure for each month of the period. */
export interface LineColumns {
  /** Id of the plan line in the case. */
  readonly id: Id;
  /** Id of the service that is received. */
  readonly service: Id;
  /** What the service is counted in. */
  readonly unit: Unit;
  /** The units that the plan asks for, in ten-thousandths: 105000 are 10.5. */
  readonly requested: readonly number[];
  /** The units that eligibility and limits leave; left out where they leave all. */
  readonly allowed?: readonly number[];
  /** What the allowed units cost; left out where the person is not eligible. */
  readonly cost?: readonly number[];
  /** The cost within the budget; left out where it is all of the cost. */
  readonly covered?: readonly number[];
  /** What is paid of the covered part; left out unless somebody pays and sources are split by line. */
  readonly contribution?: readonly number[];
}

/** Who pays what in each month. */
export interface MonthColumns {
  /** What client and liable relatives pay of the covered cost. */
  readonly contribution: readonly number[];
  /** What each source pays: a list for each entry of `sources`. */
  readonly bySource: readonly (readonly number[])[];
  /** What each relative pays: a list for each entry of `relatives`; left out where only the client is asked. */
  readonly byRelative?: readonly (readonly number[])[];
  /** What is accepted, funded and paid, one behind the other: a list for each entry of `unitCosts`; left out where no source pays by unit cost. */
  readonly byUnitCost?: readonly (readonly number[])[];
}

/** Units that are cut from a line in a month, and why. */
export interface CutColumns {
  /** The index of the line, from 0. */
  readonly line: number;
  /** The index of the month of the period, from 0. */
  readonly month: number;
  /** The units that are cut, in ten-thousandths. */
  readonly scaled: number;
  /** Why they are cut, as in a whole result. */
  readonly code: string;
  /** Ids of the limit, the programme or the conditions. */
  readonly rules: readonly string[];
  /** The units the limit leaves in its window, or the days of the longest run. */
  readonly most?: string;
  /** Id of the line that was received instead. */
  readonly by?: string;
  /** Id of the source of the limit. */
  readonly source?: string;
}

/** What a line's month costs above a ceiling, or over a limit. */
export interface OutsideColumns {
  /** The index of the line, from 0. */
  readonly line: number;
  /** The index of the month of the period, from 0. */
  readonly month: number;
  /** What kind of ceiling it is above. */
  readonly reason: string;
  /** Who pays what is above it. */
  readonly bearer: string;
  /** What is above the ceiling, in minor units. */
  readonly minor: number;
}

/**
 * A result in columns: the same figures as a `ResultDocument` without repeated keys and without what follows from others (sums, rests,
 * names of months), in a fifth of the bytes. All else stands as there. Amounts are whole numbers of the scheme's minor unit: 161333 are
 * 1613.33 where it has two decimals. `parseResult` reads it, keys in their order.
 */
export interface ColumnsDocument extends Omit<AnyResultDocument, "lines" | "months"> {
  /**
   * Version of this form, always 1; `schemaVersion` is that of the result.
   *
   * @expected 1, the version of the columns that this seko reads
   */
  readonly columnsVersion: 1;
  /** Left out unless the outcome is eligible. */
  readonly budget?: EligibleDocument["budget"];
  /** Ids of the funding sources; left out unless the outcome is eligible. */
  readonly sources?: readonly Id[];
  /** Ids of the liable relatives; left out where only the client is asked. */
  readonly relatives?: readonly Id[];
  /** Ids of the sources that pay by unit cost; left out where none does. */
  readonly unitCosts?: readonly Id[];
  /** A line of the plan each, in canonical order; empty where the outcome is incomplete. */
  readonly lines: readonly LineColumns[];
  /** Left out unless the outcome is eligible. */
  readonly months?: MonthColumns;
  /** Left out where no units are cut. */
  readonly cuts?: readonly CutColumns[];
  /** Left out where nothing is above a ceiling or received over a limit. */
  readonly outside?: readonly OutsideColumns[];
}
