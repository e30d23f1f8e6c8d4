import { formatMonth } from "../../calendar/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import { rateDecimals, unitPriceDecimals } from "../../numbers/index.js";
import type { CompiledCompensation } from "../../rules/follow/compensation/compile.js";
import type { ClaimNode as Claimed, ClaimedRate, DeliverySharesNode } from "../../rules/recording/claim-node.js";
import type { ClaimNode, OperandNode, StepEntry } from "../tree.js";
import { groupBy } from "../../lists/index.js";
import { explainDeliveries, pathOf as pathOfDelivery } from "./deliveries.js";
import { count, parameter, reference, references } from "./operands.js";
import { moneyText } from "./told-decimals.js";
import { roundingText, total, working } from "./told-working.js";
import type { Numbering } from "./telling.js";
import type { Entries } from "./told-entries.js";

/** What claims are explained with. */
export interface Claiming extends Numbering {
  readonly compiled: CompiledCompensation;
  readonly facts: CaseFacts;
  /** How the amounts of each month are shared among deliveries that are priced; undefined where they state what they cost. */
  readonly shares: readonly DeliverySharesNode[] | undefined;
}

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
  return [...delivered, ...entries, total(claiming, "totals.claimed", "sum", references(claiming, amounts), sum)];
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

/** What the services of each claimant cost, from its own deliveries. */
function costsOfClaims(claims: readonly Claimed[], claiming: Claiming): Entries {
  return claims.flatMap((claim) => {
    if (claim.netCost === undefined) return [];
    return (["otherPublic", "netCost"] as const).map((name) =>
      working(claiming, of(claim, name), "sum", ofDeliveries(claim, name, claiming), {
        amount: pathOf(claim, name),
        scaled: claim[name] ?? 0,
      }),
    );
  });
}

/** What the services of a person's month cost, shared among its claimants. */
function costsOfPerson(claims: readonly Claimed[], claiming: Claiming): Entries {
  const [first] = claims;
  if (first?.netCost === undefined) return [];
  return (["otherPublic", "netCost"] as const).flatMap((name): Entries => {
    const path = pathOfMonth(claims, name);
    const operands = ofDeliveries(first, name, claiming);
    const whole = working(claiming, ofMonth(claims, name), "sum", operands, { amount: path });
    return [whole, ...shared(claims, name, path, claiming)];
  });
}

function ofDeliveries(
  { deliveries }: Claimed,
  name: "otherPublic" | "netCost",
  claiming: Claiming,
): readonly OperandNode[] {
  const paths = deliveries.map(({ id }) => pathOfDelivery(id, name));
  return references(
    claiming,
    paths.filter((path) => claiming.amounts.has(path)),
  );
}

/** Σ rate × days of one claimant. */
function worthOf(claim: Claimed, claiming: Claiming): ClaimNode {
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
function shared(
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
  return [{ kind: "split", name: "claims", method: "by-weight", decimals: minorUnit, total: whole, parts }];
}

function of<Name extends ClaimNode["name"]>({ claimant, month }: Claimed, name: Name) {
  return { kind: "claim" as const, name, claimant, month: formatMonth(month) };
}

function ofMonth<Name extends ClaimNode["name"]>(claims: readonly Claimed[], name: Name) {
  return { kind: "claim" as const, name, month: formatMonth(claims[0]?.month ?? 0) };
}

function pathOf({ claimant, month }: Claimed, name: ClaimNode["name"]): string {
  return pathOfClaim(claimant, formatMonth(month), name);
}

/** The path of a figure of a claim. */
export function pathOfClaim(claimant: string, month: string, name: ClaimNode["name"]): string {
  return `claims.${claimant}.${month}.${name}`;
}

function pathOfMonth(claims: readonly Claimed[], name: "claimable" | "otherPublic" | "netCost"): string {
  return `claims.${formatMonth(claims[0]?.month ?? 0)}.${name}`;
}

function dueOf(claims: readonly Claimed[]): string {
  return `claims.${formatMonth(claims[0]?.month ?? 0)}.due`;
}
