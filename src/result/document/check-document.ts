import { firstDay, formatDay, monthOf, parseDay } from "../../calendar/index.js";
import { type Issue, countOf, pathOf, received } from "../../errors/index.js";
import { checkDate } from "../check-texts.js";
import type { WrittenResult } from "../document.js";
import type { Outcome } from "../../outcome/outcome.js";

/** Days of the outcome, and the dates that stand in what is the case and what is asked. */
const datesOfOutcome = new Set<PropertyKey>(["from", "to", "born", "since", "on"]);

/**
 * Adds an issue for each date of an outcome that is none.
 *
 * @param path of the value, to which keys are added on the way to what it holds, and taken off again
 */
export function checkDatesIn(value: object, path: PropertyKey[], issues: Issue[]): void {
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    path.push(Array.isArray(value) ? Number(key) : key);
    if (typeof inner === "object" && inner !== null) checkDatesIn(inner, path, issues);
    else if (typeof inner === "string" && datesOfOutcome.has(key)) checkDate(inner, pathOf(...path), issues);
    path.pop();
  }
}

/** What is shown is some of what was calculated. */
export function checkQuestion({ period, question }: WrittenResult, issues: Issue[]): void {
  if (question === undefined || (question.from <= period.from && period.to <= question.to)) return;
  issues.push({
    code: "not-of-question",
    path: "question",
    expected: `days among which are all of the period, ${period.from} to ${period.to}`,
    received: `${question.from} to ${question.to}`,
  });
}

/** A calculation goes on on the next day, and decides again only the month it is in. */
export function checkOpening({ opening, period, question }: WrittenResult, issues: Issue[]): void {
  if (opening === undefined) return;
  const from = parseDay(question?.from ?? period.from);
  if (parseDay(opening.through) !== from - 1) {
    issues.push({
      code: "position-of-another-day",
      path: "opening.through",
      expected: `"${formatDay(from - 1)}", the day before the period`,
      received: received(opening.through),
    });
  }
  const { decidedFrom } = opening;
  if (decidedFrom === undefined) return;
  const first = firstDay(monthOf(from));
  const day = parseDay(decidedFrom);
  if (day >= first && day < from) return;
  issues.push({
    code: "month-of-position",
    path: "opening.decidedFrom",
    expected: `an earlier date of the month in which the period begins, from ${formatDay(first)} on`,
    received: received(decidedFrom),
  });
}

/** As many months as the period has, or none where the outcome leaves none. */
export function checkMonths({ period, outcome, lines, months }: WrittenResult, issues: Issue[]): void {
  const from = parseDay(period.from);
  const to = parseDay(period.to);
  if (to < from) {
    issues.push({
      code: "end-before-start",
      path: "period.to",
      expected: `a date from ${period.from} on`,
      received: received(period.to),
    });
    return;
  }
  const count = monthOf(to) - monthOf(from) + 1;
  const hasMonths = (list: readonly unknown[], path: string) => {
    if (list.length === count) return;
    const expected = `${countOf(count, "month")}, one for each of the period`;
    issues.push({ code: "months-of-period", path, expected, received: received(list) });
  };
  if (outcome.state === "eligible") hasMonths(months, "months");
  else isEmpty(months, "months", outcome, issues);
  if (outcome.state === "incomplete") isEmpty(lines, "lines", outcome, issues);
  for (const [index, line] of lines.entries()) hasMonths(line.months, `lines[${index}].months`);
}

function isEmpty(list: readonly unknown[], path: "months" | "lines", { state }: Outcome, issues: Issue[]): void {
  if (list.length === 0) return;
  const expected = `no ${path}, because the outcome is ${state}`;
  issues.push({ code: "months-of-period", path, expected, received: received(list) });
}
