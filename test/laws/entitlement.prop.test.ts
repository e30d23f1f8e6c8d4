import { schemeWarnings } from "../../src/rules/scheme-warnings.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/calculate.js";
import { resultOfDocument } from "../../src/result/result-of-document.js";
import type { Result } from "../../src/result/result.js";
import type { ResultDocument } from "../../src/result/document.js";
import { day, days, period as periodOf } from "../../src/calendar/index.js";
import type { Case } from "../../src/person/case.js";
import { isInputError } from "../../src/errors/index.js";
import { parseCase, parseScheme } from "../../src/documents/index.js";
import { compile } from "../../src/rules/compile.js";
import type { Recorder } from "../../src/rules/recording/recorder.js";
import type { BudgetBound } from "../../src/rules/entitle/budget/rule.js";
import type { BudgetFormulaRule } from "../../src/rules/entitle/registry.js";
import { drawEntitled, type EntitledSituation } from "../arbitraries/entitlement.js";
import { drawn, seed } from "../arbitraries/index.js";
import { expectedEntitlement } from "../oracle/entitlement.js";
import { daysOf, runsOf } from "../oracle/index.js";

const anyEntitled = drawn((draw) => drawEntitled(draw, draw.chance(40)));
const knownEntitled = drawn((draw) => drawEntitled(draw, true));

/**
 * The result, or undefined where adjustments leave less than nothing. What a budget is asks of no plan: of one that has costs in a budget begun
 * before, or looks over days that the question has not, the same person without a plan is asked.
 */
function resultOf({ scheme, inputs, case: document }: EntitledSituation, recorder?: Recorder): Result | undefined {
  const compiled = compile(scheme, inputs);
  const question = named(beginning(document), scheme.entitle);
  const watched = recorder === undefined ? {} : { recorder };
  const unplanned = () => calculate({ ...question, plan: { lines: [] } }, compiled, watched);
  try {
    const result = calculate(question, compiled, watched);
    const { outcome } = result;
    const isBegun = outcome.state === "incomplete" && outcome.missing.every(({ fact }) => fact === "opening.budgets");
    return isBegun ? unplanned() : result;
  } catch (error) {
    if (!isInputError(error)) throw error;
    if (error.issues.every(({ code }) => code === "approved-below-zero")) return undefined;
    if (error.issues.every(({ code }) => code === "budget-looks-ahead")) return unplanned();
    // A budget can have days on which a place of the case is no more.
    fc.pre(error.issues.some(({ code }) => code !== "place-outside-its-days"));
    throw error;
  }
}

/** A decision names the budget that it is about, which may go on after the question. */
function named(document: Case, { budgetPeriods: rule }: BudgetFormulaRule): Case {
  const { from, to } = document.period;
  const only = rule?.method === "dates" ? rule.periods.find((each) => each.from <= to && from <= each.to)?.id : "1";
  if (rule === undefined || only === undefined) return document;
  const decisions = document.decisions?.map((each) => ({ budgetPeriod: only, ...each }));
  return decisions === undefined ? document : { ...document, decisions };
}

/** The same question with lines that begin in it: what was granted of a month that began before is another law's. */
function beginning(document: Case): Case {
  const { plan, period } = document;
  const lines = plan?.lines
    .filter(({ to }) => to >= period.from)
    .map((line) => (line.from < period.from ? { ...line, from: period.from } : line));
  return lines === undefined ? document : { ...document, plan: { ...plan, lines } };
}

function withEntitle(
  situation: EntitledSituation,
  change: (rule: BudgetFormulaRule) => BudgetFormulaRule,
): EntitledSituation {
  return { ...situation, scheme: { ...situation.scheme, entitle: change(situation.scheme.entitle) } };
}

/** The same situation without decisions. */
function undecided(situation: EntitledSituation): EntitledSituation {
  return { ...situation, case: { ...situation.case, decisions: [] } };
}

const indicativeOf = (result: Result | undefined): number => result?.budget?.indicative.minor ?? 0;

