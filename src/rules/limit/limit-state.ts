import type { CompiledLimit, LimitAtWork } from "./compiled.js";

/** A limit, and how it stands for one person. */
export interface LimitState {
  readonly limit: CompiledLimit;
  readonly work: LimitAtWork;
}
