import type { Assessment } from "../../src/person/assessment.js";
import type { AssessRule } from "../../src/rules/assess/registry.js";
import type { Level } from "../../src/rules/assess/rule.js";
import { firstOfNextMonth, monthsLater } from "./days.js";

interface Rules {
  readonly assess: AssessRule;
  readonly levels?: readonly Level[] | undefined;
}

/** Whether an assessment waits for a decision that nobody states. */
export function waits({ decidedOn }: Assessment, { assess }: Rules): boolean {
  return assess.binds === "decision" && decidedOn === undefined;
}

/**
 * The first day on which an assessment counts, or could.
 *
 * @param levelOf the level of an assessment; undefined where nobody knows it
 */
export function countsFrom(
  assessment: Assessment,
  all: readonly Assessment[],
  rules: Rules,
  levelOf: (assessment: Assessment) => string | undefined,
): string {
  const { assess, levels = [] } = rules;
  const usual = usualDay(assessment, assess);
  const own = levelOf(assessment);
  if (assess.lowerLevel === undefined || own === undefined) return usual;
  const rank = (level: string) => levels.findIndex(({ id }) => id === level);
  const made = all.filter(({ instrument, date }) => instrument === assess.instrument && date < assessment.date);
  for (const earlier of made.sort((one, other) => other.date.localeCompare(one.date))) {
    const from = countsFrom(earlier, all, rules, levelOf);
    if (from > usual) continue;
    const ends = assess.expiresAfterMonths === undefined ? "9999" : monthsLater(from, assess.expiresAfterMonths);
    const before = waits(earlier, rules) ? undefined : levelOf(earlier);
    if (ends <= usual || (before !== undefined && rank(own) >= rank(before))) return usual;
    return [firstOfNextMonth(usual), ends].sort()[0] ?? usual;
  }
  return usual;
}

function usualDay({ date, decidedOn }: Assessment, { binds }: AssessRule): string {
  switch (binds) {
    case "assessment":
      return date;
    case "decision":
      return decidedOn ?? date;
    case "this-month":
      return `${date.slice(0, 7)}-01`;
    case "next-month":
      return firstOfNextMonth(date);
  }
}
