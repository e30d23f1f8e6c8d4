/**
 * seko: individual budgets for social services, computed exactly and explainably.
 *
 * @packageDocumentation
 */
export * from "./errors/index.js";
export * from "./sources/index.js";
export * from "./numbers/index.js";
export * from "./calendar/door.js";
export * from "./person/index.js";
export * from "./rules/scheme-door.js";
export * from "./outcome/index.js";
export * from "./rules/calculation-door.js";
export * from "./documents/index.js";
