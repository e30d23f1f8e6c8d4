import { formatDay, formatPeriod, type Day } from "../../calendar/index.js";
import { hintFor, pathOf, received, withHint, type Issue } from "../../errors/index.js";
import { parseScaled } from "../../numbers/index.js";
import type { CancellationEntry, DeliveryEntry, NoticeEntry } from "../entry.js";
import type { EntrySetting, LedgerFacts, Noted, NotedUnits, PlanFacts } from "./facts.js";
import { lastDayOf } from "./last-day.js";
import { linesInForce, versionOn, versionsKnown, type LineInForce } from "./plan-in-force.js";

/** The most decimals that an amount of any currency has. */
export const mostDecimals = 4;

/** Checks entries against the plan and the days of the account. */
export function checkUnits(
  facts: Pick<LedgerFacts, "deliveries" | "cancellations" | "notices" | "extensions" | "exceptions">,
  { period, plans }: EntrySetting,
  issues: Issue[],
): void {
  const whole = { from: period.from, to: lastDayOf({ period, extensions: facts.extensions }) };
  const known = new Set(plans.flatMap(({ lines }) => lines.map(({ id }) => id)));
  const knownThen = plansByDay(plans);
  for (const each of [...facts.deliveries, ...facts.cancellations]) {
    if (!checkLine(each, known, issues)) continue;
    if (each.from < whole.from || each.to > whole.to) {
      const expected = `days of the account: ${formatPeriod(whole)}`;
      const path = pathOf("entries", each.index, dayKey(each));
      issues.push({ code: "outside-account", path, expected, received: formatPeriod(each) });
      continue;
    }
    checkVersion(each, knownThen(each.recorded), issues);
  }
  for (const each of facts.notices) checkLine(each, known, issues);
  for (const { entry, index, day } of facts.extensions) {
    if (day > period.to) continue;
    const expected = `a day after ${formatDay(period.to)}, on which the account ends`;
    issues.push({
      code: "no-extension",
      path: pathOf("entries", index, "until"),
      expected,
      received: received(entry.until),
    });
  }
  for (const { entry, index } of facts.exceptions) {
    if (typeof entry.amount === "string" && !Number.isNaN(parseScaled(entry.amount, mostDecimals))) continue;
    const expected = 'an amount such as "250.00" or "-100.00"';
    issues.push({
      code: "decimal-form",
      path: pathOf("entries", index, "amount"),
      expected,
      received: received(entry.amount),
    });
  }
}

function dayKey({ entry }: NotedUnits<DeliveryEntry | CancellationEntry>): string {
  switch (entry.kind) {
    case "delivery":
      return "from";
    case "cancellation":
      return "day";
  }
}

function checkLine(
  { entry: { line }, index }: Noted<DeliveryEntry | CancellationEntry | NoticeEntry>,
  known: ReadonlySet<string>,
  issues: Issue[],
): boolean {
  if (known.has(line)) return true;
  const path = pathOf("entries", index, "line");
  const expected = "the id of a line of the plan";
  const issue = { code: "unknown-reference", path, expected, received: received(line) };
  issues.push(withHint(issue, hintFor(line, [...known], issues.length)));
  return false;
}

/** The versions of which somebody knew, and their lines on the days on which they are in force. */
interface PlansThen {
  readonly versions: readonly PlanFacts[];
  readonly lines: readonly LineInForce[];
}

/** The plans as they were known on a day, worked out once for all days on which the same was known; before all approvals, all of them. */
function plansByDay(plans: readonly PlanFacts[]): (recorded: Day) => PlansThen {
  const byCount = new Map<number, PlansThen>();
  return (recorded) => {
    const approved = versionsKnown(plans, recorded);
    const own = byCount.get(approved.length);
    if (own !== undefined) return own;
    const versions = approved.length === 0 ? plans : approved;
    const then = { versions, lines: linesInForce(versions) };
    byCount.set(approved.length, then);
    return then;
  };
}

/** The line stands in the plan that was in force on the days of the service, as it was known when they were recorded. */
function checkVersion(
  { entry, index, from, to }: NotedUnits<DeliveryEntry | CancellationEntry>,
  { versions, lines }: PlansThen,
  issues: Issue[],
): void {
  const isOwn = ({ line }: LineInForce) => line.id === entry.line;
  const inForce = lines.find((each) => isOwn(each) && each.from <= from && to <= each.to);
  if (inForce?.line.unit === entry.unit) return;
  const at = (key: string) => pathOf("entries", index, key);
  const version = versionOn(versions, from);
  const given = received(entry.line);
  if (version === undefined) {
    const first = versions[0]?.from ?? Number.NaN;
    const expected = `a day on which a plan is in force: the first begins on ${formatDay(first)}`;
    issues.push({ code: "before-plan", path: at("line"), expected, received: `${given} on ${formatDay(from)}` });
    return;
  }
  if (inForce === undefined) {
    const own = lines.filter(isOwn);
    const others = version.lines.map(({ id }) => `"${id}"`).join(", ");
    const expected = `a line of the plan "${version.id}", in force on ${formatPeriod({ from, to })}: ${others}`;
    const touched = own.filter((line) => line.from <= to && from <= line.to);
    const days = own.map(formatPeriod).join(", ");
    const hint =
      touched.length > 1
        ? `The plan changes on ${formatDay(touched[1]?.from ?? Number.NaN)}: write an entry for the days of each version.`
        : `It is in force on ${days}.`;
    const issue = { code: "line-not-in-force", path: at("line"), expected, received: given };
    issues.push(days === "" ? issue : { ...issue, hint });
    return;
  }
  const expected = `"${inForce.line.unit}", the unit of the line "${entry.line}"`;
  issues.push({ code: "other-unit", path: at("unit"), expected, received: received(entry.unit) });
}
