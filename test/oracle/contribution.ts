import { getDaysInMonth } from "date-fns";
import type { Decimal } from "decimal.js";
import type { Case } from "../../src/person/case.js";
import type { Expense } from "../../src/person/means/expense.js";
import type { Income } from "../../src/person/means/income.js";
import type { PlanLine } from "../../src/person/plan.js";
import type { ContributionCap } from "../../src/rules/contribute/cap-registry.js";
import type { ContributeRule, PayingRule } from "../../src/rules/contribute/registry.js";
import type { FixedPerUnit } from "../../src/rules/contribute/methods/fixed-per-unit.js";
import type { FixedPublicPart } from "../../src/rules/contribute/methods/fixed-public-part.js";
import type { ShareOfServices } from "../../src/rules/contribute/methods/share-of-cost.js";
import type { ShareOfCostByIncome } from "../../src/rules/contribute/methods/share-of-cost-by-income.js";
import type {
  CapitalAsIncome,
  CountedMeans,
  DividedMeans,
} from "../../src/rules/contribute/means/counted-means-rule.js";
import type { CountedIncome } from "../../src/rules/reading/counted-income.js";
import type { MonthOfTest } from "../../src/rules/contribute/months/month-of-test-rule.js";
import type { LiableRelativesRule } from "../../src/rules/contribute/relatives/liable-relatives-rule.js";
import type { ProtectedAmount } from "../../src/rules/contribute/means/protected-amount-rule.js";
import type { When } from "../../src/rules/when/when.js";
import { perLength } from "./means-per.js";
import { placeOn } from "./conditions.js";
import { holdsOn } from "./days.js";
import { byLargestRemainder, Oracle, round, sum } from "./decimals.js";
import { assumed, valueOf, type Rules } from "./parameters.js";
import { placesAround } from "./places.js";
import { whenOn } from "./when.js";

/** What is asked for of a line in a month. */
export interface AskedLine {
  readonly line: PlanLine;
  /** Covered, or the cost where the budget is net. */
  readonly amount: Decimal;
  readonly cost: Decimal;
  readonly allowed: Decimal;
  readonly below: (amount: Decimal) => Decimal;
}

/** Who pays what of a month, the lines in the order in which they were given. */
export interface PaidMonth {
  readonly byLine: readonly Decimal[];
  readonly byRelative: ReadonlyMap<string, Decimal>;
}

/** What was paid of a cap in the year of a day before what is calculated: NaN where nobody says, and something may have been. */
export function paidOfYearSaid(
  cap: { readonly id: string; readonly from: string },
  day: string,
  { client, enrolments, period }: Case,
  { scheme, opening, since = period.from }: Rules,
): Decimal.Value {
  const year = day.slice(0, 4);
  if (`${year}-01` >= since.slice(0, 7)) return 0;
  const said = opening?.paidOfYear?.find((use) => use.cap === cap.id && use.from === `${year}-01-01`);
  if (said !== undefined) return said.paid;
  const [first = ""] = [`${year}-01-01`, cap.from, scheme.validity.from].sort().reverse();
  if (first.slice(0, 7) >= since.slice(0, 7)) return 0;
  const begins = (client.birthDate ?? "") >= since || enrolments?.every(({ from }) => from >= since) === true;
  return begins ? 0 : NaN;
}

/** What a person pays month after month, the facts that are missing for it, and what it rests on. */
export class Payments {
  readonly missing = new Set<string>();
  readonly assumptions: string[] = [];
  /** What the client has paid, with what was paid before. */
  get paid(): Decimal {
    return this.paidEver;
  }

  /** By cap and year. */
  readonly paidOfYears: Map<string, Decimal>;

  private readonly client: Case;
  private readonly rules: Rules;
  private readonly entitled: ReadonlySet<string>;
  private paidEver: Decimal;

  private readonly begun: boolean;

  /** @param before what the client has paid since what an opening tells of, and whether the first month was begun before */
  constructor(
    client: Case,
    rules: Rules,
    before: {
      readonly entitled: ReadonlySet<string>;
      readonly paid: Decimal;
      readonly paidOfYears: ReadonlyMap<string, Decimal> | undefined;
      readonly begun: boolean;
    },
  ) {
    this.paidEver = before.paid;
    this.paidOfYears = new Map(before.paidOfYears ?? []);
    this.entitled = before.entitled;
    this.begun = before.begun;
    this.client = client;
    this.rules = rules;
  }

