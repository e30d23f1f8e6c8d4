import type { Day } from "../../../calendar/index.js";
import { holdsOn, sameUntil } from "../../when/holds-on.js";
import type { UnknownFact } from "../../when/kind.js";
import type { CompiledContribution } from "../compiled.js";
import type { Freed } from "../rule.js";
import { noteAssumption } from "../../reading/note-assumption.js";
import type { DaysFreed } from "../../recording/contribution-nodes.js";
import type { Testing } from "../testing.js";

/** An exemption that would free somebody if a fact that is missing were known. */
export interface OpenExemption extends UnknownFact {
  readonly frees: Freed;
  /** The day of which it is not known; undefined where one day decides. */
  readonly day: Day | undefined;
}

/** Who is freed from paying by a rule, and for how long that answer holds. */
export interface Standing {
  readonly until: Day;
  /** Freed for certain. */
  readonly freed: Freed | "nobody";
  /** Exemptions that cannot be judged, and would free somebody who is not freed. */
  readonly open: readonly OpenExemption[];
  /** Where each day counts; undefined where one decides. */
  readonly days: DaysFreed | undefined;
}

/** Nobody is freed, on whichever day. */
export const nobodyFreed: Standing = { until: Infinity, freed: "nobody", open: [], days: undefined };

const none: readonly never[] = [];

/** Who is freed by the exemptions of a rule on a day. */
export function standingOn(rule: CompiledContribution, day: Day, testing: Testing): Standing {
  if (rule.exemptions.length === 0) return nobodyFreed;
  const { assumptions, recorder } = testing;
  let until = rule.to;
  let freed: Standing["freed"] = "nobody";
  const open: OpenExemption[] = [];
  for (const { when, frees, path, assumption } of rule.exemptions) {
    noteAssumption(assumption, assumptions);
    const answer = holdsOn(when, testing, day);
    until = sameUntil(when, testing, day, until);
    const holds = typeof answer === "boolean" ? answer : "unknown";
    recorder?.record({ kind: "exemption", exemption: path, day, frees, holds });
    if (answer === true && freed !== "everyone") freed = frees;
    if (typeof answer === "object") open.push({ ...answer, frees, day: undefined });
  }
  return {
    until,
    freed,
    open:
      open.length === 0
        ? none
        : open.filter(({ frees }) => freed === "nobody" || (freed === "client" && frees === "everyone")),
    days: undefined,
  };
}
