import type { Id, QuantityText } from "../sources/index.js";
import type { NamedRecord } from "./recorded.js";

/**
 * Units that count against a limit and were received before the case's period: in the year, the scheme's period or the life in
 * which its first day lies.
 */
export interface UsedBefore extends NamedRecord {
  /** Id of the limit, as the scheme names it. */
  readonly limit: Id;
  /** Units as decimal text with at most four decimals. */
  readonly units: QuantityText;
}
