import { addToRow, type RowSums } from "./sums.js";

/** What a scenario comes to for some of the people, as data: integers as texts, because they may be larger than numbers are exact. */
export interface ScenarioPart {
  readonly all: number;
  readonly setAside: number;
  readonly synthetic: boolean;
  /** How many people each statement hits. */
  readonly hits: readonly number[];
  /** The same people with the same use, as stated, and whom newcomers are like. */
  readonly rows: readonly RowPart[];
}

/** A row: how many people, and amounts by what they are of, before and after. */
interface RowPart {
  readonly people: number;
  readonly amounts: readonly (readonly [key: string, before: string, after: string])[];
}

/** A row as data. */
export function partOfRow({ people, amounts }: RowSums): RowPart {
  return { people, amounts: [...amounts].map(([key, { before, after }]) => [key, String(before), String(after)]) };
}

/** Adds the row of other people. */
export function addPartOfRow(into: RowSums, { people, amounts }: RowPart): void {
  into.people += people;
  for (const [key, before, after] of amounts) addToRow(into, key, { before: BigInt(before), after: BigInt(after) });
}
