/**
 * seko: individual budgets for social services, computed exactly and explainably.
 *
 * @packageDocumentation
 */
export * from "./calculation-door.js";
export * from "./numbers/index.js";
export * from "./calendar/index.js";
export * from "./input/index.js";
