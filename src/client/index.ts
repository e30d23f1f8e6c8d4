export type { Assessment } from "./assessment.js";
export type { Case } from "./case.js";
export {
  disabilityStatuses,
  type Client,
  type Disability,
  type DisabilityStatus,
  type GroupMembership,
} from "./client.js";
export type { Dated, PeriodText } from "./dated.js";
export type { Enrolment } from "./enrolment.js";
export {
  scoreDecimals,
  type AssessmentFacts,
  type CaseFacts,
  type DisabilitySpan,
  type EnrolmentSpan,
  type GroupSpan,
  type IncomeSpan,
  type LineFacts,
  type PlaceSpan,
  type SettingSpan,
} from "./facts.js";
export { isId, whyNotId } from "./id.js";
export type { Income } from "./income.js";
export { recipients, recurrences, type PlanLine, type Recipient, type Recurrence, type SupportPlan } from "./plan.js";
export { readCase } from "./read-case.js";
export { residenceKinds, type Residence, type ResidenceKind } from "./residence.js";
export { settingKinds, type Setting, type SettingKind } from "./setting.js";
export { units, type Unit } from "./unit.js";
