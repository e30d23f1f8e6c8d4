import { formatDay, formatPeriod, parseDay, whyNotDate, type Day } from "../../../calendar/index.js";
import { calculate } from "../../calculate.js";
import type { EligibleResult, Result } from "../../../result/result.js";
import { readCase, type KnowledgeOptions } from "../../../person/read/known.js";
import type { Case } from "../../../person/case.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import type { Unit } from "../../../person/unit.js";
import {
  InputError,
  pathOf,
  received,
  withArguments,
  type Issue,
  type OptionNames,
  takes,
} from "../../../errors/index.js";
import { Money, Quantity } from "../../../numbers/index.js";
import type { Position } from "../../../result/position/document.js";
import { budgetAt } from "./handover-budget.js";
import type { CompiledScheme, SchemeName } from "../../compiled.js";
import type { MissingFact } from "../../../outcome/missing-fact.js";
import type { Outcome } from "../../../outcome/outcome.js";
import { asDelivered, withoutDeliveries } from "../as-delivered.js";
import type { Calculates } from "../calculates.js";

/** What a handover may be told besides the case and the scheme. */
export interface HandoverOptions extends KnowledgeOptions {
  /**
   * How plan and deliveries are calculated; left out, as questions that begin. Who goes on from what an earlier time left behind says
   * `(document, compiled, knowledge) => calculate(document, compiled, { ...knowledge, opening })`.
   */
  readonly calculate?: Calculates;
}

/** A line of the plan at the handover: planned = delivered + remaining. */
export interface HandoverLine {
  readonly line: string;
  readonly service: string;
  /** Id of who provides it; undefined where the plan names nobody. */
  readonly provider: string | undefined;
  /** The allowed units of the whole period. */
  readonly planned: Quantity<Unit>;
  /** Received before the day of the handover; they stay with the old payer. */
  readonly delivered: Quantity<Unit>;
  /** What is left of the plan; below 0 where more was delivered than planned. */
  readonly remaining: Quantity<Unit>;
}

/** What an individual budget comes with when its owner moves: approved + carriedIn = spent + lapsed + rest. */
export interface HandoverStatement {
  readonly case: string;
  readonly client: string;
  readonly synthetic: boolean;
  readonly scheme: SchemeName;
  /** The first day with the new payer. */
  readonly date: string;
  /** Ids of the municipalities of the day before and of the day; the same where only the provider changes. */
  readonly from: string;
  readonly to: string;
  readonly approved: Money;
  /** What came over from budget periods before the case's; below 0 where they were spent in advance, undefined where nothing did. */
  readonly carriedIn: Money | undefined;
  /** What the deliveries before the day drew from the budget, and what was paid out before it: it stays with the old payer. */
  readonly spent: Money;
  /** What was left of budget periods that had ended and does not go over to the next, and what had gone over and expired. */
  readonly lapsed: Money;
  /** What the new payer takes over. */
  readonly rest: Money;
  /** The full cost of what was delivered, covered by the budget or not, with what it cost above a ceiling or over a limit. */
  readonly deliveredCost: Money;
  readonly lines: readonly HandoverLine[];
  /**
   * What the days before leave behind: units used of limits, what was drawn and paid, and what was shown of a month that goes on, by what was
   * delivered. A document of its own, which `parsePosition` reads back. Undefined where a fact of those days is missing.
   */
  readonly position: Position | undefined;
  readonly assumptions: readonly string[];
}

/** A handover: the statement where the person is eligible, else the outcome that says why there is none. */
export interface Handover {
  readonly outcome: Outcome;
  readonly statement: HandoverStatement | undefined;
}

/**
 * What goes along when a person moves to another municipality or provider: what was spent stays with the old payer, what was
 * delivered stays, the rest of budget and plan goes to the new. What later days need to know of the earlier ones goes along as a position.
 *
 * @param document the person's case with deliveries; its residences say who pays before and from the day on
 * @param compiled the scheme of the individual budget
 * @param date the first day with the new payer, after the first day of the case's period
 * @throws {InputError} as `calculate`; for a day outside the period, and a delivery over the day: it is to be cut in two
 *
 * @example
 * handover(document, compiled, "2020-03-11").statement?.rest.toString(); // "1204.50"
 */
