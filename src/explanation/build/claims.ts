import { formatMonth } from "../../calendar/index.js";
import { formatScaled, rateDecimals, unitPriceDecimals } from "../../numbers/index.js";
import type { CompiledCompensation } from "../../scheme/index.js";
import type { ClaimNode as Claimed, ClaimedRate } from "../../trace/index.js";
import type { ClaimNode, FactNode, OperandNode, SplitNode } from "../tree.js";
import {
  count,
  moneyText,
  parameter,
  reference,
  references,
  roundingText,
  total,
  working,
  type Entries,
  type Numbering,
} from "./telling.js";

/** What claims are explained with. */
interface Claiming extends Numbering {
  readonly compiled: CompiledCompensation;
}

/** What `numerator ÷ denominator` of a recorded claim is divided by besides the days of the whole: rates to minor units. */
const ratesToMinor = 10 ** (unitPriceDecimals - 2);

/** What follows a person, month by month, and in all. */
export function explainClaimedMonths(recorded: readonly Claimed[], claiming: Claiming): Entries {
  const months = [...new Set(recorded.map(({ month }) => month))];
  const entries = months.flatMap((month) =>
    explainMonth(
      recorded.filter((claim) => claim.month === month),
      claiming,
    ),
  );
  const amounts = recorded.map((claim) => pathOf(claim, "amount"));
  const sum = recorded.reduce((all, { amount }) => all + amount, 0);
  return [...entries, total(claiming, "totals.claimed", "sum", references(claiming, amounts), sum)];
}

/** One month: its worth divided by the days of the whole and rounded once, shared among its claimants, and held to the net cost. */
function explainMonth(claims: readonly Claimed[], claiming: Claiming): Entries {
  const { amount, scheme } = claiming.compiled;
  const month = formatMonth(claims[0]?.month ?? 0);
  const path = `claims.${month}.due`;
  const worth = working(
    claiming,
    { kind: "claim" as const, name: "worth" as const, month },
    "sum",
    claims.map((claim) => worthOf(claim, claiming)),
    { measure: "number" },
  );
  const whole = count("days-of-whole", (claims[0]?.denominator ?? ratesToMinor) / ratesToMinor);
  const gross = claims.reduce((sum, claim) => sum + claim.gross, 0);
  const rounding = roundingText(amount.rounding, claiming.compiled.name.minorUnit);
  const due = working(claiming, { kind: "claim" as const, name: "due" as const, month }, "quotient", [worth, whole], {
    amount: path,
    scaled: gross,
    rounding,
  });
  const capped = scheme.amount.atMost !== undefined;
  if (!capped) return [due, ...shared(claims, "amount", path, claiming)];
  if (scheme.gate.per === "person") {
    const net = claims.reduce((sum, { netCost = 0 }) => sum + netCost, 0);
    const left = `claims.${month}.claimable`;
    const operands = [reference(claiming, path), netCost(net, claiming)];
    const scaled = claims.reduce((sum, claim) => sum + claim.amount, 0);
    const own = { kind: "claim" as const, name: "claimable" as const, month };
    const claimable = working(claiming, own, "minimum", operands, { amount: left, scaled });
    return [due, claimable, ...shared(claims, "amount", left, claiming)];
  }
  const parts = shared(claims, "gross", path, claiming);
  const held = claims.map((claim): ClaimNode => {
    const own = { kind: "claim" as const, name: "amount" as const, claimant: claim.claimant, month };
    const operands = [reference(claiming, pathOf(claim, "gross")), netCost(claim.netCost ?? 0, claiming)];
    return working(claiming, own, "minimum", operands, { amount: pathOf(claim, "amount"), scaled: claim.amount });
  });
  return [due, ...parts, ...held];
}

/** Σ rate × days of one claimant. */
function worthOf(claim: Claimed, claiming: Claiming): ClaimNode {
  const month = formatMonth(claim.month);
  const own = { kind: "claim" as const, name: "worth" as const, claimant: claim.claimant, month };
  const products = claim.rates.map((rate): OperandNode =>
    working(claiming, own, "product", [rateOf(rate, month, claiming), count("days", rate.days)], { measure: "number" }),
  );
  return working(claiming, own, "sum", products, { measure: "number" });
}

/** The row of a rate, or the share of the row of a cost. */
function rateOf({ row, share }: ClaimedRate, month: string, claiming: Claiming): OperandNode {
  const cost = parameter(row, unitPriceDecimals);
  if (share === undefined) return cost;
  const rounding = roundingText(claiming.compiled.amount.rateRounding, unitPriceDecimals);
  const own = { kind: "claim" as const, name: "rate" as const, month };
  return working(claiming, own, "product", [parameter(share, rateDecimals), cost], { measure: "number", rounding });
}

/** An amount of the month shared among its claimants by what their days are worth. */
function shared(
  claims: readonly Claimed[],
  name: "gross" | "amount",
  path: string,
  claiming: Claiming,
): readonly (SplitNode | ReturnType<typeof total>)[] {
  const [first] = claims;
  const nothing = claims.every(({ gross }) => gross === 0);
  if (claims.length === 1 || nothing) {
    return claims.map((claim) =>
      total(claiming, pathOf(claim, name), "sum", claim === first ? references(claiming, [path]) : [], claim[name]),
    );
  }
  const whole = reference(claiming, path);
  const parts = claims.map((claim) => {
    const amount = pathOf(claim, name);
    const value = moneyText(claiming, claim[name]);
    claiming.amounts.set(amount, value);
    return { amount, value, weight: worthOf(claim, claiming) };
  });
  const { minorUnit } = claiming.compiled.name;
  return [{ kind: "split", name: "claims", method: "by-weight", decimals: minorUnit, total: whole, parts }];
}

/** What the services of the month cost the municipality, as the deliveries state it. */
function netCost(minor: number, claiming: Claiming): FactNode {
  return { kind: "fact", fact: "deliveries", value: formatScaled(minor, claiming.compiled.name.minorUnit) };
}

function pathOf({ claimant, month }: Claimed, name: "gross" | "amount"): string {
  return `claims.${claimant}.${formatMonth(month)}.${name}`;
}
