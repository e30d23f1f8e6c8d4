import type { Period } from "../../../calendar/index.js";
import { received } from "../../../errors/index.js";
import { rateDecimals } from "../../../numbers/index.js";
import { assumedSource, assumptionBehind } from "../../reading/assumption.js";
import { checkedShare } from "../../reading/checked-share.js";
import { checkNoGap, checkNoOverlap } from "../../reading/coverage.js";
import type { AmountParameter, ShareParameter } from "../../reading/parameter.js";
import type { ParameterRow } from "../../reading/parameter-row.js";
import { budgetPath, checkSource, readParameter, readPeriod, type Reading } from "../../reading/reading.js";
import type { CarriedFor, CarryOver, CarryOverRule, Overspent } from "./periods/carry-over-rule.js";
import { checkFirstMonths } from "./check-first-months.js";
import type { BoundBudgetPeriods } from "./periods/kind.js";

/** The most that goes over: the greater of an amount and a share of the approved budget; where neither stands, there is no most. */
export interface MostOver {
  /** In minor units; undefined where no amount is the most. */
  readonly amount: ParameterRow | undefined;
  /** Scaled by `rateDecimals`; undefined where no share is the most. */
  readonly share: ParameterRow | undefined;
  /** What rests on an assumption of the rule itself; undefined where nothing. */
  readonly assumption: string | undefined;
}

/** What goes over from the budgets that end on some days to the next, with its numbers read. */
export interface CarryOverRow extends Period, MostOver {
  readonly lasts: CarriedFor;
  /** In how many months of the next budget period it can be spent; undefined where no months are counted. */
  readonly months: number | undefined;
  /** The most that may be owed; undefined where nothing is spent in advance. */
  readonly overspent: MostOver | undefined;
}

/** The rule of every day of the scheme, in order. */
export type CarryOverFacts = readonly CarryOverRow[];

/** The rule of what goes over, which needs two budget periods. */
export function readCarryOver(
  rule: CarryOverRule | undefined,
  periods: BoundBudgetPeriods | undefined,
  reading: Reading,
  validity: Period,
): CarryOverFacts | undefined {
  if (rule === undefined) return undefined;
  const { issues } = reading;
  const path = budgetPath(reading, "entitle.budgetPeriods.carryOver");
  if (periods?.named !== undefined && periods.named.length < 2) {
    const expected = "two budget periods or more, or nothing could ever go over";
    issues.push({ code: "never-carried", path, expected, received: received(periods.named.length) });
  }
  if (reading.scheme.services.length === 0) {
    const expected = "nothing, because a budget that buys no services is paid out whole";
    issues.push({ code: "never-carried", path, expected, received: "a rule" });
  }
  if ("lasts" in rule) {
    const row = readRow(rule, validity, path, reading);
    checkFirstMonths(row, path, periods, reading);
    return [row];
  }
  const rows = rule.map((row, index) => {
    const at = `${path}[${index}]`;
    const facts = readRow(row, readPeriod(row, at, issues), at, reading);
    checkFirstMonths(facts, at, periods, reading);
    return { ...facts, path: at };
  });
  checkNoOverlap(rows, issues);
  checkNoGap(rows, validity, { path, what: "a rule of what goes over" }, issues);
  return rows.sort((left, right) => left.from - right.from);
}

function readRow(rule: CarryOver, period: Period, at: string, reading: Reading): CarryOverRow {
  const { lasts, months, overspent } = rule;
  const ahead = `${at}.overspent`;
  if (overspent !== undefined && overspent.amount === undefined && overspent.share === undefined) {
    reading.issues.push({
      code: "overspent-without-most",
      path: ahead,
      expected: "an amount or a share, or there would be no end to what is owed",
      received: "nothing",
    });
  }
  return {
    ...period,
    ...readMost(rule, period, at, reading),
    lasts,
    months,
    overspent: overspent && readMost(overspent, period, ahead, reading),
  };
}

function readMost(
  { amount, share, source }: Pick<Overspent, "amount" | "share" | "source">,
  { from, to }: Period,
  at: string,
  reading: Reading,
): MostOver {
  const { scheme } = reading;
  checkSource(source, at, reading);
  const row = (key: "amount" | "share", parameter: AmountParameter | ShareParameter, decimals: number) => {
    const place = `${at}.${key}`;
    const value = readParameter(parameter, decimals, place, reading);
    return { from, to, value, path: place, source, assumption: assumptionBehind(parameter, source, scheme) };
  };
  return {
    amount: amount === undefined ? undefined : row("amount", amount, scheme.minorUnit),
    share: share === undefined ? undefined : checkedShare(row("share", share, rateDecimals), reading),
    assumption: assumedSource(source, scheme),
  };
}
