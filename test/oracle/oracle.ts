import type { Decimal } from "decimal.js";
import type { Case } from "../../src/person/case.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { PlanLine } from "../../src/person/plan.js";
import { budgetsBeside, budgetsOf, decidedOf, isPlanned, type BudgetBeside, type MonthsBudget } from "./budget.js";
import { isPaidHere, lineMonths, linesInOrder, shownBefore, withoutLeavingDays, type LineMonth } from "./costs.js";
import { Payments } from "./contribution.js";
import { coveredOf, type Cell } from "./cover.js";
import { asAtDeath, lastDaysOf } from "./death.js";
import { byMonth, runsOf } from "./days.js";
import { cappedSources, capsOn, unknownCaps } from "./fund-caps.js";
import { Oracle, sum } from "./decimals.js";
import type { Given } from "./limit-checks.js";
import { givenBefore, isMonthBegun, type GivenBefore } from "./limits-before.js";
import { limitedPlan, type LimitedPlan } from "./limits.js";
import { isOpen, judgeDays, qualifies, type DayJudgement } from "./judgement.js";
import { assumed, valueOf, type Rules } from "./parameters.js";
import { assumedShares, paidBySource, sourcesOf } from "./sources.js";
import { assumedWeeks, byMonths } from "./weeks.js";
import { whenOn } from "./when.js";

/** What the oracle says of a person: amounts as decimal texts, as a result's JSON has them. */
export type Expected =
  | { readonly state: "incomplete"; readonly openDays: readonly string[]; readonly days: readonly DayJudgement[] }
  /** Facts are missing without which these limits cannot be judged. */
  | { readonly state: "limits-open"; readonly limits: readonly string[] }
  /** Limits about days hang on lines that have none: `limit line`. */
  | { readonly state: "days-open"; readonly lines: readonly string[] }
  /** Facts are missing without which nobody knows what is paid. */
  | { readonly state: "means-open"; readonly facts: readonly string[] }
  | { readonly state: "price-gap"; readonly lines: readonly string[] }
  | (Omit<ExpectedAmounts, "budget"> & { readonly state: "ineligible"; readonly days: readonly DayJudgement[] })
  | (ExpectedAmounts & { readonly state: "eligible"; readonly days: readonly DayJudgement[] });

/** The amounts of a person about whom nothing is open. Who is not eligible has none: lines have units, and months are left out. */
export interface ExpectedAmounts {
  readonly spans: readonly { readonly from: string; readonly to: string }[];
  readonly budget: string;
  readonly lines: readonly { readonly id: string; readonly months: readonly ExpectedLineMonth[] }[];
  readonly months: readonly ExpectedMonth[];
  /** What is paid for each line, by its id and month; left out where nobody is eligible. */
  readonly paidByLine?: ReadonlyMap<string, string>;
  readonly assumptions: readonly string[];
}

/** What is remembered of days that were calculated before. */
export interface Remembered {
  readonly before: GivenBefore;
  /** What the client has paid. */
  readonly paid: Decimal;
  /** What the client has paid of caps by year, by cap and year. */
  readonly paidOfYears?: ReadonlyMap<string, Decimal>;
  /** What was drawn from budgets, by their first month. */
  readonly drawn: ReadonlyMap<string, Decimal>;
}

/** What days leave behind, unit by unit. */
export interface LeftBehind {
  readonly given: readonly Given[];
  readonly begun: GivenBefore["begun"];
  readonly paid: Decimal;
  readonly paidOfYears?: ReadonlyMap<string, Decimal>;
  readonly drawn: ReadonlyMap<string, Decimal>;
}

/** What is worked out, and what it leaves behind where nothing is open. */
export interface WorkedOut {
  readonly expected: Expected;
  readonly left?: LeftBehind;
}

/** A line's month. */
export interface ExpectedLineMonth {
  readonly month: string;
  readonly requested: string;
  readonly allowed: string;
  /** Left out where nobody is eligible. */
  readonly cost?: string;
  /** Left out where nobody is eligible. */
  readonly covered?: string;
  /** What units over limits cost that are received all the same; left out where there are none. */
  readonly overLimits?: string;
}

