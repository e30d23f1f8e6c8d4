import { rateDecimals, unitPriceDecimals } from "../../../numbers/index.js";
import type { ClaimNode as Claimed, ClaimedRate } from "../../../rules/recording/claim-node.js";
import type { ClaimNode, OperandNode } from "../../tree.js";
import type { StepEntry } from "../../tree/steps.js";
import { count, parameter, reference } from "../operands.js";
import { moneyText } from "../told-decimals.js";
import { roundingText, working } from "../told-working.js";
import { splitByWeight } from "../split-by-weight.js";
import { type Claiming, of, ofMonth, pathOf } from "./claim-paths.js";

/** Σ rate × days of one claimant. */
export function worthOf(claim: Claimed, claiming: Claiming): ClaimNode {
  const products = claim.rates.map((rate): OperandNode =>
    working(claiming, of(claim, "worth"), "product", [rateOf(rate, claim, claiming), count("days", rate.days)], {
      measure: "number",
    }),
  );
  return working(claiming, of(claim, "worth"), "sum", products, { measure: "number" });
}

/** The row of a rate, or the share of the row of a cost. */
function rateOf({ row, share }: ClaimedRate, claim: Claimed, claiming: Claiming): OperandNode {
  const cost = parameter(row, unitPriceDecimals);
  if (share === undefined) return cost;
  const rounding = roundingText(claiming.compiled.amount.rateRounding, unitPriceDecimals);
  const operands = [parameter(share, rateDecimals), cost];
  return working(claiming, ofMonth([claim], "rate"), "product", operands, { measure: "number", rounding });
}

/** An amount of the month shared among its claimants by what their days are worth. */
export function shared(
  claims: readonly Claimed[],
  name: "gross" | "amount" | "otherPublic" | "netCost",
  path: string,
  claiming: Claiming,
): readonly StepEntry[] {
  const [first, ...others] = claims;
  if (first !== undefined && others.length === 0) {
    const options = { amount: pathOf(first, name), scaled: first[name] ?? 0 };
    return [working(claiming, of(first, name), "sum", [reference(claiming, path)], options)];
  }
  // Where all days are worth nothing, nobody gets anything, and costs are shared by days.
  const nothing = claims.every((claim) => worthOf(claim, claiming).exact.numerator === "0");
  if (nothing && (name === "gross" || name === "amount")) {
    return claims.map((claim) => working(claiming, of(claim, name), "sum", [], { amount: pathOf(claim, name) }));
  }
  const parts = claims.map((claim) => {
    const amount = pathOf(claim, name);
    const value = moneyText(claiming, claim[name] ?? 0);
    claiming.amounts.set(amount, value);
    return { amount, value, weight: nothing ? reference(claiming, pathOf(claim, "days")) : worthOf(claim, claiming) };
  });
  const { minorUnit } = claiming.compiled.name;
  const whole = reference(claiming, path);
  return [splitByWeight("claims", minorUnit, whole, parts)];
}