  /** The months are asked about in order; `first` is the first of the month in the period. A month of birth is decided on its day. */
  month(lines: readonly AskedLine[], first: string): PaidMonth {
    const { birthDate = first } = this.client.client;
    const day = birthDate > first && birthDate.slice(0, 7) === first.slice(0, 7) ? birthDate : first;
    const { scheme } = this.rules;
    const byLine = lines.map(() => new Oracle(0));
    const rests = lines.map(() => new Oracle(0));
    const paidBy = new Map<PayingRule, Decimal>();
    const paidOf = this.paidOfCaps(day);
    /** What caps over all rules leave for a line; each adds what the line is then paid. */
    const leftOfCaps = (line: PlanLine) => this.capsOfScheme(line, day, paidOf);
    let spent = new Oracle(0);
    const liable = scheme.liableRelatives?.find((rule) => holdsOn(rule, day));
    const covers = (line: PlanLine) => liable !== undefined && (liable.services?.includes(line.service) ?? true);
    for (const index of this.order(lines.map(({ line }) => line))) {
      const asked = lines[index];
      if (asked === undefined || asked.amount.isZero()) continue;
      const rule = this.ruleOf(asked.line, day);
      if (rule === undefined || rule.method === "none") continue;
      const exempt = this.exemptInMonth(rule, day);
      if (exempt.freed === "everyone") continue;
      const fixed = isFixed(rule);
      if (exempt.freed === "nobody" || fixed) this.rest(rule);
      const down = { mode: "down", step: new Oracle(10).pow(-scheme.minorUnit).toString() } as const;
      const share = (part: Decimal) => round(asked.amount.mul(part), down);
      let due = share(exempt.asked);
      if (rule.method === "share-of-cost") {
        due = Oracle.min(due, round(asked.amount.mul(valueOf(rule.share, this.rules)), rule.rounding));
        due = Oracle.min(
          due,
          this.caps(rule, paidBy.get(rule), () => leftOfCaps(asked.line)),
        );
      } else if (rule.method === "share-of-cost-by-income") {
        due = Oracle.min(
          due,
          this.byIncome(rule, asked.amount, day),
          this.caps(rule, paidBy.get(rule), () => leftOfCaps(asked.line)),
        );
      } else if (fixed) {
        const of = rule.method === "fixed-per-unit" ? rule.amount : rule.publicPart;
        const each = valueOf(of, this.rules);
        const ofEach = round(asked.allowed.mul(each), rule.rounding);
        // The public pays no more for a unit than it costs.
        const ofAll = rule.method === "fixed-per-unit" ? ofEach : Oracle.max(0, ofEach.minus(asked.below(each)));
        const whole = asked.amount.eq(asked.cost) || rule.units?.count === "allowed";
        // Units beyond the budget are the client's own affair.
        const ofUnits = whole ? ofAll : round(ofAll.mul(asked.amount).div(asked.cost), rule.rounding);
        due = rule.method === "fixed-per-unit" ? Oracle.min(due, ofUnits) : Oracle.max(0, due.minus(ofUnits));
        due = Oracle.min(
          due,
          this.caps(rule, paidBy.get(rule), () => leftOfCaps(asked.line)),
        );
      }
      let pays = due;
      let unknown = false;
      if (exempt.freed === "client") pays = new Oracle(0);
      else if (!fixed) {
        const ability = this.ofMonth(rule, rule, day, (each) =>
          this.exempt(rule, each).freed !== "nobody" && sees(rule).change === "by-day"
            ? new Oracle(0)
            : this.ability(rule, each),
        );
        unknown = ability === undefined;
        const able = Oracle.max(0, (ability ?? new Oracle(0)).minus(spent));
        pays = able.isZero()
          ? able
          : Oracle.min(
              due,
              share(exempt.client),
              able,
              this.caps(rule, paidBy.get(rule), () => leftOfCaps(asked.line)),
            );
        spent = spent.plus(pays);
      }
      const couldAsk = due.gt(pays) && covers(asked.line);
      for (const { frees, fact } of exempt.open) {
        if (pays.gt(0) || unknown || (frees === "everyone" && couldAsk)) this.missing.add(fact);
      }
      // One test, one cap and one cost are of all days of a month.
      const capped = rule.mostPerMonth !== undefined || this.capsFor(asked.line, day).length > 0;
      const ofMonth = !fixed || capped || ("slices" in rule && rule.slices.length > 0);
      if (pays.gt(0) && ofMonth) this.askForMonth(day);
      paidBy.set(rule, (paidBy.get(rule) ?? new Oracle(0)).plus(pays));
      this.paidEver = this.paidEver.plus(pays);
      for (const cap of this.capsFor(asked.line, day)) {
        paidOf.set(cap, (paidOf.get(cap) ?? new Oracle(0)).plus(pays));
        if (cap.method === "amount-per-year")
          this.paidOfYears.set(`${cap.id} ${day.slice(0, 4)}`, paidOf.get(cap) ?? new Oracle(0));
      }
      byLine[index] = pays;
      rests[index] = due.minus(pays);
    }
    const relatives = (this.client.relatives ?? []).map(({ id }) => id).sort();
    const byRelative = new Map(relatives.map((id) => [id, new Oracle(0)]));
    if (liable === undefined) return { byLine, byRelative };
    const theirs = lines.map(({ line }) => covers(line));
    const rest = sum(rests.filter((_, index) => theirs[index] === true));
    if (rest.isZero()) return { byLine, byRelative };
    const amount = sum(lines.filter((_, index) => theirs[index] === true).map((each) => each.amount));
    // Where each day counts, relatives are asked on those on which not everyone is freed of all that is left.
    const leftOf = lines.flatMap(({ line }, index) =>
      theirs[index] === true && !(rests[index] ?? new Oracle(0)).isZero() ? [line] : [],
    );
    const isFreed = (each: string) =>
      leftOf.every((line) => {
        const rule = this.ruleOf(line, day);
        const isByDay = rule !== undefined && rule.method !== "none" && sees(rule).change === "by-day";
        return isByDay && this.counted(rule, day).includes(each) && this.exempt(rule, each).freed === "everyone";
      });
    const parts = this.relatives(liable, { rest, amount, isFreed }, day);
    for (const [id, part] of parts) byRelative.set(id, part);
    if (parts.size > 0) this.askForMonth(day);
    let left = sum([...parts.values()]);
    for (const index of this.order(lines.map(({ line }) => line))) {
      if (theirs[index] !== true) continue;
      const part = Oracle.min(left, rests[index] ?? 0);
      byLine[index] = (byLine[index] ?? new Oracle(0)).plus(part);
      left = left.minus(part);
    }
    return { byLine, byRelative };
  }

