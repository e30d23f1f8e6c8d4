import { parseDay, type Day } from "../calendar/index.js";
import type { Certainty, Source } from "../sources/index.js";

/** A row of a table as far as it says when it holds, and who says so. */
export interface SeenRow {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The day on which it was last seen, where the row knows it better than its source. */
  readonly seenOn?: string | undefined;
  readonly source?: string | undefined;
}

/** A source as far as it says when it was read. */
type ReadSource = Pick<Source, "id" | "date" | "certainty">;

/** A row on a day, and how sure it is then: as its source, or an assumption where it is held over the day on which it was last seen. */
export type OnDay<Row> = Row & {
  readonly certainty: Certainty;
  /** The last day on which the row is known to hold, where its source states no end. */
  readonly seenOn?: string;
};

const wholeDate = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * The last day on which a row without a stated end is known to hold: the day that it names, or the later one of its first day and the day of
 * its source. Of a stated end, and of what is assumed anyway, there is none.
 */
export function lastSeen({ from, to, seenOn }: SeenRow, source: ReadSource | undefined): string | undefined {
  if (seenOn !== undefined || to !== "open" || source?.certainty === "assumption") return seenOn;
  // Days of one form stand in the order of their texts.
  const days = [from, source?.date].filter((day) => day !== undefined && wholeDate.test(day));
  return days.sort().at(-1);
}

/** A row with how sure it is on a day: past the day on which it was last seen it is a projection. */
export function onDay<Row extends SeenRow>(row: Row, sources: readonly ReadSource[], day: Day): OnDay<Row> {
  const source = sources.find(({ id }) => id === row.source);
  const seenOn = lastSeen(row, source);
  const isSeen = seenOn === undefined || day <= parseDay(seenOn);
  const certainty = (isSeen ? source?.certainty : undefined) ?? "assumption";
  return { ...row, certainty, ...(seenOn === undefined ? {} : { seenOn }) };
}

/** A row with how sure its source is. */
export type Sourced<Row> = Row & { readonly certainty: Certainty };

/** A row that holds without days, with how sure its source is. */
export function sourced<Row extends SeenRow>(row: Row, sources: readonly ReadSource[]): Sourced<Row> {
  return { ...row, certainty: sources.find(({ id }) => id === row.source)?.certainty ?? "assumption" };
}
