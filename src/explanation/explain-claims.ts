import { type OptionNames, requireOptions, takes, withArguments } from "../errors/index.js";
import { readCase } from "../person/read/known.js";
import type { Case } from "../person/case.js";
import type { CaseFacts } from "../person/facts/facts.js";
import { type FollowOptions, follow } from "../rules/follow/follow.js";
import { type PriceDeliveriesOptions, priceDeliveries } from "../rules/follow/price-deliveries.js";
import type { Claim, Following } from "../rules/follow/following.js";
import type { CompiledCompensation } from "../rules/follow/compensation/compile.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { ClaimNode, DeliverySharesNode, UncountedNode } from "../rules/recording/claim-node.js";
import type { TraceNode } from "../rules/recording/recorder.js";
import { type Claiming, explainClaimedMonths } from "./build/claims.js";
import { explainUncounted, unitsOf } from "./build/deliveries.js";
import { asDeliveryFacts } from "./build/priced-steps.js";
import { type ExplainOptions, explain } from "./explain.js";
import { onlyAmount } from "./only-amount.js";
import { prove } from "./prove.js";
import type { ExplainedStep, Explanation, FollowedNode, RecordNode, StepEntry } from "./tree.js";
import { withHead } from "./explained-claims/names.js";

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
interface Priced {
  readonly document: Case;
  /** The explanation of the individual budget of what was delivered; undefined where deliveries state what they cost. */
  readonly budget: Explanation | undefined;
  readonly shares: readonly DeliverySharesNode[] | undefined;
}

/**
 * Explains where the money of one person goes: `follow` replayed, by the same code, with a recorder.
 *
 * Every figure of a claim stands under `claims.<municipality>.<month>`: `days`, `gross`, `otherPublic`, `netCost`, `cut`, `amount` and
 * `overcompensation`, with rates, days and rounding, and what the net cost leaves of it. The net cost is taken apart by delivery
 * (`deliveries.<id>.netCost`), into what the case states, or with `pricing` down to units × price. `totals.claimed` adds the claims up.
 * Every day without a claim stands with each of its reasons, and every delivery that does not count with its own. {@link prove} works
 * all of it out again.
 *
 * @param document what is known of the person
 * @param compiled the compensation scheme, compiled once for all
 * @returns the explanation; where a fact is missing it names the facts and explains the claims of the other months
 * @throws {InputError} with every issue, as `follow` and `priceDeliveries` do, and where there is no such amount
 *
 * @example
 * prove(explainClaims(document, compiled)).amounts.get("totals.claimed"); // "465.00"
 */
export function explainClaims(
  document: Case,
  compiled: CompiledCompensation,
  options: ExplainClaimsOptions = {},
): Explanation {
  const looked = [
    ["document", document, "object", "a case"],
    ["compiled", compiled, "compiled", "a compiled compensation scheme"],
    ["options", options, "object", "an object", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => {
    const { pricing } = options;
    if (pricing !== undefined) requireOptions(pricing, pricingNames, "pricing");
    return claimsExplained(document, compiled, options, beginning);
  });
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

/** A question of which nothing was asked before. */
const beginning: Explaining = {
  calculate: undefined,
  explain,
  pricedDays: (document) => document,
  follow,
  differences: () => [],
};

const elsewhere = '`explainClaims` of "seko/following-on" takes it.';

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

const optionNames: OptionNames<ExplainClaimsOptions> = {
  knownOn: true,
  amount: true,
  pricing: true,
  previous: elsewhere,
};

const pricingNames: OptionNames<ExplainedPricing> = { compiled: true, municipality: true, opening: elsewhere };
