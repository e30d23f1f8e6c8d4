import { formatScaled, money, safe } from "../../../numbers/index.js";
import type { Explanation, FollowedNode } from "../../tree.js";
import { moneyText } from "../parts.js";
import { moneyAt } from "./claim-cells.js";
import type { Telling } from "./telling-claims.js";

/** The amounts of an explanation by path, those of splits too. */
export function amountsOf({ steps }: Explanation): ReadonlyMap<string, string> {
  const amounts = new Map<string, string>();
  for (const node of steps.flatMap(({ nodes }) => nodes)) {
    if (node.kind === "split") for (const { amount, value } of node.parts) amounts.set(amount, value);
    else if ("operation" in node && node.amount !== undefined) amounts.set(node.amount, node.value ?? "");
  }
  return amounts;
}

/** A figure of a claim as money; empty where it is not known. */
export function figure({ claimant, month }: FollowedNode, name: string, telling: Telling): string {
  return moneyAt(`claims.${claimant}.${month}.${name}`, telling);
}

/** The decimal text of a figure of a claim; undefined where it is not known. */
export function decimalOf({ claimant, month }: FollowedNode, name: string, { amounts }: Telling): string | undefined {
  return amounts.get(`claims.${claimant}.${month}.${name}`);
}

/** Whether an amount is known and above nothing. */
export function isAbove(decimal: string | undefined): boolean {
  return decimal !== undefined && money(decimal).minor > 0;
}

/** What all claims that are told of come to, in minor units: where months were claimed in part, what is claimed now. */
export function claimedInAll(telling: Telling): number {
  return telling.followed.reduce((all, node) => {
    const now = decimalOf(node, "difference", telling) ?? decimalOf(node, "amount", telling);
    return safe(all + money(now ?? "0").minor, "totals");
  }, 0);
}

/** Minor units as money. */
export function minorText(minor: number, telling: Telling): string {
  return moneyText(formatScaled(minor, telling.explanation.scheme.minorUnit), telling);
}

/** The figures of months that were claimed in part before: what of them was claimed, and what is claimed now. */
export function partsIn(telling: Telling): readonly ("claimedBefore" | "difference")[] {
  const isInParts = telling.followed.some((node) => decimalOf(node, "difference", telling) !== undefined);
  return isInParts ? ["claimedBefore", "difference"] : [];
}

/** A figure of a claim, or what was claimed of its month before: the whole less what is claimed now. */
export function figureOrBefore(node: FollowedNode, name: string, telling: Telling): string {
  if (name !== "claimedBefore") return figure(node, name, telling);
  const [amount = "0", now = amount] = (["amount", "difference"] as const).map((each) =>
    decimalOf(node, each, telling),
  );
  return minorText(money(amount).minor - money(now).minor, telling);
}
