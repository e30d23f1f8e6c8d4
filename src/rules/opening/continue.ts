import { formatDay, intersectLists, monthOf } from "../../calendar/index.js";
import { readingAny, type Issue } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { KnowledgeOptions } from "../../person/read/known.js";
import type { OpeningNote } from "../../result/opening-note.js";
import type { ResultNumbers } from "../../result/numbers.js";
import type { BudgetUse, Position } from "../../result/position/document.js";
import { budgetPaying } from "../../result/budget/of-budget.js";
import { partOf, unitsOfPart } from "../../result/position/part-of-month.js";
import type { Result } from "../../result/result.js";
import { assess } from "../assess/step.js";
import { inCase, readForScheme, type BoundCase } from "../bound-case.js";
import type { CompiledScheme } from "../compiled.js";
import { countsOnce, firstBudget, isOfQuestion } from "../entitle/budget/of-question.js";
import { withPayments } from "../entitle/budget/payments.js";
import { paysOut } from "../entitle/budget/pays-out.js";
import { personalBudget, type PersonalBudget } from "../entitle/budget/personal-budget.js";
import type { Recorder } from "../recording/recorder.js";
import type { Shown } from "../../result/position/shown.js";
import { nothingUsedBefore } from "./assumption-labels.js";
import { checkKnowledge } from "./check-knowledge.js";
import { budgetOfDays, checkCut, paidOutBefore } from "./cut-inside.js";
import { readOpening, type Opening } from "./open.js";
import { budgetsAfter } from "../granting/budgets-after.js";
import { begunAfter } from "../handing-on/begun-after.js";
import { calculateQuestion } from "../granting/question.js";
import { resultOf } from "./result-of.js";
import { runAside } from "../run.js";

/** What a calculation that goes on may be told besides. */
export interface ContinueOptions extends KnowledgeOptions {
  /** Is told what the steps did, from the first day that counts for the first month. */
  readonly recorder?: Recorder;
  /** Is told how the budget of a part of a month came about, where it has no days of its own. */
  readonly ofPart?: Recorder;
}

/** A result that goes on, and what it was made of. */
export interface Continued {
  readonly result: Result;
  /** The result from the first day that counts for the first month; the same where nothing was shown of it. */
  readonly whole: Result;
  /** What was known of the person from that day on, with what came from before. */
  readonly bound: BoundCase;
  /** The budgets that go on, with what is known of them; undefined where nothing is. */
  readonly budgets: readonly BudgetUse[] | undefined;
}

/**
 * Reads what a calculation begins with.
 *
 * @throws {InputError} with every issue of the case, and of a position that does not fit
 */
export function openingOf(
  document: Case,
  compiled: CompiledScheme,
  given: Position | readonly Position[],
  options: KnowledgeOptions,
): Opening {
  const { facts: asked } = readForScheme(document, compiled, options);
  const { from } = asked;
  const issues: Issue[] = [];
  const opening = readingAny({ value: given, kind: "a position", parser: "parsePosition" }, () =>
    readOpening(given, { document, from, compiled }, issues),
  );
  if (opening !== undefined) checkKnowledge(given, asked.knownOn, issues);
  if (opening === undefined || issues.length > 0) throw inCase(issues, asked);
  return opening;
}

/**
 * Calculates a period that goes on from a position. A month that was shown in part is decided again from its first day, by the case as
 * it is now, and the result shows the difference: whatever rule decides the month, its parts add up to it.
 *
 * @throws {InputError} with every issue of the case, and of rules that would be cut in two
 */
export function continueWith(
  document: Case,
  compiled: CompiledScheme,
  opening: Opening,
  options: ContinueOptions,
): Result {
  return goOn(document, compiled, opening, options).result;
}

/** {@link continueWith}, with what the result was made of. */
export function goOn(
  document: Case,
  compiled: CompiledScheme,
  opening: Opening,
  { ofPart, ...options }: ContinueOptions,
): Continued {
  const from = opening.through + 1;
  const bound = boundFrom(document, opening, compiled, options);
  const issues: Issue[] = [];
  const { says, shown, short } = opening;
  const known = { ...(options.knownOn === undefined ? {} : { knownOn: options.knownOn }) };
  if (short !== undefined && isOfQuestion(compiled)) issues.push(budgetOfDays(short));
  const hasDays = (opening.budgets ?? []).length > 0;
  if (shown !== undefined && !hasDays && isOfQuestion(compiled) && paysOut(compiled))
    issues.push(paidOutBefore(opening.through));
  // What was shown of a month that no other came before is decided again, and with it what counts once in its budget.
  const isAgain = opening.budgets?.length === 0 && shown !== undefined && countsOnce(bound.facts, compiled);
  const own = { from: formatDay(bound.facts.from), to: formatDay(bound.facts.to) };
  const said = budgetsAfter(opening, { document, compiled, options: known }, issues);
  const budgets = isAgain ? [{ budgetPeriod: firstBudget, ...own, drawn: "0" }] : said;
  checkCut({ facts: bound.facts, from, hasBudgets: budgets !== undefined, says }, compiled, issues);
  if (issues.length > 0) throw inCase(issues, bound.facts);
  const asking = { ...options, budgets, ...(isAgain ? { elsewhere: opening.elsewhere } : {}) };
  const going = openedWith(bound, opening, compiled);
  const whole = calculateQuestion(document, going, compiled, asking);
  if (opening.budgetEnded && isOfQuestion(compiled) && (whole.totals?.uncovered.minor ?? 0) !== 0) {
    throw inCase([budgetOfDays(bound.facts)], bound.facts);
  }
  const result = shownOf({ whole, bound: going }, compiled, { opening, ofPart, isAgain });
  return { result, whole, bound: going, budgets };
}

