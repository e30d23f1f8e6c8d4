import { InputError } from "../../errors/index.js";
import { formatScaled } from "../../numbers/index.js";

/** The first step with which the target is reached or passed, from the low end. @throws {InputError} where no end reaches it */
export function firstReaching(
  amountAt: (index: number) => bigint,
  steps: number,
  target: bigint,
  decimals: number,
): number {
  const [first, last] = [amountAt(0), amountAt(steps)];
  if (first === target) return 0;
  const rises = first < target;
  const reaches = (amount: bigint) => (rises ? amount >= target : amount <= target);
  if (!reaches(last)) {
    const expected = `a target between ${formatScaled(first, decimals)} and ${formatScaled(last, decimals)}, to which the ends of the range lead`;
    throw new InputError([
      {
        code: "target-outside",
        path: "target",
        expected,
        received: formatScaled(target, decimals),
        hint: "Take a wider range.",
      },
    ]);
  }
  let [before, reached] = [0, steps];
  while (reached - before > 1) {
    const middle = before + Math.floor((reached - before) / 2);
    if (reaches(amountAt(middle))) reached = middle;
    else before = middle;
  }
  return reached;
}