describe("entitlement and the oracle", () => {
  it("agree on 800 people of any method: days, budget periods, bounds, adjustments and protection", () => {
    const met = { eligible: 0, ineligible: 0, incomplete: 0, "below-zero": 0, held: 0, bounded: 0 };
    fc.assert(
      fc.property(anyEntitled, (situation) => {
        const expected = expectedEntitlement(situation.case, situation);
        const found = resultOf(situation);
        met[expected.state] += 1;
        if (expected.state === "below-zero" || found === undefined) {
          expect({ state: expected.state, found }).toEqual({ state: "below-zero", found: undefined });
          return;
        }
        const { outcome, budget } = found.toJSON();
        expect(outcome.state).toBe(expected.state);
        if (expected.state === "incomplete" && outcome.state === "incomplete") {
          const failed = new Set(outcome.reasons.flatMap(daysOf));
          const missing = outcome.missing.flatMap(daysOf).filter((each) => !failed.has(each));
          expect(runsOf([...new Set(missing)].sort())).toEqual(runsOf(expected.openDays));
        }
        if (expected.state !== "eligible") {
          expect(budget).toBeUndefined();
          return;
        }
        const total = (amounts: readonly string[]) =>
          amounts.reduce((sum, text) => sum + BigInt(text.replace(".", "")), 0n);
        const minor = (text = "") => BigInt(text.replace(".", ""));
        expect(minor(budget?.indicative)).toBe(total(expected.periods.map(({ indicative }) => indicative)));
        expect(minor(budget?.approved)).toBe(total(expected.periods.map(({ approved }) => approved)));
        const held = (budget?.segments ?? []).filter((each) => each.notWorseOffThan !== undefined);
        expect(held.flatMap(daysOf)).toEqual(expected.heldDays);
        if (held.length > 0) met.held += 1;
        if (budget?.periods === undefined) return;
        if (budget.periods.some(({ bound }) => bound !== undefined)) met.bounded += 1;
        expect(
          budget.periods.map(({ id, from, to, computed, indicative, approved }) => {
            return { id, from, to, computed, indicative, approved };
          }),
        ).toEqual(expected.periods);
      }),
      { seed, numRuns: 800, endOnFailure: true },
    );
    expect(met.eligible).toBeGreaterThan(250);
    expect(met.incomplete).toBeGreaterThan(50);
    expect(met["below-zero"]).toBeGreaterThan(0);
    expect(met.held).toBeGreaterThan(15);
    expect(met.bounded).toBeGreaterThan(50);
  });
});

describe("an adjustment", () => {
  it("of zero changes nothing but that it is listed", () => {
    fc.assert(
      fc.property(knownEntitled, (situation) => {
        const before = resultOf(undecided(situation));
        const zero = { id: "zero", amount: "0", reason: "Made up.", decidedBy: "commission" };
        const periods = before?.budget?.periods ?? [];
        const decision = { id: "nothing", decidedOn: situation.case.period.from, adjustments: [zero] };
        const named = periods[0] === undefined ? decision : { ...decision, budgetPeriod: periods[0].id };
        const document: Case = { ...undecided(situation).case, decisions: [named] };
        const after = resultOf({ ...situation, case: document });
        const amounts = (result: Result | undefined) => {
          const { budget, ...rest } = result?.toJSON() ?? { budget: null };
          const parts = budget?.segments.map(({ from, to, amount }) => ({ from, to, amount }));
          return { ...rest, indicative: budget?.indicative, approved: budget?.approved, parts };
        };
        expect(amounts(after)).toEqual(amounts(before));
      }),
      { seed, numRuns: 250, endOnFailure: true },
    );
  });

  it("adds to the approved budget, and to nothing else: approved = indicative + adjustments", () => {
    fc.assert(
      fc.property(knownEntitled, (situation) => {
        const result = resultOf(situation);
        if (result?.budget === undefined) return;
        const { indicative, approved, adjustments } = result.budget;
        expect(indicative.minor).toBe(indicativeOf(resultOf(undecided(situation))));
        expect(approved.minor).toBe(adjustments.reduce((sum, { amount }) => sum + amount.minor, indicative.minor));
      }),
      { seed, numRuns: 250, endOnFailure: true },
    );
  });
});

describe("budget periods", () => {
  it("follow one another over the case's period, and their budgets sum to the whole", () => {
    let several = 0;
    fc.assert(
      fc.property(knownEntitled, (situation) => {
        const { budget, months } = resultOf(situation) ?? {};
        if (budget === undefined || budget.periods.length === 0) return;
        const { periods } = budget;
        if (periods.length > 1) several += 1;
        const period = periodOf(situation.case.period.from, situation.case.period.to);
        let next = day(periods[0]?.from ?? "");
        expect(next).toBeLessThanOrEqual(period.from);
        for (const each of periods) {
          expect(day(each.from)).toBe(next);
          next = day(each.to) + 1;
          expect(each.used.add(each.unspent).minor).toBe(each.approved.minor);
          expect(each.used.minor).toBeLessThanOrEqual(each.approved.minor);
          expect(each.indicative.minor).toBe(each.computed.minor + (each.bound?.change.minor ?? 0));
        }
        expect(next).toBeGreaterThan(period.to);
        const total = (amountOf: (each: (typeof periods)[number]) => { readonly minor: number }) =>
          periods.reduce((sum, each) => sum + amountOf(each).minor, 0);
        expect(total(({ indicative }) => indicative)).toBe(budget.indicative.minor);
        expect(total(({ approved }) => approved)).toBe(budget.approved.minor);
        expect(total(({ computed }) => computed)).toBe(
          budget.segments.reduce((sum, { amount }) => sum + amount.minor, 0),
        );
        // Money of one budget period pays for no month of another, and is not left over while a month goes uncovered.
        for (const each of periods) {
          const own = months?.filter(({ month }) => each.from.slice(0, 7) <= month && month <= each.to) ?? [];
          const cost = own.reduce((sum, month) => sum + month.cost.minor, 0);
          expect(each.used.minor).toBe(Math.min(cost, each.approved.minor));
          expect(own.at(-1)?.remaining.minor).toBe(each.unspent.minor);
        }
      }),
      { seed, numRuns: 300, endOnFailure: true },
    );
    expect(several).toBeGreaterThan(40);
  });
});

