import type { Decimal } from "decimal.js";
import type { Case } from "../../src/person/case.js";
import type { PlanLine } from "../../src/person/plan.js";
import type { LimitRule } from "../../src/rules/limit/registry.js";
import { isPaidHere, lineMonths, linesInOrder, shownBefore } from "./costs.js";
import { byMonth, dayBefore } from "./days.js";
import { lastDaysOf } from "./death.js";
import { isOpen, judgeDays, qualifies } from "./judgement.js";
import { concernsLine, looksBack, windowStartOf, type Given } from "./limit-checks.js";
import { limitedPlan } from "./limits.js";
import type { Rules } from "./parameters.js";

/** What the lines of a case had received of limits before its first day, because they began earlier. */
export interface GivenBefore {
  /** Ids of the limits of which the lines tell. */
  readonly told: ReadonlySet<string>;
  /** Ids of the limits of which nobody can tell. */
  readonly untold: ReadonlySet<string>;
  readonly given: readonly Given[];
  /** By line of units that come whole: what it has begun, in ten-thousandths, and what its months have shown. */
  readonly begun: ReadonlyMap<string, { readonly part: number; readonly shown: Decimal }>;
}

export const nothingBefore: GivenBefore = { told: new Set(), untold: new Set(), given: [], begun: new Map() };

/** Gives out the limits that earlier days of the lines have used, on those days; nothing where facts of those days are missing. */
export function givenBefore(client: Case, rules: Rules): GivenBefore {
  const told = new Set<LimitRule>();
  const lines = linesInOrder(client).filter((line) => isPaidHere(line, rules.scheme));
  let from = client.period.from;
  for (;;) {
    const starts = lines.flatMap((line) =>
      (rules.scheme.limits ?? [])
        .filter((rule) => concernsLine(rule, line) && !isShared(rule) && !isStated(rule, rules))
        .map((rule) => ({
          rule,
          start: startOf(rule, line, { ...client, period: { ...client.period, from } }, rules),
        })),
    );
    const earlier = starts.filter(({ start }) => start !== undefined && start < from);
    if (earlier.length === 0) break;
    for (const { rule } of earlier) told.add(rule);
    from = earlier.map(({ start }) => start ?? from).sort()[0] ?? from;
  }
  if (told.size === 0) return nothingBefore;
  const earlier: Case = { ...client, period: { from, to: dayBefore(client.period.from) } };
  const limits = (rules.scheme.limits ?? []).filter((rule) => told.has(rule));
  // What is stated is stated of the first day of the case.
  const own: Rules = { scheme: { ...rules.scheme, limits }, inputs: rules.inputs };
  const days = judgeDays(earlier, own.scheme);
  const ids = new Set([...told].map(({ id }) => id));
  const nobodyKnows: GivenBefore = { ...nothingBefore, told: ids, untold: ids };
  if (days.some(isOpen)) return nobodyKnows;
  const ends = lastDaysOf(earlier, own.scheme);
  const qualifying = days.filter(qualifies).map(({ day }) => day);
  const onDays = (line: PlanLine) => new Set(qualifying.filter((day) => day <= ends.ofLine(line)));
  const plan = limitedPlan(lines, onDays, earlier, own, nothingBefore);
  if (plan.missing.size > 0 || plan.withoutDays.size > 0) return nobodyKnows;
  const given = lines.flatMap((line) => {
    const { days: ofLine = [] } = plan.lines.get(line.id) ?? {};
    return ofLine.map(({ day, allowed, received }) => ({ line, day, units: allowed, received }));
  });
  const months = byMonth(days.map(({ day }) => day));
  const begun = lines.flatMap((line) => {
    const limited = plan.lines.get(line.id);
    if (limited?.indivisible !== true || line.from >= client.period.from || line.to < client.period.from) return [];
    const shown = lineMonths(line, months, onDays(line), earlier, own, limited).reduce(
      (sum, { requested }) => sum.plus(requested),
      shownBefore(line, from, own),
    );
    return [[line.id, { part: limited.rest, shown }] as const];
  });
  const untold = limits.filter((rule) => excludesUnseen(rule, given, lines, client.period.from));
  return { told: ids, untold: new Set(untold.map(({ id }) => id)), given, begun: new Map(begun) };
}

/** The first day of the month of a day. */
export function monthOf(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

/** Whether a service was received in the month before, which another one that is still to come would exclude in all of it. */
function excludesUnseen(rule: LimitRule, given: readonly Given[], lines: readonly PlanLine[], from: string): boolean {
  if (rule.kind !== "exclusive" || rule.per === "day") return false;
  const served = given.filter(
    ({ line, day, units, received = units }) => received > 0 && day >= monthOf(from) && concernsLine(rule, line),
  );
  const later = lines.filter((line) => concernsLine(rule, line) && line.to >= from);
  return served.some(({ line }) => later.some(({ service }) => service !== line.service));
}

/** Whether somebody was served on earlier days of the month of a case, and nobody says what was shown of it. */
export function isMonthBegun(client: Case, rules: Rules): boolean {
  const { from } = client.period;
  if (rules.opening !== undefined || (rules.since ?? from) !== from) return false;
  const first = [monthOf(from), rules.scheme.validity.from, client.client.birthDate ?? ""].sort().at(-1) ?? "";
  const lines = linesInOrder(client).filter(
    (line) => isPaidHere(line, rules.scheme) && Number(line.quantity) > 0 && line.from < from && line.to >= first,
  );
  if (first >= from || lines.length === 0) return false;
  const days = judgeDays({ ...client, period: { from: first, to: dayBefore(from) } }, rules.scheme);
  const served = ({ day }: { readonly day: string }) => lines.some((line) => line.from <= day && day <= line.to);
  return days.some(isOpen) || days.filter(qualifies).some(served);
}

/** Whether schemes share a limit, so that no line tells what others gave of it. */
function isShared(rule: LimitRule): boolean {
  return "shared" in rule;
}

/** Whether somebody says how a limit stands. */
function isStated({ kind }: LimitRule, { opening }: Rules): boolean {
  switch (kind) {
    case "most-units":
    case "unused-share":
      return opening?.limits !== undefined;
    case "longest-run":
      return opening?.runs !== undefined;
    case "whole-units":
      return opening?.begun !== undefined;
    case "exclusive":
      return opening !== undefined;
  }
}

/** The first day on which a line may have used what a limit leaves from a day on; undefined where it has used nothing of it. */
function startOf(rule: LimitRule, line: PlanLine, client: Case, { scheme }: Rules): string | undefined {
  const { from } = client.period;
  if (line.from >= from) return undefined;
  const latest = (...days: readonly string[]) => [...days].sort().at(-1);
  switch (rule.kind) {
    case "exclusive":
      return rule.per === "day" || line.to < monthOf(from)
        ? undefined
        : latest(monthOf(from), rule.from, scheme.validity.from, line.from);
    case "longest-run":
      return latest(rule.from, scheme.validity.from, line.from);
    case "whole-units":
      return line.to < from ? undefined : latest(rule.from, scheme.validity.from, line.from);
    case "unused-share":
      return line.to < monthOf(from) || from.endsWith("-01")
        ? undefined
        : latest(monthOf(from), rule.from, scheme.validity.from, line.from);
    case "most-units": {
      if (!looksBack(rule, client, { scheme, inputs: {} })) return undefined;
      const start = windowStartOf(rule.per, from, client, scheme);
      if (line.to < start) return undefined;
      if (["year", "project", "lifetime"].includes(rule.per) && line.from > start) return undefined;
      return latest(start, rule.from, scheme.validity.from, line.from);
    }
  }
}
