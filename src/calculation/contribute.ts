import { firstDay, monthOf, type Day, type Month, type Period } from "../calendar/index.js";
import type { CaseFacts } from "../client/index.js";
import type { Issue } from "../errors/index.js";
import { multiplyDivide } from "../numbers/index.js";
import type { CompiledContribution, CompiledRelatives, CompiledScheme } from "../scheme/index.js";
import type { Recorder } from "../trace/index.js";
import { abilityOn } from "./contribute/ability.js";
import { relativesPay } from "./contribute/relatives.js";
import { spendingOrder } from "./contribute/spending-order.js";
import { standingOn, type Standing } from "./contribute/standing.js";
import { lacks, onDay, type Testing } from "./contribute/testing.js";
import type { Findings } from "./finding.js";
import { sumByMonth, zeros } from "./line-days.js";
import { noteAssumption } from "./note-assumption.js";

/** The services of which somebody may have to pay a part: lists with one number at `line * monthCount + month`. */
export interface ServicesToPay {
  readonly firstMonth: Month;
  readonly monthCount: number;
  /** What can be asked for, in minor units: what the budget covers, or all the cost where it is net of contribution. */
  readonly amounts: readonly number[];
  /** The cost in minor units. */
  readonly costs: readonly number[];
  /** Allowed units in ten-thousandths. */
  readonly allowed: readonly number[];
  /** Whether each line's part is asked for; else the lists of lines stay empty. */
  readonly byLine: boolean;
}

/** Who pays what, in minor units: client and relatives together, and the relatives' parts of it. */
export interface Contribution {
  /** By month. */
  readonly months: readonly number[];
  /** At `line * monthCount + month`; empty unless asked for by line and somebody may have to pay. */
  readonly lines: readonly number[];
  /** At `month * relatives + relative`, relatives by id; empty where the scheme asks nothing of relatives. */
  readonly relatives: readonly number[];
}

/** What a calculation hands to the step besides the services. */
export interface ContributeContext {
  readonly facts: CaseFacts;
  readonly levels: readonly (Period & { readonly level: number })[];
  readonly compiled: CompiledScheme;
  readonly findings: Findings;
  readonly issues: Issue[];
  readonly assumptions: string[];
  readonly recorder: Recorder | undefined;
}

const none: readonly number[] = [];

/**
 * Step 6, contribute: what the client and then liable relatives pay of the services of each month. covered = contribution +
 * funded.
 *
 * A month is decided on its first day in the case's period: by the rules, income, household and exemptions of that day. What
 * the client can pay is worked out once for each rule and spent over the services in the scheme's order; what one service
 * takes of it, by whichever rule, the next does not have. Fixed amounts per unit are outside the test.
 *
 * @returns amounts that never pass what is asked for; to be used only where no gap and no issue was added
 */
export function contribute(services: ServicesToPay, context: ContributeContext): Contribution {
  const { contributions } = context.compiled;
  const { monthCount, firstMonth, byLine } = services;
  const months = zeros(monthCount);
  if (contributions.rules.length === 0) return { months, lines: none, relatives: none };
  // Where all services of a month are under one rule, the month is one service: sums are the same in any order.
  const whole = contributions.byMonth && !byLine;
  const amounts = whole ? sumByMonth(services.amounts, monthCount) : services.amounts;
  const { facts, compiled } = context;
  const relatives = contributions.relatives.length === 0 ? 0 : (facts.relatives?.length ?? 0);
  const spending: Spending = {
    testing: { ...context, contributions },
    monthCount,
    amounts,
    costs: whole ? sumByMonth(services.costs, monthCount) : services.costs,
    allowed: services.allowed,
    order: whole ? [0] : spendingOrder(facts.lines, compiled),
    serviceOf: whole ? [0] : facts.lines.map((line) => compiled.serviceIndexes.get(line.service) ?? 0),
    lineIds: whole ? [] : facts.lines.map((line) => line.id),
    lines: byLine || contributions.relatives.length > 0 ? zeros(amounts.length) : undefined,
    rests: contributions.relatives.length > 0 ? zeros(amounts.length) : undefined,
    abilities: [],
    paidByRule: [],
    standings: [],
    client: 0,
    forLife: 0,
  };
  const parts = zeros(monthCount * relatives);
  for (let month = 0; month < monthCount; month += 1) {
    const day = Math.max(firstDay(firstMonth + month), facts.from);
    const paid = clientPays(spending, month, day);
    months[month] = paid + askRelatives(spending, month, day, parts, relatives);
  }
  return { months, lines: byLine ? (spending.lines ?? none) : none, relatives: relatives === 0 ? none : parts };
}

