import type { Decimal } from "decimal.js";
import type { Case } from "../../src/person/case.js";
import type { PlanLine } from "../../src/person/plan.js";
import type { LimitRule } from "../../src/rules/limit/registry.js";
import { assumedKindOf } from "./calendar.js";
import { receivedOn } from "./costs.js";
import { lastDaysOf } from "./death.js";
import { dayBefore, daysInMonthOf, daysOf, dayOfMonth, dayOfWeek, holdsOn, lengthOf } from "./days.js";
import { Oracle } from "./decimals.js";
import { daysAskedFor, isAboutDays, type HeldBack } from "./limit-days.js";
import {
  concernsLine,
  hadNothing,
  isSoft,
  lacksShared,
  limitOn,
  looksBack,
  roomFor,
  windowName,
  type Giving,
} from "./limit-checks.js";
import type { GivenBefore } from "./limits-before.js";
import { assumed, beginningOf, type Rules } from "./parameters.js";

/** A line's day under limits, in ten-thousandths of a unit. */
export interface LimitedDay {
  readonly day: string;
  readonly asked: number;
  readonly allowed: number;
  /** With units over limits that are received all the same. */
  readonly received: number;
  /** Whether a limit changed the day: cut it, or moved whole units to or from it. */
  readonly touched: boolean;
}

/** The days of a line under limits. */
export interface LimitedDays {
  readonly days: readonly LimitedDay[];
  /** What the line asks for on its days before the case, in ten-thousandths of a unit; not kept per month. */
  readonly before: number;
  /** What its months before the case have shown, where that is told; undefined where it is worked out from the line. */
  readonly shown: Decimal | undefined;
  /** What is left over of whole units, in ten-thousandths. */
  readonly rest: number;
  /** Whether a limit that cannot be divided concerns the line, so that what is asked for is counted by days too. */
  readonly indivisible: boolean;
}

/** What limits leave of a plan, or the facts without which nobody can say. */
export interface LimitedPlan {
  /** By the id of the line; only lines that a limit concerns. */
  readonly lines: ReadonlyMap<string, LimitedDays>;
  /** Ids of the limits that cannot be judged. */
  readonly missing: ReadonlySet<string>;
  /** Limits about days that hang on the days of lines without any: the id of the limit and of the line. */
  readonly withoutDays: ReadonlySet<string>;
  readonly assumptions: readonly string[];
}

const whole = 10_000;

