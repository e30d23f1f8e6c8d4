import {
  type Month,
  type Period,
  days,
  formatDay,
  formatMonth,
  formatPeriod,
  monthOf,
  union,
} from "../../calendar/index.js";
import { issueAsWritten } from "../../person/facts/issue-as-written.js";
import { type KnowledgeOptions, readCase } from "../../person/read/known.js";
import type { Case } from "../../person/case.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import {
  InputError,
  type CompiledRules,
  type Issue,
  type OptionNames,
  readingAny,
  requireOptions,
} from "../../errors/index.js";
import { groupBy } from "../../lists/index.js";
import type { CompiledCompensation } from "./compensation/compile.js";
import type { DaySpan } from "../../outcome/day-span.js";
import type { MissingFact } from "../../outcome/missing-fact.js";
import type { Recorder } from "../recording/recorder.js";
import { type PaidRun, monthClaims } from "./amounts/month-claims.js";
import { bindPlaces } from "./days/bind-places.js";
import { type DecidedDays, daysOf, daysText, decidedDays, spanOfDays } from "./days/decided-days.js";
import { checkFollowed, differences } from "./differences.js";
import { recordUncounted } from "./days/record-uncounted.js";
import type { Claim, DatedReason, FollowOutcome, Following, UnpaidDays, UnpaidReason } from "./following.js";
import { type JudgedRun, judgeRuns } from "./judge-runs.js";

/** What following may be told besides the case and the scheme. */
export interface FollowOptions extends KnowledgeOptions {
  /**
   * What followed of the same months on other days. A month is decided as a whole, over all of its days, and its claims say the difference
   * to what followed before. An empty list says that there was nothing.
   */
  readonly previous?: readonly Following[];
  /** Is told of every claim how it came about, and of every delivery that takes no part in one. */
  readonly recorder?: Recorder;
}

/**
 * Where the money of one person goes: for every day of the case's period the municipality that claims it and how much by month,
 * or every reason why nobody does.
 *
 * @param document what is known of the person: leavings, deliveries, residences, settings
 * @param compiled the compensation scheme, compiled once for all
 * @returns the claims, the unpaid days, and the outcome; a month in which a fact is missing that matters has no claim
 * @throws {InputError} with every issue: wrong values, municipalities that do not exist on a day, days without a rate
 *
 * @example
 * const { claims } = follow(parseCase(text), compileCompensation(moneyFollowsClient, inputs));
 * claims[0]?.amount.toString(); // "465.00"
 */
export function follow(document: Case, compiled: CompiledCompensation, options?: FollowOptions): Following {
  if (options !== undefined) requireOptions(options, optionNames);
  const previous = options?.previous;
  if (previous === undefined) return followOn(document, compiled, options, undefined);
  return readingAny({ value: previous, kind: "a list of what followed before" }, () => {
    checkFollowed(previous, document, compiled);
    const asked = daysOf(document.period);
    // Wrong days have an issue where the case is read.
    if (!(asked.from <= asked.to)) return followOn(document, compiled, options, undefined);
    const periods = previous.map(({ period }) => period);
    const decided = decidedDays(asked, periods);
    const found = followOn({ ...document, period: spanOfDays(decided) }, compiled, options, decided);
    return { ...found, period: daysText(asked), claims: differences(found, previous, asked, compiled) };
  });
}

const compiledCompensation: CompiledRules = {
  key: "ratesOn",
  kind: "a compiled compensation scheme",
  compiler: "compileCompensation",
};

/**
 * Follows a person on the days by which months are decided.
 *
 * @param document of which the period is from the first to the last of these days
 * @param decided undefined, the days of the period
 */
export function followOn(
  document: Case,
  compiled: CompiledCompensation,
  options: Omit<FollowOptions, "previous"> | undefined,
  decided: DecidedDays | undefined,
): Following {
  const by = { value: compiled, what: compiledCompensation };
  const read = { value: document, kind: "a case", parser: "parseCase", by };
  const facts = readingAny(read, () => readFor(document, compiled, options));
  const issues: Issue[] = [];
  const runs = judgeRuns(facts, compiled, decided ?? { asked: [facts], beside: [] }, issues);
  if (issues.length > 0) throw new InputError(issues.map((issue) => issueAsWritten(issue, facts.kept)));
  const open = runs.filter(
    ({ reasons, missing, paid }) => missing.length > 0 || (reasons.length === 0 && paid === undefined),
  );
  // A month is decided as a whole, and hangs on no other: where a fact is missing in it, it is held back alone.
  const held = new Set(open.map(({ from }) => monthOf(from)));
  const paid = runs.flatMap((run) => (held.has(monthOf(run.from)) ? [] : (run.paid ?? [])));
  const asked = runs.filter(({ beside }) => !beside);
  const claims = claimsOf(paid, facts, compiled, options?.recorder);
  if (options?.recorder !== undefined) recordUncounted(facts, compiled, { paid, held }, options.recorder);
  return {
    schemaVersion: 1,
    case: document.id,
    client: document.client.id,
    synthetic: document.synthetic === true,
    scheme: compiled.name,
    basis: "claimed",
    period: spanOf(facts),
    outcome: outcomeOf(held.size > 0 ? runs : asked, held, paid),
    claims,
    unpaid: unpaidOf(asked),
    assumptions: assumptionsOf(paid, compiled),
  };
}

