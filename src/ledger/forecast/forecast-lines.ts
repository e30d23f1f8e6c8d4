import { formatDay, monthOf, parseDay, type Day } from "../../calendar/index.js";
import { formatScaled, multiplyDivide, quantityDecimals } from "../../numbers/index.js";
import type { PlanLine } from "../../person/plan.js";
import type { Books } from "../books/books.js";
import { asDelivered } from "../../rules/follow/as-delivered.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { linesGoingOn } from "../account/going-on.js";
import type { OpenLedger } from "../books/open-ledger.js";
import { deliveredCase } from "../books/delivered-case.js";
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

/** What comes as the plan says: its lines on the days after the last that was delivered. */
export function comingByPlan(books: Books, { facts, compiled }: OpenLedger, after: Day): Coming {
  const lines = linesGoingOn(books.question, facts);
  const named = namesFor(lines, books);
  return {
    delivered: deliveredLines(books, compiled),
    lineOf: new Map(lines.map(({ id }) => [named(id), ownLine(books, id)])),
    linesUpTo: (last) => lines.flatMap((line) => cut({ ...line, id: named(line.id) }, after + 1, last)),
    fewerWeeks: [],
  };
}

/**
 * What comes as it came in the last full weeks: units of a line in them ÷ their days × the days that come, to four decimals, half up. A
 * line of which nothing came goes on with nothing; one of which no full week is known yet comes as the plan says.
 */
export function comingByPace(books: Books, { facts, compiled }: OpenLedger, options: PaceOptions): Coming {
  const first = options.after + 1;
  const lines = linesGoingOn(books.question, facts).filter(({ to }) => parseDay(to) >= first);
  const named = namesFor(lines, books);
  const own = lines.map(({ id }) => ownLine(books, id));
  const paces = new Map(own.map((line) => [line, paceOfLine(line, books, options)]));
  return {
    delivered: deliveredLines(books, compiled),
    lineOf: new Map(lines.map(({ id }, index) => [named(id), own[index] ?? id])),
    linesUpTo: (last) =>
      lines.flatMap((line, index) => {
        const pace = paces.get(own[index] ?? line.id);
        const coming = cut({ ...line, id: named(line.id) }, first, last);
        return pace === undefined || pace.weeks === 0 ? coming : coming.map((each) => paced(each, pace));
      }),
    fewerWeeks: [...paces.keys()].sort().flatMap((line) => {
      const { weeks = 0 } = paces.get(line) ?? {};
      return weeks < options.weeks ? [{ line, weeks }] : [];
    }),
  };
}

/** A line with what comes of it on its days at a pace. */
function paced(line: PlanLine, { units, weeks }: PaceOfLine): PlanLine {
  // Days of the week say on which days a planned quantity is due; a pace has none.
  const { weekdays, ...rest } = line;
  const count = parseDay(line.to) - parseDay(line.from) + 1;
  const quantity = formatScaled(multiplyDivide(units, count, 7 * weeks, "half-up"), quantityDecimals);
  return { ...(weekdays === undefined ? line : rest), quantity, per: "period" };
}

/** A line on days from a day to a day. */
function cut(line: PlanLine, from: Day, to: Day): readonly PlanLine[] {
  const first = Math.max(parseDay(line.from), from);
  const last = Math.min(parseDay(line.to), to);
  return first > last ? [] : [{ ...line, from: formatDay(first), to: formatDay(last) }];
}

/** The id that the plan gives a line. */
function ownLine({ question }: Books, id: string): string {
  return question.lines.find((line) => line.id === id)?.line.id ?? id;
}

/** Ids for lines that come, which no entry has. */
function namesFor(lines: readonly PlanLine[], { units }: Books): (id: string) => string {
  const taken = new Set(units.map(({ id }) => id));
  const names = new Map<string, string>();
  let number = 0;
  for (const { id } of lines) {
    do number += 1;
    while (taken.has(`coming-${number}`));
    names.set(id, `coming-${number}`);
  }
  return (id) => names.get(id) ?? id;
}

/** What was delivered and draws on the budget of its own days, each entry as a line of them: as deliveries are priced. */
function deliveredLines({ question, units }: Books, compiled: CompiledScheme): readonly PlanLine[] {
  const inTime = units.filter(({ counted, from }) => counted === monthOf(from));
  const document = deliveredCase(question, inTime);
  return asDelivered(document, document.deliveries ?? [], compiled).plan?.lines ?? [];
}
