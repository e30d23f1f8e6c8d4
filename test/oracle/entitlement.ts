import type { Decimal } from "decimal.js";
import type { Assessment } from "../../src/person/assessment.js";
import type { Case } from "../../src/person/case.js";
import type { BudgetBound } from "../../src/rules/entitle/budget/rule.js";
import type { BudgetFormulaRule } from "../../src/rules/entitle/registry.js";
import type { FormulaScheme } from "../support/formula-scheme.js";
import { answerOn } from "./conditions.js";
import { whenOn } from "./when.js";
import {
  calendarPart,
  dayBefore,
  daysInMonthOf,
  daysInYearOf,
  daysOf,
  holdsOn,
  lengthOf,
  monthsLater,
} from "./days.js";
import { asAtDeath, lastDaysOf, type LastDays } from "./death.js";
import { Oracle, round, sum } from "./decimals.js";
import { countsFrom, waits } from "./counts-from.js";
import { isBeforeFirst } from "./level.js";
import { valueOf, type Rules } from "./parameters.js";

/** What the oracle says of a budget by any method: amounts as decimal texts. */
export type ExpectedEntitlement =
  | { readonly state: "incomplete"; readonly openDays: readonly string[] }
  | { readonly state: "ineligible" }
  | { readonly state: "below-zero" }
  | { readonly state: "eligible"; readonly periods: readonly ExpectedPeriod[]; readonly heldDays: readonly string[] };

/** A budget period. */
export interface ExpectedPeriod {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly computed: string;
  readonly indicative: string;
  readonly approved: string;
}

/** The rules as the oracle reads them: any scheme. */
export type AnyRules = Omit<Rules, "scheme"> & { readonly scheme: FormulaScheme };

interface JudgedDay {
  readonly day: string;
  readonly fails: boolean;
  readonly unknown: boolean;
  readonly amount: Decimal;
  readonly held: boolean;
}

/**
 * The budget of a person, day by day. Plans and their prices are left aside. A budget is granted for all its days, whichever of them are asked
 * about; whoever qualifies on none of these gets nothing of it.
 */
export function expectedEntitlement(document: Case, rules: AnyRules): ExpectedEntitlement {
  const client = asAtDeath(document);
  const ends = lastDaysOf(client, rules.scheme);
  const judgedIn = (period: Case["period"]) =>
    daysOf(period).map((day) => judged(day, { ...client, period }, rules, ends));
  if (judgedIn(client.period).every(({ fails }) => fails)) return { state: "ineligible" };
  const period = grantedDays(client, rules.scheme);
  const days = judgedIn(period);
  const open = days.filter(({ fails, unknown }) => !fails && unknown);
  if (open.length > 0) return { state: "incomplete", openDays: open.map(({ day }) => day) };
  const qualifying = days.filter(({ fails }) => !fails);
  const counted = qualifying.filter(({ day }) => day <= ends.amount);
  const spans = periodsOf({ ...client, period }, rules.scheme);
  const periods = spans.map((span) => periodOf(span, counted, client, rules));
  if (periods.some(({ approved }) => approved.lt(0))) return { state: "below-zero" };
  const money = (amount: Decimal) => amount.toFixed(rules.scheme.minorUnit);
  return {
    state: "eligible",
    periods: periods.map(({ computed, indicative, approved, ...rest }) => {
      return { ...rest, computed: money(computed), indicative: money(indicative), approved: money(approved) };
    }),
    heldDays: counted.filter(({ held }) => held).map(({ day }) => day),
  };
}

function judged(day: string, client: Case, rules: AnyRules, ends: LastDays): JudgedDay {
  const { scheme } = rules;
  const none = new Oracle(0);
  if (day > ends.last) return { day, fails: true, unknown: false, amount: none, held: false };
  const answers = scheme.conditions.map((each) => answerOn(ends.asked(day), each, { scheme, client }));
  const fails = answers.includes("fails");
  if (isBeforeFirst(day, client.assessments ?? [], scheme)) {
    return { day, fails: true, unknown: answers.includes("unknown"), amount: none, held: false };
  }
  const current = inForceOn(day, client, scheme);
  const own =
    current === undefined || current === "unknown"
      ? undefined
      : givenOn({ day, assessment: current.assessment, client }, rules);
  if (own === undefined || current === undefined || current === "unknown") {
    return { day, fails, unknown: true, amount: none, held: false };
  }
  const unknown = answers.includes("unknown");
  const rule = scheme.entitle.notWorseOff;
  const ended = rule?.months !== undefined && day >= monthsLater(current.binds, rule.months);
  const before = rule === undefined || ended ? undefined : inForceOn(dayBefore(current.binds), client, scheme);
  const earlier =
    before === undefined
      ? "nothing"
      : before === "unknown"
        ? undefined
        : givenOn({ day, assessment: before.assessment, client }, rules);
  if (earlier === undefined) return { day, fails, unknown: true, amount: none, held: false };
  if (own === "nothing" && earlier === "nothing") return { day, fails: true, unknown, amount: none, held: false };
  if (own === "nothing") return { day, fails, unknown, amount: earlier === "nothing" ? none : earlier, held: true };
  if (earlier === "nothing") return { day, fails, unknown, amount: own, held: false };
  return { day, fails, unknown, amount: Oracle.max(own, earlier), held: earlier.gt(own) };
}

