import type { CompiledScheme } from "../compiled.js";
import type { PlainPeriod } from "./period.js";
import type { BoundNames } from "./person.js";

/** What the steps of the short way work with. */
export interface Work {
  /** Of the person. */
  readonly numbers: readonly number[];
  readonly compiled: CompiledScheme;
  readonly period: PlainPeriod;
  readonly names: BoundNames;
  /** Where the assumptions behind the numbers used are added. */
  readonly assumptions: string[];
}
