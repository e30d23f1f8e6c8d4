import { startOfISOWeek } from "date-fns/startOfISOWeek";
import { lightFormat } from "date-fns/lightFormat";
import { parseISO } from "date-fns/parseISO";
import type { Case } from "../../src/person/case.js";
import type { PlanLine } from "../../src/person/plan.js";
import type { MostUnits } from "../../src/rules/limit/kinds/most-units.js";
import type { UnusedShare } from "../../src/rules/limit/kinds/unused-share.js";
import type { LimitRule, LimitRules } from "../../src/rules/limit/registry.js";
import type { LimitPeriod } from "../../src/rules/limit/rule.js";
import { answerOn } from "./conditions.js";
import { dayAfter, dayBefore, daysOf, holdsOn } from "./days.js";
import { Oracle, round } from "./decimals.js";
import { assumed, beginningOf, valueOf, type Rules } from "./parameters.js";
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
  /** What was received with units over limits; left out, no more. */
  readonly received?: number;
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
  if (rule.kind !== "most-units" && rule.kind !== "unused-share") return { holds: true, most: 0, assumptions: [] };
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
  for (const row of ("additions" in rule ? (rule.additions ?? []) : []).filter((each) => holdsOn(each, day))) {
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
    const counted = sharing(rule, giving.rules).flatMap((each) => countedIn(window, each, giving));
    return roomOfUnits(most, [...counted, ...usedBeforeIn(window, rule, giving.client, giving.rules)]);
  },
  "unused-share": (rule, { line, day, most, giving }) => {
    const month = windowName("month", day);
    // Each day's amount has the share of what the other limit gives on that day.
    const left = (amount: number, each: string) => unusedPartOf(amount, rule, { line, day: each, giving });
    const counted = countedBy(rule, within("month", month, giving)).flatMap(({ day: each, units }) => {
      const answer = limitOn(each, rule, giving.client, giving.rules);
      return answer.holds === true ? [{ most: left(answer.most, each), units }] : [];
    });
    return roomOfUnits(left(most, day), counted);
  },
  "whole-units": () => Infinity,
  exclusive: (rule, { line, day, giving }) => {
    const inWindow = within(rule.per, windowName(rule.per, day), giving);
    return countedBy(rule, inWindow).some((each) => each.line.service !== line.service) ? 0 : Infinity;
  },
  "longest-run": (rule, { day, giving }) => {
    const days = new Set([...countedBy(rule, giving).map((each) => each.day), day]);
    return runAround(day, days, rule.breakDays).length > rule.days ? 0 : Infinity;
  },
};

/** An amount × (1 − the rounded share of another limit that was used in the month). */
function unusedPartOf(
  amount: number,
  rule: UnusedShare,
  { day, giving }: Pick<Asking, "line" | "day" | "giving">,
): number {
  const { client, rules } = giving;
  const other = (rules.scheme.limits ?? []).find(({ id }) => id === rule.of);
  if (other?.kind !== "most-units") throw new Error(`no limit ${rule.of}`);
  const answer = limitOn(day, other, client, rules);
  if (answer.holds !== true) return amount;
  const counted = [
    ...countedIn(windowName("month", day), other, giving),
    ...usedBeforeIn(windowName("month", day), other, client, rules),
  ];
  const { most } = answer;
  if (most === 0) return amount;
  // What was received in the month, on whichever days, is used of the amount of the day.
  const used = counted.reduce((total, { units }) => total + units, 0);
  const share = round(new Oracle(Math.min(used, most)).div(most), rule.shareRounding);
  return round(new Oracle(amount).div(10_000).mul(new Oracle(1).minus(share)), rule.rounding)
    .mul(10_000)
    .toNumber();
}

/** Whether units over a limit are received all the same. */
export function isSoft(rule: LimitRule): boolean {
  return "beyond" in rule;
}

/** What was given on days on which a limit holds, to lines that it concerns. */
export function countedBy(rule: LimitRule, { client, rules, told, given }: Giving): readonly Given[] {
  const isTold = (day: string) => day >= beginningOf(client, rules) || told.has(rule.id);
  // Units over a limit count in others, and not in those that let the client have more.
  const soft = isSoft(rule);
  return given.flatMap(({ line, day, units, received = units }) => {
    const counted = soft ? units : received;
    if (counted <= 0 || !concernsLine(rule, line) || !isTold(day)) return [];
    return limitOn(day, rule, client, rules).holds === true ? [{ line, day, units: counted }] : [];
  });
}

