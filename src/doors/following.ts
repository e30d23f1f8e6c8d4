/**
 * Money that follows the client: whose it is, claims and their answers, payments, portability, and why a claim is what it is.
 *
 * @packageDocumentation
 */
export * from "./parts/follow.js";
export { explainClaims } from "../explanation/explain-claims.js";
export { type ExplainClaimsOptions, type ExplainedPricing } from "../explanation/explained-claims/claims-options.js";
