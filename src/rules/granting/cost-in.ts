import { type Period, monthOf } from "../../calendar/index.js";
import { type ResultNumbers, monthCountOf } from "../../result/numbers.js";
import { sumEvery } from "../../result/sums.js";

/** What the months of some days cost. */
export function costIn(days: Period, numbers: ResultNumbers): number {
  return sumIn(days, numbers, numbers.cost);
}

/** Amounts at `line * count + month`, added up over the months of some days. */
export function sumIn({ from, to }: Period, numbers: ResultNumbers, list: readonly number[]): number {
  const count = monthCountOf(numbers);
  let sum = 0;
  for (let month = monthOf(from); month <= monthOf(to); month += 1) {
    sum += sumEvery(list, month - monthOf(numbers.from), count);
  }
  return sum;
}
