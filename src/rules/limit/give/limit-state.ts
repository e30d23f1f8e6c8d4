import type { CompiledLimit, LimitAtWork, LimitDays, OtherLimit } from "../compiled.js";

/** A limit that was judged for one person, before it gives out anything. */
export interface JudgedLimit {
  readonly limit: CompiledLimit;
  readonly days: LimitDays;
  /** At least so many units it leaves of every window, in ten-thousandths; infinity for a limit that adds up none. */
  readonly least: number;
}

/** A limit, and how it stands for one person. */
export interface LimitState {
  readonly limit: CompiledLimit;
  readonly work: LimitAtWork;
}

/** A limit begins to give out units. */
export function atWork({ limit, days }: JudgedLimit, other?: OtherLimit): LimitState {
  return { limit, work: limit.begin(days, other) };
}
