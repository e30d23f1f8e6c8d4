/**
 * seko: individual budgets for social services, computed exactly and explainably.
 *
 * @packageDocumentation
 */
export * from "./calculation-door.js";
export * from "./input/index.js";
