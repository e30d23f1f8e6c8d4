import type { FollowedNode } from "../tree.js";
import type { Telling } from "./claims/telling-claims.js";

/** To whom money follows in a month, also those for whom the letter is not. */
export function allFollowed({ byMonth }: Telling, month: string): readonly FollowedNode[] {
  return byMonth.get(month) ?? [];
}

export function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
