import type { Explanation } from "../../explanation/index.js";
import type { Address } from "../../reform/index.js";
import type { Label } from "../../sources/index.js";

/** Something that is another by the rules after, and on which an amount of a person rests. */
export interface Cause extends Address {
  /** Whether the right itself is another, or a number of the rules. */
  readonly kind: "outcome" | "parameter";
  /** What the path says behind the row; left out where it names the row itself. */
  readonly field?: string;
  /** What the things are called that the row names. */
  readonly label?: Label;
  /** The values before, in the order of their days; left out where it is new. */
  readonly before?: string;
  /** The values after; left out where it is gone. */
  readonly after?: string;
}

/** The outcome as a cause, where it is another. */
export function outcomeCause(old: Explanation, now: Explanation): readonly Cause[] {
  const [before, after] = [outcomeText(old), outcomeText(now)];
  return before === after ? [] : [{ kind: "outcome", at: "outcome", where: {}, before, after }];
}

/** The outcome with its reasons: `ineligible (age)`. */
function outcomeText({ outcome }: Explanation): string {
  if (outcome.state !== "ineligible") return outcome.state;
  return `ineligible (${[...new Set(outcome.reasons.map(({ code }) => code))].join(", ")})`;
}
