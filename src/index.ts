/**
 * seko: individual budgets for social services, computed exactly and explainably.
 *
 * @packageDocumentation
 */
export * from "./errors/index.js";
export * from "./sources/index.js";
export * from "./numbers/index.js";
export * from "./calendar/door.js";
export * from "./doors/person.js";
export * from "./doors/scheme.js";
export * from "./doors/outcome.js";
export * from "./doors/calculation-parts.js";
export * from "./documents/index.js";
