import type { Recorded } from "./recorded.js";

/** That a person left a long-term institution of the state to live in the community. */
export interface Leaving extends Recorded {
  /** Unique among the leavings of the case. */
  readonly id: string;
  /** The last day in the institution; the person lives in the community from the next one on. */
  readonly on: string;
  /** Id of the institution. */
  readonly institution: string;
  /** Id of the group the person belonged to when leaving, as the scheme names it. */
  readonly group: string;
  /** Id of the municipality that had placed the person in the institution. */
  readonly placedBy?: string;
  /** The first day of being back in an institution for good. A later leaving is a further entry. */
  readonly returnedOn?: string;
  /** Reference of the decision on the services, for claims. */
  readonly decision?: string;
  /** Reference of the individual plan, for claims. */
  readonly plan?: string;
}
