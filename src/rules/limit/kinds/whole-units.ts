import type { LimitKind } from "../kind.js";
import type { LimitBase } from "../rule.js";
import { leavingAll, ordinary } from "../units/runs-arithmetic.js";

/**
 * Units that cannot be divided: a planned quantity is received one unit at a time, each on the day on which the days' parts
 * have come to a whole one. What is left over at the end is cut.
 */
export interface WholeUnits extends LimitBase {
  readonly kind: "whole-units";
}

/** Units received by whole ones. It leaves as many as are asked for: what it cuts is the rest. */
export const wholeUnits: LimitKind<WholeUnits> = {
  read: () => ({
    ...ordinary,
    code: "not-whole",
    holdsOnOneDay: true,
    inWholeUnits: true,
    handsOn: "begun",
    begin: ({ runs }) => leavingAll(runs),
  }),
};
