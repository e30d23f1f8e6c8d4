import type { Day, Period } from "../../calendar/index.js";
import type { CaseFacts, Ends, LineFacts } from "../../person/facts/facts.js";
import { lastDayAfter, type AfterDeath } from "../common/after-death.js";
import type { CompiledScheme } from "../compiled.js";
import { hasUnitsHere } from "../common/paid-elsewhere.js";
import { countedLine } from "../common/quantity-per-month.js";
import { heldAtDeath } from "./held-at-death.js";

/**
 * The facts of a case as a scheme counts them: its lines, and the days on which services and amounts end after a death.
 *
 * @param read a case that was read and bound without issues
 */
export function withEnds(read: CaseFacts, compiled: CompiledScheme): CaseFacts {
  const facts = withCountedLines(read, compiled);
  // NaN is below nothing.
  if (!(facts.death < facts.to)) return facts;
  const ends = endsOf(facts, compiled);
  return { ...heldAtDeath(facts, Math.max(ends.last, facts.to)), ends };
}

/** The facts with lines that end a day earlier, where the day of leaving does not count, and by month, where weeks count by months. */
function withCountedLines(facts: CaseFacts, { ofNights, weeksToMonths }: CompiledScheme): CaseFacts {
  if (ofNights === undefined && weeksToMonths === undefined) return facts;
  const lines = facts.lines.map((line) =>
    ofNights !== undefined && isOfNights(line, ofNights)
      ? { ...line, to: line.to - 1 }
      : countedLine(line, weeksToMonths),
  );
  return { ...facts, lines };
}

/** Whether the last day of a line does not count. */
export function isOfNights({ per, service }: LineFacts, ofNights: ReadonlySet<string>): boolean {
  return per === "day" && ofNights.has(service);
}

function endsOf(facts: CaseFacts, compiled: CompiledScheme): Ends {
  const { death } = facts;
  const ruleOfAmount = compiled.formula?.afterDeath;
  const amount = lastDayAfter(death, ruleOfAmount);
  const rules = facts.lines.map((line) => ruleOf(line, compiled));
  const lines = rules.map((rule) => lastDayAfter(death, rule));
  let last = death;
  let latest: AfterDeath | undefined;
  const goOn = (until: Day, rule: AfterDeath | undefined): void => {
    if (until <= last) return;
    last = until;
    latest = rule;
  };
  goOn(amount, ruleOfAmount);
  for (const [index, line] of facts.lines.entries()) {
    if (hasUnitsHere(line, compiled)) goOn(Math.min(lines[index] ?? death, line.to), rules[index]);
  }
  return { last, amount, lines, source: latest?.source };
}

/** The last day on which a line could be received, within the period of the case or after it: its own, or earlier after a death. */
export function lastDayOfLine(line: LineFacts, { death }: CaseFacts, compiled: CompiledScheme): Day {
  return Number.isNaN(death) ? line.to : Math.min(line.to, lastDayAfter(death, ruleOf(line, compiled)));
}

function ruleOf({ service }: LineFacts, { scheme, serviceIndexes }: CompiledScheme): AfterDeath | undefined {
  return scheme.services[serviceIndexes.get(service) ?? -1]?.afterDeath;
}

/** Those of some days that lie no later than a day. */
export function until(days: readonly Period[], last: Day): readonly Period[] {
  if (!days.some(({ to }) => to > last)) return days;
  return days.flatMap(({ from, to }) => (from > last ? [] : [{ from, to: Math.min(to, last) }]));
}

/** Those of some days on which a line can still be received; all of them where nobody has died. */
export function untilEndOfLine(days: readonly Period[], line: number, { ends }: CaseFacts): readonly Period[] {
  return ends === undefined ? days : until(days, ends.lines[line] ?? ends.last);
}
