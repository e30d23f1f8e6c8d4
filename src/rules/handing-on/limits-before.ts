import type { Day } from "../../calendar/index.js";
import type { LineFacts } from "../../person/facts/facts.js";
import type { BoundCase } from "../bound-case.js";
import type { CompiledScheme } from "../compiled.js";
import { daysBefore } from "./days-before.js";
import type { CompiledLimit } from "../limit/compiled.js";
import { tellsOf, type LimitsHandedOn } from "../limit/handed-on-facts.js";
import { limitsOn } from "../limit/give/limit-lines.js";
import { nobodyKnows } from "../limit/give/nobody-knows.js";
import { limit } from "../limit/step.js";
import { isStatedAlone, windowOf, windowStart } from "../limit/units/window-arithmetic.js";
import { limitsOfServices } from "../limit/limits-of-services.js";
import type { Gap } from "../../outcome/finding.js";
import { runAside } from "../run.js";

/**
 * How limits stand before a question: as a position says, and of limits of which none says, as the case itself tells: a line that began
 * earlier has used their windows. They are given out for the days before, as far back as the windows reach.
 *
 * @returns undefined where nothing tells of them
 */
export function limitsBefore(
  { facts, limits: said }: Pick<BoundCase, "facts" | "limits">,
  compiled: CompiledScheme,
): LimitsHandedOn | undefined {
  if (compiled.limits.length === 0 || (said !== undefined && said.only === undefined)) return said;
  const told = new Set<CompiledLimit>();
  let first = facts.from;
  // A window that reaches back can lie in one that reaches back further.
  for (let reached = Infinity; first < reached;) {
    reached = first;
    for (const line of facts.lines) {
      if (line.from >= reached) continue;
      for (const each of limitsOn(line, compiled)) {
        // What other schemes gave of a limit that they share, no line tells.
        if (each.shared !== undefined || tellsOf(said, each.rule.id)) continue;
        const start = startOf(each, { line, day: reached, birth: facts.birth }, compiled);
        if (start >= reached) continue;
        told.add(each);
        first = Math.min(first, start);
      }
    }
  }
  if (first === facts.from) return said;
  const only = new Set([...told].map(({ rule }) => rule.id));
  const after = givenOut(first, told, facts, compiled);
  const { limits, runs, begun } = after ?? nobodyKnows([...told], facts.from);
  return {
    limits: [...(said?.limits ?? []), ...limits],
    runs: [...(said?.runs ?? []), ...runs],
    begun: [...(said?.begun ?? []), ...begun],
    only: new Set([...(said?.only ?? []), ...only]),
  };
}

/** The first day before another on which a line may have used what a limit leaves; that day itself, or a later one, where there is none. */
function startOf(
  { handsOn, windows, from }: CompiledLimit,
  { line, day, birth }: { readonly line: LineFacts; readonly day: Day; readonly birth: Day },
  { validity }: CompiledScheme,
): Day {
  const least = Math.max(from, validity.from, line.from);
  switch (handsOn) {
    case "runs":
      return least;
    case "begun":
      return line.to < day ? day : least;
    case undefined:
    case "limits": {
      const start = windowStart(windows, day, validity, birth);
      if (line.to < start) return day;
      // Of a long window a line tells all where it has gone on since the window began.
      return isStatedAlone(windows) && line.from > start ? day : Math.max(least, start);
    }
  }
}

/** Gives out the limits that are told of for the days from a first one to the question; undefined where facts of those days are missing. */
function givenOut(
  first: Day,
  told: ReadonlySet<CompiledLimit>,
  asked: BoundCase["facts"],
  compiled: CompiledScheme,
): LimitsHandedOn | undefined {
  const days = daysBefore(first, asked, compiled);
  if (days === undefined) return undefined;
  const { facts, findings, levels, spans } = days;
  const limits = compiled.limits.filter((each) => told.has(each));
  const rules = { ...compiled, limits, limitsOf: limitsOfServices(limits) };
  const gaps: Gap[] = [];
  const units = limit(
    { eligible: spans, levels, findings: { failures: findings.failures, gaps } },
    runAside(facts, rules),
  );
  const after = gaps.length > 0 ? undefined : units.after();
  if (after === undefined) return undefined;
  const { count } = units.months;
  // Of services that exclude each other in a month, the lines do not tell which was shown.
  const open = limits.filter(
    (each) =>
      each.handsOn === undefined &&
      asked.meansTaken === undefined &&
      windowOf(each.windows, asked.from).from < asked.from &&
      facts.lines.some(
        (line, index) =>
          (units.units.allowed[(index + 1) * count - 1] ?? 0) > 0 &&
          limitsOn(line, rules).includes(each) &&
          asked.lines.some(
            (other) =>
              other.service !== line.service && other.to >= asked.from && limitsOn(other, rules).includes(each),
          ),
      ),
  );
  return { ...after, limits: [...after.limits, ...nobodyKnows(open, asked.from).limits] };
}
