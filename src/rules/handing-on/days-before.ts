import { firstDay, formatDay, monthOf, type Day, type Period } from "../../calendar/index.js";
import type { Issue } from "../../errors/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import { readCase } from "../../person/read/known.js";
import type { Findings } from "../../outcome/finding.js";
import type { AssessedSpan } from "../assess/assessed-span.js";
import { assess } from "../assess/step.js";
import { bindCase } from "../bind.js";
import { hasUnitsHere } from "../common/paid-elsewhere.js";
import type { CompiledScheme } from "../compiled.js";
import { withEnds } from "../death/ends-of.js";
import { judge } from "../entitle/conditions/eligibility.js";

/** What the case itself says of the days before a question. */
interface DaysBefore {
  readonly facts: CaseFacts;
  readonly findings: Findings;
  readonly levels: readonly AssessedSpan[];
  /** The days that qualify. */
  readonly spans: readonly Period[];
}

/** The days of a case from a first one to its question; undefined where it is not known which of them qualify. */
export function daysBefore(
  first: Day,
  { case: document, from }: CaseFacts,
  compiled: CompiledScheme,
): DaysBefore | undefined {
  const period = { from: formatDay(first), to: formatDay(from - 1) };
  const issues: Issue[] = [];
  const read = readCase({ ...document, period }, issues);
  bindCase(read, compiled, issues);
  if (issues.length > 0) return undefined;
  const facts = withEnds(read, compiled);
  const findings: Findings = { failures: [], gaps: [] };
  const levels = assess(facts, compiled, findings);
  const { state, spans } = judge(facts, compiled, findings);
  return state === "incomplete" ? undefined : { facts, findings, levels, spans };
}

/**
 * Whether something may have been shown of the month in which a question begins: nobody says what, and by the case's own lines somebody
 * was served on a day of it that qualified. Where lines, validity, birth or eligibility begin with the question, nothing was.
 */
export function isMonthBegun(facts: CaseFacts, compiled: CompiledScheme): boolean {
  const { from, birth, lines, meansTaken } = facts;
  if (meansTaken !== undefined) return false;
  const first = Math.max(firstDay(monthOf(from)), compiled.validity.from);
  const before = Math.max(first, birth > first ? birth : first);
  const served = lines.filter((line) => line.from < from && line.to >= before && hasUnitsHere(line, compiled));
  if (before >= from || served.length === 0) return false;
  const days = daysBefore(before, facts, compiled);
  return (
    days === undefined ||
    days.spans.some((span) => served.some(({ from: own, to }) => own <= span.to && span.from <= to))
  );
}
