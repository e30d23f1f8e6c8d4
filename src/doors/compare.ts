/**
 * The same people by two sets of rules: what changes, for whom, and who pays. Pure: for a browser as well.
 *
 * @packageDocumentation
 */
export * from "../compare/index.js";
export {
  comparisonTableIds,
  comparisonTables,
  type ComparisonTableId,
  type ComparisonTablesOptions,
} from "../report/comparison/comparison-tables.js";