/** A month over all lines. */
export interface ExpectedMonth {
  readonly month: string;
  readonly cost: string;
  readonly covered: string;
  /** Left out where nobody ever pays. */
  readonly contribution?: string;
  readonly byRelative?: Readonly<Record<string, string>>;
  readonly bySource: Readonly<Record<string, string>>;
  readonly unitCosts: Readonly<Record<string, { accepted: string; funded: string; paid: string }>>;
}

/**
 * The individual budget worked out day by day from the documents alone, in decimal.js and date-fns: slow, plain, and written
 * without a look at how seko does it.
 */
export function expectedOf(document: Case, rules: Rules): Expected {
  return workOut(document, rules).expected;
}

/** {@link expectedOf}, with what days before have left behind and what these leave. */
export function workOut(document: Case, rules: Rules, remembered?: Remembered): WorkedOut {
  const client = asAtDeath(byMonths(withoutLeavingDays(document, rules.scheme), rules));
  const ends = lastDaysOf(client, rules.scheme);
  const days = judgeDays(client, rules.scheme);
  const open = days.filter(isOpen);
  if (open.length > 0) return { expected: { state: "incomplete", openDays: open.map(({ day }) => day), days } };
  const qualifying = days.filter(qualifies);
  const paidDays = qualifying.filter(({ day }) => day <= ends.amount);
  const budget = budgetsOf(paidDays, decidedOf(client, undefined), rules);
  const besides = budgetsBeside(paidDays, client, rules);
  if (budget === undefined || besides === undefined) return { expected: { state: "incomplete", openDays: [], days } };
  const months = byMonth(days.map(({ day }) => day));
  const lines = linesInOrder(client);
  const daysByLine = new Map(
    lines.map((line) => {
      const last = ends.ofLine(line);
      return [line, new Set(qualifying.map(({ day }) => day).filter((day) => day <= last))];
    }),
  );
  const onDays = (line: PlanLine) => daysByLine.get(line) ?? new Set<string>();
  const paidHere = lines.filter((line) => isPaidHere(line, rules.scheme));
  const before = remembered?.before ?? givenBefore(client, rules);
  const limited = limitedPlan(paidHere, onDays, client, rules, before);
  if (limited.missing.size > 0) return { expected: { state: "limits-open", limits: [...limited.missing].sort() } };
  if (limited.withoutDays.size > 0) {
    return { expected: { state: "days-open", lines: [...limited.withoutDays].sort() } };
  }
  const table = lines.map((line) =>
    lineMonths(
      line,
      months,
      paidHere.includes(line) ? onDays(line) : new Set(),
      client,
      rules,
      limited.lines.get(line.id),
    ),
  );
  if (table.flat().some((each) => each.openPrice.length > 0)) {
    return { expected: { state: "incomplete", openDays: [], days } };
  }
  const gaps = table.flat().filter((each) => each.withoutPrice.length > 0);
  if (gaps.length > 0) {
    return { expected: { state: "price-gap", lines: [...new Set(gaps.map(({ line }) => line.id))].sort() } };
  }
  const units = unitsLeft(table, limited, client, rules);
  if (qualifying.length === 0) {
    const assumptions = [...assumptionsOfRules(rules), ...assumedWeeks(document, rules), ...limited.assumptions];
    const left = { ...units, paid: remembered?.paid ?? new Oracle(0), drawn: new Map<string, Decimal>() };
    const ofYears = remembered?.paidOfYears === undefined ? {} : { paidOfYears: remembered.paidOfYears };
    return { expected: { state: "ineligible", days, ...unitsOf(table, assumptions) }, left: { ...left, ...ofYears } };
  }
  const budgets = budget.value.map(({ value, ...span }) => {
    return { ...span, value: value.minus(remembered?.drawn.get(span.from) ?? 0) };
  });
  const {
    assumed: ofSources,
    missingMeans,
    paid,
    paidOfYears = new Map(),
    drawn,
    ...amounts
  } = amountsOf(budgets, table, months, client, rules, {
    entitled: new Set(qualifying.map(({ day }) => day)),
    paid: remembered?.paid ?? new Oracle(0),
    paidOfYears: remembered?.paidOfYears,
    begun: isMonthBegun(client, rules),
    besides,
  });
  if (missingMeans.length > 0) return { expected: { state: "means-open", facts: missingMeans } };
  return {
    expected: {
      state: "eligible",
      days,
      spans: runsOf(qualifying.map(({ day }) => day)),
      ...amounts,
      assumptions: sortedOnce([
        ...assumptionsOfRules(rules),
        ...assumedWeeks(document, rules),
        ...budget.assumptions,
        ...besides.flatMap((each) => each.assumptions),
        ...limited.assumptions,
        ...table.flat().flatMap((each) => each.assumptions),
        ...ofSources,
      ]),
    },
    left: { ...units, paid, paidOfYears, drawn },
  };
}

