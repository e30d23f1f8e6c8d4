/**
 * The calculation without the JSON Schemas of `input/`: for programs whose data is already proven.
 *
 * @packageDocumentation
 */
export * from "./errors/index.js";
export * from "./sources/index.js";
export * from "./numbers/index.js";
export * from "./calendar/index.js";
export * from "./client/index.js";
export * from "./scheme/index.js";
export * from "./trace/index.js";
export * from "./calculation/index.js";
