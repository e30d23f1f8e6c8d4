import { outOfPocketOf, supportOf } from "../compare/measures.js";
import { isInputError, type InputError } from "../errors/index.js";
import { formatScaled, formatScaledShort } from "../numbers/index.js";
import type { Case } from "../person/case.js";
import type { PlanLine } from "../person/plan.js";
import { calculate } from "../rules/opening/calculate.js";
import { daysOfFoundLevels } from "../result/budget/days-of-levels.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { Result } from "../result/result.js";
import type { TypicalAmounts, TypicalCase, TypicalService } from "./document.js";
import { withoutProvider } from "./without-provider.js";

/** What a scheme makes of a case. */
export type WorkedOut = Pick<TypicalCase, "outcome" | "why" | "services" | "amounts" | "issues"> & {
  /** The case that was worked out: without the lines of which nobody has a price. */
  readonly document: Case;
  /** Out of pocket in the smallest unit; undefined where nobody knows it. */
  readonly outOfPocket: bigint | undefined;
  /** The levels of its days, one after the other. */
  readonly levels: string;
};

/**
 * Works a case out. Where some services have no price, the others are worked out without them; a case that the scheme refuses for
 * anything else is told by the codes of what is wrong.
 */
export function workedOut(document: Case, compiled: CompiledScheme): WorkedOut {
  return workOut(document, compiled, (error) => {
    const provided = withoutProvider(document, error);
    if (provided === undefined) return refused(document, error);
    const rest = workOut(provided.document, compiled, (again) => refused(provided.document, again));
    return { ...rest, services: withMissing(rest.services, provided.missing) };
  });
}

function workOut(document: Case, compiled: CompiledScheme, otherwise: (error: InputError) => WorkedOut): WorkedOut {
  let result: Result;
  try {
    result = calculate(document, compiled);
  } catch (error) {
    if (!isInputError(error)) throw error;
    return otherwise(error);
  }
  const { outcome } = result;
  switch (outcome.state) {
    case "incomplete":
      return none(
        document,
        "incomplete",
        outcome.missing.map(({ fact }) => fact),
      );
    case "ineligible":
      return none(
        document,
        "ineligible",
        outcome.reasons.map(({ code }) => code),
      );
    case "eligible":
      return { document, ...eligible(result) };
  }
}

function refused(document: Case, { issues }: InputError): WorkedOut {
  const why = [...new Set(issues.map(({ code }) => code))];
  return { document, outcome: "refused", why, issues, services: [], outOfPocket: undefined, levels: "" };
}

function none(document: Case, outcome: "incomplete" | "ineligible", why: readonly string[]): WorkedOut {
  const isKnown = outcome === "ineligible";
  return { document, outcome, why: [...new Set(why)], services: [], outOfPocket: isKnown ? 0n : undefined, levels: "" };
}

/** The services with those that are not there, in the end. */
function withMissing(services: readonly TypicalService[], missing: readonly PlanLine[]): readonly TypicalService[] {
  const units = new Map(missing.map(({ service, unit }) => [service, unit]));
  const found = new Set(services.map(({ service }) => service));
  return [
    ...services.map((each): TypicalService => (units.has(each.service) ? { ...each, provided: "some" } : each)),
    ...[...units]
      .filter(([service]) => !found.has(service))
      .map(([service, unit]): TypicalService => ({ service, unit, provided: "none" })),
  ];
}

function eligible(result: Result): Omit<WorkedOut, "document"> {
  const { totals, numbers, lines } = result;
  if (totals === undefined) throw new RangeError("whoever is eligible has amounts");
  const decimals = numbers.form.scheme.minorUnit;
  const said = (minor: bigint) => formatScaled(minor, decimals);
  const outOfPocket = outOfPocketOf(totals);
  const levels = daysOfFoundLevels(numbers)
    .map(({ level }) => level)
    .join(" ");
  const amounts: TypicalAmounts = {
    budget: said(BigInt(result.budget.approved.minor)),
    cost: said(BigInt(totals.costMinor)),
    covered: said(BigInt(totals.coveredMinor)),
    contribution: said(BigInt(totals.contributionMinor)),
    support: said(supportOf(totals)),
    outOfPocket: said(outOfPocket),
  };
  return { outcome: "eligible", why: [], services: servicesOf(lines), amounts, outOfPocket, levels };
}

function servicesOf(lines: NonNullable<Result["lines"]>): readonly TypicalService[] {
  const services = new Map<string, { unit: string; requested: number; allowed: number }>();
  for (const { service, requested, requestedScaled, allowedScaled } of lines) {
    const sums = services.get(service) ?? { unit: requested.unit, requested: 0, allowed: 0 };
    services.set(service, sums);
    sums.requested += requestedScaled;
    sums.allowed += allowedScaled;
  }
  return [...services].map(([service, { unit, requested, allowed }]) => ({
    service,
    unit,
    provided: "all",
    requested: formatScaledShort(requested, 4),
    allowed: formatScaledShort(allowed, 4),
  }));
}