  /** What was shown of the first month is missing where somebody pays in it. */
  private askForMonth(day: string): void {
    if (this.begun && day === this.client.period.from) this.missing.add("opening.month");
  }

  /** The one rule of a line whose tests pass; where that is not known, the facts on which it hangs are missing. */
  private ruleOf(line: PlanLine, day: string): ContributeRule | undefined {
    const { scheme } = this.rules;
    const own = scheme.contribute.filter((each) => holdsOn(each, day) && isFor(each, line));
    const answers = own.map((rule) => ({ rule, answer: whenOn(day, rule.when, this.client, this.rules) }));
    const found = answers.find(({ answer }) => answer === "holds")?.rule;
    if (found !== undefined) return found;
    for (const { rule, answer } of answers) {
      if (answer === "unknown" && rule.method !== "none") this.missing.add(this.factOf(rule.when ?? [], day));
    }
    if (answers.length > 0 && answers.every(({ answer }) => answer === "fails"))
      throw new Error(`no rule is for the person on ${day}`);
    return undefined;
  }

  private order(lines: readonly PlanLine[]): readonly number[] {
    const order = this.rules.scheme.contributeOrder ?? "priority";
    const key = (line: PlanLine | undefined): string => {
      if (line === undefined || order === "priority") return "";
      return order === "date" ? line.from : String(order.indexOf(line.service)).padStart(4, "0");
    };
    // The lines come in canonical order, and sorting keeps it among equals.
    return [...lines.keys()].sort((one, other) => {
      const [left, right] = [key(lines[one]), key(lines[other])];
      return left < right ? -1 : left > right ? 1 : one - other;
    });
  }

