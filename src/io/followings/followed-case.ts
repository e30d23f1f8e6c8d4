import type { Case } from "../../person/case.js";
import type { Following } from "../../rules/follow/following.js";

/** What follows a person, and the case that says so. */
export interface FollowedCase {
  readonly document: Case;
  readonly following: Following;
}
