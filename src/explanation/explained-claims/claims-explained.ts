import { readCase } from "../../person/read/known.js";
import type { Case } from "../../person/case.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import { priceDeliveries } from "../../rules/follow/price-deliveries.js";
import type { Claim, Following } from "../../rules/follow/following.js";
import type { CompiledCompensation } from "../../rules/follow/compensation/compile.js";
import type { ClaimNode, DeliverySharesNode, UncountedNode } from "../../rules/recording/claim-node.js";
import type { TraceNode } from "../../rules/recording/recorder.js";
import type { Claiming } from "../build/claims/claim-paths.js";
import { explainClaimedMonths } from "../build/claims/claims.js";
import { explainUncounted } from "../build/claims/deliveries.js";
import { unitsOf } from "../build/claims/delivery-amounts.js";
import { asDeliveryFacts } from "../build/priced-steps.js";
import type { ExplainOptions } from "../explain.js";
import { onlyAmount } from "../only-amount.js";
import { prove } from "../prove.js";
import type { ExplainedStep } from "../tree/steps.js";
import type { Explanation, FollowedNode, RecordNode } from "../tree.js";
import { withHead } from "./names.js";
import type { ExplainClaimsOptions, ExplainedPricing, Explaining, Priced } from "./claims-options.js";

/** Explains claims, of a question that begins or goes on. */
export function claimsExplained(
  document: Case,
  compiled: CompiledCompensation,
  { amount, pricing, ...knowledge }: ExplainClaimsOptions,
  explaining: Explaining,
): Explanation {
  const priced = priceExplained(document, pricing, knowledge, explaining);
  const claims: ClaimNode[] = [];
  const uncounted: UncountedNode[] = [];
  const recorder = {
    record: (node: TraceNode) => {
      if (node.kind === "claim") claims.push(node);
      if (node.kind === "uncounted") uncounted.push(node);
    },
  };
  const following = explaining.follow(priced.document, compiled, { ...knowledge, recorder });
  const facts = readCase(priced.document, [], knowledge);
  const { budget, shares } = priced;
  const claiming: Claiming = {
    ...{ compiled, facts, shares },
    amounts: new Map(budget === undefined ? [] : prove(budget).amounts),
  };
  const isClaimed = following.outcome.state === "eligible" || claims.length > 0;
  const claimed = isClaimed ? explainClaimedMonths(claims, claiming) : [];
  const nodes = [
    ...lookedAt(following, compiled, facts),
    ...uncounted.map(explainUncounted),
    ...claimed,
    ...explaining.differences(following, claiming),
  ];
  const steps: readonly ExplainedStep[] = [...(budget?.steps ?? []), { step: "claim", nodes }];
  const explanation = withHead({ steps, following, compiled, facts, budget, knowledge });
  return amount === undefined ? explanation : onlyAmount(explanation, amount);
}

/** Prices the deliveries of a case, with the explanation of what they cost. */
function priceExplained(
  document: Case,
  pricing: ExplainedPricing | undefined,
  knowledge: Omit<ExplainOptions, "amount">,
  explaining: Explaining,
): Priced {
  if (pricing === undefined) return { document, budget: undefined, shares: undefined };
  const { compiled, municipality } = pricing;
  const shares: DeliverySharesNode[] = [];
  const recorder = {
    record: (node: TraceNode) => {
      if (node.kind === "delivery-shares") shares.push(node);
    },
  };
  const asked = explaining.pricedDays(document);
  const { calculate } = explaining;
  const calculated = calculate === undefined ? {} : { calculate };
  const told = { ...knowledge, municipality, recorder, ...calculated };
  const { case: priced, delivered } = priceDeliveries(asked, compiled, told);
  const budget = asDeliveryFacts(explaining.explain(delivered, compiled, knowledge), readCase(asked, [], knowledge));
  return { document: { ...priced, period: document.period }, budget, shares };
}

/** What was looked at: missing facts, whom money follows to, and the days on which it does not. */
function lookedAt(following: Following, compiled: CompiledCompensation, facts: CaseFacts): readonly RecordNode[] {
  const missing = following.outcome.state === "incomplete" ? following.outcome.missing : [];
  return [
    ...missing.map((each) => ({ kind: "missing" as const, ...each })),
    ...following.claims.map((claim) => followedNode(claim, compiled, facts)),
    ...following.unpaid.flatMap(({ from, to, reasons }) =>
      reasons.map((reason) => ({ kind: "unpaid" as const, from, to, ...reason })),
    ),
  ];
}

function followedNode(
  { claimant, month, spans, rates, why }: Claim,
  { scheme }: CompiledCompensation,
  facts: CaseFacts,
): FollowedNode {
  const per = scheme.amount.method === "fixed-per-month" ? "month" : "day";
  const { institutions, groups, rules } = why;
  const counted = new Set(why.deliveries);
  const deliveries = (facts.deliveries ?? []).filter(({ id }) => counted.has(id)).map(unitsOf);
  const rated = rates.map(({ rate, days }) => ({ rate, per, days }) as const);
  return { kind: "followed", claimant, month, days: spans, rates: rated, institutions, groups, rules, deliveries };
}
