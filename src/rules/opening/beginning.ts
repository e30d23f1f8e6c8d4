import type { Day } from "../../calendar/index.js";
import type { BudgetUse } from "../../result/position/document.js";
import type { CompiledScheme } from "../compiled.js";
import { limitKeys } from "../limit/handed-on-facts.js";
import type { Opening } from "./open.js";

/** Where nobody says what was before: budgets to which a scheme gives no days have those of a longer question. */
export function beginning(from: Day, { name }: CompiledScheme, budgets: readonly BudgetUse[] | undefined): Opening {
  return {
    isAssumed: false,
    begins: true,
    through: from - 1,
    version: name.version,
    paidForLife: Number.NaN,
    monthUnsaid: false,
    others: [],
    limits: undefined,
    shared: undefined,
    paidOfYear: undefined,
    says: limitKeys,
    budgets,
    budgetEnded: false,
    short: undefined,
    away: undefined,
    elsewhere: [],
    shown: undefined,
  };
}
