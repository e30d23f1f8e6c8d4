import { formatPeriod, parseDay, type Period } from "../../calendar/index.js";
import { joinPaths, pathOf, received, type Issue } from "../../errors/index.js";
import { checkUniqueIds } from "../../person/facts/unique.js";
import { readCaseValues } from "../../person/read/known.js";
import { readDay } from "../../person/read/values.js";
import { readPosition } from "../../result/position/read-position.js";
import type { Ledger, PlanVersion } from "../document.js";
import type { LedgerFacts, PlanFacts } from "./facts.js";
import { readEntries } from "./read-entries.js";
import { readRules } from "./read-rules.js";

/**
 * Parses every text of a ledger once, and checks what can be checked without a scheme.
 *
 * @param ledger a ledger whose form is right
 * @param issues where every issue is added; the facts are to be used only while it stays empty
 */
export function readLedger(ledger: Ledger, issues: Issue[]): LedgerFacts {
  const period = readCaseOf(ledger, issues);
  const rules = readRules(ledger, issues);
  readBefore(ledger, issues);
  const plans = readPlans(ledger.plans, period, issues);
  // Against days and plans that are wrong, entries would be refused that are right.
  const setting = { period, plans, isCertain: issues.length === 0 };
  return { document: ledger, period, ...rules, plans, ...readEntries(ledger.entries, setting, issues) };
}

/** Months close as a whole: an account goes on from a position of the end of one. */
function readBefore({ opening }: Ledger, issues: Issue[]): void {
  if (opening === undefined || readPosition(opening, "opening", issues)?.shown === undefined) return;
  const expected = "a position of a month's end, because months close as a whole";
  issues.push({ code: "month-begun", path: "opening.month", expected, received: received(opening.month) });
}

function readCaseOf({ case: person }: Ledger, issues: Issue[]): Period {
  for (const key of ["plan", "deliveries"] as const) {
    if (person[key] === undefined) continue;
    issues.push({
      code: "in-ledger",
      path: pathOf("case", key),
      expected: `no ${key}, because the ledger has its own`,
      received: received(person[key]),
      hint: key === "plan" ? "Write it as the first of `plans`." : "Write each as an entry.",
    });
  }
  const found: Issue[] = [];
  readCaseValues(person, found);
  for (const issue of found) issues.push({ ...issue, path: joinPaths("case", issue.path) });
  return { from: parseDay(person.period.from), to: parseDay(person.period.to) };
}

function readPlans(plans: readonly PlanVersion[], period: Period, issues: Issue[]): readonly PlanFacts[] {
  checkUniqueIds(plans, issues, "plans");
  if (plans.length === 0) {
    issues.push({ code: "no-plan", path: "plans", expected: "at least one version of the plan", received: "none" });
  }
  const firsts = new Map<number, number>();
  const facts = plans.map(({ id, lines, ...version }, index): PlanFacts => {
    const at = (key: string) => pathOf("plans", index, key);
    const from = readDay(version.from, issues, "plans", index, "from");
    const approved = readDay(version.approvedOn, issues, "plans", index, "approvedOn");
    const first = firsts.get(from);
    if (first !== undefined) {
      const expected = `another first day than that of plans[${first}]`;
      issues.push({ code: "duplicate-version", path: at("from"), expected, received: received(version.from) });
    } else if (!Number.isNaN(from)) firsts.set(from, index);
    if (from > period.to) {
      const expected = `a day not after the account, which is ${formatPeriod(period)}`;
      issues.push({ code: "outside-account", path: at("from"), expected, received: received(version.from) });
    }
    checkUniqueIds(lines, issues, at("lines"));
    checkLines(lines, at("lines"), issues);
    return { id, from, approved, lines };
  });
  return [...facts].sort((one, other) => one.from - other.from);
}

/** Lines of a version are known by its approval; the values of their days and units the calculation reads. */
function checkLines(lines: PlanVersion["lines"], path: string, issues: Issue[]): void {
  for (const [index, line] of lines.entries()) {
    for (const key of ["from", "to"] as const) readDay(line[key], issues, path, index, key);
    for (const key of ["recordedOn", "supersedes", "withdrawn"] as const) {
      if (line[key] === undefined) continue;
      issues.push({
        code: "in-ledger",
        path: joinPaths(`${path}[${index}]`, key),
        expected: `no ${key}, because a plan is known from its approval and changed by a further version`,
        received: received(line[key]),
      });
    }
  }
}