/** An assessment that counts on a day, and the person. */
interface Asked {
  readonly day: string;
  readonly assessment: Assessment;
  readonly client: Case;
}

/** What a day gives by an assessment, where its level gives anything at all. */
function givenOn(asked: Asked, rules: AnyRules): Decimal | "nothing" | undefined {
  const { assessment } = asked;
  const level = assessment.score === undefined ? undefined : levelOf(new Oracle(assessment.score), rules.scheme);
  if (rules.scheme.levels.some(({ id, entitled }) => id === level && entitled === false)) return "nothing";
  return amountOn(asked, rules);
}

interface InForce {
  readonly assessment: Assessment;
  readonly binds: string;
}

/** The assessment that counts on a day, and since when; unknown while the decision it waits for is not stated. */
function inForceOn(day: string, client: Case, scheme: FormulaScheme): InForce | "unknown" | undefined {
  const { instrument, expiresAfterMonths } = scheme.assess;
  const assessments = client.assessments ?? [];
  const levelOfOne = ({ score }: Assessment) => (score === undefined ? undefined : levelOf(new Oracle(score), scheme));
  const newestFirst = assessments
    .filter((each) => each.instrument === instrument)
    .sort((one, other) => (one.date < other.date ? 1 : -1));
  for (const assessment of newestFirst) {
    const binds = countsFrom(assessment, assessments, scheme, levelOfOne);
    if (binds > day) continue;
    if (waits(assessment, scheme)) return "unknown";
    if (expiresAfterMonths !== undefined && day >= monthsLater(binds, expiresAfterMonths)) return undefined;
    return { assessment, binds };
  }
  return undefined;
}

/** What a day gives by an assessment; undefined where the assessment does not say enough. */
function amountOn(asked: Asked, rules: AnyRules): Decimal | undefined {
  const { scheme } = rules;
  const whole = valueOn(asked, scheme.entitle, rules);
  return whole?.div(daysOfWhole(asked.day, scheme));
}

function valueOn({ day, assessment, client }: Asked, rule: BudgetFormulaRule, rules: AnyRules): Decimal | undefined {
  const priced = rules as Rules;
  const { score, hours, answers } = assessment;
  switch (rule.method) {
    case "level-amount": {
      const level = score === undefined ? undefined : levelOf(new Oracle(score), rules.scheme);
      const inForce = rule.amounts.filter((each) => each.level === level && holdsOn(each, day));
      const tested = inForce.filter(({ when }) => when !== undefined);
      for (const row of [...tested, ...inForce.filter(({ when }) => when === undefined)]) {
        const answer = whenOn(day, row.when, client);
        if (answer === "unknown") return undefined;
        if (answer === "holds") return valueOf(row.amount, priced);
      }
      return undefined;
    }
    case "score-price":
    case "assessed-hours": {
      const found = rule.method === "score-price" ? score : hours;
      const row = rule.prices.find((each) => holdsOn(each, day));
      return found === undefined || row === undefined ? undefined : valueOf(row.price, priced).mul(found);
    }
    case "weights": {
      const inForce = rule.formulas.filter((each) => holdsOn(each, day));
      const asked = [...inForce.filter(({ when }) => when !== undefined), ...inForce.filter(({ when }) => !when)];
      const answered = asked.map((each) => ({ each, answer: whenOn(day, each.when, client) }));
      const first = answered.find(({ answer }) => answer !== "fails");
      if (first === undefined || first.answer === "unknown") return undefined;
      const formula = first.each;
      const terms = rule.answers.map(({ id }) => {
        const answer = answers?.find((each) => each.id === id);
        const weight = formula.weights.find((each) => each.answer === id);
        return answer === undefined || weight === undefined
          ? undefined
          : valueOf(weight.weight, priced).mul(answer.value);
      });
      if (terms.includes(undefined)) return undefined;
      const total = sum([valueOf(formula.constant, priced), ...terms.filter((each) => each !== undefined)]);
      return rule.link === "square" ? total.mul(total) : total;
    }
  }
}

function levelOf(score: Decimal, { assess }: FormulaScheme): string | undefined {
  if (assess.method !== "score-bands") return undefined;
  const up = [...assess.bands].sort((one, other) => new Oracle(one.from).comparedTo(other.from));
  const inside = up.find((band) => score.gte(band.from) && score.lte(band.to));
  if (inside !== undefined || assess.between === "undecided") return inside?.level;
  const above = (assess.between === "more-need") === (assess.direction === "need");
  return above ? up.find((band) => score.lt(band.from))?.level : up.findLast((band) => score.gt(band.to))?.level;
}

