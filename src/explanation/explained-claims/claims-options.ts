import type { Case } from "../../person/case.js";
import type { FollowOptions } from "../../rules/follow/follow.js";
import type { PriceDeliveriesOptions } from "../../rules/follow/price-deliveries.js";
import type { Following } from "../../rules/follow/following.js";
import type { CompiledCompensation } from "../../rules/follow/compensation/compile.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { DeliverySharesNode } from "../../rules/recording/claim-node.js";
import type { Claiming } from "../build/claims/claim-paths.js";
import type { ExplainOptions } from "../explain.js";
import type { StepEntry } from "../tree/steps.js";
import type { Explanation } from "../tree.js";

/** By what the deliveries of a case are priced, as `priceDeliveries` does it. */
export interface ExplainedPricing {
  readonly compiled: CompiledScheme;
  /** Id of the funding source that stands for the municipality. */
  readonly municipality: string;
}

/** What an explanation of claims may be told besides the case and the scheme. */
export interface ExplainClaimsOptions extends ExplainOptions {
  /** By what deliveries are priced; left out, they state what they cost. */
  readonly pricing?: ExplainedPricing;
}

/** A case of which claims are explained, with what it was priced by. */
export interface Priced {
  readonly document: Case;
  /** The explanation of the individual budget of what was delivered; undefined where deliveries state what they cost. */
  readonly budget: Explanation | undefined;
  readonly shares: readonly DeliverySharesNode[] | undefined;
}

/** How claims are explained: of a question that begins, or of one that goes on from what was before. */
export interface Explaining {
  /** How what was delivered is calculated; undefined, as a question that begins. */
  readonly calculate: PriceDeliveriesOptions["calculate"];
  /** Explains the individual budget of what was delivered. */
  readonly explain: (delivered: Case, compiled: CompiledScheme, options: ExplainOptions) => Explanation;
  /** The case with the days of which deliveries are priced. */
  readonly pricedDays: (document: Case) => Case;
  readonly follow: (document: Case, compiled: CompiledCompensation, options: FollowOptions) => Following;
  /** What is claimed now of months that were claimed in part before. */
  readonly differences: (following: Following, claiming: Claiming) => readonly StepEntry[];
}
