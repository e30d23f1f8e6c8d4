import type { RoundingMode } from "../../numbers/index.js";

/** A rounding ready for integers: mode and step in the smallest unit of the value. */
export interface CompiledRounding {
  readonly mode: RoundingMode;
  readonly step: number;
}