/** What was given on each day, and what lines have begun and shown. */
function unitsLeft(
  table: readonly (readonly LineMonth[])[],
  limited: LimitedPlan,
  client: Case,
  rules: Rules,
): Pick<LeftBehind, "given" | "begun"> {
  const lines = table.flatMap((row) => {
    const [line, own] = [row[0]?.line, limited.lines.get(row[0]?.line.id ?? "")];
    return line === undefined || own === undefined ? [] : [{ line, own, row }];
  });
  return {
    given: lines.flatMap(({ line, own }) =>
      own.days.map(({ day, allowed, received }) => ({ line, day, units: allowed, received })),
    ),
    begun: new Map(
      lines.map(({ line, own, row }) => {
        const before = own.shown ?? shownBefore(line, client.period.from, rules);
        const shown = row.reduce((total, { requested }) => total.plus(requested), before);
        return [line.id, { part: own.rest, shown }];
      }),
    ),
  };
}

/** What is said of somebody of whom no day qualifies: what the plan asks for, and no amounts. */
function unitsOf(
  table: readonly (readonly LineMonth[])[],
  assumptions: readonly string[],
): Omit<ExpectedAmounts, "budget"> {
  const lines = table.map((row) => ({
    id: row[0]?.line.id ?? "",
    months: row.map(({ month, requested, allowed }) => {
      return { month, requested: requested.toString(), allowed: allowed.toString() };
    }),
  }));
  return { spans: [], lines, months: [], assumptions: sortedOnce(assumptions) };
}

/** Whether something counts once in a budget whose days no rule names. */
function countsOnce({ decisions = [] }: Case, { scheme: { entitle } }: Rules): boolean {
  if (!("rounding" in entitle) || entitle.budgetPeriods !== undefined) return false;
  return decisions.length > 0 || (entitle.minimum ?? []).length > 0 || (entitle.maximum ?? []).length > 0;
}

