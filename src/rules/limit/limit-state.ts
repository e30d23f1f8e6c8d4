import type { CompiledLimit, LimitAtWork } from "./compiled.js";

/** A limit, and how it stands for one person. */
export interface LimitState {
  readonly limit: CompiledLimit;
  readonly work: LimitAtWork;
  /** At least so many units it leaves of every window, in ten-thousandths; infinity for a limit that adds up none. */
  readonly least: number;
  /** Whether it leaves more than is asked for: it then gives out nothing until somebody asks how it stands. */
  isIdle: boolean;
}
