import { formatMonth, monthOf, splitByMonth, type Period } from "../../calendar/index.js";
import { InputError, pathOf, received, type Issue } from "../../errors/index.js";
import { Money, parseScaled, safe } from "../../numbers/index.js";
import type { Case } from "../../person/case.js";
import type { CompiledCompensation } from "./compensation/compile.js";
import { claimDecimals } from "./earlier/claim-values.js";
import { heldBackIn, type Claim, type Following } from "./following.js";

/** @throws {InputError} for what followed of another person, or by another scheme */
export function checkFollowed(previous: readonly Following[], { client }: Case, { name }: CompiledCompensation): void {
  const issues: Issue[] = [];
  for (const [index, { client: of, scheme }] of previous.entries()) {
    if (of === client.id && scheme.id === name.id) continue;
    const words = (person: string, rules: string) => `what follows ${received(person)} by scheme ${received(rules)}`;
    const told = { expected: words(client.id, name.id), received: words(of, scheme.id) };
    issues.push({ code: "another-claim", path: pathOf("previous", index), ...told });
  }
  if (issues.length > 0) throw new InputError(issues);
}

/**
 * The claims of some months, each with the difference to what followed before; to whom nothing follows any more, gives it back. Of a
 * month that is held back nothing is claimed and nothing is given back.
 *
 * @param previous what followed before, also there and back through JSON
 */
export function differences(
  { claims, outcome }: Following,
  previous: readonly Following[],
  period: Period,
  { name }: CompiledCompensation,
): readonly Claim[] {
  const heldBack = heldBackIn(outcome);
  const asked = splitByMonth(period).map(({ from }) => formatMonth(monthOf(from)));
  const months = new Set(asked.filter((month) => !heldBack.includes(month)));
  const before = new Map<string, { readonly claim: Claim; minor: number }>();
  for (const [index, { claims: followed }] of previous.entries()) {
    for (const [place, claim] of followed.entries()) {
      if (!months.has(claim.month)) continue;
      const so = before.get(keyOf(claim)) ?? { claim, minor: 0 };
      // Amounts are texts in JSON, and say the same as text.
      const minor = parseScaled(String(claim.difference ?? claim.amount), claimDecimals);
      so.minor = safe(so.minor + minor, pathOf("previous", index, "claims", place));
      before.set(keyOf(claim), so);
    }
  }
  const money = (minor: number) => new Money(minor, "once", name.currency, name.minorUnit);
  const due = new Set(claims.map(keyOf));
  const gone = [...before.values()].filter(({ claim, minor }) => minor !== 0 && !due.has(keyOf(claim)));
  return [...claims, ...gone.map(({ claim }) => nothingOf(claim, money(0)))].map((claim) => {
    const minor = before.get(keyOf(claim))?.minor ?? 0;
    return { ...claim, claimedBefore: money(minor), difference: money(claim.amount.minor - minor) };
  });
}

function keyOf({ claimant, month }: Claim): string {
  return `${claimant} ${month}`;
}

/** A claim of nothing any more, with what it rested on before. */
function nothingOf(claim: Claim, zero: Money): Claim {
  const amounts = { gross: zero, otherPublic: zero, netCost: zero, cut: zero, amount: zero, overcompensation: zero };
  return { ...claim, ...amounts, spans: [], days: 0, rates: [] };
}
