import { addGap } from "../outcome/add-gap.js";
import { carryingOver, coverCarrying, noteCarrying, type CoveredCarrying } from "./carry-over.js";
import type { Testing } from "./contribute/testing.js";
import { withinCaps } from "./cover/caps.js";
import { capsHold } from "./cover/caps-hold.js";
import type { CoverCapFacts } from "./cover/read-caps.js";
import { coverPeriods } from "./cover/step.js";
import { cover } from "./cover/within-budget.js";
import type { PersonalBudget } from "./entitle/budget/personal-budget.js";
import type { Months } from "./months/months.js";
import { noteAssumption } from "./reading/note-assumption.js";

/** How a budget covers costs, and what went from one budget to the next once it did. */
export interface Covering {
  readonly coverBy: (amounts: readonly number[]) => readonly number[];
  /** Undefined before, and where nothing goes over. */
  carried: CoveredCarrying | undefined;
}

/** Step 5, cover: within the caps that hold for the person, and within the budget. */
export function coveringBy(
  { approved, periods }: Pick<PersonalBudget, "approved" | "periods">,
  { months, serviceOf }: { readonly months: Months; readonly serviceOf: readonly number[] },
  context: Testing,
): Covering {
  const { facts, compiled, assumptions, findings } = context;
  const { order } = compiled.scheme.cover;
  const carrying = carryingOver(facts, compiled);
  const holds = capsHold({ about: context, eligible: context.eligible, firstMonth: months.first });
  const askForMonth = ({ path: neededBy }: CoverCapFacts, month: number): void => {
    if (month > 0 || !context.monthBegun) return;
    addGap({ fact: "opening.month", from: facts.from, to: facts.from, neededBy, expected: undefined }, findings.gaps);
  };
  const covering: Covering = {
    carried: undefined,
    coverBy(asked) {
      const amounts = withinCaps(asked, months, serviceOf, {
        caps: compiled.coverCaps,
        holds(cap, month) {
          // Who a cap holds for may have been decided by an earlier day of the month.
          if (cap.when.length > 0) askForMonth(cap, month);
          return holds(cap, month);
        },
        bound(cap, month) {
          noteAssumption(cap.assumption, assumptions);
          // What was covered of the month before counts against its cap.
          askForMonth(cap, month);
        },
      });
      if (periods.length === 0) return cover(amounts, months.count, approved, order);
      if (carrying === undefined) return coverPeriods(amounts, months, periods, order);
      noteCarrying(carrying.rules, periods, assumptions);
      covering.carried = coverCarrying(amounts, months, periods, carrying);
      return covering.carried.covered;
    },
  };
  return covering;
}
