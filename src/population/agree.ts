import type { Issue } from "../errors/index.js";
import type { Margin, Population } from "./document.js";
import { treeOf } from "./tree.js";

/** So many people are made up at most. */
export const mostPeople = 10_000_000;

/** Tables say the same people where they have dimensions in common: in all, or group by group. */
export function checkAgreement({ margins }: Population, issues: Issue[]): void {
  const all = sumsBy(margins[0], []).get("") ?? 0;
  if (all === 0 || all > mostPeople) {
    const expected = `1 to ${mostPeople} people in all`;
    issues.push({ code: "people", path: "margins[0].counts", expected, received: String(all) });
    return;
  }
  for (const { margin: at, parent, common } of treeOf(margins.map(({ of }) => of)) ?? []) {
    const [own, other] = [margins[at], margins[parent ?? -1]];
    if (own === undefined || other === undefined) continue;
    const [mine, theirs] = [sumsBy(own, common), sumsBy(other, common)];
    for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
      const [said, asked] = [mine.get(key) ?? 0, theirs.get(key) ?? 0];
      if (said === asked) continue;
      const who = key === "" ? "people in all" : `people of ${key}`;
      const expected = `${asked} ${who}, as the margin ${other.id} has`;
      issues.push({ code: "margins-differ", path: `margins[${at}].counts`, expected, received: String(said) });
    }
  }
}

/** The people of a table by some of its dimensions. */
function sumsBy(margin: Margin | undefined, common: readonly string[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { groups, people } of margin?.counts ?? []) {
    const key = common.map((id) => groups[margin?.of.indexOf(id) ?? -1]).join(", ");
    sums.set(key, (sums.get(key) ?? 0) + people);
  }
  return sums;
}
