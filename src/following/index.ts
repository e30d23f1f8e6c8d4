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
export {
  appropriate,
  appropriationRules,
  type AppropriateOptions,
  type Appropriation,
  type AppropriationRule,
  type ClaimToPay,
  type Payment,
} from "./appropriate.js";
