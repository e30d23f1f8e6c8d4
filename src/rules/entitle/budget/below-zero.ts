import type { Issue } from "../../../errors/index.js";
import { formatScaled } from "../../../numbers/index.js";
import type { CompiledScheme } from "../../compiled.js";

/** Decisions that leave less than nothing of a budget. */
export function belowZero(id: string, indicative: number, approved: number, { name }: CompiledScheme): Issue {
  const amount = (minor: number) => `${formatScaled(minor, name.minorUnit)} ${name.currency}`;
  return {
    code: "approved-below-zero",
    path: "decisions",
    expected: `adjustments that leave at least 0 of the indicative ${amount(indicative)} of budget period "${id}"`,
    received: amount(approved),
  };
}
