export type { Answer, Assessment } from "./assessment.js";
export type { Capital } from "./means/capital.js";
export type { Case } from "./case.js";
export {
  circumstanceDecimals,
  circumstanceKinds,
  type Circumstance,
  type CircumstanceKind,
} from "./means/circumstance.js";
export {
  disabilityStatuses,
  type Client,
  type Disability,
  type DisabilityStatus,
  type GroupMembership,
} from "./client.js";
export type { Dated, PeriodText } from "./dated.js";
export type { Adjustment, Decision } from "./decision.js";
export type { Delivery, OtherMoney } from "./delivery.js";
export type { DeliveryFacts, LeavingFacts, OtherMoneyFacts } from "./facts/delivery-facts.js";
export type { Enrolment } from "./enrolment.js";
export {
  adjustmentDecimals,
  scoreDecimals,
  type AdjustmentFacts,
  type AnswerFacts,
  type AssessmentFacts,
  type CaseFacts,
  type CircumstanceSpan,
  type DecisionFacts,
  type DisabilitySpan,
  type Ends,
  type EnrolmentSpan,
  type GroupSpan,
  type IncomeSpan,
  type KeptRows,
  type LineFacts,
  type NumberSpan,
  type PlaceSpan,
  type RelativeFacts,
  type SettingSpan,
} from "./facts/facts.js";
export { isGroupSize, whyNotGroupSize } from "./means/group-size.js";
export type { HouseholdSize } from "./means/household.js";
export { isId, whyNotId } from "./id.js";
export { issueAsWritten } from "./facts/issue-as-written.js";
export type { Income } from "./means/income.js";
export type { Leaving } from "./leaving.js";
export { recipients, recurrences, type PlanLine, type Recipient, type Recurrence, type SupportPlan } from "./plan.js";
export { readCase, readCaseValues, readKnownOn, type KnowledgeOptions } from "./read/known.js";
export { meansDecimals } from "./read/means.js";
export type { Fact, NamedRecord, Recorded } from "./recorded.js";
export { relations, type LiableRelative, type Relation } from "./means/relative.js";
export { residenceKinds, type Residence, type ResidenceKind } from "./residence.js";
export { settingKinds, type Setting, type SettingKind } from "./setting.js";
export { units, type Unit } from "./unit.js";
export type { UsedBefore } from "./used-before.js";
export { weekdays, type Weekday } from "./weekday.js";
