/**
 * What calculating takes, without the JSON Schemas of `documents/` and the toolboxes of `numbers/` and `calendar/`: for programs
 * whose data is already proven. The front door "seko" has all of it.
 *
 * @packageDocumentation
 */
export * from "../errors/index.js";
export * from "../sources/index.js";
export {
  Money,
  Quantity,
  Rate,
  UnitPrice,
  allocate,
  isMoney,
  isQuantity,
  isRate,
  isUnitPrice,
  money,
  moneyOfMinor,
  quantity,
  rate,
  roundingModes,
  splitByShares,
  unitPrice,
  type ExactDecimal,
  type MoneyPer,
  type Rounding,
  type RoundingMode,
  type SplitMethod,
} from "../numbers/index.js";
export { day, formatDay, formatMonth, period, type Day, type Month, type Period } from "../calendar/door.js";
export * from "./person.js";
export * from "./scheme.js";
export * from "./outcome.js";
export * from "./calculation-parts.js";
