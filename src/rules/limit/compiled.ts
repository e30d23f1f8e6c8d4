import type { Period } from "../../calendar/index.js";
import type { LimitRule } from "./rule.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import { type CompiledTest } from "../when/read.js";
import type { RowIndex } from "../reading/row-index.js";

/** An amount of a limit, in ten-thousandths of a unit, with its tests. */
export interface LimitRow extends ParameterRow {
  readonly when: readonly CompiledTest[];
}

/** A limit with every text parsed. */
export interface CompiledLimit extends Period {
  readonly rule: LimitRule;
  readonly services: ReadonlySet<string>;
  /** Undefined where every purpose counts. */
  readonly purposes: ReadonlySet<string> | undefined;
  readonly when: readonly CompiledTest[];
  /** In the order of the document. Empty unless the kind is `most-units`. */
  readonly amounts: readonly LimitRow[];
  readonly additions: readonly LimitRow[];
  /** The same by day. */
  readonly amountsOn: RowIndex<LimitRow>;
  readonly additionsOn: RowIndex<LimitRow>;
  /** Every test of the limit and its rows. */
  readonly tests: readonly CompiledTest[];
  /** What a result that the limit concerns rests on. */
  readonly assumption: string | undefined;
}
