import { parseDay } from "../../calendar/index.js";
import { pathOf } from "../../errors/index.js";
import type { Claim, Following } from "../../rules/follow/following.js";
import { beforeNode } from "../before-node.js";
import { pathOfClaim, type Claiming } from "../build/claims/claim-paths.js";
import { moneyText } from "../build/told-decimals.js";
import { reference, references } from "../build/operands.js";
import { total, working } from "../build/told-working.js";
import type { BeforeNode } from "../tree.js";
import type { StepEntry } from "../tree/steps.js";

/**
 * What is claimed now of months that were claimed in part before: what they come to as a whole, less each claim of them so far.
 *
 * @param previous what followed before, also there and back through JSON
 */
export function claimDifferences(
  { claims }: Following,
  previous: readonly Following[],
  claiming: Claiming,
): readonly StepEntry[] {
  const paths = claims.map(({ claimant, month }) => pathOfClaim(claimant, month, "difference"));
  const nodes = claims.flatMap((claim) => claimedNow(claim, previous, claiming));
  const sum = claims.reduce((all, { amount, difference = amount }) => all + difference.minor, 0);
  return [
    ...nodes,
    total(claiming, {
      amount: "totals.difference",
      operation: "sum",
      operands: references(claiming, paths),
      scaled: sum,
    }),
  ];
}

function claimedNow(claim: Claim, previous: readonly Following[], claiming: Claiming): readonly StepEntry[] {
  const { claimant, month, amount, difference = amount } = claim;
  const whole = pathOfClaim(claimant, month, "amount");
  const own = { kind: "claim", claimant, month } as const;
  // Whoever claims nothing of the month any more has no amount of it, and gives back what was claimed.
  const gone = claiming.amounts.has(whole)
    ? []
    : [working(claiming, { ...own, name: "amount" as const }, "sum", [], { amount: whole })];
  const operands = [reference(claiming, whole), ...claimedBefore(claim, previous, claiming)];
  const options = { amount: pathOfClaim(claimant, month, "difference"), scaled: difference.minor };
  return [...gone, working(claiming, { ...own, name: "difference" as const }, "difference", operands, options)];
}

/** What each of those before claimed of a month. */
function claimedBefore(
  { claimant, month }: Claim,
  previous: readonly Following[],
  claiming: Claiming,
): readonly BeforeNode[] {
  return previous.flatMap(({ claims, period }, index) =>
    claims.flatMap((claim, at) => {
      if (claim.claimant !== claimant || claim.month !== month) return [];
      const name = claim.difference === undefined ? "amount" : "difference";
      // Amounts are texts in JSON, and say the same as text.
      const value = String(claim[name] ?? moneyText(claiming, 0));
      const said = { measure: "money", value, of: claimant } as const;
      return [beforeNode("claimed", pathOf("previous", index, "claims", at, name), parseDay(period.to), said)];
    }),
  );
}