/** One person's means being spent, month after month. */
interface Spending {
  readonly testing: Testing;
  readonly monthCount: number;
  readonly amounts: readonly number[];
  readonly costs: readonly number[];
  readonly allowed: readonly number[];
  /** Indexes of lines. */
  readonly order: readonly number[];
  readonly serviceOf: readonly number[];
  readonly lineIds: readonly string[];
  /** What is paid for each line's month; undefined where nobody asks. */
  readonly lines: number[] | undefined;
  /** What the client leaves of each line's month; undefined where no relatives are asked. */
  readonly rests: number[] | undefined;
  /** By rule, what the client can pay in the month: -1 not yet asked, NaN unknown. */
  abilities: number[];
  /** By rule, what the client has paid in the month. */
  paidByRule: number[];
  readonly standings: (Standing | undefined)[];
  /** What is spent of the test in the month. */
  client: number;
  /** What the client has paid in all months so far. */
  forLife: number;
}

/** What the client pays in a month. */
function clientPays(spending: Spending, month: number, day: Day): number {
  const { testing, monthCount, amounts, order, serviceOf, lines, rests } = spending;
  const { byService, rules } = testing.contributions;
  spending.client = 0;
  for (let index = 0; index < rules.length; index += 1) {
    spending.abilities[index] = -1;
    spending.paidByRule[index] = 0;
  }
  let paid = 0;
  for (const line of order) {
    const at = line * monthCount + month;
    const amount = amounts[at] ?? 0;
    if (amount === 0) continue;
    const rule = onDay(byService[serviceOf[line] ?? 0] ?? [], day);
    if (rule === undefined) continue;
    const standing = standingFor(spending, rule, day);
    if (standing.freed === "everyone") continue;
    if (standing.freed === "nobody" || !isTested(rule)) noteRule(rule, testing.assumptions);
    const due = Math.min(dueOf(spending, rule, at, amount), fixedCap(spending, rule, day));
    const pays = standing.freed === "client" ? 0 : Math.min(due, leftOf(spending, rule, day));
    if (standing.open.length > 0) askForExemptions(spending, rule, standing, pays, due, line, day);
    paid += pays;
    spending.forLife += pays;
    spending.paidByRule[rule.index] = (spending.paidByRule[rule.index] ?? 0) + pays;
    if (isTested(rule)) spending.client += pays;
    if (lines !== undefined) lines[at] = pays;
    if (rests !== undefined) rests[at] = due - pays;
    testing.recorder?.record({
      kind: "contribution",
      month: monthOf(day),
      line: spending.lineIds[line],
      rule: rule.path,
      due,
      client: pays,
    });
  }
  return paid;
}

/** A rule that is asked what somebody pays rests on all its numbers, its caps included. */
function noteRule(rule: CompiledContribution, assumptions: string[]): void {
  for (const row of rule.parameters) noteAssumption(row.assumption, assumptions);
  noteAssumption(rule.mostPerMonth?.assumption, assumptions);
  noteAssumption(rule.mostForLife?.assumption, assumptions);
}

function isTested({ method }: CompiledContribution): boolean {
  return method !== "fixed-per-unit" && method !== "fixed-public-part";
}

/** What is asked for by the rule's method, before anyone's means are looked at. */
function dueOf(spending: Spending, rule: CompiledContribution, at: number, amount: number): number {
  if (isTested(rule)) return amount;
  const { step, mode } = rule.rounding;
  const { numerator, denominator } = rule.portion;
  const ofUnits = step * multiplyDivide(spending.allowed[at] ?? 0, numerator, denominator * step, mode);
  return rule.method === "fixed-per-unit" ? Math.min(amount, ofUnits) : Math.max(0, amount - ofUnits);
}

