import type { Day, Month } from "../calendar/index.js";

/** Whether an exemption from paying holds on the day that decides about a month. */
export interface ExemptionNode {
  readonly kind: "exemption";
  /** Where it stands in the scheme. */
  readonly exemption: string;
  readonly day: Day;
  readonly frees: "client" | "everyone";
  readonly holds: boolean | "unknown";
}

/** What a person can pay in a month by the means of its day. Means and what is kept have at least two decimals, the ability is in minor units. */
export interface MeansTestNode {
  readonly kind: "means-test";
  /** Where the rule stands in the scheme. */
  readonly rule: string;
  readonly day: Day;
  /** Id of the client or of a relative. */
  readonly person: string;
  /** Income per month, or capital. */
  readonly means: number;
  readonly kept: number;
  readonly ability: number;
}

/** What is due for a service of a month, or for all of them together, and what the client pays of it. */
export interface ContributionNode {
  readonly kind: "contribution";
  readonly month: Month;
  /** Id of the line; undefined where the month is looked at as a whole. */
  readonly line: string | undefined;
  readonly rule: string;
  readonly due: number;
  readonly client: number;
}
