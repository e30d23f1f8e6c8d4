import type { Decimal } from "decimal.js";
import type { Case } from "../../src/person/case.js";
import { dayAfter, dayBefore, runsOf } from "./days.js";
import { Oracle } from "./decimals.js";
import { asAtDeath } from "./death.js";
import { givenBefore } from "./limits-before.js";
import { workOut, type Expected, type LeftBehind, type Remembered } from "./oracle.js";
import type { Rules } from "./parameters.js";

/**
 * The same question in parts, each of which knows what the oracle itself remembers: every unit on the day on which it was given, what a
 * line has begun, what was paid and drawn, and what it showed of the month that goes on. Nothing of a position of seko is read.
 */

/** What the oracle says of a part. */
export interface ExpectedPart {
  readonly state: Expected["state"];
  /** The days that qualify; left out where something is open. */
  readonly spans?: readonly { readonly from: string; readonly to: string }[];
  /** Each amount by its line and month, or its month; those that are 0 are left out. */
  readonly amounts: Amounts;
}

/** Amounts by what they are of. */
export type Amounts = ReadonlyMap<string, Decimal>;

/** What the oracle remembers at the end of a part. */
interface Memory {
  /** The day from which a part is worked out: the first of the month that goes on, if it was calculated before. */
  readonly next: string;
  readonly remembered: Remembered;
  /** What was shown of the month that goes on. */
  readonly shown: Amounts;
}

/**
 * Works out a case in parts.
 *
 * @param starts the first day of each part, in order; the first is that of the case
 * @returns one part after the other; where something is open of one, it is the last
 */
export function expectedInParts(document: Case, rules: Rules, starts: readonly string[]): readonly ExpectedPart[] {
  const since = document.period.from;
  const parts: ExpectedPart[] = [];
  const remembered = { before: givenBefore(asAtDeath(document), rules), paid: new Oracle(0), drawn: new Map() };
  let memory: Memory = { next: since, remembered, shown: new Map() };
  for (const [index, from] of starts.entries()) {
    const next = starts[index + 1];
    const to = next === undefined ? document.period.to : dayBefore(next);
    const going: Going = { document, rules: { ...rules, since }, memory };
    const asked = workOutTo(to, going);
    parts.push(partOf(asked.expected, from, memory.shown));
    if (asked.left === undefined) return parts;
    memory = remember(to, asked.expected, going);
  }
  return parts;
}

/** A case with what is remembered of it. */
interface Going {
  readonly document: Case;
  readonly rules: Rules;
  readonly memory: Memory;
}

function workOutTo(to: string, { document, rules, memory: { next, remembered } }: Going) {
  return workOut({ ...document, period: { from: next, to } }, rules, remembered);
}

/** What is known at the end of a day: all of the months that have ended, and what the month that goes on was shown as. */
function remember(to: string, asked: Expected, going: Going): Memory {
  const { memory } = going;
  const first = `${dayAfter(to).slice(0, 7)}-01`;
  const shown = first > to ? new Map<string, Decimal>() : amountsIn(asked, to.slice(0, 7));
  if (memory.next >= first) return { ...memory, shown };
  const ended = workOutTo(dayBefore(first), going).left;
  if (ended === undefined) throw new Error("something is open of a month that has ended, and nothing of its days");
  return { next: first, remembered: together(memory.remembered, ended), shown };
}

/** What was left before, with what later days leave. */
function together({ before, ...earlier }: Remembered, later: LeftBehind): Remembered {
  const drawn = new Map(earlier.drawn);
  for (const [of, amount] of later.drawn) drawn.set(of, amount.plus(drawn.get(of) ?? 0));
  return {
    before: {
      ...before,
      given: [...before.given, ...later.given],
      begun: new Map([...before.begun, ...later.begun]),
    },
    paid: later.paid,
    paidOfYears: later.paidOfYears ?? new Map(),
    drawn,
  };
}

/** What a part shows: what its days from the first of the month come to, less what was shown of that month. */
function partOf(asked: Expected, from: string, shown: Amounts): ExpectedPart {
  if (!("spans" in asked)) return { state: asked.state, amounts: new Map() };
  const days = asked.days.filter((each) => each.day >= from && each.failing.length === 0 && each.unknown.length === 0);
  return {
    state: days.length === 0 ? "ineligible" : "eligible",
    spans: runsOf(days.map(({ day }) => day)),
    amounts: less(amountsIn(asked), shown),
  };
}

function less(amounts: Amounts, others: Amounts): Amounts {
  const found = new Map(amounts);
  for (const [key, amount] of others) found.set(key, (found.get(key) ?? new Oracle(0)).minus(amount));
  return new Map([...found].filter(([, amount]) => !amount.isZero()));
}

/** Each amount of what is expected, of one month or of all. */
export function amountsIn(expected: Expected, only?: string): Amounts {
  const amounts = new Map<string, Decimal>();
  if (!("spans" in expected)) return amounts;
  const add = (month: string, of: string, values: Readonly<Record<string, string | undefined>>): void => {
    if (only !== undefined && only !== month) return;
    for (const [name, text] of Object.entries(values)) {
      const value = new Oracle(text ?? 0);
      if (!value.isZero()) amounts.set(`${of}${month} ${name}`, value);
    }
  };
  for (const { id, months } of expected.lines) {
    for (const { month, ...units } of months) {
      add(month, `${id} `, { ...units });
      add(month, `of ${id} `, { contribution: expected.paidByLine?.get(`${id} ${month}`) });
    }
  }
  for (const { month, byRelative = {}, bySource, unitCosts, ...sums } of expected.months) {
    add(month, "", sums);
    add(month, "relative ", byRelative);
    add(month, "source ", bySource);
    for (const [id, numbers] of Object.entries(unitCosts)) add(month, `${id} `, { ...numbers });
  }
  return amounts;
}
