/**
 * The same people by two sets of rules: what changes, for whom, and who pays. Pure: for a browser as well.
 *
 * @packageDocumentation
 */
export * from "../compare/index.js";
export { comparisonTableIds, type ComparisonTableId } from "../report/comparison/comparison-table-ids.js";
export { comparisonTables, type ComparisonTablesOptions } from "../report/comparison/comparison-tables.js";
