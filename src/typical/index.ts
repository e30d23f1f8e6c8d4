/**
 * Typical cases: one made-up person over places, needs and incomes. Pure: for a browser as well.
 *
 * @packageDocumentation
 */
export { causeLabels } from "./cause-labels.js";
export { incomeCliffs, type IncomeRange } from "./income-cliffs.js";
export { typicalCases } from "./typical-cases.js";
export type {
  DifferenceCause,
  IncomeCliff,
  TypicalAmounts,
  TypicalAxes,
  TypicalCase,
  TypicalCases,
  TypicalPoint,
  TypicalService,
} from "./document.js";
