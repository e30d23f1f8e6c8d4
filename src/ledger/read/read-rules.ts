import { latestDay, parseDay, whyNotDate } from "../../calendar/index.js";
import { joinPaths, received, type Issue } from "../../errors/index.js";
import { parseScaled, rateDecimals, whyNotDecimal } from "../../numbers/index.js";
import { mostDecimals } from "./check-units.js";
import type { Ledger, MostOverRule } from "../document.js";
import type { LedgerFacts } from "./facts.js";

/** How long an entry may wait at most, in days. */
const longestWait = 3660;

/** Reads the rules by which a ledger is kept. */
export function readRules(ledger: Ledger, issues: Issue[]): Pick<LedgerFacts, "lastEligible"> {
  const { lateness, yearEnd, carryOver, lastEligibleDay } = ledger;
  if (lateness.method === "refused-after") checkDays(lateness.days, "lateness.days", issues);
  if (yearEnd !== undefined) checkDays(yearEnd.days, "yearEnd.days", issues);
  for (const key of ["unspent", "overspent"] as const) {
    const most = carryOver?.[key];
    if (most !== undefined) checkMost(most, `carryOver.${key}`, issues);
  }
  if (lastEligibleDay === undefined) return { lastEligible: latestDay };
  const lastEligible = parseDay(lastEligibleDay);
  if (Number.isNaN(lastEligible)) issues.push(whyNotDate(lastEligibleDay, "lastEligibleDay"));
  return { lastEligible };
}

function checkDays(days: number, path: string, issues: Issue[]): void {
  if (Number.isInteger(days) && days >= 0 && days <= longestWait) return;
  const expected = `a whole number of days from 0 to ${longestWait}`;
  issues.push({ code: "range", path, expected, received: received(days) });
}

function checkMost({ amount, share }: MostOverRule, path: string, issues: Issue[]): void {
  checkNumber(amount, mostDecimals, joinPaths(path, "amount"), issues);
  if (share === undefined) return;
  const value = checkNumber(share, rateDecimals, joinPaths(path, "share"), issues);
  if (value <= 10 ** rateDecimals) return;
  issues.push({ code: "range", path: joinPaths(path, "share"), expected: "at most 1", received: received(share) });
}

function checkNumber(text: string, decimals: number, path: string, issues: Issue[]): number {
  const value = typeof text === "string" ? parseScaled(text, decimals) : Number.NaN;
  if (Number.isNaN(value)) issues.push(whyNotDecimal(text, decimals, path));
  if (value < 0) issues.push({ code: "negative", path, expected: "0 or more", received: received(text) });
  return value;
}
