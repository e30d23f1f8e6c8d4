import type { DateText, Id } from "../sources/index.js";
import type { Recorded } from "./recorded.js";

/** That a person left a long-term institution of the state to live in the community. */
export interface Leaving extends Recorded {
  /** Unique among the leavings of the case. */
  readonly id: Id;
  /** The last day in the institution; the person lives in the community from the next one on. */
  readonly on: DateText;
  /** Id of the institution. */
  readonly institution: Id;
  /** Id of the group the person belonged to when leaving, as the scheme names it. */
  readonly group: Id;
  /** Id of the municipality that had placed the person in the institution. */
  readonly placedBy?: Id;
  /** The first day of being back in an institution for good. A later leaving is a further entry. */
  readonly returnedOn?: DateText;
  /** Reference of the decision on the services, for claims. */
  readonly decision?: string;
  /** Reference of the individual plan, for claims. */
  readonly plan?: string;
}
