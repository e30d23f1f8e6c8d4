import type { AmountParameter } from "../../reading/parameter.js";
import type { Method } from "../method.js";
import type { MeansTestBase } from "../rule.js";

/** An amount a month for each step of capital above a free amount, such as 15.00 for each 1 000 above 10 000. */
export interface CapitalSteps extends MeansTestBase {
  readonly method: "capital-steps";
  /** Capital for which nothing is paid. */
  readonly free: AmountParameter;
  /** The step of capital above it for which an amount is paid. */
  readonly step: AmountParameter;
  /**
   * What is paid for each step.
   *
   * @unit {currency} per month
   */
  readonly amountPerStep: AmountParameter;
  /** Whether a step counts when it is complete, or already when it is begun. */
  readonly count: "complete" | "started";
}

/** How a part of a step is rounded, by which steps count. */
export const stepRounding = { complete: "down", started: "up" } as const;

/** Steps of capital above what is free × the amount of a step. */
export const capitalSteps: Method<CapitalSteps> = {
  read(rule, numbers) {
    const free = numbers.means("free");
    const step = numbers.means("step");
    if (step.value === 0) numbers.refuse("capital-step", "step", "a step above 0", rule.step);
    const amount = numbers.money("amountPerStep");
    const mode = stepRounding[rule.count];
    return {
      by: "capital",
      ability(math, capital) {
        const above = math.above(capital, math.parameter(free));
        return math.times(math.whole(above, math.parameter(step), mode), math.parameter(amount));
      },
    };
  },
};
