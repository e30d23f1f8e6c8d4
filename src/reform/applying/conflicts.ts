import { formatPeriod, intersect } from "../../calendar/index.js";
import type { Issue } from "../../errors/index.js";
import type { PlacedChange } from "./days-of-change.js";
import type { Hit } from "./hits.js";
import { lastOf } from "../rows.js";

/**
 * Two changes of one number, or of a row that another ends, on one day: each is an issue that shows both, because no order decides. The
 * first two of a row are shown.
 */
export function conflicts(hits: readonly Hit[]): readonly Issue[] {
  const byTarget = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = JSON.stringify(hit.dated?.steps ?? lastOf(hit.rows).steps);
    const same = byTarget.get(key);
    if (same === undefined) byTarget.set(key, [hit]);
    else same.push(hit);
  }
  return [...byTarget.values()].flatMap((same) => firstConflict(same) ?? []);
}

function firstConflict(hits: readonly Hit[]): Issue | undefined {
  for (const [index, right] of hits.entries()) {
    const left = hits.slice(0, index).find((each) => each.by !== right.by && meets(each, right));
    if (left !== undefined) return conflict(left, right);
  }
  return undefined;
}

/** A part that is replaced, and another change in it, which would be lost or would change what was put there. */
export function replacedTwice(placed: readonly PlacedChange[]): readonly Issue[] {
  return placed.flatMap((by): readonly Issue[] => {
    if (by.change.replace === undefined) return [];
    const other = placed.find((each) => {
      if (each === by || !isWithin(each.change.at, by.change.at)) return false;
      // Two that replace one part are told once.
      return (
        each.change.at !== by.change.at ||
        each.change.replace === undefined ||
        placed.indexOf(each) < placed.indexOf(by)
      );
    });
    if (other === undefined) return [];
    const names = [other, by].map(({ reform, change }) => `"${reform.id}" ${change.id}`).join(" and ");
    const hint = `The other change stands at ${other.path}. Write what it changes into the part.`;
    return [
      {
        code: "two-changes",
        path: by.path,
        expected: "no other change of a part that is replaced",
        received: names,
        hint,
      },
    ];
  });
}

function isWithin(at: string, part: string): boolean {
  return at === part || at.startsWith(`${part}.`);
}

/** Whether two changes want something else of the same on one day. */
function meets(left: Hit, right: Hit): boolean {
  if (intersect(left.days, right.days) === undefined) return false;
  if (left.number === undefined || right.number === undefined) return true;
  const isSameRow = JSON.stringify(lastOf(left.rows).steps) === JSON.stringify(lastOf(right.rows).steps);
  return isSameRow && left.number.field === right.number.field;
}

function conflict(left: Hit, right: Hit): Issue {
  const days = intersect(left.days, right.days);
  return {
    code: "two-changes",
    path: right.by.path,
    expected: "one change of a number on a day",
    received: `"${left.by.reform.id}" ${left.by.change.id} and "${right.by.reform.id}" ${right.by.change.id}${days === undefined ? "" : `, both on ${formatPeriod(days)}`}`,
    hint: `The other change stands at ${left.by.path}. Make one of both, or give them different days.`,
  };
}
