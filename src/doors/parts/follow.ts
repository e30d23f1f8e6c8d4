export { follow, type FollowOptions } from "../../rules/follow/follow.js";
export { unpaidCodes } from "../../rules/follow/following.js";
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
} from "../../rules/follow/following.js";
export {
  appropriate,
  appropriationRules,
  type AppropriateOptions,
  type Appropriation,
  type AppropriationRule,
  type ClaimToPay,
  type Payment,
} from "../../rules/follow/appropriate.js";
export { answer, type AnsweredRow, type ClaimAnswer, type Ruling } from "../../rules/follow/answer.js";
export { claim } from "../../rules/follow/claim.js";
export { type ClaimOptions } from "../../rules/follow/claim-options.js";
export { claimId, type ClaimName } from "../../rules/follow/claim-id.js";
export { checkClaim } from "../../rules/follow/earlier/check-claim.js";
export type {
  ClaimDocument,
  ClaimedService,
  ClaimRow,
  ClaimTable,
  ClaimTotals,
  OpenPerson,
} from "../../rules/follow/claim-document.js";
export {
  priceDeliveries,
  type PricedDeliveries,
  type PriceDeliveriesOptions,
} from "../../rules/follow/price-deliveries.js";
export {
  handover,
  type Handover,
  type HandoverLine,
  type HandoverOptions,
  type HandoverStatement,
} from "../../rules/follow/handover/handover.js";
