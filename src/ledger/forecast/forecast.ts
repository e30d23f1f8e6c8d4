import { formatDay, type Day } from "../../calendar/index.js";
import { InputError, received, unknownWord, type Issue, requireOptions, type OptionNames } from "../../errors/index.js";
import type { EligibleResult } from "../../result/result.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { writer } from "../account/account.js";
import type { LedgerHead } from "../account/account-document.js";
import type { Ledger } from "../document.js";
import { comingByPace, comingByPlan, type Coming } from "./forecast-lines.js";
import { monthsForeseen, type ForecastMonth } from "./forecast-months.js";
import { foreseen, type Foreseen, type OutcomeOnly } from "./foreseen.js";
import type { LineWeeks } from "./weeks-of-line.js";
import { outcomeOfBooks, type NoAccount } from "../account/no-account.js";
import { knowledgeOf, openLedger, standingOf, type AsOfOptions, type Standing } from "../books/open-ledger.js";

/**
 * How what comes is foreseen.
 *
 * - `commitments`: as the plan says
 * - `pace`: as in the last full weeks of each line; as planned, where none is known yet
 */
export type ForecastMethod = "commitments" | "pace";

/** Every {@link ForecastMethod}. */
export const forecastMethods = ["commitments", "pace"] as const satisfies readonly ForecastMethod[];

/** How a forecast is made. */
export interface ForecastOptions extends AsOfOptions {
  /** The last day that was delivered: what comes begins on the day after it. */
  readonly asOf: string;
  readonly by: ForecastMethod;
  /** How many full weeks before that day say the pace, or as many of them as the line has; only for `pace`, and then needed. */
  readonly weeks?: number;
}

/** What a budget will have come to at the end of the account. */
export interface Forecast extends LedgerHead {
  readonly kind: "forecast";
  readonly state: "eligible";
  readonly by: ForecastMethod;
  readonly weeks?: number;
  /** Lines that come and of which fewer full weeks are known; left out where of all of them as many are known as were asked. */
  readonly fewerWeeks?: readonly LineWeeks[];
  readonly asOf: string;
  /** The last day of the account. */
  readonly until: string;
  /** What was granted, with what came over from before the account and without what was drawn from it then. */
  readonly approved: string;
  /** What was delivered and what is to come would cost. */
  readonly cost: string;
  /** What they draw on the budget. */
  readonly used: string;
  /** What the budget does not cover: it is passed, or the scheme caps what is covered. */
  readonly uncovered: string;
  /** What is not used of budgets that end, or to which the right ends, before the account does, and does not go over to the next. */
  readonly lapsed: string;
  /** What is left at the end of the account: approved = used + lapsed + left. */
  readonly left: string;
  /** The first day on which the budget is passed; left out where it is not. */
  readonly passedOn?: string;
  /** The lines of the plan that are cut on that day; with those of deliveries. */
  readonly cuts: readonly string[];
  /** Who pays for each month of the account. */
  readonly months: readonly ForecastMonth[];
}

const longestPace = 52;

/**
 * What the budget will have come to at the end of the account, and the first day on which it is passed. What was delivered stays as it is.
 *
 * @param ledger the person, the plans, and what was written down since
 * @param compiled the scheme, compiled once for all
 * @param options the day after which it is foreseen, and how
 * @returns the forecast; where there is no right, or a fact is missing, why
 * @throws {InputError} with every issue of the ledger and the options, and as `calculate`
 *
 * @example
 * const coming = forecast(ledger, compiled, { asOf: "2026-03-31", by: "pace", weeks: 4 });
 * if (coming.state === "eligible") coming.passedOn; // "2026-10-07"
 */
export function forecast(ledger: Ledger, compiled: CompiledScheme, options: ForecastOptions): Forecast | NoAccount {
  requireOptions(options, optionNames);
  return openLedger(ledger, compiled, (open) => {
    const weeks = weeksOf(options);
    const knowledge = knowledgeOf(open, options);
    const standing = standingOf(open, knowledge);
    if (!("books" in standing)) return standing;
    const { books, head } = standing;
    const until = books.period.to;
    const coming =
      weeks === undefined
        ? comingByPlan(books, open, knowledge.through)
        : comingByPace(books, open, { after: knowledge.through, weeks });
    const upTo = (last: Day) => foreseen(coming, standing, open, last);
    const whole = upTo(until);
    if (!("cost" in whole)) return outcomeOfBooks(whole);
    const { money } = writer(compiled);
    const { cost, used, uncovered, lapsed, isPassed } = whole;
    const approved = books.budgets.reduce((sum, { approved, cameOver, drawn }) => sum + approved + cameOver - drawn, 0);
    const passed = isPassed ? firstPassed(knowledge.through, until, upTo) : undefined;
    return {
      ...{ kind: "forecast", state: "eligible", ...head, by: options.by },
      ...(weeks === undefined ? {} : { weeks }),
      ...(coming.fewerWeeks.length === 0 ? {} : { fewerWeeks: coming.fewerWeeks }),
      ...{ asOf: formatDay(knowledge.through), until: formatDay(until), approved: money(approved) },
      ...{ cost: money(cost), used: money(used), uncovered: money(uncovered) },
      ...{ lapsed: money(lapsed), left: money(approved - used - lapsed) },
      ...(passed === undefined ? {} : { passedOn: formatDay(passed.day) }),
      cuts: passed === undefined ? [] : cutLines(passed.result, coming, books.units),
      months: monthsForeseen(whole, money),
    };
  });
}

function weeksOf({ by, weeks }: ForecastOptions): number | undefined {
  const issues: Issue[] = [];
  if (!forecastMethods.includes(by)) issues.push(unknownWord(by, forecastMethods, "by"));
  const isWhole = Number.isInteger(weeks) && (weeks ?? 0) >= 1 && (weeks ?? 0) <= longestPace;
  if (by === "pace" && !isWhole) {
    const expected = `a whole number of weeks from 1 to ${longestPace}`;
    issues.push({ code: "range", path: "weeks", expected, received: received(weeks) });
  }
  if (by === "commitments" && weeks !== undefined) {
    const expected = "no weeks, because the plan says what comes";
    issues.push({ code: "keys-together", path: "weeks", expected, received: received(weeks) });
  }
  if (issues.length > 0) throw new InputError(issues);
  return weeks;
}

/** The first day up to which a budget is too small: what comes up to a later day never costs less. */
function firstPassed(
  after: Day,
  until: Day,
  upTo: (last: Day) => Foreseen | OutcomeOnly,
): { readonly day: Day; readonly result: EligibleResult } | undefined {
  const passes = (day: Day) => {
    const seen = upTo(day);
    return "cost" in seen && seen.isPassed ? seen.result : undefined;
  };
  let found = passes(until);
  if (found === undefined) return undefined;
  let [low, high] = [after - 1, until];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const result = passes(middle);
    if (result === undefined) low = middle;
    else [high, found] = [middle, result];
  }
  return { day: high, result: found };
}

/** The lines of the plan of which something is not covered. */
function cutLines({ lines }: EligibleResult, { lineOf }: Coming, units: Standing["books"]["units"]): readonly string[] {
  const delivered = new Map(units.map(({ id, line }) => [id, line]));
  const cut = lines
    .filter(({ uncovered }) => uncovered.minor > 0)
    .map(({ id }) => lineOf.get(id) ?? delivered.get(id) ?? id);
  return [...new Set(cut)].sort();
}

const optionNames: OptionNames<ForecastOptions> = { asOf: true, by: true, weeks: true, knownOn: true };
