import { formatMonth } from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import type { CompiledCompensation } from "../../../rules/follow/compensation/compile.js";
import type { ClaimNode as Claimed, DeliverySharesNode } from "../../../rules/recording/claim-node.js";
import type { ClaimNode } from "../../tree.js";
import type { Numbering } from "../telling.js";

/** What claims are explained with. */
export interface Claiming extends Numbering {
  readonly compiled: CompiledCompensation;
  readonly facts: CaseFacts;
  /** How the amounts of each month are shared among deliveries that are priced; undefined where they state what they cost. */
  readonly shares: readonly DeliverySharesNode[] | undefined;
}

/** What a node about a claimant's month says of itself. */
export function of<Name extends ClaimNode["name"]>({ claimant, month }: Claimed, name: Name) {
  return { kind: "claim" as const, name, claimant, month: formatMonth(month) };
}

/** What a node about a month of all claimants says of itself. */
export function ofMonth<Name extends ClaimNode["name"]>(claims: readonly Claimed[], name: Name) {
  return { kind: "claim" as const, name, month: formatMonth(claims[0]?.month ?? 0) };
}

/** The path of a figure of a claim that was worked out. */
export function pathOf({ claimant, month }: Claimed, name: ClaimNode["name"]): string {
  return pathOfClaim(claimant, formatMonth(month), name);
}

/** The path of a figure of a claim. */
export function pathOfClaim(claimant: string, month: string, name: ClaimNode["name"]): string {
  return `claims.${claimant}.${month}.${name}`;
}

/** The path of a figure of a month of all claimants. */
export function pathOfMonth(claims: readonly Claimed[], name: "claimable" | "otherPublic" | "netCost"): string {
  return `claims.${formatMonth(claims[0]?.month ?? 0)}.${name}`;
}

/** The path of what a month is worth. */
export function dueOf(claims: readonly Claimed[]): string {
  return `claims.${formatMonth(claims[0]?.month ?? 0)}.due`;
}