/** Reads a case and binds it to the scheme, or throws with every issue. */
function readFor(document: Case, compiled: CompiledCompensation, options: KnowledgeOptions | undefined): CaseFacts {
  const issues: Issue[] = [];
  const facts = readCase(document, issues, options);
  const ofScheme: Issue[] = [];
  const { validity } = compiled;
  if (facts.from < validity.from || facts.to > validity.to) {
    ofScheme.push({
      code: "outside-validity",
      path: "period",
      expected: `days within ${formatPeriod(validity)}, for which scheme "${compiled.name.id}" holds`,
      received: formatPeriod(facts),
    });
  }
  bindPlaces(facts, compiled, ofScheme);
  issues.push(...ofScheme.map((issue) => issueAsWritten(issue, facts.kept)));
  if (issues.length > 0) throw new InputError(issues);
  return facts;
}

function claimsOf(
  paid: readonly PaidRun[],
  facts: CaseFacts,
  compiled: CompiledCompensation,
  recorder: Recorder | undefined,
): readonly Claim[] {
  const claiming = { case: facts.case.id, client: facts.case.client.id, compiled, recorder };
  // Paid runs are in order of days, each inside one month.
  return [...groupBy(paid, ({ from }) => monthOf(from)).values()].flatMap((runs) => monthClaims(runs, claiming));
}

function outcomeOf(runs: readonly JudgedRun[], held: ReadonlySet<Month>, paid: readonly PaidRun[]): FollowOutcome {
  const reasons = mergedReasons(runs);
  if (held.size > 0) {
    const open = runs.filter((run) => run.reasons.length === 0 && held.has(monthOf(run.from)));
    const heldBack = [...held].map(formatMonth);
    return { state: "incomplete", missing: missingOf(runs), heldBack, open: union(open).map(spanOf), reasons };
  }
  if (paid.length === 0) return { state: "ineligible", reasons };
  return { state: "eligible", spans: union(paid).map(spanOf), reasons };
}

/** Each reason once for each run of days on which it holds. */
function mergedReasons(runs: readonly JudgedRun[]): readonly DatedReason[] {
  return mergedByText(runs, ({ reasons }) => reasons);
}

function missingOf(runs: readonly JudgedRun[]): readonly MissingFact[] {
  return mergedByText(runs, ({ missing }) => missing);
}

function mergedByText<Item extends object>(
  runs: readonly JudgedRun[],
  itemsOf: (run: JudgedRun) => readonly Item[],
): readonly (Item & DaySpan)[] {
  const byText = new Map<string, { readonly item: Item; readonly days: Period[] }>();
  for (const run of runs) {
    for (const item of itemsOf(run)) {
      const text = JSON.stringify(item);
      const so = byText.get(text);
      if (so === undefined) byText.set(text, { item, days: [run] });
      else so.days.push(run);
    }
  }
  return [...byText.values()].flatMap(({ item, days: of }) => union(of).map((span) => ({ ...item, ...spanOf(span) })));
}

/** The unpaid days, those with the same reasons that follow on each other as one. */
function unpaidOf(runs: readonly JudgedRun[]): readonly UnpaidDays[] {
  const unpaid: { readonly period: { from: number; to: number }; readonly reasons: readonly UnpaidReason[] }[] = [];
  for (const { from, to, reasons } of runs) {
    if (reasons.length === 0) continue;
    const last = unpaid.at(-1);
    if (last?.period.to === from - 1 && JSON.stringify(last.reasons) === JSON.stringify(reasons)) last.period.to = to;
    else unpaid.push({ period: { from, to }, reasons });
  }
  return unpaid.map(({ period, reasons }) => ({ ...spanOf(period), days: days(period), reasons }));
}

function assumptionsOf(paid: readonly PaidRun[], compiled: CompiledCompensation): readonly string[] {
  const found = new Set(compiled.assumptions);
  for (const { grounds, rate } of paid) {
    for (const row of [grounds.rule, rate.row, rate.share])
      if (row?.assumption !== undefined) found.add(row.assumption);
  }
  return [...found].sort();
}

function spanOf({ from, to }: Period): DaySpan {
  return { from: formatDay(from), to: formatDay(to) };
}

const optionNames: OptionNames<FollowOptions> = { previous: true, recorder: true, knownOn: true };
