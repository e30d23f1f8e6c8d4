import { calculate } from "../../rules/calculate.js";
import type { Result } from "../../result/result.js";
import type { Case } from "../../person/case.js";
import { follow } from "../../rules/follow/follow.js";
import { priceDeliveries } from "../../rules/follow/price-deliveries.js";
import type { Following } from "../../rules/follow/following.js";
import type { CompiledCompensation } from "../../rules/follow/compensation/compile.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { digestOf } from "./canonical-json.js";

/** What a run gives for one case. */
export interface WorkedOut {
  readonly result: Result | Following;
  /** The calculation by which the deliveries were priced; left out where none were. */
  readonly priced?: Result;
}

/** Rules that are ready to work by. */
export type ReadyRules =
  | { readonly run: "calculate"; readonly compiled: CompiledScheme }
  | { readonly run: "follow"; readonly compiled: CompiledCompensation; readonly pricing?: ReadyPricing };

/** By what deliveries are priced. */
export interface ReadyPricing {
  readonly compiled: CompiledScheme;
  readonly municipality: string;
}

/** Works out one case. @throws {InputError} where something is wrong with it under these rules */
export function workOut(document: Case, rules: ReadyRules): WorkedOut {
  if (rules.run === "calculate") return { result: calculate(document, rules.compiled) };
  const { compiled, pricing } = rules;
  if (pricing === undefined) return { result: follow(document, compiled) };
  const { municipality } = pricing;
  const { case: priced, result } = priceDeliveries(document, pricing.compiled, { municipality });
  return { result: follow(priced, compiled), priced: result };
}

/** The digests of what was worked out. */
export function digestsOf({ result, priced }: WorkedOut): { readonly result: string; readonly priced?: string } {
  return { result: digestOf(result), ...(priced === undefined ? {} : { priced: digestOf(priced) }) };
}
