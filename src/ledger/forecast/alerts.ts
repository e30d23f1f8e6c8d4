import { formatDay, mondayOf, parseDay, type Period } from "../../calendar/index.js";
import { InputError, received, requireOptions, type OptionNames } from "../../errors/index.js";
import { formatScaledShort, multiplyDivide, quantityDecimals } from "../../numbers/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { writer } from "../account/account.js";
import type { LedgerHead } from "../account/account-document.js";
import type { Books } from "../books/books.js";
import type { Ledger } from "../document.js";
import { spentOf } from "../books/funds.js";
import { linesGoingOn } from "../account/going-on.js";
import { unitsWithin } from "../books/units-within.js";
import { notPaid, type NotPaid } from "./not-paid.js";
import type { NoAccount } from "../account/no-account.js";
import { knowledgeOf, openLedger, standingOf, type AsOfOptions } from "../books/open-ledger.js";

/** A share of a budget is spent. */
export interface SpentShare {
  readonly code: "spent-share";
  /** Id of the budget period; left out where there is one budget. */
  readonly budgetPeriod?: string;
  /** Per cent that is spent, rounded down. */
  readonly percent: number;
  /** The highest of the asked shares that is reached. */
  readonly threshold: number;
  readonly spent: string;
  readonly approved: string;
}

/** Nothing of a line was delivered in weeks in which the plan has it. */
export interface NothingDelivered {
  readonly code: "nothing-delivered";
  readonly line: string;
  readonly weeks: number;
  readonly from: string;
  readonly to: string;
}

/** Units of a line changed suddenly: at least twice as many, or at most half. */
export interface SuddenChange {
  readonly code: "sudden-change";
  readonly line: string;
  readonly weeks: number;
  /** Units in the weeks before the last ones. */
  readonly before: string;
  readonly now: string;
}

/** What somebody should look at, with its numbers. */
export type Alert = SpentShare | NothingDelivered | SuddenChange | NotPaid;

/** What is looked for. */
export interface AlertOptions extends AsOfOptions {
  /** The day on which it is looked at. */
  readonly asOf: string;
  /** Per cent of a budget, ascending; left out, 75 and 90. */
  readonly shares?: readonly number[];
  /** Full weeks that are looked at; left out, 4. */
  readonly weeks?: number;
}

/** Alerts of a ledger on a day. */
export interface Alerts extends LedgerHead {
  readonly kind: "alerts";
  readonly state: "eligible";
  readonly asOf: string;
  readonly alerts: readonly Alert[];
}

/**
 * What somebody should look at: budgets that are nearly spent, lines of which nothing comes, sudden changes, units that are not paid.
 *
 * @param ledger the person, the plans, and what was written down since
 * @param compiled the scheme, compiled once for all
 * @param options the day, and what is looked for
 * @throws {InputError} with every issue of the ledger and the options, and as `calculate`
 *
 * @example
 * const seen = accountAlerts(ledger, compiled, { asOf: "2026-09-30" });
 * if (seen.state === "eligible") seen.alerts.map(({ code }) => code); // ["spent-share"]
 */
export function accountAlerts(ledger: Ledger, compiled: CompiledScheme, options: AlertOptions): Alerts | NoAccount {
  requireOptions(options, optionNames);
  return openLedger(ledger, compiled, (open) => {
    const { shares = [75, 90], weeks = 4 } = options;
    checkOptions(shares, weeks);
    const knowledge = knowledgeOf(open, options);
    const standing = standingOf(open, knowledge);
    if (!("books" in standing)) return standing;
    const { books, head } = standing;
    const end = mondayOf(knowledge.through + 1) - 1;
    const last = { from: end - 7 * weeks + 1, to: end };
    const lines = [...new Set(books.question.lines.map(({ line }) => line.id))].sort();
    const planned = new Map(lines.map((line) => [line, daysOf(line, books, linesGoingOn(books.question, open.facts))]));
    return {
      ...{ kind: "alerts", state: "eligible", ...head, asOf: formatDay(knowledge.through) },
      alerts: [
        ...spentShares(books, shares, writer(compiled).money),
        ...notPaid(books),
        ...lines.flatMap((line) => alertOf(line, planned.get(line) ?? [], { books, last, weeks }) ?? []),
      ],
    };
  });
}

function checkOptions(shares: readonly number[], weeks: number): void {
  const given: unknown = shares;
  const areShares = Array.isArray(given) && shares.every((share, index) => isShare(share, shares[index - 1] ?? 0));
  const issues = [
    ...(areShares
      ? []
      : [
          {
            code: "range",
            path: "shares",
            expected: "whole per cents from 1 to 100, ascending",
            received: received(shares),
          },
        ]),
    ...(Number.isInteger(weeks) && weeks >= 1 && weeks <= 52
      ? []
      : [
          { code: "range", path: "weeks", expected: "a whole number of weeks from 1 to 52", received: received(weeks) },
        ]),
  ];
  if (issues.length > 0) throw new InputError(issues);
}

function isShare(share: number, before: number): boolean {
  return Number.isInteger(share) && share > before && share <= 100;
}

function spentShares(books: Books, shares: readonly number[], money: (minor: number) => string): readonly SpentShare[] {
  return books.budgets.flatMap((budget) => {
    const spent = spentOf(budget, books) + budget.drawn;
    const approved = budget.opening + budget.drawn + budget.approved;
    if (approved <= 0) return [];
    const percent = multiplyDivide(spent, 100, approved, "down");
    const threshold = shares.findLast((share) => share <= percent);
    if (threshold === undefined) return [];
    const ofPeriod = budget.id === undefined ? {} : { budgetPeriod: budget.id };
    return [{ code: "spent-share", ...ofPeriod, percent, threshold, spent: money(spent), approved: money(approved) }];
  });
}

/** The days of a line of the plan, in all versions. */
function daysOf(line: string, { question }: Books, lines: ReturnType<typeof linesGoingOn>): readonly Period[] {
  const own = new Set(question.lines.filter((each) => each.line.id === line).map(({ id }) => id));
  return lines.filter(({ id }) => own.has(id)).map(({ from, to }) => ({ from: parseDay(from), to: parseDay(to) }));
}

/** In what weeks a line is looked at. */
interface Weeks {
  readonly books: Books;
  readonly last: Period;
  readonly weeks: number;
}

function alertOf(line: string, days: readonly Period[], { books, last, weeks }: Weeks): Alert | undefined {
  const isPlanned = (period: Period) => days.some((each) => each.from <= period.from && period.to <= each.to);
  const before = { from: last.from - 7 * weeks, to: last.from - 1 };
  if (!isPlanned(last)) return undefined;
  const now = unitsWithin(line, last, books.units);
  if (now === 0) {
    return { code: "nothing-delivered", line, weeks, from: formatDay(last.from), to: formatDay(last.to) };
  }
  const then = unitsWithin(line, before, books.units);
  if (!isPlanned(before) || then === 0 || (now < 2 * then && 2 * now > then)) return undefined;
  const text = (units: number) => formatScaledShort(units, quantityDecimals);
  return { code: "sudden-change", line, weeks, before: text(then), now: text(now) };
}

const optionNames: OptionNames<AlertOptions> = { asOf: true, shares: true, weeks: true, knownOn: true };
