import { InputError, type Issue } from "../errors/index.js";
import type { TypicalAxes, TypicalPoint } from "./document.js";

/** Where the value of an axis stands in a case that is made of it. */
const places = [
  ["scores", "score", /^assessments\[\d+\]\.score$/u],
  ["incomes", "income", /^incomes\[0\]\.amountPerMonth$/u],
] as const;

/**
 * Looks whether a case is refused for what an axis says: such a value is refused of the axis, and makes no row of a table.
 *
 * @param tried every point with what is wrong with its case
 * @throws {InputError} with each value once
 */
export function refuseAxes(
  axes: TypicalAxes,
  tried: readonly { readonly point: TypicalPoint; readonly issues: readonly Issue[] }[],
): void {
  const wrong = new Map<string, Issue>();
  for (const { point, issues } of tried) {
    for (const [axis, key, place] of places) {
      const value = point[key];
      if (value === undefined) continue;
      const path = `axes.${axis}[${axes[axis]?.indexOf(value) ?? 0}]`;
      for (const issue of issues) {
        if (place.test(issue.path) && !wrong.has(path)) wrong.set(path, { ...issue, path });
      }
    }
  }
  if (wrong.size > 0) throw new InputError([...wrong.values()]);
}