/** Gives month by month, in a month each line in order, in each line each day, what all limits leave. */
export function limitedPlan(
  lines: readonly PlanLine[],
  daysOfLine: (line: PlanLine) => ReadonlySet<string>,
  client: Case,
  rules: Rules,
  before: GivenBefore,
): LimitedPlan {
  const daysById = new Map(lines.map((line) => [line.id, daysOfLine(line)]));
  const isReceived = (line: PlanLine, day: string): boolean => daysById.get(line.id)?.has(day) === true;
  const limits = [...(rules.scheme.limits ?? [])].sort((one, other) => (one.id < other.id ? -1 : 1));
  const first = beginningOf(client, rules);
  const days = daysOf(client.period);
  const concerned = lines.filter((line) => limits.some((rule) => concernsLine(rule, line)));
  const spread = new Map(concerned.map((line) => [line.id, days.map((day) => spreadOn(line, day))]));
  const missing = new Set<string>();
  const assumptions: string[] = [];
  for (const rule of limits) {
    for (const [at, day] of days.entries()) {
      const asks = concerned.some(
        (line) => concernsLine(rule, line) && (spread.get(line.id)?.[at] ?? 0) > 0 && isReceived(line, day),
      );
      if (!asks) continue;
      const answer = limitOn(day, rule, client, rules);
      if (holdsOn(rule, day)) assumptions.push(...assumed(undefined, rule.source, rules));
      const asked = [
        rule,
        ...("amounts" in rule ? rule.amounts : []),
        ...("additions" in rule ? (rule.additions ?? []) : []),
      ];
      if (holdsOn(rule, day)) assumptions.push(...assumedKindOf(day, asked, rules));
      if (answer.holds === "unknown") missing.add(rule.id);
      if (answer.holds === true) assumptions.push(...answer.assumptions);
      const inFirst = !("per" in rule) || windowName(rule.per, day) === windowName(rule.per, first);
      // Whoever had a break has no run any more, however long it was.
      const isForgotten = rule.kind === "longest-run" && lengthOf({ from: first, to: day }) > rule.breakDays;
      if (before.untold.has(rule.id) && holdsOn(rule, day) && inFirst && !isForgotten) missing.add(rule.id);
      if (rule.kind === "most-units" && rule.shared !== undefined) {
        if (holdsOn(rule, day) && inFirst && lacksShared(rule, client, rules)) missing.add(rule.id);
        continue;
      }
      if (rule.kind !== "most-units" || !["year", "project", "lifetime"].includes(rule.per)) continue;
      if (!holdsOn(rule, day) || !looksBack(rule, client, rules) || rules.opening?.limits !== undefined) continue;
      if (before.told.has(rule.id) || hadNothing(rule, client, rules)) continue;
      if (windowName(rule.per, day) === windowName(rule.per, first)) missing.add(rule.id);
    }
  }
  const giving: Giving = { client, rules, told: before.told, given: [...before.given] };
  const limited = new Map<string, LimitedDays>();
  if (missing.size > 0) return { lines: limited, missing, withoutDays: new Set(), assumptions };
  const held: HeldBack[] = [];
  const comesWhole = (line: PlanLine, day: string): boolean =>
    limits.some(
      (rule) =>
        rule.kind === "whole-units" && concernsLine(rule, line) && limitOn(day, rule, client, rules).holds === true,
    );
  const askedBy = new Map(
    concerned.map((line) => [
      line.id,
      inWholes(line, days, spread.get(line.id) ?? [], (day) => comesWhole(line, day), before.begun.get(line.id)?.part),
    ]),
  );
  /** What limits of a year and longer left of a line's day when its month began. */
  const longLeft = new Map<string, number>();
  const noteLong = (month: string): void => {
    for (const line of concerned) {
      const own = limits.filter((rule) => concernsLine(rule, line) && isLong(rule));
      if (own.length === 0) continue;
      for (const day of days.filter((each) => each.startsWith(month))) {
        longLeft.set(`${line.id} ${day}`, Math.min(...own.map((rule) => roomFor(line, day, rule, giving))));
      }
    }
  };
  /** What a line is given on a day, after all that was given before. */
  const give = (line: PlanLine, at: number): LimitedDay => {
    const day = days[at] ?? "";
    const { asked = [], rest = 0 } = askedBy.get(line.id) ?? {};
    const units = asked[at] ?? 0;
    const step = comesWhole(line, day) ? whole : 1;
    const cut = step === 1 && day === line.to ? rest : 0;
    const wanted = isReceived(line, day) ? Math.floor((units - cut) / step) * step : 0;
    let left = wanted;
    let received = wanted;
    for (const rule of limits.filter((each) => concernsLine(each, line))) {
      const room = wanted === 0 ? 0 : roomFor(line, day, rule, giving);
      if (isAboutDays(rule) && room < Math.min(wanted, longLeft.get(`${line.id} ${day}`) ?? Infinity))
        held.push({ line, day, rule });
      left = Math.min(left, room);
      if (!isSoft(rule)) received = Math.min(received, room);
    }
    left = Math.floor(left / step) * step;
    received = Math.floor(received / step) * step;
    if (received > 0) giving.given.push({ line, day, units: left, received });
    const touched = units !== spread.get(line.id)?.[at] || (isReceived(line, day) && left < units);
    return { day, asked: units, allowed: left, received, touched };
  };
  const results = new Map(concerned.map((line): [PlanLine, LimitedDay[]] => [line, []]));
  for (const month of new Set(days.map((day) => day.slice(0, 7)))) {
    // What another limit leaves unused is known when its lines have been given theirs.
    const asksLast = (line: PlanLine) =>
      limits.some((rule) => rule.kind === "unused-share" && concernsLine(rule, line));
    const all = [...results];
    noteLong(month);
    for (const [line, result] of [
      ...all.filter(([each]) => !asksLast(each)),
      ...all.filter(([each]) => asksLast(each)),
    ]) {
      for (const [at, day] of days.entries()) if (day.startsWith(month)) result.push(give(line, at));
    }
  }
  for (const [line, result] of results) {
    const own = limits.filter((rule) => concernsLine(rule, line));
    const earlier = line.per === "month" ? [] : daysOf({ from: line.from, to: dayBefore(client.period.from) });
    const asked = earlier.reduce((total, day) => total + spreadOn(line, day), 0);
    const { part = 0, shown } = (line.per === "month" ? undefined : before.begun.get(line.id)) ?? {};
    const { rest = 0 } = askedBy.get(line.id) ?? {};
    const indivisible = own.some((rule) => rule.kind === "whole-units");
    limited.set(line.id, { days: result, before: asked - part, shown, rest, indivisible });
  }
  const ends = lastDaysOf(client, rules.scheme);
  /** What lines are given on a day by the rules that look at nothing but that day. */
  const givenOnDay = (day: string): Giving => {
    const ofDay: Giving = { client, rules, told: new Set(), given: [] };
    for (const line of concerned.filter((each) => holdsOn(each, day) && day <= ends.ofLine(each))) {
      const own = limits.filter((rule) => concernsLine(rule, line) && isOfOneDay(rule));
      const rooms = own.map((rule) => roomFor(line, day, rule, ofDay));
      const step = comesWhole(line, day) ? whole : 1;
      const units = Math.floor(Math.min(spreadOn(line, day), ...rooms) / step) * step;
      if (units > 0) ofDay.given.push({ line, day, units });
    }
    return ofDay;
  };
  const withoutDays = daysAskedFor(held, concerned, {
    giving,
    // A day of the line that these rules do not fill: of others nobody knows without asking about the day.
    hasRoom: (line, day) =>
      day <= ends.ofLine(line) &&
      limits
        .filter((rule) => concernsLine(rule, line) && isOfOneDay(rule))
        .every((rule) => roomFor(line, day, rule, givenOnDay(day)) >= (comesWhole(line, day) ? whole : 1)),
  });
  return { lines: limited, missing, withoutDays, assumptions };
}