function amountsOf(
  budgets: readonly MonthsBudget[],
  table: readonly (readonly LineMonth[])[],
  daysByMonth: ReadonlyMap<string, readonly string[]>,
  client: Case,
  rules: Rules,
  before: {
    readonly entitled: ReadonlySet<string>;
    readonly paid: Decimal;
    readonly paidOfYears: ReadonlyMap<string, Decimal> | undefined;
    readonly begun: boolean;
    readonly besides: readonly BudgetBeside[];
  },
): Omit<ExpectedAmounts, "spans" | "assumptions"> &
  Pick<LeftBehind, "paid" | "paidOfYears" | "drawn"> & {
    readonly assumed: readonly string[];
    readonly missingMeans: readonly string[];
  } {
  const { cover, minorUnit } = rules.scheme;
  const months = [...daysByMonth.keys()];
  const smallest = new Oracle(10).pow(-minorUnit);
  const money = (amount: Decimal) => amount.toFixed(minorUnit);
  const firstDay = (month: number) => daysByMonth.get(months[month] ?? "")?.[0] ?? "";
  const cells = table.flatMap((row, line) => row.map(({ cost }, month) => ({ line, month, cost })));
  const net = cover.budget === "net";
  const ofCaps = new Set<string>();
  const missing = new Set<string>();
  const serviceOf = (cell: Cell) => table[cell.line]?.[0]?.line.service ?? "";
  const withinCaps = (wanted: readonly Cell[], cover: Scheme["cover"]) => {
    const used = new Map<string, Decimal>();
    return wanted.map((cell) => {
      if (cell.cost.isZero()) return cell;
      const month = months[cell.month] ?? "";
      const service = serviceOf(cell);
      const own = (cover.caps ?? [])
        .filter(
          ({ services, from, to }) =>
            (services?.includes(service) ?? true) && from.slice(0, 7) <= month && month <= to.slice(0, 7),
        )
        .filter(({ when }) => {
          const day = [...before.entitled].sort().find((each) => each.startsWith(month));
          if (when === undefined) return true;
          if (before.begun && cell.month === 0) missing.add("opening.month");
          const answer = day === undefined ? "fails" : whenOn(day, when, client, rules);
          // Levels are known on days that qualify, and no other test is drawn.
          if (answer === "unknown") missing.add("client.birthDate");
          return answer === "holds";
        });
      const keyOf = ({ id }: (typeof own)[number]) => `${id} ${month}`;
      const left = own.map((cap) => valueOf(cap.amount, rules).minus(used.get(keyOf(cap)) ?? 0));
      const cost = Oracle.min(cell.cost, ...left);
      for (const cap of own) {
        used.set(keyOf(cap), cost.plus(used.get(keyOf(cap)) ?? 0));
        for (const text of assumed(cap.amount, cap.source, rules)) ofCaps.add(text);
      }
      if (own.length > 0 && before.begun && cell.month === 0) missing.add("opening.month");
      return { ...cell, cost };
    });
  };
  const coveredBy = (wanted: readonly Cell[]) => {
    const covered = new Map<Cell, Decimal>();
    for (const each of [{ services: undefined, budgets, cover }, ...before.besides]) {
      const own = wanted.filter((cell) => {
        const payer = before.besides.find(({ services }) => services.includes(serviceOf(cell)));
        return payer?.services === each.services;
      });
      for (const [at, amount] of coveredOfOne(own, each).entries()) covered.set(own[at] as Cell, amount);
    }
    return wanted.map((cell) => covered.get(cell) ?? new Oracle(0));
  };
  const coveredOfOne = (wanted: readonly Cell[], { budgets, cover }: Pick<BudgetBeside, "budgets" | "cover">) => {
    const asked = withinCaps(wanted, cover);
    const parts = budgets.map(({ from, to, value }) => {
      const own = [...asked.entries()].filter(
        ([, { month }]) => from <= (months[month] ?? "") && (months[month] ?? "") <= to,
      );
      const found = coveredOf(
        own.map(([, cell]) => cell),
        value,
        cover.order,
        smallest,
      );
      return new Map(own.map(([at], index) => [at, found[index] ?? new Oracle(0)]));
    });
    return asked.map((_, at) => parts.find((part) => part.has(at))?.get(at) ?? new Oracle(0));
  };
  const base = net ? cells.map(({ cost }) => cost) : coveredBy(cells);
  const payments = new Payments(client, rules, before);
  const contributions = months.map((_, month) => {
    const asked = table.flatMap((row, line) => {
      const cell = row[month];
      return cell === undefined ? [] : [{ ...cell, amount: base[line * months.length + month] ?? new Oracle(0) }];
    });
    return payments.month(asked, firstDay(month));
  });
  const paidAt = (line: number, month: number) => contributions[month]?.byLine[line] ?? new Oracle(0);
  const rests = cells.map(({ line, month, cost }) => ({ line, month, cost: cost.minus(paidAt(line, month)) }));
  const ofPublic = net ? coveredBy(rests) : undefined;
  const covered = cells.map(({ line, month }, at) => ofPublic?.[at]?.plus(paidAt(line, month)) ?? base[at]);
  const coveredAt = (line: number, month: number) => covered[line * months.length + month] ?? new Oracle(0);
  const monthOf = ([day = ""]: readonly string[]) => day.slice(0, 7);
  const ofPerson = (month: string) =>
    sourcesOf(
      [...before.entitled].sort().find((day) => day.startsWith(month)),
      client,
      rules,
    );
  const paid = months.map((month, index) => {
    const ofLines = table.flatMap((row, line) => {
      const [cell, amount] = [row[index], coveredAt(line, index)];
      return cell === undefined ? [] : [{ ...cell, covered: amount, funded: amount.minus(paidAt(line, index)) }];
    });
    const own = ofPerson(month);
    const shared = paidBySource(ofLines, firstDay(index), smallest, client, own);
    const day = [...before.entitled].sort().find((each) => each.startsWith(month));
    const isServed = table.some(
      ([cell]) => cell !== undefined && isPaidHere(cell.line, rules.scheme) && meets(cell.line, month),
    );
    if (day !== undefined && isServed) {
      if (before.begun && index === 0 && capsOn(day, own).length > 0) missing.add("opening.month");
      if (unknownCaps(day, payments.paidOfYears, client, own)) missing.add("opening.paidOfYear");
    }
    const capped = cappedSources(shared.bySource, firstDay(index), payments.paidOfYears, client, own);
    return { month, ...shared, bySource: capped.bySource, assumptions: [...shared.assumptions, ...capped.assumptions] };
  });
  // A month without a day of entitlement rests on no share.
  const ofShares = [...daysByMonth.values()].flatMap((days) =>
    days.some((day) => before.entitled.has(day)) ? assumedShares(days[0] ?? "", ofPerson(monthOf(days))) : [],
  );
  const ofBudgets = ofPublic ?? base;
  return {
    paid: payments.paid,
    paidOfYears: payments.paidOfYears,
    drawn: new Map(
      budgets.map(({ from, to }) => {
        const own = cells.map(({ month }) => from <= (months[month] ?? "") && (months[month] ?? "") <= to);
        return [from, sum(ofBudgets.filter((_, at) => own[at] === true))];
      }),
    ),
    paidByLine: new Map(
      cells.map(({ line, month }) => [`${table[line]?.[0]?.line.id} ${months[month]}`, money(paidAt(line, month))]),
    ),
    assumed: [...ofCaps, ...payments.assumptions, ...paid.flatMap((each) => each.assumptions), ...ofShares],
    missingMeans: [
      ...new Set([...payments.missing, ...missing]),
      ...(before.begun && countsOnce(client, rules) && cells.some(({ cost }) => !cost.isZero())
        ? ["opening.budgets"]
        : []),
    ].sort(),
    budget: money(
      sum(
        isPlanned(rules)
          ? cells.map(({ cost }) => cost)
          : [...budgets, ...before.besides.flatMap((each) => each.budgets)].map(({ value }) => value),
      ),
    ),
    lines: table.map((row, line) => ({
      id: row[0]?.line.id ?? "",
      months: row.map(({ month, requested, allowed, cost, overLimits }, index) => ({
        month,
        requested: requested.toString(),
        allowed: allowed.toString(),
        cost: money(cost),
        covered: money(coveredAt(line, index)),
        ...(overLimits.isZero() ? {} : { overLimits: money(overLimits) }),
      })),
    })),
    months: paid.map(({ month, bySource, unitCosts }, index) => {
      const ofLines = table.map((_, line) => coveredAt(line, index));
      return {
        month,
        cost: money(sum(table.map((row) => row[index]?.cost ?? new Oracle(0)))),
        covered: money(sum(ofLines)),
        ...(rules.scheme.contribute.every(({ method }) => method === "none")
          ? {}
          : {
              contribution: money(sum(contributions[index]?.byLine ?? [])),
              byRelative: Object.fromEntries(
                [...(contributions[index]?.byRelative ?? [])].map(([id, amount]) => [id, money(amount)]),
              ),
            }),
        bySource: Object.fromEntries([...bySource].map(([id, amount]) => [id, money(amount)])),
        unitCosts: Object.fromEntries(
          [...unitCosts].map(([id, { accepted, funded, paid: ofSource }]) => {
            return [id, { accepted: money(accepted), funded: money(funded), paid: money(ofSource) }];
          }),
        ),
      };
    }),
  };
}

/** Whether a line has days in a month. */
function meets({ from, to }: PlanLine, month: string): boolean {
  return from.slice(0, 7) <= month && month <= to.slice(0, 7);
}

/** The assumptions behind the rules that hold for everybody. */
function assumptionsOfRules(rules: Rules): readonly string[] {
  const { assess, cover, levels, conditions, contribute } = rules.scheme;
  return [assess, cover, ...levels, ...conditions, ...contribute].flatMap(({ source }) =>
    source === undefined ? [] : assumed(undefined, source, rules),
  );
}

function sortedOnce(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
