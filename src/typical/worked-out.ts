import { outOfPocketOf, supportOf } from "../compare/measures.js";
import { isInputError } from "../errors/index.js";
import { formatScaled, formatScaledShort } from "../numbers/index.js";
import type { Case } from "../person/case.js";
import { calculate } from "../rules/opening/calculate.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { Result } from "../result/result.js";
import type { TypicalAmounts, TypicalCase, TypicalService } from "./document.js";

/** What a scheme makes of a case. */
export type WorkedOut = Pick<TypicalCase, "outcome" | "why" | "services" | "amounts"> & {
  /** Out of pocket in the smallest unit; undefined where nobody knows it. */
  readonly outOfPocket: bigint | undefined;
  /** The levels of its days, one after the other. */
  readonly levels: string;
};

/** Works a case out; one that the scheme refuses is told by the codes of what is wrong. */
export function workedOut(document: Case, compiled: CompiledScheme): WorkedOut {
  let result: Result;
  try {
    result = calculate(document, compiled);
  } catch (error) {
    if (!isInputError(error)) throw error;
    const why = [...new Set(error.issues.map(({ code }) => code))];
    return { outcome: "refused", why, services: [], outOfPocket: undefined, levels: "" };
  }
  const { outcome } = result;
  switch (outcome.state) {
    case "incomplete":
      return none(
        "incomplete",
        outcome.missing.map(({ fact }) => fact),
      );
    case "ineligible":
      return none(
        "ineligible",
        outcome.reasons.map(({ code }) => code),
      );
    case "eligible":
      return eligible(result);
  }
}

function none(outcome: "incomplete" | "ineligible", why: readonly string[]): WorkedOut {
  const isKnown = outcome === "ineligible";
  return { outcome, why: [...new Set(why)], services: [], outOfPocket: isKnown ? 0n : undefined, levels: "" };
}

function eligible(result: Result): WorkedOut {
  const { totals, numbers, lines } = result;
  if (totals === undefined) throw new RangeError("whoever is eligible has amounts");
  const decimals = numbers.form.scheme.minorUnit;
  const said = (minor: bigint) => formatScaled(minor, decimals);
  const outOfPocket = outOfPocketOf(totals);
  const levels = numbers.segments.map(({ level }) => level).join(" ");
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
    requested: formatScaledShort(requested, 4),
    allowed: formatScaledShort(allowed, 4),
  }));
}
