import type { Issue } from "../errors/index.js";
import type { Dimension } from "./document.js";

/** A place into which a group puts a value. */
interface PlaceOfGroup {
  readonly dimension: number;
  readonly at: string;
  readonly path: string;
}

/**
 * Checks that no two dimensions, and no two values of one group, are put into one place: the later one would take the place of the earlier,
 * and the tables of that one would be hit by nobody.
 */
export function checkPlacesApart(dimensions: readonly Dimension[], issues: Issue[]): void {
  const before: PlaceOfGroup[] = [];
  for (const [dimension, { groups }] of dimensions.entries()) {
    const ofDimension: PlaceOfGroup[] = [];
    for (const [group, { put }] of groups.entries()) {
      const ofGroup: PlaceOfGroup[] = [];
      for (const [index, { at }] of put.entries()) {
        const own = { dimension, at, path: `dimensions[${dimension}].groups[${group}].put[${index}].at` };
        const other = [...before, ...ofGroup].find((each) => meet(each.at, at));
        if (other !== undefined) issues.push(putTwice(own, other));
        ofGroup.push(own);
      }
      ofDimension.push(...ofGroup);
    }
    before.push(...ofDimension);
  }
}

/** Whether two places are one, or one lies in the other. */
function meet(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return longer.startsWith(shorter) && ["", ".", "["].includes(longer.charAt(shorter.length));
}

function putTwice({ at, path }: PlaceOfGroup, other: PlaceOfGroup): Issue {
  const expected = "a place into which nothing else is put";
  const hint = `${other.path} puts "${other.at}".`;
  return { code: "put-twice", path, expected, received: `"${at}"`, hint };
}
