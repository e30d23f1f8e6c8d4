import type { CaseFacts } from "../person/facts/facts.js";
import type { CompiledScheme } from "./compiled.js";
import type { Eligibility } from "./entitle/conditions/eligibility.js";
import { type Gap, missingFactOf } from "../outcome/finding.js";
import { ShownUnits } from "./limit/give/shown-units.js";
import type { Before, OutcomeNumbers } from "../result/numbers.js";

const noUnits = new ShownUnits({ requested: [], allowed: [] });

/** What was eligible until a step asked for a fact that is missing. */
export function opened({ reasons }: Eligibility, gaps: readonly Gap[]): Eligibility {
  return { state: "incomplete", spans: [], reasons, missing: gaps.map(missingFactOf) };
}

/** What a result without amounts is made of: where a fact is missing, all of it; where no day qualifies, units come on top. */
export function withoutUnits(facts: CaseFacts, compiled: CompiledScheme, eligibility: Eligibility): OutcomeNumbers {
  const { scheme, netBudget } = compiled.form;
  return {
    case: facts.case.id,
    client: facts.case.client.id,
    synthetic: facts.case.synthetic === true,
    form: { scheme, netBudget },
    knownOn: facts.knownOn,
    from: facts.from,
    to: facts.to,
    opening: undefined,
    eligibility,
    lines: [],
    units: noUnits,
    assumptions: compiled.assumptions,
  };
}

/** Of nobody is anything known from before. */
export const nothingKnown: Before = {
  isAssumed: false,
  paidForLife: Number.NaN,
  tested: 0,
  others: [],
  elsewhere: [],
  limits: undefined,
  shared: undefined,
  paidOfYear: undefined,
  budgets: [],
  ownBudget: false,
  whole: undefined,
};