  private noteWords(rule: object): void {
    const { partMonth, changeInMonth, units }: MonthOfTest & Pick<FixedPerUnit, "units"> = rule;
    for (const said of [partMonth, changeInMonth, units]) if (said !== undefined) this.note(undefined, said.source);
  }

  /** The inputs a rule rests on; its source is named for everybody. */
  private rest(rule: PayingRule): void {
    this.noteWords(rule);
    this.noteInputs(rule);
  }

  private noteInputs(rule: object): void {
    for (const value of Object.values(rule) as readonly unknown[]) {
      if (typeof value === "object" && value !== null && "input" in value) {
        this.assumptions.push(`input:${String(value.input)}`);
      }
    }
  }

  private note(parameter: Parameters<typeof assumed>[0], source: string): void {
    this.assumptions.push(...assumed(parameter, source, this.rules));
  }

  /** What is paid of each cap when a month begins: of caps by year what was paid since 1 January, NaN where nobody says. */
  private paidOfCaps(day: string): Map<ContributionCap, Decimal> {
    const { scheme } = this.rules;
    const year = day.slice(0, 4);
    const all = new Map<ContributionCap, Decimal>();
    for (const cap of scheme.contributeCaps ?? []) {
      if (cap.method !== "amount-per-year") continue;
      const inYear = this.paidOfYears.get(`${cap.id} ${year}`);
      const before = paidOfYearSaid(cap, day, this.client, this.rules);
      all.set(cap, inYear ?? new Oracle(before));
      this.paidOfYears.set(`${cap.id} ${year}`, all.get(cap) ?? new Oracle(0));
    }
    return all;
  }

  private capsFor(line: PlanLine, day: string): readonly ContributionCap[] {
    const caps = this.rules.scheme.contributeCaps ?? [];
    return caps.filter((cap) => holdsOn(cap, day) && (cap.services?.includes(line.service) ?? true));
  }

  /** The least that is left of the caps over all rules that hold for the person. */
  private capsOfScheme(line: PlanLine, day: string, paid: ReadonlyMap<ContributionCap, Decimal>): Decimal {
    const left = this.capsFor(line, day).map((cap) => {
      const answer = whenOn(day, cap.when, this.client, this.rules);
      if (answer === "unknown") this.missing.add(this.factOf(cap.when ?? [], day));
      if (answer !== "holds") return new Oracle(Infinity);
      const most = this.mostOf(cap, day);
      const before = paid.get(cap) ?? new Oracle(0);
      if (most !== undefined && before.isNaN()) this.missing.add("opening.paidOfYear");
      if (most === undefined || before.isNaN()) return new Oracle(Infinity);
      return Oracle.max(0, Oracle.max(0, most).minus(before));
    });
    return Oracle.min(Infinity, ...left);
  }

  /** The most that is paid in the month; undefined where a fact is missing. */
  private mostOf(cap: ContributionCap, day: string): Decimal | undefined {
    this.noteInputs(cap);
    this.note(undefined, cap.source);
    if (cap.method === "amount" || cap.method === "amount-per-year") {
      const { paidByOthers } = cap;
      const most = valueOf(cap.amount, this.rules);
      if (paidByOthers === undefined) return most;
      const { circumstances } = this.client.client;
      const step = new Oracle(10).pow(-this.rules.scheme.minorUnit).toString();
      let rest: Decimal | undefined = most;
      for (const on of cap.method === "amount" ? [day] : this.monthsOfCap(cap, day)) {
        const stated = circumstances?.find((each) => each.circumstance === paidByOthers && holdsOn(each, on));
        if (stated === undefined) this.missing.add("client.circumstances");
        rest = stated && rest?.minus(round(new Oracle(String(stated.value)), { mode: "up", step }));
      }
      return rest;
    }
    const income = this.means(cap, day);
    const kept =
      cap.method === "income-share" ? new Oracle(0) : this.kept(cap.protected, this.client.household, "household", day);
    if (income === undefined || kept === undefined) return undefined;
    const share = cap.method === "income-share" ? valueOf(cap.share, this.rules) : 1;
    return round(Oracle.max(0, income.minus(kept)).mul(share), cap.rounding);
  }

