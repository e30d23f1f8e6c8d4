/**
 * Equal need, equal support: what people of one need have in different places, whether that is chance, and whether more need gets more.
 * Pure: for a browser as well.
 *
 * @packageDocumentation
 */
export * from "../equity/index.js";
export {
  equityTableIds,
  equityTables,
  type EquityTableId,
  type EquityTablesOptions,
} from "../report/equity/equity-tables.js";
