import type { ParameterRow } from "../reading/parameter-row.js";
import type { CompiledTest } from "../when/read.js";

/** A share, or the rest, with its texts parsed. */
export interface ShareRow extends ParameterRow {
  readonly id: string;
  /** Index in the order of sources. */
  readonly place: number;
  readonly paysRest: boolean;
  readonly when: readonly CompiledTest[];
}