describe("a minimum and a maximum", () => {
  it("hold a budget between them wherever a day qualifies, by day or whole as the scheme says", () => {
    let held = 0;
    fc.assert(
      fc.property(knownEntitled, (situation) => {
        const result = resultOf(undecided(situation));
        const { minimum = [], maximum = [], nothingBelow, budgetPeriods } = situation.scheme.entitle;
        for (const each of result?.budget?.periods ?? []) {
          // Its days that qualify, also those that the question does not ask about.
          const spans = result?.budget?.segments ?? [];
          const inside = spans.flatMap(daysOf).filter((text) => each.from <= text && text <= each.to).length;
          if (inside === 0) {
            expect(each.indicative.minor).toBe(0);
            continue;
          }
          const whole = budgetPeriods === undefined && inside === days(periodOf(each.from, each.to));
          const inForce = (rows: readonly BudgetBound[]) =>
            rows.find(({ from, to }) => from <= each.from && (to === "open" || each.from <= to));
          const minor = ({ amount }: BudgetBound) =>
            Number((typeof amount === "string" ? amount : "").replace(".", ""));
          const [least, most] = [inForce(minimum), inForce(maximum)];
          // By day, a minimum is less for a part of the days, so that only a whole period shows it as it is written.
          // What is not paid is less than any minimum.
          if (least !== undefined && nothingBelow === undefined && (least.partPeriods === "whole" || whole)) {
            expect(each.indicative.minor).toBeGreaterThanOrEqual(minor(least));
            held += 1;
          }
          if (most !== undefined) expect(each.indicative.minor).toBeLessThanOrEqual(minor(most));
        }
      }),
      { seed, numRuns: 300, endOnFailure: true },
    );
    expect(held).toBeGreaterThan(20);
  });
});

describe("protection at a reassessment", () => {
  it("never lowers what is computed", () => {
    let raised = 0;
    fc.assert(
      fc.property(knownEntitled, (situation) => {
        const plain = withEntitle(undecided(situation), (rule) => {
          const { notWorseOff, ...rest } = rule;
          return notWorseOff === undefined ? rule : rest;
        });
        const source = situation.scheme.assess.source;
        const guarded = withEntitle(plain, (rule) => ({ ...rule, notWorseOff: { source } }));
        const [less, more] = [indicativeOf(resultOf(plain)), indicativeOf(resultOf(guarded))];
        expect(more).toBeGreaterThanOrEqual(less);
        if (more > less) raised += 1;
      }),
      { seed, numRuns: 250, endOnFailure: true },
    );
    expect(raised).toBeGreaterThan(15);
  });
});

describe("more need", () => {
  it("never lowers the budget, by any method", () => {
    let raised = 0;
    fc.assert(
      fc.property(knownEntitled, (situation) => {
        const { scheme } = situation;
        const { entitle, assess } = scheme;
        // By some formulas more need pays less: a check says so.
        fc.pre(schemeWarnings(scheme).every(({ code }) => code !== "more-need-pays-less"));
        const top = assess.method === "findings" ? "0" : assess.direction === "need" ? assess.maximum : assess.minimum;
        const most = entitle.method === "weights" ? entitle.answers : [];
        const answers = most.map(({ id, direction, minimum, maximum }) => {
          return { id, value: direction === "need" ? maximum : minimum };
        });
        const assessments = situation.case.assessments?.map(({ score, hours = "0", ...rest }) => ({
          ...rest,
          ...(score === undefined ? {} : { score: top }),
          hours: String(Number(hours.split(".")[0]) + 1),
          answers,
        }));
        const lifted: Case = { ...undecided(situation).case, assessments: assessments ?? [] };
        const less = indicativeOf(resultOf(undecided(situation)));
        const more = indicativeOf(resultOf({ ...situation, case: lifted }));
        expect(more).toBeGreaterThanOrEqual(less);
        if (more > less) raised += 1;
      }),
      { seed, numRuns: 250, endOnFailure: true },
    );
    expect(raised).toBeGreaterThan(60);
  });
});

describe("documents and recorder", () => {
  it("give the same result from JSON, back from JSON, and when watched", () => {
    fc.assert(
      fc.property(anyEntitled, (situation) => {
        const result = resultOf(situation);
        if (result === undefined) return;
        const document = JSON.parse(JSON.stringify(result)) as ResultDocument; // what a result writes
        expect(JSON.stringify(resultOfDocument(document))).toBe(JSON.stringify(document));
        const read = {
          ...situation,
          scheme: parseScheme(JSON.stringify(situation.scheme)) as typeof situation.scheme,
          case: parseCase(JSON.stringify(situation.case)),
        };
        expect(resultOf(read, { record: () => undefined })?.toJSON()).toEqual(document);
      }),
      { seed, numRuns: 200, endOnFailure: true },
    );
  });
});