/** Units that count in a window, with the amount of the day on which they were received. */
interface Counted {
  readonly most: number;
  readonly units: number;
}

/** The rules whose units count in the window of one: itself, and those that share it. */
function sharing(rule: MostUnits, { scheme }: Rules): readonly MostUnits[] {
  if (rule.shared === undefined) return [rule];
  return (scheme.limits ?? []).flatMap((each) =>
    each.kind === "most-units" && each.shared === rule.shared ? [each] : [],
  );
}

function countedIn(window: string, rule: MostUnits, giving: Giving): readonly Counted[] {
  return countedBy(rule, within(rule.per, window, giving)).flatMap(({ day, units }) => {
    const answer = limitOn(day, rule, giving.client, giving.rules);
    return answer.holds === true ? [{ most: answer.most, units }] : [];
  });
}

/** What was given in a window: only that can count in it. */
function within(per: LimitPeriod, window: string, giving: Giving): Giving {
  return { ...giving, given: giving.given.filter(({ day }) => windowName(per, day) === window) };
}

/** What a window leaves of a day. */
function roomOfUnits(ofDay: number, counted: readonly Counted[]): number {
  return tightestOf(ofDay, counted).room;
}

/** For every amount of the window that is not below the day's: what it leaves besides the days of at most that amount; the least, and of which. */
function tightestOf(ofDay: number, counted: readonly Counted[]): { readonly most: number; readonly room: number } {
  const amounts = new Set(counted.map(({ most }) => most).filter((most) => most > ofDay));
  const rooms = [ofDay, ...[...amounts].sort((one, other) => one - other)].map((most) => ({
    most,
    room: Math.max(
      0,
      most - counted.filter((each) => each.most <= most).reduce((total, { units }) => total + units, 0),
    ),
  }));
  return rooms.reduce((least, each) => (each.room < least.room ? each : least));
}

/** The units used before the period in a window: of the first day, or of any where others gave them in a month that goes on. */
function usedBeforeIn(window: string, rule: MostUnits, client: Case, rules: Rules): readonly Counted[] {
  const { per, shared } = rule;
  const stated =
    shared === undefined
      ? window === windowName(per, beginningOf(client, rules)) && looksBack(rule, client, rules)
        ? (rules.opening?.limits ?? []).filter((each) => each.limit === rule.id)
        : []
      : (rules.opening?.person?.shared ?? []).filter(
          ({ limit, from }) => limit === shared && window === (from === undefined ? "" : windowName(per, from)),
        );
  return stated.flatMap(({ used = [] }) =>
    used.map(({ most, units }) => ({ most: scaled(most, rules), units: scaled(units, rules) })),
  );
}

/** Whether others can have given units of the first window of a shared limit before, and nobody says how many. */
export function lacksShared({ per, shared }: MostUnits, document: Case, rules: Rules): boolean {
  const from = beginningOf(document, rules);
  if (shared === undefined || (document.client.birthDate ?? "") >= from) return false;
  const long = per === "project" || per === "lifetime";
  const isBack = long || windowName(per, dayBefore(from)) === windowName(per, from);
  return isBack && rules.opening?.person?.shared?.some(({ limit }) => limit === shared) !== true;
}

/** Whether the window of the first day began before it. */
export function looksBack(rule: MostUnits, client: Case, rules: Rules): boolean {
  const { scheme } = rules;
  const from = beginningOf(client, rules);
  if (rule.per === "project") return scheme.validity.from < from;
  if (rule.per === "lifetime") return !((client.client.birthDate ?? "") >= from);
  return windowName(rule.per, dayBefore(from)) === windowName(rule.per, from);
}

/** Whether nothing can have been received of the first window before the case: no rule held, or age, residence or enrolment ruled it out. */
export function hadNothing(rule: MostUnits, client: Case, rules: Rules): boolean {
  const { scheme } = rules;
  const from = beginningOf(client, rules);
  const start = windowStartOf(rule.per, from, client, scheme);
  const held = rule.per === "lifetime" ? [] : [rule.from, scheme.validity.from];
  const first = [start, client.client.birthDate ?? "", ...held].sort().at(-1) ?? "";
  if (first >= from) return true;
  if (start === "") return false;
  const lasting = scheme.conditions.filter(({ kind }) => ["age", "residence", "enrolment"].includes(kind));
  return daysOf({ from: first, to: dayBefore(from) }).every((day) =>
    lasting.some((condition) => answerOn(day, condition, { scheme, client }) === "fails"),
  );
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
