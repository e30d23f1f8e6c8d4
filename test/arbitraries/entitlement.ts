import { formatDay, openEnd, parseDay, parseEnd, type Period } from "../../src/calendar/index.js";
import { scoreDecimals } from "../../src/person/facts/assessment-facts.js";
import type { Assessment } from "../../src/person/assessment.js";
import type { Case } from "../../src/person/case.js";
import type { DaySpan } from "../../src/outcome/day-span.js";
import type { Decision } from "../../src/person/decision.js";
import type { Setting } from "../../src/person/setting.js";
import { formatScaled, formatScaledShort } from "../../src/numbers/index.js";
import type { AnswerScale } from "../../src/rules/entitle/need-rule.js";
import { disabilityStatuses } from "../../src/person/client.js";
import type { LevelAmountRule } from "../../src/rules/entitle/methods/level-amount.js";
import type { BudgetFormulaRule } from "../../src/rules/entitle/registry.js";
import { monthBases, yearBases, type EntitleBase, type RateRow } from "../../src/rules/entitle/rule.js";
import { amountPeriods } from "../../src/person/amount-period.js";
import type { AssessRule } from "../../src/rules/assess/registry.js";
import type { BudgetPeriods } from "../../src/rules/entitle/budget/periods/registry.js";
import type { BudgetBound } from "../../src/rules/entitle/budget/rule.js";
import type { Condition } from "../../src/rules/entitle/conditions/registry.js";
import type { RelativeAgeCondition } from "../../src/rules/entitle/conditions/kinds/relative-age.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { FormulaScheme } from "../support/formula-scheme.js";
import type { LevelScheme } from "../support/level-scheme.js";
import { drawAsked } from "./conditions.js";
import type { Draw } from "./draw.js";
import { drawSituation, type Situation } from "./index.js";
import { drawRounding, sources } from "./numbers-of-a-scheme.js";
import { cut, cutAtMonths, datesOf, pieces } from "./spans.js";

/** A scheme of any method of entitlement, with any of the rules about budgets, and a person it can be asked about. */
export interface EntitledSituation {
  readonly scheme: FormulaScheme;
  readonly inputs: Readonly<Record<string, string>>;
  readonly case: Case;
}

/** @param whole whether every fact is known, so that the case is never incomplete */
export function drawEntitled(draw: Draw, whole: boolean): EntitledSituation {
  const { scheme, inputs, case: document }: Situation = drawSituation(draw, whole);
  const validity = { from: parseDay(scheme.validity.from), to: parseEnd(scheme.validity.to) };
  const budgets = drawBudgetRules(draw, scheme, validity);
  const [named, held] = [budgets.budgetPeriods !== undefined, budgets.minimum !== undefined];
  const rules = drawMethod(draw, scheme, { validity, whole, named, held });
  const { per } = rules.entitle;
  const basis = per === "month" && draw.chance(40) ? { monthBasis: draw.one(monthBases) } : {};
  const entitle = { ...rules.entitle, ...budgets, ...basis };
  const absence = draw.chance(40)
    ? [{ id: "away", ...drawAsked.absence(draw, scheme.places), source: draw.one(sources).id }]
    : [];
  const person = drawFindings(draw, document, scheme, entitle, absence.length > 0, whole);
  // Drawn last, so that all else stays what it was.
  const couple = draw.chance(15)
    ? [{ id: "couple", ...drawAsked["relative-age"](draw, scheme.places), source: draw.one(sources).id }]
    : [];
  const known = couple.length === 0 ? person : { ...person, ...drawRelatives(draw, person.period, whole) };
  const asked = couple.map((condition) => drawAsTest(draw, condition));
  return {
    scheme: { ...scheme, ...rules, entitle, conditions: [...scheme.conditions, ...absence, ...asked] },
    inputs,
    case: known,
  };
}

/** The same as one of several sets of tests, at times beside another. */
function drawAsTest(draw: Draw, condition: AskedOfRelatives): Condition {
  if (draw.chance(50)) return condition;
  const { id, source, ...asked } = condition;
  const days = { from: "2000-01-01", to: "open" } as const;
  const other = { from: "2018-07-15", to: "open", when: [{ kind: "age" as const, until: draw.integer(3, 30) }] };
  return { id, source, kind: "any-of", options: [{ ...days, when: [asked] }, ...(draw.chance(40) ? [other] : [])] };
}

type AskedOfRelatives = Omit<RelativeAgeCondition, "label">;

