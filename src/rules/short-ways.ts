import type { Case } from "../person/case.js";
import type { Result } from "../result/result.js";
import type { CompiledScheme } from "./compiled.js";

/** Calculates a person who is plain by the rules of a scheme; undefined of anybody else, and where there are options. */
export type ShortWay = (document: Case, options: object | undefined) => Result | undefined;

/** Of schemes whose steps were chosen once. A scheme that was made of one by changing rules is another one. */
export const shortWays = new WeakMap<CompiledScheme, ShortWay>();