/** A cap on fixed amounts lowers what is due; a cap on a test lowers only what the client can pay. */
function fixedCap(spending: Spending, rule: CompiledContribution, day: Day): number {
  return isTested(rule) ? Infinity : capsLeft(spending, rule, day);
}

/** What is left of the client's means for a rule. */
function leftOf(spending: Spending, rule: CompiledContribution, day: Day): number {
  if (!isTested(rule)) return Infinity;
  const { abilities, testing, client } = spending;
  let ability = abilities[rule.index] ?? -1;
  if (ability === -1) {
    ability = abilityOn(rule, day, testing);
    abilities[rule.index] = ability;
  }
  // Where a fact is missing no amount will be shown; 0 lets the search for missing facts go on.
  if (Number.isNaN(ability) || ability <= client) return 0;
  return Math.min(ability - client, capsLeft(spending, rule, day));
}

function capsLeft(spending: Spending, rule: CompiledContribution, day: Day): number {
  const { mostPerMonth, mostForLife } = rule;
  let left = Infinity;
  const { testing } = spending;
  if (mostPerMonth !== undefined) {
    left = Math.max(0, mostPerMonth.value - (spending.paidByRule[rule.index] ?? 0));
  }
  if (mostForLife === undefined || left === 0) return left;
  const { contributedBefore } = testing.facts;
  if (Number.isNaN(contributedBefore)) {
    lacks(testing, "contributedBefore", day, rule.path, "what the client paid before the period");
    return left;
  }
  const { perMinor, perHundredth } = testing.contributions;
  const before = multiplyDivide(contributedBefore, perHundredth, perMinor, "up");
  return Math.min(left, Math.max(0, mostForLife.value - before - spending.forLife));
}

function standingFor(spending: Spending, rule: CompiledContribution, day: Day): Standing {
  const known = spending.standings[rule.index];
  if (known !== undefined && known.until >= day) return known;
  const standing = standingOn(rule, day, spending.testing);
  spending.standings[rule.index] = standing;
  return standing;
}

/** An exemption about which a fact is missing matters where somebody would pay without it. */
function askForExemptions(
  spending: Spending,
  rule: CompiledContribution,
  { open }: Standing,
  pays: number,
  due: number,
  line: number,
  day: Day,
): void {
  const { testing } = spending;
  const clientWould = pays > 0 || Number.isNaN(spending.abilities[rule.index]);
  const relativesWould = due > pays && liableFor(spending, line, day) !== undefined;
  for (const { fact, expected, frees } of open) {
    if (clientWould || (frees === "everyone" && relativesWould)) lacks(testing, fact, day, rule.path, expected);
  }
}

/** The rule by which relatives pay for a line, where there is one. */
function liableFor({ testing, serviceOf }: Spending, line: number, day: Day): CompiledRelatives | undefined {
  const rule = onDay(testing.contributions.relatives, day);
  return rule?.services[serviceOf[line] ?? 0] === true ? rule : undefined;
}

/** What relatives pay in a month of what the client leaves, service by service in the same order. */
function askRelatives(spending: Spending, month: number, day: Day, parts: number[], relatives: number): number {
  const { testing, rests, lines, order, monthCount, costs } = spending;
  if (rests === undefined || lines === undefined) return 0;
  let rest = 0;
  let cost = 0;
  let rule: CompiledRelatives | undefined;
  for (const line of order) {
    const liable = liableFor(spending, line, day);
    if (liable === undefined) continue;
    rule = liable;
    rest += rests[line * monthCount + month] ?? 0;
    cost += costs[line * monthCount + month] ?? 0;
  }
  if (rule === undefined || rest === 0) return 0;
  const paid = relativesPay(rule, rest, cost, day, testing);
  for (const [index, part] of paid.parts.entries()) parts[month * relatives + index] = part;
  let left = paid.total;
  for (const line of order) {
    if (liableFor(spending, line, day) === undefined) continue;
    const at = line * monthCount + month;
    const pays = Math.min(left, rests[at] ?? 0);
    lines[at] = (lines[at] ?? 0) + pays;
    left -= pays;
  }
  return paid.total;
}
