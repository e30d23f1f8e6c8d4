import { daysOfRow } from "./days.js";
import { keysOf } from "./keys.js";
import { type Fields, type Rows, lastOf } from "./rows.js";
import { isSame } from "./same.js";

/** How many rows of the later list stand for one of the earlier: the same but for numbers and source, on all its days and no others. */
export function runOf(fields: Fields, now: readonly Fields[], start: number, inner: Rows): number {
  const own = daysOfRow(fields);
  const first = now[start];
  if (first === undefined || !isAlike(fields, first, inner)) return 0;
  if (own === undefined) return 1;
  let expected = own.from;
  for (let index = start; index < now.length; index += 1) {
    const part = now[index];
    const days = part === undefined ? undefined : daysOfRow(part);
    if (part === undefined || days?.from !== expected || days.to > own.to || !isAlike(fields, part, inner)) return 0;
    if (days.to === own.to) return index - start + 1;
    expected = days.to + 1;
  }
  return 0;
}

/** Whether two rows are known by the same keys, their days aside. */
function isAlike(left: Fields, right: Fields, inner: Rows): boolean {
  const keys = (fields: Fields) => {
    const row = { ...lastOf(inner), fields, list: undefined };
    return [...keysOf(row)].filter(([key]) => key !== "from");
  };
  return isSame(keys(left), keys(right));
}