export function handover(
  document: Case,
  compiled: CompiledScheme,
  date: string,
  options: HandoverOptions = {},
): Handover {
  const looked = [
    ["document", document, "object", "a case"],
    ["compiled", compiled, "compiled", "a compiled scheme"],
    ["date", date, "text", "a date as text"],
    ["options", options, "object", "options", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => handedOver(document, compiled, date, options));
}

function handedOver(
  document: Case,
  compiled: CompiledScheme,
  date: string,
  { calculate: calculated = calculate, ...knowledge }: HandoverOptions,
): Handover {
  const facts = readFor(document, date, knowledge);
  const day = parseDay(date);
  const before = (facts.case.deliveries ?? []).filter(({ to }) => parseDay(to) < day);
  const planned = calculated(withoutDeliveries(document), compiled, knowledge);
  const delivered = asDelivered(document, before, compiled);
  const past = calculated(delivered, compiled, knowledge);
  const missing = missingAt(day, facts, compiled);
  if (planned.outcome.state !== "eligible") return { outcome: planned.outcome, statement: undefined };
  const { reasons } = planned.outcome;
  if (missing.length > 0) return { outcome: { state: "incomplete", missing, reasons }, statement: undefined };
  if (past.totals === undefined) return { outcome: past.outcome, statement: undefined };
  const ofOldPayer = { ...delivered, period: { from: document.period.from, to: formatDay(day - 1) } };
  const position = calculated(ofOldPayer, compiled, knowledge).closing;
  return { outcome: planned.outcome, statement: { ...statementOf(day, facts, { planned, past }, compiled), position } };
}

function statementOf(
  day: Day,
  facts: CaseFacts,
  { planned, past }: { readonly planned: Result; readonly past: EligibleResult },
  compiled: CompiledScheme,
): Omit<HandoverStatement, "position"> {
  const { carriedIn, spent, lapsed, rest } = budgetAt(day, past);
  const approved = past.budget.approved.minor;
  const money = (minor: number) => new Money(minor, "once", compiled.name.currency, compiled.name.minorUnit);
  return {
    case: planned.case,
    client: planned.client,
    synthetic: planned.synthetic,
    scheme: compiled.name,
    date: formatDay(day),
    from: placeOn(day - 1, facts, compiled) ?? "",
    to: placeOn(day, facts, compiled) ?? "",
    approved: money(approved),
    carriedIn: carriedIn === 0 ? undefined : money(carriedIn),
    spent: money(spent),
    lapsed: money(lapsed),
    rest: money(rest),
    deliveredCost: money(past.totals.cost.minor + past.totals.outsideMinors.reduce((sum, { minor }) => sum + minor, 0)),
    lines: linesOf(facts, planned, past),
    assumptions: [...new Set([...planned.assumptions, ...past.assumptions])].sort(),
  };
}

/** The lines of the plan with what was delivered of each, and lines for what was delivered outside it. */
function linesOf(facts: CaseFacts, planned: Result, past: Result): readonly HandoverLine[] {
  const lineOfDelivery = new Map((facts.deliveries ?? []).map(({ id, line }) => [id, line]));
  const delivered = new Map<string, number>();
  for (const { id, allowedScaled } of past.lines) {
    const line = lineOfDelivery.get(id);
    if (line !== undefined) delivered.set(line, (delivered.get(line) ?? 0) + allowedScaled);
  }
  const providers = new Map(facts.lines.map(({ id, provider }) => [id, provider]));
  return planned.lines.map(({ id, service, allowed }) => {
    const received = delivered.get(id) ?? 0;
    return {
      line: id,
      service,
      provider: providers.get(id),
      planned: allowed,
      delivered: new Quantity(received, allowed.unit),
      remaining: new Quantity(allowed.scaled - received, allowed.unit),
    };
  });
}

/** The facts without which nobody can hand over: what was delivered, and who pays before and after. */
function missingAt(day: Day, facts: CaseFacts, compiled: CompiledScheme): readonly MissingFact[] {
  const { residence } = compiled.scheme.cost;
  const missing: MissingFact[] = [];
  if (facts.deliveries === undefined) {
    const to = formatDay(day - 1);
    missing.push({ fact: "deliveries", from: formatDay(facts.from), to, neededBy: "handover" });
  }
  for (const each of [day - 1, day]) {
    if (placeOn(each, facts, compiled) !== undefined) continue;
    const on = formatDay(each);
    missing.push({ fact: `residences.${residence}`, from: on, to: on, neededBy: "handover" });
  }
  return missing;
}

function placeOn(day: Day, facts: CaseFacts, { scheme }: CompiledScheme): string | undefined {
  return facts[scheme.cost.residence]?.find(({ from, to }) => from <= day && day <= to)?.place;
}

function readFor(document: Case, date: string, options: KnowledgeOptions | undefined): CaseFacts {
  const issues: Issue[] = [];
  const facts = readCase(document, issues, options);
  const day = parseDay(date);
  if (Number.isNaN(day)) issues.push(whyNotDate(date, "date"));
  else if (day <= facts.from || day > facts.to) {
    issues.push({
      code: "outside-period",
      path: "date",
      expected: `a day of the period ${formatPeriod(facts)} after its first`,
      received: received(date),
    });
  }
  for (const { from, to, index } of facts.deliveries ?? []) {
    if (!(from < day && day <= to)) continue;
    issues.push({
      code: "delivery-over-handover",
      path: pathOf("deliveries", index),
      expected: `deliveries before ${date}, or from then on`,
      received: formatPeriod({ from, to }),
      hint: "Write one entry for each payer, with the units of its days.",
    });
  }
  if (issues.length > 0) throw new InputError(issues);
  return facts;
}

const optionNames: OptionNames<HandoverOptions> = { calculate: true, knownOn: true };
