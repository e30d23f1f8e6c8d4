/**
 * seko: individual budgets for social services, computed exactly and explainably.
 *
 * The main flow: read and check documents, compile a scheme, calculate, and work with the result. Exact numbers are in
 * "seko/numbers", civil days in "seko/calendar", the steps one by one and the parts of documents in "seko/calculation", what
 * messages are made of in "seko/errors".
 *
 * @packageDocumentation
 */
export { InputError, isInputError, type Issue, type Warning } from "./errors/index.js";
export { describeIssue, describeWarning } from "./doors/parts/wording.js";
export type { Certainty, Label, Language, Source } from "./sources/index.js";
export { isMoney, Money, money, Quantity, quantity, type Rounding, type RoundingMode } from "./numbers/index.js";
export type {
  Assessment,
  Case,
  Client,
  Decision,
  Delivery,
  PlanLine,
  Residence,
  SupportPlan,
} from "./doors/parts/person.js";
export { compile, type CompiledScheme, type Scheme } from "./doors/parts/scheme.js";
export { schemeWarnings } from "./rules/scheme-warnings.js";
export type {
  CutReason,
  Eligible,
  Incomplete,
  Ineligible,
  MissingFact,
  Outcome,
  Reason,
} from "./doors/parts/outcome.js";
export {
  Amounts,
  calculateAll,
  EligibleResult,
  IncompleteResult,
  IneligibleResult,
  LineRow,
  MonthRow,
  type Budget,
  type Result,
  type ResultDocument,
} from "./doors/parts/calculation-parts.js";
export {
  calculate,
  calculateThrough,
  nothingUsed,
  nothingUsedBefore,
  type CalculateOptions,
  type Position,
  type ThroughOptions,
} from "./doors/parts/positions.js";
export {
  checkCase,
  checkPosition,
  checkScheme,
  defineScheme,
  type LevelId,
  parseCase,
  parseJson,
  parsePosition,
  parseScheme,
  type SchemeOf,
  type ServiceId,
} from "./documents/index.js";