/** A spouse from some day, at times a child too, of any age. */
function drawRelatives(draw: Draw, { from }: DaySpan, whole: boolean): Pick<Case, "relatives"> {
  if (!whole && draw.chance(20)) return {};
  const told = (key: string, years: readonly number[]) => {
    const birthDate = formatDay(parseDay(from) - draw.one(years) * 365 - draw.integer(0, 400));
    return { id: key, ...(whole || draw.chance(70) ? { birthDate } : {}), to: "open" };
  };
  const since = formatDay(parseDay(from) + draw.one([-4000, 0, 40]));
  const spouse = { ...told("spouse", [29, 30, 64, 65, 69, 80]), relation: "spouse", from: since } as const;
  const child = { ...told("child", [0, 17, 18, 30]), relation: "child", from: since } as const;
  return { relatives: draw.some([spouse, child]) };
}

interface AskedOfMethod {
  readonly validity: Period;
  readonly whole: boolean;
  readonly named: boolean;
  readonly held: boolean;
}

/**
 * The method and what it needs of an assessment. Methods other than amounts of levels have no levels.
 *
 * @param asked whether the scheme names budget periods, and whether its budgets have a least
 */
function drawMethod(
  draw: Draw,
  scheme: LevelScheme,
  { validity, whole, named, held }: AskedOfMethod,
): { readonly assess: AssessRule; readonly entitle: BudgetFormulaRule; readonly levels: Scheme["levels"] } {
  const { assess, entitle, levels } = scheme;
  const method = draw.one(["level-amount", "score-price", "assessed-hours", "weights"] as const);
  const { instrument, binds, source } = assess;
  const expires = assess.expiresAfterMonths === undefined ? {} : { expiresAfterMonths: assess.expiresAfterMonths };
  const { minimum, maximum, step } = assess;
  const base = { instrument, binds, source, ...expires };
  const score: AssessRule = { ...base, method: "score", direction: "need", minimum, maximum, step };
  const findings: AssessRule = { ...base, method: "findings" };
  const periods = amountPeriods.filter(
    (per) => (per !== "period" || validity.to !== openEnd) && (per !== "budget-period" || named),
  );
  const perOf = <Per extends string>(per: Per) => ({
    per,
    rounding: entitle.rounding,
    ...(per === "year" ? { yearBasis: draw.one(yearBases) } : {}),
  });
  switch (method) {
    case "level-amount":
      return { assess, entitle: drawTested(draw, scheme, validity, whole), levels };
    case "score-price":
      return {
        assess: score,
        entitle: { method, ...perOf(draw.one(periods)), prices: drawRates(draw, validity) },
        levels: [],
      };
    case "assessed-hours": {
      return {
        assess: findings,
        entitle: { method, ...perOf(draw.one(periods)), prices: drawRates(draw, validity) },
        levels: [],
      };
    }
    case "weights": {
      const answers = ["eating", "moving", "self-care"].slice(0, draw.integer(0, 3)).map((id) => drawScale(draw, id));
      const link = draw.one(["identity", "square"] as const);
      // Some laws weigh against need; nothing then keeps a sum from being below 0.
      const contrary = (held || link === "square") && draw.chance(30);
      const formulaOf = (days: Period) => {
        const weights = answers.map(({ id, direction }) => {
          const weight = draw.decimal(20, draw.one([0, 2, 6]));
          const below = contrary ? draw.chance(50) : direction === "ability";
          return { answer: id, weight: below && Number(weight) > 0 ? `-${weight}` : weight };
        });
        // Enough that no answers take the sum below 0.
        const least = answers.reduce(
          (sum, { direction, maximum: most }) => sum + (direction === "ability" ? 20 * Number(most) : 0),
          0,
        );
        const constant = contrary ? String(draw.integer(-60, 60)) : String(Math.ceil(least) + draw.integer(0, 100));
        return { constant, weights: draw.shuffled(weights), ...datesOf(days), source: draw.one(sources).id };
      };
      const special = drawSpecial(draw, validity, whole).map(({ when, days }) => ({ ...formulaOf(days), when }));
      const formulas = [...special, ...cut(draw, validity, 3).map(formulaOf)];
      return {
        assess: findings,
        entitle: { method, ...perOf(draw.one(periods)), answers, formulas, link },
        levels: [],
      };
    }
  }
}

