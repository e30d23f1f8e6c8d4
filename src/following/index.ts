export { follow, type FollowOptions } from "./follow.js";
export type {
  Claim,
  ClaimGrounds,
  ClaimRate,
  DatedReason,
  FollowOutcome,
  Following,
  Follows,
  FollowsNot,
  FollowsPerhaps,
  UnpaidCode,
  UnpaidDays,
  UnpaidReason,
} from "./following.js";
