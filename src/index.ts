/**
 * seko: individual budgets for social services, computed exactly and explainably.
 *
 * @packageDocumentation
 */
export * from "./errors/index.js";
export * from "./sources/index.js";
export * from "./numbers/index.js";
export * from "./calendar/door.js";
export * from "./client/index.js";
export * from "./scheme/index.js";
export * from "./trace/index.js";
export * from "./calculation/index.js";
export * from "./input/index.js";
