/**
 * What moves a result: assumed amounts and prices lower and higher, one assumption after the other, and all at once. Pure: for a browser as
 * well.
 *
 * @packageDocumentation
 */
export { startMovements, type MovementsInProgress } from "./movements.js";
export type { MovementOptions } from "./read-options.js";
export type { SampledAmount } from "../compare/document.js";
export type { MovedTogether, Movement, Movements, NotMoved } from "./document.js";
