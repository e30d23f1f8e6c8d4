import { unitPriceDecimals } from "../../../numbers/index.js";
import type { ClaimNode as Claimed } from "../../../rules/recording/claim-node.js";
import type { ClaimNode } from "../../tree.js";
import { groupBy } from "../../../lists/index.js";
import { explainDeliveries } from "./deliveries.js";
import { count, reference, references } from "../operands.js";
import { roundingText, total, working } from "../told-working.js";
import type { Entries } from "../told-entries.js";
import { type Claiming, dueOf, of, ofMonth, pathOf, pathOfMonth } from "./claim-paths.js";
import { costsOfClaims, costsOfPerson } from "./claim-costs.js";
import { shared, worthOf } from "./shared-month.js";

/** What `numerator ÷ denominator` of a recorded claim is divided by besides the days of the whole: rates to minor units. */
const ratesToMinor = 10 ** (unitPriceDecimals - 2);

/** What follows a person, month by month, and in all. */
export function explainClaimedMonths(recorded: readonly Claimed[], claiming: Claiming): Entries {
  const known = recorded.filter(({ netCost }) => netCost !== undefined);
  const delivered = explainDeliveries([...new Set(known.flatMap(({ deliveries }) => deliveries))], claiming);
  const byMonth = groupBy(recorded, ({ month }) => month);
  const entries = [...byMonth.values()].flatMap((claims) => explainMonth(claims, claiming));
  const amounts = recorded.map((claim) => pathOf(claim, "amount"));
  const sum = recorded.reduce((all, { amount }) => all + amount, 0);
  return [
    ...delivered,
    ...entries,
    total(claiming, {
      amount: "totals.claimed",
      operation: "sum",
      operands: references(claiming, amounts),
      scaled: sum,
    }),
  ];
}

/** One month: its worth divided by the days of the whole and rounded once, shared among its claimants, and held to the net cost. */
function explainMonth(claims: readonly Claimed[], claiming: Claiming): Entries {
  const { scheme } = claiming.compiled;
  const capped = scheme.amount.atMost !== undefined;
  const entries: Entries = [...claims.map((claim) => explainDays(claim, claiming)), explainDue(claims, claiming)];
  entries.push(...shared(claims, "gross", dueOf(claims), claiming));
  entries.push(...(scheme.gate.per === "person" ? costsOfPerson(claims, claiming) : costsOfClaims(claims, claiming)));
  if (capped && scheme.gate.per === "person") {
    const path = pathOfMonth(claims, "claimable");
    const operands = [reference(claiming, dueOf(claims)), reference(claiming, pathOfMonth(claims, "netCost"))];
    const scaled = claims.reduce((sum, claim) => sum + claim.amount, 0);
    entries.push(working(claiming, ofMonth(claims, "claimable"), "minimum", operands, { amount: path, scaled }));
    entries.push(...shared(claims, "amount", path, claiming));
  } else for (const claim of claims) entries.push(explainAmount(claim, capped, claiming));
  for (const claim of claims) entries.push(...explainRest(claim, claiming));
  return entries;
}

/** The paid days of a claimant. */
function explainDays(claim: Claimed, claiming: Claiming): ClaimNode {
  const days = claim.rates.map((rate) => count("days", rate.days));
  return working(claiming, of(claim, "days"), "sum", days, { amount: pathOf(claim, "days"), measure: "number" });
}

/** What the person's month is worth, over all its claimants, rounded. */
function explainDue(claims: readonly Claimed[], claiming: Claiming): ClaimNode {
  const parts = claims.map((claim) => worthOf(claim, claiming));
  const worth = working(claiming, ofMonth(claims, "worth"), "sum", parts, { measure: "number" });
  const whole = count("days-of-whole", (claims[0]?.denominator ?? ratesToMinor) / ratesToMinor);
  const scaled = claims.reduce((sum, claim) => sum + claim.gross, 0);
  const rounding = roundingText(claiming.compiled.amount.rounding, claiming.compiled.name.minorUnit);
  const options = { amount: dueOf(claims), scaled, rounding };
  return working(claiming, ofMonth(claims, "due"), "quotient", [worth, whole], options);
}

/** What is claimed: what is due, at most what the services cost the claimant where the scheme caps it. */
function explainAmount(claim: Claimed, capped: boolean, claiming: Claiming): ClaimNode {
  const options = { amount: pathOf(claim, "amount"), scaled: claim.amount };
  const gross = reference(claiming, pathOf(claim, "gross"));
  if (!capped) return working(claiming, of(claim, "amount"), "sum", [gross], options);
  const operands = [gross, reference(claiming, pathOf(claim, "netCost"))];
  return working(claiming, of(claim, "amount"), "minimum", operands, options);
}

/** What the cap takes away, and what is claimed above the net cost. */
function explainRest(claim: Claimed, claiming: Claiming): Entries {
  const amount = reference(claiming, pathOf(claim, "amount"));
  const gross = reference(claiming, pathOf(claim, "gross"));
  const cut = working(claiming, of(claim, "cut"), "difference", [gross, amount], { amount: pathOf(claim, "cut") });
  if (claim.netCost === undefined) return [cut];
  const less = [amount, reference(claiming, pathOf(claim, "netCost"))];
  const over = [count("nothing-due", 0), working(claiming, of(claim, "over"), "difference", less)];
  const path = pathOf(claim, "overcompensation");
  return [cut, working(claiming, of(claim, "overcompensation"), "maximum", over, { amount: path })];
}
