import { startOfISOWeek } from "date-fns/startOfISOWeek";
import { lightFormat } from "date-fns/lightFormat";
import { parseISO } from "date-fns/parseISO";
import type { Case } from "../../src/person/case.js";
import type { PlanLine } from "../../src/person/plan.js";
import type { MostUnits } from "../../src/rules/limit/kinds/most-units.js";
import type { LimitRule, LimitRules } from "../../src/rules/limit/registry.js";
import type { LimitPeriod } from "../../src/rules/limit/rule.js";
import { dayAfter, dayBefore, holdsOn } from "./days.js";
import { assumed, valueOf, type Rules } from "./parameters.js";
import { whenOn } from "./when.js";

/**
 * What each limit leaves, asked of it anew for every day from the list of what was given before. Units are whole numbers of
 * ten-thousandths.
 */

/** Units of a line on a day. */
export interface Given {
  readonly line: PlanLine;
  readonly day: string;
  readonly units: number;
}

/** A person, the rules, and what has been given. */
export interface Giving {
  readonly client: Case;
  readonly rules: Rules;
  /** Ids of the limits for which what was given before the case counts. */
  readonly told: ReadonlySet<string>;
  readonly given: Given[];
}

/** Whether a limit concerns a line. */
export function concernsLine(rule: LimitRule, line: PlanLine): boolean {
  const purpose = rule.purposes === undefined || rule.purposes.includes(line.purpose ?? "");
  return purpose && rule.services.includes(line.service);
}

/** What a limit says of a day: nothing, an unknown fact, or that it holds, with an amount and what that rests on. */
export type LimitAnswer =
  | { readonly holds: false }
  | { readonly holds: "unknown" }
  | { readonly holds: true; readonly most: number; readonly assumptions: readonly string[] };

const answers = new WeakMap<LimitRule, WeakMap<Case, Map<string, LimitAnswer>>>();

/** As {@link answerAnew}, each day once: schemes are drawn anew for every person. */
export function limitOn(day: string, rule: LimitRule, client: Case, rules: Rules): LimitAnswer {
  const ofRule = answers.get(rule) ?? new WeakMap<Case, Map<string, LimitAnswer>>();
  answers.set(rule, ofRule);
  const known = ofRule.get(client) ?? new Map<string, LimitAnswer>();
  ofRule.set(client, known);
  const answer = known.get(day) ?? answerAnew(day, rule, client, rules);
  known.set(day, answer);
  return answer;
}

function answerAnew(day: string, rule: LimitRule, client: Case, rules: Rules): LimitAnswer {
  if (!holdsOn(rule, day)) return { holds: false };
  const holds = whenOn(day, rule.when, client, rules);
  if (holds !== "holds") return { holds: holds === "fails" ? false : "unknown" };
  if (rule.kind !== "most-units") return { holds: true, most: 0, assumptions: [] };
  let found: { readonly most: number; readonly assumptions: readonly string[] } | undefined;
  for (const row of rule.amounts.filter((each) => holdsOn(each, day))) {
    const applies = whenOn(day, row.when, client, rules);
    if (applies === "unknown") return { holds: "unknown" };
    if (applies === "fails") continue;
    found = { most: scaled(row.most, rules), assumptions: assumed(row.most, row.source, rules) };
    break;
  }
  if (found === undefined) throw new Error(`no amount of ${rule.id} on ${day}`);
  let { most } = found;
  const assumptions = [...found.assumptions];
  for (const row of (rule.additions ?? []).filter((each) => holdsOn(each, day))) {
    const applies = whenOn(day, row.when, client, rules);
    if (applies === "unknown") return { holds: "unknown" };
    if (applies === "fails") continue;
    most += scaled(row.add, rules);
    assumptions.push(...assumed(row.add, row.source, rules));
  }
  return { holds: true, most, assumptions };
}

function scaled(parameter: Parameters<typeof valueOf>[0], rules: Rules): number {
  return valueOf(parameter, rules).mul(10_000).toNumber();
}

/** The name of the window in which a day lies. */
export function windowName(per: LimitPeriod, day: string): string {
  switch (per) {
    case "day":
      return day;
    case "week":
      return mondayOf(day);
    case "month":
      return day.slice(0, 7);
    case "year":
      return day.slice(0, 4);
    case "project":
    case "lifetime":
      return "";
  }
}

const mondays = new Map<string, string>();

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  const monday = mondays.get(day) ?? lightFormat(startOfISOWeek(parseISO(day)), "yyyy-MM-dd");
  mondays.set(day, monday);
  return monday;
}

