import { days, monthOf, parseDay, type Day } from "../../calendar/index.js";
import { multiplyDivide } from "../../numbers/index.js";
import type { PlanLine } from "../../person/plan.js";
import { linesGoingOn } from "../account/going-on.js";
import { asUnits, cancelledFrom, named, placeOf, requestedIn, withMonths } from "../account/plan-to-come.js";
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

/** What comes as the plan says: its lines on the days after the last that was delivered, without what is cancelled of them. */
export function comingByPlan(books: Books, { facts, compiled }: OpenLedger, after: Day): Coming {
  const { question, units } = books;
  const first = after + 1;
  const planned = linesFrom(first, books, facts);
  const cancelled = cancelledFrom(first, question.lines, facts, question.knownOn);
  const { lines, partOf } = named(cancelled.size === 0 ? planned : lessCancelled(), units);
  return {
    delivered: deliveredLines(books, compiled),
    lineOf: linesOf(partOf, books),
    linesUpTo: (last) => lines.flatMap((line) => cutLine(line, { from: first, to: last })),
    fewerWeeks: [],
  };

  function lessCancelled(): readonly PlanLine[] {
    const document = { ...question.planned, plan: { lines: planned } };
    const requested = requestedIn(calculateIn(question.ledger, document, compiled, question.knownOn));
    return planned.flatMap((line) =>
      withMonths(line, (month) => {
        const less = cancelled.get(placeOf(line.id, month));
        return less === undefined ? undefined : Math.max(0, requested(line.id, month) - less);
      }),
    );
  }
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
        const coming = cutLine(line, { from: first, to: last });
        return pace === undefined || pace.weeks === 0 ? coming : coming.map((each) => paced(each, pace));
      }),
    fewerWeeks: [...paces.keys()].sort().flatMap((line) => {
      const { weeks = 0 } = paces.get(line) ?? {};
      return weeks < options.weeks ? [{ line, weeks }] : [];
    }),
  };
}

/** The plan as it goes on from a day. */
function linesFrom(from: Day, { question }: Books, facts: LedgerFacts): readonly PlanLine[] {
  return linesGoingOn(question, facts).flatMap((line) => cutLine(line, { from, to: parseDay(line.to) }));
}

/** The ids that the plan gives the lines of which others are parts. */
function linesOf(partOf: ReadonlyMap<string, string>, { question }: Books): ReadonlyMap<string, string> {
  const own = new Map(question.lines.map(({ id, line }) => [id, line.id]));
  return new Map([...partOf].map(([part, id]) => [part, own.get(id) ?? id]));
}

/** A line with what comes of it on its days at a pace. */
function paced(line: PlanLine, { units, weeks }: PaceOfLine): PlanLine {
  const own = { from: parseDay(line.from), to: parseDay(line.to) };
  return asUnits(line, multiplyDivide(units, days(own), 7 * weeks, "half-up"), own);
}

/** What was delivered and draws on the budget of its own days, each entry as a line of them: as deliveries are priced. */
function deliveredLines({ question, units }: Books, compiled: CompiledScheme): readonly PlanLine[] {
  const inTime = units.filter(({ counted, from }) => counted === monthOf(from));
  const document = deliveredCase(question, inTime);
  return asDelivered(document, document.deliveries ?? [], compiled).plan?.lines ?? [];
}
