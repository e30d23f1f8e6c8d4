/**
 * What moves a result: assumed amounts and prices lower and higher, one assumption after the other. Pure: for a browser as well.
 *
 * @packageDocumentation
 */
export { startMovements, type MovementOptions, type MovementsInProgress } from "./movements.js";
export type { Movement, Movements, NotMoved } from "./document.js";
