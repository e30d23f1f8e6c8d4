import type { Day } from "../../calendar/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { Unit } from "../../person/unit.js";
import type { LineName } from "../../result/numbers.js";
import type { CompiledScheme } from "../compiled.js";
import type { PlannedLine } from "../limit/units/units-of-days.js";

/** What a scheme knows by names: of each number its index in the scheme, -1 where it knows none. */
export interface BoundNames {
  readonly placeOf: readonly number[];
  readonly serviceOf: readonly number[];
  readonly isInstrument: readonly boolean[];
}

/** Names as numbers. */
export interface KnownNames {
  readonly place: (id: string) => number;
  readonly instrument: (id: string) => number;
  readonly service: (id: string, unit: Unit) => number;
  readonly boundBy: (compiled: CompiledScheme) => BoundNames;
}

/**
 * A person of whom nothing is said but what the short way looks at. What every calculation reads lies in one list of numbers: people of a
 * cohort are many, and what lies in many objects comes slowly from memory.
 */
export interface PlainPerson {
  /**
   * First day, last day, day of birth; how many assessments (date, score), residences (first day, last day, place) and incomes (the same, and hundredths a
   * month) there are, the instrument, 1 for actual residences; then the lists, and the lines (first day, last day, quantity, service, into how many days the quantity is divided: 0 for those of each month).
   */
  readonly numbers: readonly number[];
  readonly names: KnownNames;
  readonly case: string;
  readonly client: string;
  readonly synthetic: boolean;
  readonly knownOn: Day;
  readonly lines: readonly LineName[];
  /** Whether a scheme was met by whose conditions the person does not qualify on all days: others are then asked the general way at once. */
  failed: boolean;
  /** The lines as units ask for them. */
  readonly planned: (person: PlainPerson) => readonly PlannedLine[];
  /** What was read beside the lines, for conditions and budgets of several parts; undefined where nothing but the numbers was. */
  readonly facts: CaseFacts | undefined;
}

/** How many numbers a line has. */
export const lineLength = 5;

/** A quantity of which all days of any line can be added up exactly. */
export const mostOfDays = 2 ** 36;

/** How many numbers come before the lists of a person. */
export const headLength = 8;

/** Where the lines of a person begin. */
export function firstLine(numbers: readonly number[]): number {
  return headLength + 2 * (numbers[3] ?? 0) + 3 * ((numbers[4] ?? 0) + (numbers[5] ?? 0));
}
