import type { Day } from "../../calendar/index.js";
import { holdsOn, sameUntil, type CompiledContribution, type UnknownFact } from "../../scheme/index.js";
import { noteAssumption } from "../note-assumption.js";
import type { Testing } from "./testing.js";

/** Who is freed from paying by a rule, and for how long that answer holds. */
export interface Standing {
  readonly until: Day;
  /** Freed for certain: nobody, the client, or everyone. */
  readonly freed: "nobody" | "client" | "everyone";
  /** The fact that could free the client, or everyone, where it is not known. */
  readonly unknown: UnknownFact | undefined;
  readonly couldFree: "nobody" | "client" | "everyone";
}

const nobodyFreed: Standing = { until: Infinity, freed: "nobody", unknown: undefined, couldFree: "nobody" };

/** Who is freed by the exemptions of a rule on a day. */
export function standingOn(rule: CompiledContribution, day: Day, testing: Testing): Standing {
  if (rule.exemptions.length === 0) return nobodyFreed;
  const { assumptions, recorder } = testing;
  let until = rule.to;
  let freed: Standing["freed"] = "nobody";
  let couldFree: Standing["freed"] = "nobody";
  let unknown: UnknownFact | undefined;
  for (const { when, frees, path, assumption } of rule.exemptions) {
    noteAssumption(assumption, assumptions);
    const answer = holdsOn(when, testing, day);
    until = sameUntil(when, testing, day, until);
    recorder?.record({
      kind: "exemption",
      exemption: path,
      day,
      frees,
      holds: typeof answer === "boolean" ? answer : "unknown",
    });
    if (answer === false) continue;
    if (answer === true) freed = frees === "everyone" ? frees : freed === "everyone" ? freed : "client";
    else {
      unknown ??= answer;
      if (couldFree !== "everyone") couldFree = frees;
    }
  }
  // Days before a birth are never asked about, and a fact that changes nothing is not missing.
  if (freed === "everyone" || (freed === "client" && couldFree === "client")) couldFree = "nobody";
  return { until, freed, unknown: couldFree === "nobody" ? undefined : unknown, couldFree };
}
