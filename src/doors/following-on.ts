/**
 * Why a claim is what it is where it goes on from what was before: positions from which services are priced, and months in parts.
 *
 * @packageDocumentation
 */
export {
  explainClaims,
  type ExplainClaimsOptions,
  type ExplainedPricing,
} from "../explanation/opening/explain-claims.js";
