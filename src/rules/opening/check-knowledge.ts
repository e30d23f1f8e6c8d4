import { formatDay, parseDay, type Day } from "../../calendar/index.js";
import { joinPaths, pathOf, type Issue } from "../../errors/index.js";
import type { Position } from "../../result/position/document.js";

/**
 * A question asked as of a day of knowledge goes on from no position that knew more: its answer would rest on what was not yet recorded.
 * One that knew less is taken, because what is learned later about days that were settled corrects them, and not those that come after.
 *
 * @param knownOn the day of knowledge of the question; NaN where everything recorded counts
 * @param given positions that were read without an issue
 */
export function checkKnowledge(given: Position | readonly Position[], knownOn: Day, issues: Issue[]): void {
  if (Number.isNaN(knownOn)) return;
  const several = isList(given);
  for (const [index, position] of (several ? given : [given]).entries()) {
    const known = position.knownOn === undefined ? withoutDay(position.origin) : parseDay(position.knownOn);
    if (known <= knownOn) continue;
    issues.push({
      code: "position-knows-more",
      path: joinPaths(several ? pathOf("opening", index) : "opening", "knownOn"),
      expected: `a position of what was known on ${formatDay(knownOn)}, as the question is asked`,
      received:
        position.knownOn === undefined ? "nothing, so that all that was recorded counted" : `"${position.knownOn}"`,
      hint: `Calculate the time before with knownOn "${formatDay(knownOn)}".`,
    });
  }
}

/** Until when a position without a day knew: one that was calculated all that was recorded, what somebody says that person answers for. */
function withoutDay(origin: Position["origin"]): Day {
  switch (origin) {
    case "calculated":
      return Number.POSITIVE_INFINITY;
    case "stated":
    case "assumed":
      return Number.NEGATIVE_INFINITY;
  }
}

function isList(given: Position | readonly Position[]): given is readonly Position[] {
  return Array.isArray(given);
}
