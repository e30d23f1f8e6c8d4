import type { Arithmetic, Factor } from "../common/arithmetic.js";
import type { ServiceOfMonth } from "../common/of-units.js";
import type { CompiledIncome } from "../reading/counted-income.js";
import type { ProtectedFacts } from "./means/protected-facts.js";

/** What is due for what was received, whatever means the client has. */
export interface DueFormula {
  readonly by: "services";
  /** What numbers on the way are of. */
  readonly of: "units" | "cost";
  /** The income that the share hangs on; undefined where it hangs on none. */
  readonly counted?: CompiledIncome;
  /** What the public pays of each unit, and no more than it costs; undefined where a formula has no such part. */
  readonly publicPart?: Factor;
  /** Whether what is due of a month is another sum than what is due of its days. */
  readonly ofMonth?: boolean;
  /**
   * @param income what counts, in the unit of means; nothing where no income is counted
   * @returns minor units; the step asks for no more than can be asked for */
  due<Value>(math: Arithmetic<Value>, service: ServiceOfMonth<Value>, income: Value): Value;
}

/** What the client can pay in a month by income, whatever the services cost. */
export interface IncomeFormula {
  readonly by: "income";
  /** Which income counts. */
  readonly counted: CompiledIncome;
  /** What the household keeps of it; undefined where the rule leaves nothing by an amount. */
  readonly kept: ProtectedFacts | undefined;
  /**
   * @param income what counts, in the unit of means
   * @param kept what the household keeps of it, in the same unit
   * @returns minor units
   */
  ability<Value>(math: Arithmetic<Value>, income: Value, kept: Value): Value;
}

/** What the client can pay in a month by capital, whatever the services cost. */
export interface CapitalFormula {
  readonly by: "capital";
  /**
   * @param capital in the unit of means
   * @returns minor units
   */
  ability<Value>(math: Arithmetic<Value>, capital: Value): Value;
}

/** What a method makes of a rule: its formula with the rule's numbers bound. `by` says which facts the step asks for. */
export type ContributeFormula = DueFormula | IncomeFormula | CapitalFormula;
