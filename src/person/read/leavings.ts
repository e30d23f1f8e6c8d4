import { formatDay } from "../../calendar/index.js";
import { pathOf, received, type Issue } from "../../errors/index.js";
import type { LeavingFacts } from "../facts/delivery-facts.js";
import type { Leaving } from "../leaving.js";
import { readDay, readId } from "./values.js";
import { checkUniqueIds } from "../facts/unique.js";

const list = "leavings";

/** The leavings by their day; undefined where none are stated at all. Between two of them the person came back. */
export function readLeavings(
  leavings: readonly Leaving[] | undefined,
  issues: Issue[],
): readonly LeavingFacts[] | undefined {
  if (leavings === undefined) return undefined;
  const facts = leavings.map((leaving, index) => readLeaving(leaving, index, issues));
  checkUniqueIds(leavings, issues, list);
  facts.sort((left, right) => left.on - right.on || (left.id < right.id ? -1 : 1));
  for (const [position, later] of facts.entries()) {
    const earlier = facts[position - 1];
    // Dates that could not be read have issues of their own.
    if (earlier === undefined || Number.isNaN(later.on) || earlier.returnedOn <= later.on) continue;
    issues.push({
      code: "left-twice",
      path: pathOf(list, later.index, "on"),
      expected: `a leaving after the return from that of ${formatDay(earlier.on)}`,
      received: Number.isNaN(earlier.returnedOn)
        ? `${formatDay(later.on)}, with no return between`
        : `${formatDay(later.on)}, and the return on ${formatDay(earlier.returnedOn)}`,
      hint: `State the day of the return in leavings[${earlier.index}].returnedOn.`,
    });
  }
  return facts;
}

function readLeaving(leaving: Leaving, index: number, issues: Issue[]): LeavingFacts {
  const { returnedOn, placedBy, decision, plan } = leaving;
  const on = readDay(leaving.on, issues, list, index, "on");
  const back = returnedOn === undefined ? Number.NaN : readDay(returnedOn, issues, list, index, "returnedOn");
  if (back <= on) {
    issues.push({
      code: "return-before-leaving",
      path: pathOf(list, index, "returnedOn"),
      expected: `a day after the leaving, ${formatDay(on)}`,
      received: received(returnedOn),
    });
  }
  return {
    id: readId(leaving.id, issues, list, index, "id"),
    index,
    on,
    returnedOn: back,
    institution: readId(leaving.institution, issues, list, index, "institution"),
    group: readId(leaving.group, issues, list, index, "group"),
    placedBy: placedBy === undefined ? undefined : readId(placedBy, issues, list, index, "placedBy"),
    decision,
    plan,
  };
}
