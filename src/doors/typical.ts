/**
 * Typical cases: one made-up person over places, needs and incomes. Pure: for a browser as well.
 *
 * @packageDocumentation
 */
export * from "../typical/index.js";
export { typicalTable, type TypicalTableOptions } from "../report/typical/typical-table.js";
