/**
 * Why an amount of a question that goes on from a position is what it is: what came from before, and a month in parts.
 *
 * @packageDocumentation
 */
export { explain, type ExplainOptions } from "../explanation/opening/explain.js";
