export { follow, type FollowOptions } from "./follow.js";
export { unpaidCodes } from "./following.js";
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
export { answer, type AnsweredRow, type ClaimAnswer, type Ruling } from "./answer.js";
export { claim } from "./claim.js";
export { type ClaimOptions } from "./claim-options.js";
export { claimId, type ClaimName } from "./claim-id.js";
export { checkClaim } from "./earlier/check-claim.js";
export type { ClaimDocument, ClaimedService, ClaimRow, ClaimTable, OpenPerson } from "./claim-document.js";
export { priceDeliveries, type PricedDeliveries, type PriceDeliveriesOptions } from "./price-deliveries.js";
export { handover, type Handover, type HandoverLine, type HandoverStatement } from "./handover.js";
