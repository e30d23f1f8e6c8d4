/**
 * Rules of compensation, by which money follows the client: they are read, checked and compiled here, and "seko/following" follows by
 * them.
 *
 * @packageDocumentation
 */
import { aList, anything, aRecord, guarded } from "../errors/index.js";
import { readCompensation as read } from "../rules/follow/compensation/read.js";

export {
  partMonths,
  type AmountBase,
  type CompensationAmount,
  type CompensationRate,
  type FixedPerDay,
  type FixedPerMonth,
  type ForWhom,
  type InstitutionCost,
  type InstitutionShare,
  type PartMonth,
  type ShareOfInstitution,
} from "../rules/follow/compensation/amount.js";
export {
  claimantBases,
  daysOfDeath,
  gatePers,
  gateServices,
  type ClaimantBasis,
  type ClaimantRule,
  type CompensationAbsence,
  type CompensationScheme,
  type DeathRule,
  type ExcludesRule,
  type GatePer,
  type LeavingRule,
  type QualifyRule,
  type ServiceGate,
} from "../rules/follow/compensation/scheme.js";
export { compileCompensation, type CompiledCompensation } from "../rules/follow/compensation/compile.js";
export type { CompensationFacts, QualifyFacts } from "../rules/follow/compensation/read.js";
export type { AmountFacts, RateFacts } from "../rules/follow/compensation/read-amount.js";
export { checkCompensation, parseCompensation } from "../documents/parse-compensation.js";

export const readCompensation: typeof read = /* @__PURE__ */ guarded(read, {
  scheme: aRecord,
  inputs: anything,
  issues: aList,
});
