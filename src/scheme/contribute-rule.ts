import type { Dated } from "../client/index.js";

/** The client pays nothing. */
export interface NoContribution extends Dated {
  readonly method: "none";
  /** Id of the source. */
  readonly source: string;
}

/** What the client pays, from a day to a day. On every day of the scheme exactly one rule is in force. */
export type ContributeRule = NoContribution;