/** How many more units a limit leaves a line on a day. */
export function roomFor(line: PlanLine, day: string, rule: LimitRule, giving: Giving): number {
  const { client, rules } = giving;
  const answer = limitOn(day, rule, client, rules);
  return answer.holds === true ? roomByKind(rule.kind, rule, { line, day, most: answer.most, giving }) : Infinity;
}

/** A line's day, and what was given. */
interface Asking {
  readonly line: PlanLine;
  readonly day: string;
  /** The amount of the day. */
  readonly most: number;
  readonly giving: Giving;
}

function roomByKind<Kind extends keyof LimitRules>(kind: Kind, rule: LimitRules[Kind], asking: Asking): number {
  return rooms[kind](rule, asking);
}

/** What each kind of limit leaves. */
const rooms: { readonly [Kind in keyof LimitRules]: (rule: LimitRules[Kind], asking: Asking) => number } = {
  "most-units": (rule, { day, most, giving }) => {
    const window = windowName(rule.per, day);
    const counted = countedBy(rule, giving).filter((each) => windowName(rule.per, each.day) === window);
    return roomOfUnits(window, rule, most, counted, giving);
  },
  "whole-units": () => Infinity,
  exclusive: (rule, { line, day, giving }) => {
    const others = countedBy(rule, giving).filter((each) => each.line.service !== line.service);
    return others.some((each) => windowName(rule.per, each.day) === windowName(rule.per, day)) ? 0 : Infinity;
  },
  "longest-run": (rule, { day, giving }) => {
    const days = new Set([...countedBy(rule, giving).map((each) => each.day), day]);
    return runAround(day, days, rule.breakDays).length > rule.days ? 0 : Infinity;
  },
};

/** What was given on days on which a limit holds, to lines that it concerns. */
export function countedBy(rule: LimitRule, { client, rules, told, given }: Giving): readonly Given[] {
  const isTold = (day: string) => day >= client.period.from || told.has(rule.id);
  return given.filter(
    (each) =>
      each.units > 0 &&
      isTold(each.day) &&
      concernsLine(rule, each.line) &&
      limitOn(each.day, rule, client, rules).holds === true,
  );
}

/** For every amount of the window that is not below the day's: what it leaves besides the days of at most that amount. */
function roomOfUnits(
  window: string,
  rule: MostUnits,
  ofDay: number,
  counted: readonly Given[],
  { client, rules }: Giving,
): number {
  const mostOn = (each: string): number => {
    const answer = limitOn(each, rule, client, rules);
    return answer.holds === true ? answer.most : Number.NaN;
  };
  const before = usedBeforeIn(window, rule, client, rules);
  const amounts = new Set(counted.map((each) => mostOn(each.day)).filter((most) => most > ofDay));
  const rooms = [ofDay, ...amounts].map((most) => {
    const used = counted.filter((each) => mostOn(each.day) <= most).reduce((total, each) => total + each.units, 0);
    return most - before - used;
  });
  return Math.max(0, Math.min(...rooms));
}

/** The units used before the period in the window of its first day. */
function usedBeforeIn(window: string, rule: MostUnits, client: Case, rules: Rules): number {
  if (!looksBack(rule, client, rules) || window !== windowName(rule.per, client.period.from)) return 0;
  const stated = rules.opening?.limits?.filter((each) => each.limit === rule.id) ?? [];
  return stated.flatMap(({ used }) => used).reduce((sum, { units }) => sum + scaled(units, rules), 0);
}

/** Whether the window of the first day began before it. */
export function looksBack(rule: MostUnits, client: Case, { scheme }: Rules): boolean {
  const { from } = client.period;
  if (rule.per === "project") return scheme.validity.from < from;
  if (rule.per === "lifetime") return !((client.client.birthDate ?? "") >= from);
  return windowName(rule.per, dayBefore(from)) === windowName(rule.per, from);
}

/** The first day on which units of the window of a day count. */
export function windowStartOf(per: LimitPeriod, day: string, client: Case, scheme: Rules["scheme"]): string {
  switch (per) {
    case "day":
      return day;
    case "week":
      return mondayOf(day);
    case "month":
      return `${day.slice(0, 7)}-01`;
    case "year":
      return `${day.slice(0, 4)}-01-01`;
    case "project":
      return scheme.validity.from;
    case "lifetime":
      return client.client.birthDate ?? "";
  }
}

/** The days with units around a day that no break of so many days separates from it. */
export function runAround(day: string, days: ReadonlySet<string>, breakDays: number): readonly string[] {
  const run = [day];
  for (const next of [dayAfter, dayBefore]) {
    let idle = 0;
    for (let each = next(day); idle < breakDays; each = next(each)) {
      idle = days.has(each) ? 0 : idle + 1;
      if (days.has(each)) run.push(each);
    }
  }
  return run;
}
