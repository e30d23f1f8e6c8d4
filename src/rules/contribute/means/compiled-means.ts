import type { Amount, Arithmetic } from "../../common/arithmetic.js";
import type { CompiledRounding } from "../../reading/compiled-rounding.js";

/** What counts as means beside income, ready for arithmetic in the unit of means. */
export interface CompiledMeans {
  readonly capital:
    { readonly free: Amount; readonly step: Amount; readonly each: Amount; readonly mode: "up" | "down" } | undefined;
  readonly deductions: readonly CompiledDeduction[];
  readonly divided:
    | { readonly by: Amount; readonly finer: number; readonly perMinor: number; readonly rounding: CompiledRounding }
    | undefined;
}

/** Expenses that are taken off. */
export interface CompiledDeduction {
  readonly kinds: ReadonlySet<string>;
  readonly atLeast: Amount | undefined;
  readonly atMost: Amount | undefined;
}

/** What means are made of, in their unit. */
export interface PartsOfMeans<Value> {
  readonly income: Value;
  readonly capital: Value;
  /** Of each deduction. */
  readonly expenses: readonly Value[];
}

/** What a number on the way to the means is called. */
export type MeansPart = "tariff" | "deducted" | "means";

/** Income and what capital counts as, less expenses, divided among the people whose they are. */
export function countMeans<Value>(
  { capital, deductions, divided }: CompiledMeans,
  parts: PartsOfMeans<Value>,
  mathOf: (part: MeansPart) => Arithmetic<Value>,
): Value {
  const math = mathOf("means");
  let means = parts.income;
  if (capital !== undefined) {
    const tariff = mathOf("tariff");
    const above = tariff.above(parts.capital, tariff.parameter(capital.free));
    const steps = tariff.whole(above, tariff.parameter(capital.step), capital.mode);
    means = math.sum(means, tariff.times(steps, tariff.parameter(capital.each)));
  }
  const taken = deductions.map(({ atLeast, atMost }, index) => {
    const off = mathOf("deducted");
    let amount = parts.expenses[index] ?? off.nothing;
    if (atLeast !== undefined) {
      const least = off.parameter(atLeast);
      amount = off.sum(least, off.above(amount, least));
    }
    return atMost === undefined ? amount : off.least(amount, off.parameter(atMost));
  });
  if (taken.length > 0)
    means = math.above(
      means,
      taken.reduce((sum, each) => mathOf("deducted").sum(sum, each)),
    );
  if (divided === undefined) return means;
  const { by, finer, perMinor, rounding } = divided;
  const part = math.quotient([[math.finer(means, finer)]], [math.parameter(by)], perMinor, rounding);
  return math.finer(part, perMinor);
}