/** Tests of people of an age, or with a disability, and days on which they are asked; often none. */
function drawSpecial(draw: Draw, validity: Period, whole: boolean) {
  return Array.from({ length: draw.one([0, 0, 1, 2]) }, (_, place) => {
    // Each has tests of its own: rows by the same tests may not overlap.
    const until = draw.integer(5, 11) + place * 7;
    const age = { kind: "age", from: draw.integer(0, 4), until } as const;
    const disability = { kind: "disability", statuses: draw.some(disabilityStatuses, 1) } as const;
    const when = whole || draw.chance(70) ? [age] : [age, disability];
    return { when, days: draw.chance(70) ? validity : (pieces(draw, validity, 3)[0] ?? validity) };
  });
}

/** Sometimes amounts for people of an age, or with a disability, come before those for everybody else. */
function drawTested(
  draw: Draw,
  { entitle, levels, minorUnit }: LevelScheme,
  validity: Period,
  whole: boolean,
): LevelAmountRule {
  const special = drawSpecial(draw, validity, whole).flatMap(({ when, days }) => {
    const rising = levels.map(() => draw.integer(0, 2000 * 10 ** minorUnit)).sort((left, right) => left - right);
    return levels.flatMap(({ id: level, entitled = true }, index) => {
      const amount = formatScaled(rising[index] ?? 0, minorUnit);
      return entitled ? [{ level, amount, ...datesOf(days), when, source: draw.one(sources).id }] : [];
    });
  });
  return { ...entitle, amounts: [...special, ...entitle.amounts] };
}

function drawRates(draw: Draw, validity: Period): readonly RateRow[] {
  const rows = cut(draw, validity, 3).map((days) => ({
    price: draw.decimal(draw.one([1, 50, 5000]), draw.one([0, 2, 6])),
    ...datesOf(days),
    source: draw.one(sources).id,
  }));
  return draw.shuffled(rows);
}

function drawScale(draw: Draw, id: string): AnswerScale {
  const step = draw.one([10_000, 5000]);
  const minimum = draw.integer(0, 3) * 10_000;
  const text = (scaled: number) => formatScaledShort(scaled, scoreDecimals);
  const maximum = text(minimum + draw.integer(0, 8) * step);
  return { id, direction: draw.one(["need", "ability"] as const), minimum: text(minimum), maximum, step: text(step) };
}

function drawBudgetRules(draw: Draw, scheme: FormulaScheme, validity: Period): Partial<EntitleBase> {
  const source = draw.one(sources).id;
  const bounds = cut(draw, validity, 2).map((days) => {
    const least = draw.integer(0, 2000) * 10 ** scheme.minorUnit;
    return { days, least, most: least + draw.integer(0, 4000) * 10 ** scheme.minorUnit };
  });
  const rows = (amountOf: (row: (typeof bounds)[number]) => number, partPeriods: BudgetBound["partPeriods"]) =>
    bounds.map((row) => {
      const amount = formatScaled(amountOf(row), scheme.minorUnit);
      return { ...datesOf(row.days), amount, partPeriods, source: draw.one(sources).id };
    });
  const ofMinimum = draw.one(["whole", "by-day"] as const);
  const ofMaximum = ofMinimum === "whole" ? "whole" : draw.one(["whole", "by-day"] as const);
  return {
    rounding: drawRounding(draw, scheme.minorUnit, ["0.01", "0.05", "0.10", "1"]),
    ...(draw.chance(35) ? { minimum: rows(({ least }) => least, ofMinimum) } : {}),
    ...(draw.chance(35) ? { maximum: rows(({ most }) => most, ofMaximum) } : {}),
    ...(draw.chance(20) ? { nothingBelow: rows(({ least, most }) => Math.floor((least + most) / 2), ofMaximum) } : {}),
    ...(draw.chance(60) ? { budgetPeriods: drawBudgetPeriods(draw, validity, source) } : {}),
    ...(draw.chance(40) ? { notWorseOff: draw.chance(60) ? { months: draw.integer(1, 9), source } : { source } } : {}),
  };
}

function drawBudgetPeriods(draw: Draw, validity: Period, source: string): BudgetPeriods {
  if (validity.to === openEnd || draw.chance(50)) return { method: "months", months: draw.integer(1, 14), source };
  const periods = cutAtMonths(draw, validity, 5).map((days, index) => {
    return { id: `period-${index + 1}`, from: formatDay(days.from), to: formatDay(days.to) };
  });
  return { method: "dates", periods: draw.shuffled(periods), source };
}

