import { readCase, type Case } from "../client/index.js";
import { follow, type FollowOutcome } from "../following/index.js";
import type { CompiledCompensation } from "../scheme/index.js";
import type { ClaimNode, Outcome } from "../trace/index.js";
import { explainClaimedMonths } from "./build/claims.js";
import { assumptionOf, namedSources, namesFor } from "./build/head.js";
import type { ExplainOptions } from "./explain.js";
import { onlyAmount } from "./only-amount.js";
import type { ExplainedStep, Explanation, RecordNode } from "./tree.js";

/**
 * Explains where the money of one person goes: `follow` replayed, by the same code, with a recorder.
 *
 * Every claim stands under `claims.<municipality>.<month>.amount` with rates, days, rounding and what the net cost leaves of it, and
 * `totals.claimed` adds them up; every day without a claim stands with each of its reasons. {@link prove} works the claims out again.
 *
 * @param document what is known of the person
 * @param compiled the compensation scheme, compiled once for all
 * @returns the explanation; where a fact is missing it names the facts and explains no claim
 * @throws {InputError} with every issue, as `follow` does, and where there is no such amount
 *
 * @example
 * prove(explainClaims(document, compiled)).amounts.get("totals.claimed"); // "465.00"
 */
export function explainClaims(
  document: Case,
  compiled: CompiledCompensation,
  { amount, ...knowledge }: ExplainOptions = {},
): Explanation {
  const recorded: ClaimNode[] = [];
  const recorder = {
    record: (node: { readonly kind: string }) => {
      if (node.kind === "claim") recorded.push(node as ClaimNode);
    },
  };
  const following = follow(document, compiled, { ...knowledge, recorder });
  const facts = readCase(document, [], knowledge);
  const { scheme } = compiled;
  const missing = following.outcome.state === "incomplete" ? following.outcome.missing : [];
  const looked: RecordNode[] = [
    ...missing.map((each) => ({ kind: "missing" as const, ...each })),
    ...following.unpaid.flatMap(({ from, to, reasons }) =>
      reasons.map((reason) => ({ kind: "unpaid" as const, from, to, ...reason })),
    ),
  ];
  const claimed =
    following.outcome.state === "eligible" ? explainClaimedMonths(recorded, { compiled, amounts: new Map() }) : [];
  const steps: readonly ExplainedStep[] = [{ step: "claim", nodes: [...looked, ...claimed] }];
  const named = namedSources(steps);
  const explanation: Explanation = {
    schemaVersion: 1,
    case: following.case,
    client: following.client,
    synthetic: following.synthetic,
    scheme: {
      id: scheme.id,
      version: scheme.version,
      label: scheme.label,
      currency: scheme.currency,
      minorUnit: scheme.minorUnit,
      language: scheme.language ?? "en",
    },
    period: following.period,
    ...(knowledge.knownOn === undefined ? {} : { knownOn: knowledge.knownOn }),
    outcome: outcomeOf(following.outcome),
    steps,
    lines: Object.fromEntries(facts.lines.map(({ id, service, unit }) => [id, { service, unit }])),
    names: namesFor(facts, scheme, steps),
    sources: scheme.sources.filter(({ id }) => named.has(id)),
    assumptions: following.assumptions.map((id) => assumptionOf({ compiled }, id)),
  };
  return amount === undefined ? explanation : onlyAmount(explanation, amount);
}

/** The outcome in the words of every explanation; the reasons stand with their days in the step. */
function outcomeOf(outcome: FollowOutcome): Outcome {
  switch (outcome.state) {
    case "eligible":
      return { state: "eligible", spans: outcome.spans, reasons: [] };
    case "ineligible":
      return { state: "ineligible", reasons: [] };
    case "incomplete":
      return { state: "incomplete", missing: outcome.missing, reasons: [] };
  }
}
