import type { CaseFacts } from "../../person/facts/facts.js";
import type { FollowOutcome, Following } from "../../rules/follow/following.js";
import type { CompiledCompensation } from "../../rules/follow/compensation/compile.js";
import type { Outcome } from "../../outcome/outcome.js";
import { assumptionsOf, explainedScheme } from "../build/head.js";
import { namedSources, namesFor } from "../build/names-for.js";
import type { ExplainOptions } from "../explain.js";
import type { ExplainedStep } from "../tree/steps.js";
import type { Explanation } from "../tree.js";
import type { Names } from "../tree/names.js";

/** What stands above the steps is made of. */
interface Heading {
  readonly steps: readonly ExplainedStep[];
  readonly following: Following;
  readonly compiled: CompiledCompensation;
  readonly facts: CaseFacts;
  readonly budget: Explanation | undefined;
  readonly knowledge: Omit<ExplainOptions, "amount">;
}

export function withHead({ steps, following, compiled, facts, budget, knowledge }: Heading): Explanation {
  const { scheme } = compiled;
  const named = namedSources(steps.filter(({ step }) => step === "claim"));
  const own = scheme.sources.filter(({ id }) => named.has(id));
  const known = new Set(budget?.assumptions.map(({ id }) => id));
  const assumptions = assumptionsOf({ compiled }, following.assumptions);
  return {
    schemaVersion: 1,
    case: following.case,
    client: following.client,
    synthetic: following.synthetic,
    scheme: explainedScheme(scheme),
    period: following.period,
    ...(budget?.opening === undefined ? {} : { opening: budget.opening }),
    ...(knowledge.knownOn === undefined ? {} : { knownOn: knowledge.knownOn }),
    outcome: outcomeOf(following.outcome),
    steps,
    lines: budget?.lines ?? Object.fromEntries(facts.lines.map(({ id, service, unit }) => [id, { service, unit }])),
    names: namesIn(namesFor(facts, scheme, steps), budget?.names),
    sources: [...(budget?.sources ?? []), ...own],
    assumptions: [...(budget?.assumptions ?? []), ...assumptions.filter(({ id }) => !known.has(id))],
  };
}

/** The names of the scheme by which money follows, and of the one that prices deliveries. */
function namesIn(own: Names, ofBudget: Names | undefined): Names {
  if (ofBudget === undefined) return own;
  const both = (kind: keyof Names) => ({ ...own[kind], ...ofBudget[kind] });
  return {
    services: both("services"),
    levels: both("levels"),
    sources: both("sources"),
    places: both("places"),
    groups: both("groups"),
    circumstances: both("circumstances"),
    instruments: both("instruments"),
    conditions: both("conditions"),
    limits: both("limits"),
    rules: both("rules"),
  };
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
