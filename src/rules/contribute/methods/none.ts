import type { Method } from "../method.js";
import type { ContributeBase } from "../rule.js";

/** The client pays nothing, as in a pilot that the state pays. */
export interface NoContribution extends ContributeBase {
  readonly method: "none";
}

/** Nobody pays, and nothing is asked for. */
export const none: Method<NoContribution> = { read: undefined };
