import { sumEvery } from "../result/sums.js";
import type { GivenNumbers } from "./given.js";
import { measureIds } from "./measures.js";
import type { TwoSides } from "./sides.js";

/** Whether anything changes for somebody: a measure, what a source pays, or whether there is a right at all. */
export function differs({ old, now }: TwoSides): boolean {
  if (old.numbers === undefined || now.numbers === undefined) return old.numbers !== now.numbers;
  const changes = measureIds.some((key) => old.figures?.[key] !== now.figures?.[key]);
  return changes || paysOtherwise(old.numbers, now.numbers) || paysOtherwise(now.numbers, old.numbers);
}

/** Whether a source pays something that it does not pay on the other side. */
function paysOtherwise(one: GivenNumbers, other: GivenNumbers): boolean {
  return one.form.sourceIds.some((id, index) => {
    const paid = paidBy(one, index);
    return paid !== 0 && paid !== paidBy(other, other.form.sourceIds.indexOf(id));
  });
}

function paidBy({ sources, form }: GivenNumbers, index: number): number {
  return index === -1 ? 0 : sumEvery(sources, index, form.sourceIds.length);
}