/** Into how many days an amount is divided; of a budget period its days are known later. */
function daysOfWhole(day: string, { entitle, validity }: FormulaScheme): number {
  switch (entitle.per) {
    case "day":
      return 1;
    case "week":
      return 7;
    case "fortnight":
      return 14;
    case "month":
      return entitle.monthBasis === "actual/30" ? 30 : daysInMonthOf(day);
    case "quarter":
      return lengthOf(calendarPart(day, 3));
    case "half-year":
      return lengthOf(calendarPart(day, 6));
    case "budget-period":
      return 1;
    case "year":
      return entitle.yearBasis === "actual/365" ? 365 : daysInYearOf(day);
    case "period":
      return lengthOf(validity);
  }
}

interface Span {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** How many days the whole budget period has, also outside the case's period. */
  readonly length: number;
}

/** All days of the budgets that a question has days in, as far as the scheme is valid. */
function grantedDays({ period }: Case, { entitle, validity }: FormulaScheme): Case["period"] {
  const rule = entitle.budgetPeriods;
  if (rule === undefined) return period;
  const within = (from: string, to: string) => ({
    from: from < validity.from ? validity.from : from,
    to: validity.to !== "open" && validity.to < to ? validity.to : to,
  });
  if (rule.method === "dates") {
    const touched = rule.periods.filter((each) => each.from <= period.to && period.from <= each.to);
    return within(
      touched.map(({ from }) => from).sort()[0] ?? "",
      touched
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? "",
    );
  }
  let end = period.from;
  for (let count = 1; end <= period.to; count += 1)
    end = monthsLater(`${period.from.slice(0, 7)}-01`, rule.months * count);
  return within(period.from, dayBefore(end));
}

/** The budget periods that a case has days in. */
function periodsOf({ period }: Case, { entitle }: FormulaScheme): readonly Span[] {
  const rule = entitle.budgetPeriods;
  if (rule === undefined) return [{ id: "1", ...period, length: lengthOf(period) }];
  if (rule.method === "dates") {
    return [...rule.periods]
      .sort((one, other) => (one.from < other.from ? -1 : 1))
      .filter((each) => each.from <= period.to && period.from <= each.to)
      .map((each) => ({
        id: each.id,
        from: each.from < period.from ? period.from : each.from,
        to: each.to > period.to ? period.to : each.to,
        length: lengthOf(each),
      }));
  }
  const spans: Span[] = [];
  const firstOfMonth = `${period.from.slice(0, 7)}-01`;
  for (let from = period.from; from <= period.to;) {
    const next = monthsLater(firstOfMonth, rule.months * (spans.length + 1));
    const end = dayBefore(next);
    const id = String(spans.length + 1);
    spans.push({ id, from, to: end > period.to ? period.to : end, length: lengthOf({ from, to: end }) });
    from = next;
  }
  return spans;
}

function periodOf({ id, from, to, length }: Span, qualifying: readonly JudgedDay[], client: Case, rules: AnyRules) {
  const { entitle } = rules.scheme;
  const days = qualifying.filter(({ day }) => holdsOn({ from, to }, day));
  const whole = entitle.per === "budget-period" ? length : 1;
  const parts = days.map(({ day, amount }) => amount.mul(countOf(day, days, rules.scheme)));
  const computed = round(sum(parts).div(whole), entitle.rounding);
  const limit = (rows: readonly BudgetBound[] | undefined): Decimal | undefined => {
    const row = rows?.find((each) => holdsOn(each, from));
    if (row === undefined || days.length === 0) return undefined;
    const amount = valueOf(row.amount, rules as Rules);
    if (row.partPeriods === "whole" || days.length === length) return amount;
    return round(amount.mul(days.length).div(length), entitle.rounding);
  };
  const raised = Oracle.max(computed, limit(entitle.minimum) ?? computed);
  const held = Oracle.min(raised, limit(entitle.maximum) ?? raised);
  const indicative = held.lt(limit(entitle.nothingBelow) ?? held) ? new Oracle(0) : held;
  const adjustments = (client.decisions ?? [])
    .filter(({ budgetPeriod }) => budgetPeriod === undefined || budgetPeriod === id)
    .flatMap((decision) => decision.adjustments.map(({ amount }) => new Oracle(amount)));
  return { id, from, to, computed, indicative, approved: indicative.plus(sum(adjustments)) };
}

/**
 * How much a day is of its month: where days are thirtieths, the 31st none and the last of a whole February the rest; where months that
 * were started are whole, the first all of it.
 */
function countOf(day: string, days: readonly JudgedDay[], { entitle }: FormulaScheme): number {
  const { monthBasis = "actual/actual" } = entitle;
  if (monthBasis === "actual/actual") return 1;
  const counted = days.map((each) => each.day).filter((each) => each.slice(0, 7) === day.slice(0, 7));
  const place = counted.indexOf(day) + 1;
  if (monthBasis === "whole-months-started") return place === 1 ? daysInMonthOf(day) : 0;
  if (place > 30) return 0;
  return place === counted.length && place === daysInMonthOf(day) ? 30 - place + 1 : 1;
}
