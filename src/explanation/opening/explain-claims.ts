import { readingAny, withArguments, type OptionNames, requireOptions, takes } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import type { Position } from "../../result/position/document.js";
import type { CompiledCompensation } from "../../rules/follow/compensation/compile.js";
import { daysOf, decidedDays, spanOfDays } from "../../rules/follow/days/decided-days.js";
import { follow } from "../../rules/follow/follow.js";
import type { Following } from "../../rules/follow/following.js";
import { calculate } from "../../rules/opening/calculate.js";
import { claimsExplained } from "../explained-claims/claims-explained.js";
import type {
  ExplainClaimsOptions as BeginningOptions,
  Explaining,
  ExplainedPricing as BeginningPricing,
} from "../explained-claims/claims-options.js";
import type { Explanation } from "../tree.js";
import { claimDifferences } from "./claim-differences.js";
import { explain } from "./explain.js";

/** By what the deliveries of a case are priced, and with what the pricing goes on. */
export interface ExplainedPricing extends BeginningPricing {
  /** The position with which the pricing of deliveries goes on, or several of the person, as `calculate` takes them. */
  readonly opening?: Position | readonly Position[] | undefined;
}

/** What an explanation of claims may be told besides the case and the scheme. */
export interface ExplainClaimsOptions extends BeginningOptions {
  readonly pricing?: ExplainedPricing;
  /** What followed of the same months on other days, as `follow` takes it. */
  readonly previous?: readonly Following[];
}

/**
 * Explains where the money of one person goes as `explainClaims` of "seko/following" does, also where it goes on from what was before.
 *
 * With `pricing.opening` deliveries are priced from a position on: what came from before, such as the units used of a limit, is a number of
 * its own, with its place in the opening, the rule that keeps it and the last day that it counts. With `previous` a month that was claimed
 * in part is explained as a whole, over all of its days so far, and `claims.<municipality>.<month>.difference` is what is claimed now: the
 * whole, less each amount that followed before, with its place in `previous`. `totals.difference` adds them up.
 *
 * @param document what is known of the person
 * @param compiled the compensation scheme, compiled once for all
 * @returns plain data, the same for the same input; `prove` takes what came from before as given
 * @throws {InputError} as `follow`, `priceDeliveries` and `calculate` do, and where there is no such amount
 *
 * @example
 * const second = explainClaims(document, compiled, { previous: [first], amount: "claims.liepaja.2020-03.difference" });
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
    const { previous, pricing, ...knowledge } = options;
    if (pricing !== undefined) requireOptions(pricing, pricingNames, "pricing");
    const { opening, ...begun } = pricing ?? {};
    // Without an opening nothing is left of a pricing but itself.
    const told = pricing === undefined ? knowledge : { ...knowledge, pricing: begun as BeginningPricing };
    return claimsExplained(document, compiled, told, goingOn(opening, previous));
  });
}

function goingOn(opening: ExplainedPricing["opening"], previous: readonly Following[] | undefined): Explaining {
  return {
    calculate: (delivered, compiled, knowledge) => calculate(delivered, compiled, { ...knowledge, opening }),
    explain: (delivered, compiled, knowledge) => explain(delivered, compiled, { ...knowledge, opening }),
    pricedDays: (document) => (previous === undefined ? document : withMonths(document, previous)),
    follow: (document, compiled, options) =>
      follow(document, compiled, previous === undefined ? options : { ...options, previous }),
    differences: (following, claiming) =>
      previous === undefined || (following.outcome.state === "incomplete" && following.claims.length === 0)
        ? []
        : claimDifferences(following, previous, claiming),
  };
}

/** A case with all days by which its months are decided: what services cost in a month is a matter of all of its days. */
function withMonths(document: Case, previous: readonly Following[]): Case {
  return readingAny({ value: previous, kind: "a list of what followed before" }, () => {
    const asked = daysOf(document.period);
    // Wrong days have an issue where the case is read.
    if (!(asked.from <= asked.to)) return document;
    const before = previous.map(({ period }) => period);
    return { ...document, period: spanOfDays(decidedDays(asked, before)) };
  });
}

const optionNames: OptionNames<ExplainClaimsOptions> = { knownOn: true, amount: true, pricing: true, previous: true };

const pricingNames: OptionNames<ExplainedPricing> = { compiled: true, municipality: true, opening: true };