/** Whether months go by within a window of a rule. */
function isLong(rule: LimitRule): boolean {
  return rule.kind === "most-units" && ["year", "project", "lifetime"].includes(rule.per);
}

/** Whether a rule looks at single days, and not at a run of them. */
function isOfOneDay(rule: LimitRule): boolean {
  return isAboutDays(rule) && rule.kind !== "longest-run";
}

/** An even spread: what the sum up to the day, cut to four decimals, is more than that up to the day before. */
function spreadOn(line: PlanLine, day: string): number {
  if (!holdsOn(line, day)) return 0;
  const quantity = new Oracle(line.quantity).mul(whole);
  switch (line.per) {
    case "day":
    case "once":
      return receivedOn(line, day) ? quantity.toNumber() : 0;
    case "week":
      return step(dayOfWeek(day), 7);
    case "month":
      return step(dayOfMonth(day), daysInMonthOf(day));
    case "period":
      return step(lengthOf({ from: line.from, to: day }), lengthOf(line));
  }
  function step(position: number, parts: number): number {
    const upTo = (count: number) => quantity.mul(count).div(parts).toDecimalPlaces(20).floor().toNumber();
    return upTo(position) - upTo(position - 1);
  }
}

/** Whole units on the days that complete them, and what is left over on the last day of the line. */
function inWholes(
  line: PlanLine,
  days: readonly string[],
  even: readonly number[],
  isWhole: (day: string) => boolean,
  begun = 0,
): { readonly asked: readonly number[]; readonly rest: number } {
  const asked = [...even];
  let received = 0;
  let sum = begun;
  for (const [at, day] of days.entries()) {
    if ((even[at] ?? 0) === 0 || !isWhole(day)) continue;
    sum += even[at] ?? 0;
    const complete = Math.floor(sum / whole) * whole;
    asked[at] = complete - received;
    received = complete;
  }
  const last = days.indexOf(line.to);
  if (last >= 0) asked[last] = (asked[last] ?? 0) + sum - received;
  return { asked, rest: sum - received };
}
