/**
 * What calculating takes, without the JSON Schemas of `documents/` and the toolboxes of `numbers/` and `calendar/`: for programs
 * whose data is already proven. They have doors of their own: "seko", "seko/numbers" and "seko/calendar".
 *
 * @packageDocumentation
 */
export { InputError, isInputError, type Issue, type Warning } from "../errors/index.js";
export { describeIssue, describeWarning } from "./parts/wording.js";
export * from "../sources/index.js";
export {
  isMoney,
  isQuantity,
  isRate,
  isUnitPrice,
  Money,
  money,
  Quantity,
  quantity,
  Rate,
  UnitPrice,
  type ExactDecimal,
  type MoneyPer,
  type Rounding,
  type RoundingMode,
} from "../numbers/index.js";
export type { Day, Month, Period } from "../calendar/index.js";
export * from "./parts/person.js";
export * from "./parts/scheme.js";
export * from "./parts/outcome.js";
export * from "./parts/calculation-parts.js";
export * from "./parts/calculation-steps.js";
