/**
 * Who has a place within an envelope of money or places, in a named order, and who waits. Pure: for a browser as well.
 *
 * @packageDocumentation
 */
export * from "../envelope/index.js";
export { envelopeTables, type EnvelopeTablesOptions } from "../report/envelope/envelope-tables.js";