  /** The first days of the months of a calendar year that a cap counts, up to that of a day. */
  private monthsOfCap({ from }: ContributionCap, day: string): readonly string[] {
    const year = day.slice(0, 4);
    const [first = day] = [`${year}-01-01`, from, this.rules.scheme.validity.from].sort().reverse();
    const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}-01`);
    return [first, ...months.filter((each) => each > first && each <= day)];
  }

  private caps(rule: PayingRule, paid: Decimal | undefined, ofScheme: () => Decimal): Decimal {
    return Oracle.min(ofScheme(), this.capsOfRule(rule, paid));
  }

  private capsOfRule(rule: PayingRule, paid: Decimal | undefined): Decimal {
    const most = rule.mostPerMonth;
    const ofMonth =
      most === undefined ? new Oracle(Infinity) : Oracle.max(0, valueOf(most, this.rules).minus(paid ?? 0));
    if (rule.mostForLife === undefined || ofMonth.isZero()) return ofMonth;
    const before = this.rules.opening?.person?.paidForLife;
    if (before === undefined) {
      this.missing.add("opening.person.paidForLife");
      return ofMonth;
    }
    const left = valueOf(rule.mostForLife, this.rules).minus(before).minus(this.paidEver);
    return Oracle.min(ofMonth, Oracle.max(0, left));
  }

  /** The days of the month on which the client is entitled. */
  private entitledIn(day: string): readonly string[] {
    return [...this.entitled].filter((each) => each.slice(0, 7) === day.slice(0, 7)).sort();
  }

  /** The days that count in a month, by the rule's words. */
  private counted(rule: object, day: string): readonly string[] {
    const entitled = this.entitledIn(day);
    const { part } = sees(rule);
    if (part === "not-begun" && entitled[0]?.endsWith("-01") !== true) return [];
    return part === "whole" && entitled.length === 0 ? [day] : entitled;
  }

  /** Day by day what the facts of the day give for a month ÷ its days: each day has what it adds, rounded down. */
  private ofMonth(
    rule: object,
    dated: { readonly from: string },
    day: string,
    abilityOn: (day: string) => Decimal | undefined,
  ): Decimal | undefined {
    const { part, change, byWeek } = sees(rule);
    const counted = this.counted(rule, day);
    const deciding = this.decides(rule, dated, day);
    const step = new Oracle(10).pow(-this.rules.scheme.minorUnit).toString();
    const length = byWeek ? 7 : part === "by-day" ? daysInMonthOf(day) : counted.length;
    let total: Decimal | undefined = new Oracle(0);
    for (const [index, each] of counted.entries()) {
      const nth = part === "by-day" ? Number(each.slice(8)) : index + 1;
      const ability = abilityOn(change === "by-day" ? each : deciding);
      if (ability === undefined) total = undefined;
      const upTo = (days: number) => round((ability ?? new Oracle(0)).mul(days).div(length), { mode: "down", step });
      total = total?.plus(upTo(nth).minus(upTo(nth - 1)));
    }
    return total;
  }

  private decides(rule: object, { from }: { readonly from: string }, day: string): string {
    const { birthDate = "" } = this.client.client;
    const born = birthDate.slice(0, 7) === day.slice(0, 7) ? birthDate : from;
    const [latest = day] = [`${day.slice(0, 7)}-01`, from, born].sort().reverse();
    return sees(rule).change === "next-month" ? latest : day;
  }

  /** Who is freed in a month: by one day, or on which part of the days that count. */
  private exemptInMonth(rule: PayingRule, day: string) {
    const one = new Oracle(1);
    if (sees(rule).change !== "by-day") {
      return { ...this.exempt(rule, this.decides(rule, rule, day)), asked: one, client: one };
    }
    const days = this.counted(rule, day).map((each) => this.exempt(rule, each));
    if (days.length === 0) return { freed: "nobody", open: [], asked: one, client: one } as const;
    const part = (of: readonly unknown[]) => new Oracle(of.length).div(days.length);
    const asked = days.filter(({ freed }) => freed !== "everyone");
    const client = days.filter(({ freed }) => freed === "nobody");
    const freed = client.length > 0 ? "nobody" : asked.length > 0 ? "client" : "everyone";
    return { freed, open: days.flatMap(({ open }) => open), asked: part(asked), client: part(client) } as const;
  }

  private exempt(rule: PayingRule, day: string) {
    const answers = (rule.exemptions ?? []).map((each) => {
      this.note(undefined, each.source);
      return { frees: each.frees, answer: whenOn(day, each.when, this.client, this.rules), when: each.when };
    });
    const sure = answers.filter(({ answer }) => answer === "holds").map(({ frees }) => frees);
    const freed = sure.includes("everyone") ? "everyone" : sure.includes("client") ? "client" : "nobody";
    const open = answers
      .filter(({ answer, frees }) => answer === "unknown" && (freed === "nobody" || frees === "everyone"))
      .map(({ frees, when }) => ({ frees, fact: this.factOf(when, day) }));
    return { freed, open } as const;
  }

  /** What is due of a cost: of each slice the part that its weight leaves of the share, which rises with income. */
  private byIncome(rule: ShareOfCostByIncome, cost: Decimal, day: string): Decimal {
    const value = (parameter: Parameters<typeof valueOf>[0]) => valueOf(parameter, this.rules);
    const income = this.means(rule, day);
    if (income === undefined) return new Oracle(0);
    const [lower, upper] = [value(rule.lowerIncome), value(rule.upperIncome)];
    // Fractions are exact: numerator over one denominator, divided at the end.
    const by = rule.dividedBy === undefined ? new Oracle(1) : value(rule.dividedBy);
    const span = upper.minus(lower).mul(by);
    const way = Oracle.min(span, Oracle.max(0, income.minus(lower.mul(by))));
    const [low, high] = [value(rule.lowerShare), value(rule.upperShare)];
    const share = low.mul(span).plus(high.minus(low).mul(way));
    let before = new Oracle(0);
    const slices = (rule.slices ?? [{ least: "1" }]).map(({ upTo, least }) => {
      const end = upTo === undefined ? cost : Oracle.min(cost, value(upTo));
      const part = Oracle.max(0, end.minus(before));
      before = upTo === undefined ? end : value(upTo);
      return part.mul(way.plus(value(least).mul(span.minus(way))));
    });
    return round(sum(slices).mul(share).div(span.mul(span)), rule.rounding);
  }

  /** The fact that the first test lacks which cannot be answered. */
  private factOf(when: When, day: string): string {
    const open = when.find((test) => whenOn(day, [test], this.client, this.rules) === "unknown");
    if (open?.kind === "age" && this.client.client.birthDate !== undefined) return "client.applicationDate";
    if (open?.kind === "relative-age") return this.client.relatives === undefined ? "relatives" : "relatives.birthDate";
    if (open?.kind === "calendar-day") throw new Error("contributions are not asked day by day");
    return open?.kind === "residence" ? `residences.${open.basis}` : factOfKind[open?.kind ?? "level"];
  }

  /** What the client can pay in the month; undefined where a fact is missing. */
  private ability(rule: PayingRule, day: string): Decimal | undefined {
    const value = (parameter: Parameters<typeof valueOf>[0]) => valueOf(parameter, this.rules);
    if (isFixed(rule)) throw new Error("no test");
    if (rule.method === "capital-steps") return this.steps(rule, day);
    const income = this.means(rule, day);
    switch (rule.method) {
      case "share-of-income":
        return income && round(income.mul(value(rule.share)), rule.rounding);
      case "income-above-protected":
      case "share-above-threshold": {
        const amount = rule.method === "share-above-threshold" ? rule.threshold : rule.protected;
        const share = rule.method === "share-above-threshold" ? value(rule.share) : new Oracle(1);
        const kept = this.kept(amount, this.client.household, "household", day);
        if (income === undefined || kept === undefined) return undefined;
        return round(Oracle.max(0, income.minus(kept)).mul(share), rule.rounding);
      }
      case "slope": {
        if (income === undefined) return undefined;
        const [low, high] = [value(rule.lowerAmount), value(rule.upperAmount)];
        if (income.lte(value(rule.lowerIncome))) return low;
        if (income.gte(value(rule.upperIncome))) return high;
        const way = income.minus(value(rule.lowerIncome)).mul(high.minus(low));
        const risen = round(way.div(value(rule.upperIncome).minus(value(rule.lowerIncome))), rule.rounding);
        return Oracle.min(high, low.plus(risen));
      }
    }
  }

  /** What capital above a free amount counts as. */
  private steps(rule: CapitalAsIncome, day: string): Decimal | undefined {
    const value = (parameter: Parameters<typeof valueOf>[0]) => valueOf(parameter, this.rules);
    const { capital } = this.client;
    const stated = capital?.find((each) => holdsOn(each, day))?.amount ?? (capital?.length === 0 ? "0" : undefined);
    if (stated === undefined) this.missing.add("capital");
    if (stated === undefined) return undefined;
    const steps = Oracle.max(0, new Oracle(stated).minus(value(rule.free))).div(value(rule.step));
    return (rule.count === "started" ? steps.ceil() : steps.floor()).mul(value(rule.amountPerStep));
  }

  /** The means: income, what capital counts as, less expenses, divided among people. */
  private means(
    rule: CountedMeans & { readonly divided?: DividedMeans; readonly per?: "month" | "week" },
    day: string,
  ): Decimal | undefined {
    const income = this.income(this.client.incomes, rule, rule.incomeOf === "household", day, "incomes");
    const capital = rule.capitalAsIncome === undefined ? new Oracle(0) : this.steps(rule.capitalAsIncome, day);
    const taken = (rule.deducts ?? []).map(({ expenses, atLeast = "0", atMost }) => {
      const stated = this.client.expenses?.filter((each) => holdsOn(each, day) && expenses.includes(each.kind));
      if (stated === undefined) this.missing.add("expenses");
      const actual = stated && sum(stated.map((each) => this.perLength(each, rule)));
      const least = actual && Oracle.max(actual, valueOf(atLeast, this.rules));
      return least && atMost !== undefined ? Oracle.min(least, valueOf(atMost, this.rules)) : least;
    });
    const known = taken.flatMap((each) => each ?? []);
    if (income === undefined || capital === undefined || known.length < taken.length) return undefined;
    const means = Oracle.max(0, income.plus(capital).minus(sum(known)));
    return rule.divided === undefined
      ? means
      : round(means.div(valueOf(rule.divided.by, this.rules)), rule.divided.rounding);
  }

  private income(
    incomes: readonly Income[] | undefined,
    rule: CountedIncome & { readonly per?: "month" | "week" },
    ofAll: boolean,
    day: string,
    fact: string,
  ): Decimal | undefined {
    const { counts, leavesOut } = rule;
    const looked = incomes?.filter((each) => ofAll || each.member === undefined);
    const inForce = looked?.filter((each) => holdsOn(each, day));
    if (looked === undefined || inForce === undefined || (looked.length > 0 && inForce.length === 0)) {
      this.missing.add(fact);
      return undefined;
    }
    const counted = inForce.filter(
      ({ kind }) => (counts?.includes(kind) ?? true) && leavesOut?.includes(kind) !== true,
    );
    return sum(counted.map((each) => this.perLength(each, rule)));
  }

  /** What is converted rests on the conversion. */
  private perLength(each: Income | Expense, rule: { readonly per?: "month" | "week" }): Decimal {
    const { meansConversion: conversion } = this.rules.scheme;
    const asTested = rule.per === "week" ? each.amountPerWeek : each.amountPerMonth;
    if (asTested === undefined && conversion !== undefined) {
      for (const part of [undefined, conversion.weeks, conversion.months]) this.note(part, conversion.source);
    }
    return perLength(each, rule, this.rules);
  }

  private kept(
    { amounts, residence, furtherMember }: ProtectedAmount,
    household: Case["household"],
    fact: string,
    day: string,
  ): Decimal | undefined {
    const place = residence === undefined ? undefined : placeOn(day, residence, this.client);
    if (residence !== undefined && place === undefined) {
      this.missing.add(`residences.${residence}`);
      return undefined;
    }
    const around = place === undefined ? [] : placesAround(place, day, this.rules.scheme);
    const inForce = amounts.filter((each) => holdsOn(each, day));
    const row = [...around, undefined].flatMap((where) => inForce.filter((each) => each.place === where))[0];
    if (row === undefined) throw new Error(`no threshold on ${day}`);
    this.note(row.amount, row.source);
    const first = valueOf(row.amount, this.rules);
    if (furtherMember === undefined) return first;
    this.note(furtherMember.share, furtherMember.source);
    const size = household?.find((each) => holdsOn(each, day))?.size;
    if (size === undefined) {
      this.missing.add(fact);
      return undefined;
    }
    const each = round(first.mul(valueOf(furtherMember.share, this.rules)), furtherMember.rounding);
    return first.plus(each.mul(size - 1));
  }

  private relatives(
    rule: LiableRelativesRule,
    {
      rest,
      amount,
      isFreed,
    }: { readonly rest: Decimal; readonly amount: Decimal; readonly isFreed: (day: string) => boolean },
    day: string,
  ): ReadonlyMap<string, Decimal> {
    this.note(undefined, rule.source);
    this.noteWords(rule);
    const { relatives } = this.client;
    if (relatives === undefined) {
      this.missing.add("relatives");
      return new Map();
    }
    const smallest = new Oracle(10).pow(-this.rules.scheme.minorUnit);
    const asked = [...relatives].sort((one, other) => (one.id < other.id ? -1 : 1));
    const abilities = asked.map((relative) => {
      const ability = this.ofMonth(rule, rule, day, (each) => {
        if (sees(rule).change === "by-day" && isFreed(each)) return new Oracle(0);
        if (!holdsOn(relative, each) || !rule.relations.includes(relative.relation)) return new Oracle(0);
        const income = this.income(relative.incomes, rule, true, each, "relatives.incomes");
        const kept = this.kept(rule.protected, relative.household, "relatives.household", each);
        if (income === undefined || kept === undefined) return new Oracle(0);
        return round(Oracle.max(0, income.minus(kept)), { mode: "down", step: smallest.toString() });
      });
      return ability ?? new Oracle(0);
    });
    const bounds = [rest, sum(abilities)];
    if (rule.atMost !== undefined) {
      this.note(rule.atMost.share, rule.source);
      bounds.push(round(amount.mul(valueOf(rule.atMost.share, this.rules)), rule.atMost.rounding));
    }
    const total = Oracle.min(...bounds);
    if (total.isZero()) return new Map();
    const parts = byLargestRemainder(total, abilities, smallest);
    return new Map(asked.map(({ id }, index) => [id, parts[index] ?? new Oracle(0)]));
  }
}

const factOfKind = {
  age: "client.birthDate",
  "target-group": "client.groups",
  circumstance: "client.circumstances",
  number: "client.circumstances",
  disability: "client.disabilities",
  level: "assessments",
  income: "incomes",
  capital: "capital",
  setting: "settings",
} as const;

/** The words by which a rule sees a month; fixed amounts have none. */
function sees(rule: object) {
  const { partMonth, changeInMonth, per }: MonthOfTest & { readonly per?: string } = rule;
  const byWeek = per === "week";
  return {
    byWeek,
    part: byWeek ? "by-day" : (partMonth?.count ?? "whole"),
    change: changeInMonth?.count ?? "first-day",
  } as const;
}

/** Whether a rule asks for what was received, whatever somebody has. */
function isFixed(rule: PayingRule): rule is FixedPerUnit | FixedPublicPart | ShareOfServices | ShareOfCostByIncome {
  return ["fixed-per-unit", "fixed-public-part", "share-of-cost", "share-of-cost-by-income"].includes(rule.method);
}

function daysInMonthOf(day: string): number {
  return getDaysInMonth(new Date(`${day.slice(0, 7)}-01T00:00:00`));
}

function isFor(rule: ContributeRule, line: PlanLine): boolean {
  return rule.services?.includes(line.service) ?? true;
}
