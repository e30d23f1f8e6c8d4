import { firstDay, monthOf, type Day, type Month, type Period } from "../../calendar/index.js";
import { zeros } from "../../lists/index.js";

/** The months that the days of a period lie in, their first days found once: every step walks them for every line. */
export interface Months {
  readonly first: Month;
  readonly count: number;
  /** The first day of each month and, last, of the month after them. */
  readonly starts: readonly Day[];
}

/** Those that were asked for last: most people of a cohort have the same. */
let known: (Months & Period) | undefined;

/** The months of a period. */
export function monthsOf({ from, to }: Period): Months {
  if (known?.from === from && known.to === to) return known;
  const first = monthOf(from);
  const count = monthOf(to) - first + 1;
  if (known?.first === first && known.count === count) return known;
  const starts = zeros(count + 1);
  for (let index = 0; index <= count; index += 1) starts[index] = firstDay(first + index);
  known = { first, count, starts, from, to };
  return known;
}

/** How many days a month has, by its index. */
export function lengthOf({ starts }: Months, index: number): number {
  return (starts[index + 1] ?? 0) - (starts[index] ?? 0);
}

/** The index of the month of a day, which lies in one of the months. */
export function monthIndexOn({ starts, count }: Months, day: Day): number {
  // No month has more than 31 days: the index is this or, by a step for every few years, a later one.
  let index = ((day - (starts[0] ?? 0)) / 31) | 0;
  while (index < count && day >= (starts[index + 1] ?? 0)) index += 1;
  return index;
}
