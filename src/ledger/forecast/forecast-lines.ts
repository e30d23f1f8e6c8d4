import { days, monthOf, parseDay, type Day, type Month, type Period } from "../../calendar/index.js";
import { multiplyDivide } from "../../numbers/index.js";
import type { PlanLine } from "../../person/plan.js";
import { linesGoingOn } from "../account/going-on.js";
import { leftOfWhole, receivedOfWholes } from "../account/left-of-whole.js";
import {
  asUnits,
  cancelledFrom,
  named,
  placeOf,
  requestedIn,
  type UnitsOfMonth,
  withMonths,
} from "../account/plan-to-come.js";
import type { Books } from "../books/books.js";
import { calculateIn } from "../books/calculate-in.js";
import { asDelivered } from "../../rules/follow/as-delivered.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { OpenLedger } from "../books/open-ledger.js";
import { deliveredCase } from "../books/delivered-case.js";
import { cutLine } from "../read/cut-line.js";
import type { LedgerFacts } from "../read/facts.js";
import { paceOfLine, type LineWeeks, type PaceOfLine, type PaceOptions } from "./weeks-of-line.js";

/** What was delivered, and what comes after it. */
export interface Coming {
  /** What was delivered, each entry as a line. */
  readonly delivered: readonly PlanLine[];
  /** What comes from the day after up to a day. */
  readonly linesUpTo: (last: Day) => readonly PlanLine[];
  /** Ids of the lines of the plan, by those of the lines that come. */
  readonly lineOf: ReadonlyMap<string, string>;
  /** Lines that come and of which fewer full weeks are known than were asked, by their ids. */
  readonly fewerWeeks: readonly LineWeeks[];
}

/**
 * What comes as the plan says: its lines on the days after the last that was delivered, without what is cancelled of them, and of a line
 * with one quantity for all of its days no more than is left of it.
 */
export function comingByPlan(books: Books, { facts, compiled }: OpenLedger, after: Day): Coming {
  const { question, units } = books;
  const first = after + 1;
  const planned = linesFrom(first, books, facts);
  const cancelled = cancelledFrom(first, question.lines, facts, question.knownOn);
  const had = receivedOfWholes(question, units);
  const { lines, partOf } = named(cancelled.size + had.size === 0 ? planned : asLeft(), units);
  return {
    delivered: deliveredLines(books, compiled),
    lineOf: linesOf(partOf, books),
    linesUpTo: (last) => lines.flatMap((line) => cutLine(line, { from: first, to: last }, question.minorUnit)),
    fewerWeeks: [],
  };

  function asLeft(): readonly PlanLine[] {
    const asked = (own: readonly PlanLine[]) =>
      requestedIn(
        calculateIn(question.ledger, { ...question.planned, plan: { lines: own } }, compiled, question.knownOn),
      );
    const requested = asked(planned);
    const inAll = had.size === 0 ? requested : asked(linesGoingOn(question, facts));
    return planned.flatMap((line) => {
      const months = monthsOf({ from: parseDay(line.from), to: parseDay(line.to) });
      const less = (month: Month) => cancelled.get(placeOf(line.id, month)) ?? 0;
      const own = new Map(months.map((month) => [month, Math.max(0, requested(line.id, month) - less(month))]));
      const received = had.get(line.id);
      const left =
        received === undefined
          ? own
          : leftOfWhole(own, wholeOf(line.id, inAll) - received - sumOf(months, less), line, question);
      const instead = (month: Month) => (left.get(month) === requested(line.id, month) ? undefined : left.get(month));
      return withMonths(line, instead, question.minorUnit);
    });
  }

  function wholeOf(id: string, inAll: UnitsOfMonth): number {
    const { from, to } = question.planned.period;
    return sumOf(monthsOf({ from: parseDay(from), to: parseDay(to) }), (month) => inAll(id, month));
  }
}

function monthsOf({ from, to }: Period): readonly Month[] {
  return Array.from({ length: monthOf(to) - monthOf(from) + 1 }, (_, index) => monthOf(from) + index);
}

function sumOf(months: readonly Month[], units: (month: Month) => number): number {
  return months.reduce((sum, month) => sum + units(month), 0);
}

/**
 * What comes as it came in the last full weeks: units of a line in them ÷ their days × the days that come, to four decimals, half up. A
 * line of which nothing came goes on with nothing; one of which no full week is known yet comes as the plan says.
 */
export function comingByPace(books: Books, { facts, compiled }: OpenLedger, options: PaceOptions): Coming {
  const first = options.after + 1;
  const { lines, partOf } = named(linesFrom(first, books, facts), books.units);
  const lineOf = linesOf(partOf, books);
  const paces = new Map([...lineOf.values()].map((line) => [line, paceOfLine(line, books, options)]));
  return {
    delivered: deliveredLines(books, compiled),
    lineOf,
    linesUpTo: (last) =>
      lines.flatMap((line) => {
        const pace = paces.get(lineOf.get(line.id) ?? line.id);
        const coming = cutLine(line, { from: first, to: last }, compiled.name.minorUnit);
        return pace === undefined || pace.weeks === 0
          ? coming
          : coming.map((each) => paced(each, pace, compiled.name.minorUnit));
      }),
    fewerWeeks: [...paces.keys()].sort().flatMap((line) => {
      const { weeks = 0 } = paces.get(line) ?? {};
      return weeks < options.weeks ? [{ line, weeks }] : [];
    }),
  };
}

/** The plan as it goes on from a day. */
function linesFrom(from: Day, { question }: Books, facts: LedgerFacts): readonly PlanLine[] {
  return linesGoingOn(question, facts).flatMap((line) =>
    cutLine(line, { from, to: parseDay(line.to) }, question.minorUnit),
  );
}

/** The ids that the plan gives the lines of which others are parts. */
function linesOf(partOf: ReadonlyMap<string, string>, { question }: Books): ReadonlyMap<string, string> {
  const own = new Map(question.lines.map(({ id, line }) => [id, line.id]));
  return new Map([...partOf].map(([part, id]) => [part, own.get(id) ?? id]));
}

/** A line with what comes of it on its days at a pace. */
function paced(line: PlanLine, { units, weeks }: PaceOfLine, minorUnit: number): PlanLine {
  const own = { from: parseDay(line.from), to: parseDay(line.to) };
  return asUnits(line, multiplyDivide(units, days(own), 7 * weeks, "half-up"), own, minorUnit);
}

/** What was delivered and draws on the budget of its own days, each entry as a line of them: as deliveries are priced. */
function deliveredLines({ question, units }: Books, compiled: CompiledScheme): readonly PlanLine[] {
  const inTime = units.filter(({ counted, from }) => counted === monthOf(from));
  const document = deliveredCase(question, inTime);
  return asDelivered(document, document.deliveries ?? [], compiled).plan?.lines ?? [];
}