/** The case with what the method needs of its assessments, with stays away from home, and with decisions. */
function drawFindings(
  draw: Draw,
  document: Case,
  scheme: LevelScheme,
  entitle: BudgetFormulaRule,
  absence: boolean,
  whole: boolean,
): Case {
  const period = { from: parseDay(document.period.from), to: parseDay(document.period.to) };
  const missing = () => !whole && draw.chance(4);
  const assessments = document.assessments?.map(({ score, ...rest }): Assessment => {
    const scored = entitle.method === "level-amount" || entitle.method === "score-price" ? !missing() : draw.chance(30);
    return {
      ...rest,
      ...(scored && score !== undefined ? { score } : {}),
      ...(missing() ? {} : { hours: draw.decimal(60, draw.one([0, 1, 4])) }),
      ...(entitle.method === "weights" ? { answers: drawAnswers(draw, entitle.answers, missing) } : {}),
    };
  });
  const { plan, ...others } = document;
  return {
    ...others,
    ...(assessments === undefined ? {} : { assessments }),
    ...(absence && !missing() ? { settings: drawStays(draw, period, whole) } : {}),
    ...(draw.chance(50) ? { decisions: drawDecisions(draw, period, entitle, scheme.minorUnit) } : {}),
    // Where facts are missing, prices are as well; they are not asked about here.
    plan: plan === undefined || !whole ? { lines: [] } : plan,
  };
}

function drawAnswers(
  draw: Draw,
  scales: readonly AnswerScale[],
  missing: () => boolean,
): Assessment["answers"] & object {
  const answers = scales.flatMap(({ id, minimum, maximum, step }) => {
    const steps = Math.round((Number(maximum) - Number(minimum)) / Number(step));
    const scaled = Math.round((Number(minimum) + draw.integer(0, steps) * Number(step)) * 10_000);
    return missing() ? [] : [{ id, value: formatScaledShort(scaled, scoreDecimals) }];
  });
  return draw.shuffled([...answers, ...(draw.chance(20) ? [{ id: "another", value: "99" }] : [])]);
}

/** At home, in hospital and in an institution by turns; some days unknown. */
function drawStays(draw: Draw, period: Period, whole: boolean): readonly Setting[] {
  const around = { from: period.from - 100, to: period.to + 100 };
  const stays = pieces(draw, around, 8).flatMap((days) => {
    const to = Math.min(days.to, days.from + draw.one([0, 9, 13, 14, 30, 80]));
    const kind = draw.one(["hospital", "hospital", "institution"] as const);
    return [{ kind, from: days.from, to }];
  });
  let reached = around.from;
  const home = stays.flatMap(({ from, to }) => {
    const before = { kind: "home" as const, from: reached, to: from - 1 };
    reached = to + 1;
    return before.from <= before.to ? [before] : [];
  });
  const last = { kind: "home" as const, from: reached, to: openEnd };
  const known = [...stays, ...home, last].filter(() => whole || draw.chance(93));
  return draw.shuffled(known.map(({ kind, ...days }) => ({ kind, ...datesOf(days) })));
}

function drawDecisions(
  draw: Draw,
  period: Period,
  { budgetPeriods }: BudgetFormulaRule,
  minorUnit: number,
): readonly Decision[] {
  const ids = budgetPeriodIds(period, budgetPeriods);
  return Array.from({ length: draw.integer(0, 3) }, (_, index) => {
    const adjustments = Array.from({ length: draw.integer(0, 2) }, (_, position) => {
      const drawn = draw.chance(20) ? "0" : draw.decimal(500, minorUnit);
      // Three decimals that end with a zero could be a group of thousands, and are refused.
      const amount = /\.\d\d0$/u.test(drawn) ? drawn.slice(0, -1) : drawn;
      const sign = draw.chance(8) && Number(amount) > 0 ? "-" : "";
      const id = `adjustment-${index}-${position}`;
      return { id, amount: `${sign}${amount}`, reason: "Made up for tests.", decidedBy: "commission" };
    });
    const id = ids.length === 1 && draw.chance(50) ? {} : { budgetPeriod: draw.one(ids) };
    return { id: `decision-${index}`, decidedOn: formatDay(draw.integer(period.from, period.to)), ...id, adjustments };
  });
}

/** The budget periods of a question, by name. */
export function budgetPeriodIds(period: Period, rule: BudgetPeriods | undefined): readonly string[] {
  if (rule === undefined) return ["1"];
  if (rule.method === "dates") {
    const inside = rule.periods.filter(({ from, to }) => parseDay(from) <= period.to && parseDay(to) >= period.from);
    return inside.map(({ id }) => id);
  }
  const [first, last] = [formatDay(period.from), formatDay(period.to)].map(
    (text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)),
  ) as [number, number]; // two of two
  return Array.from({ length: Math.floor((last - first) / rule.months) + 1 }, (_, index) => String(index + 1));
}
