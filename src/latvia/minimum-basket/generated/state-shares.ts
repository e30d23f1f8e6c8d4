// Written from ../state-shares.tsv by npm run generate: change that one.
import type { NamedStateShare } from "../basket.js";

/** Shares of the state that were named and of which no adoption was found. */
export const stateShares: readonly NamedStateShare[] = [
  {"service":"family-assistant","group":"families-with-children","share":"0.5","source":"co-financing-2025"},
  {"service":"respite","group":"children-with-disability","share":"0.5","source":"co-financing-2025"},
];