/** A case with what is known of it from before. */
export function openedWith(
  bound: BoundCase,
  { through, others, shared, paidOfYear, elsewhere, away, begins, ...opening }: Opening,
  { unitRounding }: CompiledScheme,
): BoundCase {
  const limits = away === undefined ? opening.limits : begunAfter(opening.limits, away, bound.facts, unitRounding);
  const paidForLife = others.reduce((sum, { paid }) => sum + paid, opening.paidForLife);
  const minor = others.reduce((sum, each) => sum + each.minor, 0);
  const meansTaken = begins === true ? undefined : { month: monthOf(through + 1), minor };
  const carriedKnown = opening.budgets !== undefined;
  const facts = { ...bound.facts, paidForLife, paidOfYear, meansTaken, elsewhere, shared };
  return { ...bound, facts, limits, carriedKnown };
}

/** With what a question goes on, and who listens to the budget of its part. */
interface Going {
  readonly opening: Opening;
  readonly ofPart: Recorder | undefined;
  /** Whether the budget of its month is granted again, from the first day that was shown. */
  readonly isAgain: boolean;
}

/** What a question shows: all of it, or the difference to what was shown of its first month. */
function shownOf(
  { whole, bound: { facts } }: Pick<Continued, "whole" | "bound">,
  compiled: CompiledScheme,
  going: Going,
): Result {
  const { through, version, others, shown, isAssumed, monthUnsaid } = going.opening;
  const note: OpeningNote = {
    through,
    version: version === compiled.name.version ? undefined : version,
    decidedFrom: shown === undefined ? Number.NaN : shown.from,
    monthUnsaid,
  };
  const { assumptions } = whole.numbers;
  const said = {
    opening: note,
    assumptions: isAssumed ? [...assumptions, nothingUsedBefore].sort() : assumptions,
  };
  const { isAgain } = going;
  const before = whole.before && {
    ...{ ...whole.before, others, isAssumed },
    ownBudget: !going.opening.budgetEnded && (isAgain || whole.before.ownBudget),
  };
  if (shown === undefined) return resultOf({ ...whole.numbers, ...said }, before);
  const from = through + 1;
  const of = before && { ...before, whole: whole.numbers };
  if (whole.totals === undefined) {
    return resultOf({ ...unitsOfPart(whole.numbers, shown, from), ...said }, of);
  }
  // Only budgets that were granted for their own days can go on.
  const own =
    compiled.budgets.length > 0 || (whole.before?.budgets ?? []).length > 0
      ? drawnOn(whole.numbers, shown)
      : budgetOfPart(whole.numbers, { ...facts, from }, compiled, going.ofPart);
  const part = { ...partOf(whole.numbers, shown, from, own), ...said };
  if (compiled.formula !== undefined) return resultOf(part, of);
  // The budget is what the plan costs, of a part too.
  const cost = part.cost.reduce((sum, minor) => sum + minor, 0);
  return resultOf({ ...part, indicative: cost, approved: cost }, of);
}

/** The case from the first day that counts for the first month. */
function boundFrom(document: Case, { shown }: Opening, compiled: CompiledScheme, options: KnowledgeOptions): BoundCase {
  if (shown === undefined) return readForScheme(document, compiled, options);
  const period = { from: formatDay(shown.from), to: document.period.to };
  return readForScheme({ ...document, period }, compiled, options);
}

/** The budget of the days of a part, where it has no days of its own; undefined where it is what the plan costs. */
function budgetOfPart(
  whole: ResultNumbers,
  facts: CaseFacts,
  compiled: CompiledScheme,
  recorder: Recorder | undefined,
): PersonalBudget | undefined {
  if (compiled.formula === undefined) return undefined;
  const levels = assess(facts, compiled, { failures: [], gaps: [] });
  const eligible = intersectLists(whole.eligibility.spans, [facts]);
  const [days, run] = [{ eligible, spans: levels }, runAside(facts, compiled, recorder)] as const;
  return withPayments(personalBudget(days, run), days, run);
}

/** A budget that goes on: what was shown of the month has been drawn from it. */
function drawnOn(whole: ResultNumbers, shown: Shown): PersonalBudget {
  const { form, indicative: minor, approved, segments, adjustments, payments } = whole;
  const drawnFrom = (budget: string | undefined): number => {
    const own = shown.lines.filter(({ name }) => budgetPaying(name.service, form) === budget);
    return own.reduce((sum, { covered }) => sum + covered, form.netBudget ? -shown.contribution : 0);
  };
  const periods = whole.budgetPeriods.map((each, index) => {
    const isFirst = whole.budgetPeriods.findIndex(({ budget }) => budget === each.budget) === index;
    return isFirst ? { ...each, drawn: each.drawn + drawnFrom(each.budget) } : each;
  });
  return { minor, approved, segments, periods, adjustments, payments };
}
