import { addMonths, formatDay, parseDay, type Day } from "../../calendar/index.js";
import { InputError, received } from "../../errors/index.js";
import { formatScaled, safe, toScaled } from "../../numbers/index.js";
import { basisOf, type Basis } from "../basis.js";
import { dayAsked } from "../day-asked.js";
import { fieldIssues } from "../fields-asked.js";
import { thresholdTable } from "./data.js";
import { transportBenefitOn, transportReadings } from "./transport-benefit.js";

/** Of whom transport benefits are asked. */
export interface TransportQuestion {
  /** The day of the commission's opinion on an adapted car, from which half-years count. */
  readonly opinion: string;
  /** The last day of the opinion or of the disability; left out, none is set. */
  readonly ends?: string;
  /** The last day on which payments are looked at. */
  readonly until: string;
}

/** One half-year and what is paid for it. */
export interface TransportHalfYear {
  readonly from: string;
  /** Its last day; the last one is cut short by the end of the disability, and paid in full. */
  readonly to: string;
  /** The first day on which it can be paid, whose amount it is. */
  readonly paidFrom: string;
  /** In euro; left out before 2014, where no amount is known. */
  readonly amount?: string;
}

/** The half-years that are paid by a day. */
export interface TransportHalfYears {
  readonly halfYears: readonly TransportHalfYear[];
  /** In euro; left out where an amount is not known. */
  readonly total?: string;
  readonly basis: readonly Basis[];
}

const cents = 2;

/**
 * The transport benefit of a person by half-years: each full one since the opinion on an adapted car, and in full the last one that the end
 * of the disability cuts short. The amount is that of the first day on which a half-year can be paid. What a pause does to half-years, in a
 * state institution, in prison or abroad, is not published: begin again with the day from which they count.
 *
 * @throws {InputError} for a text that is no date, an end before the opinion, and every unknown key
 *
 * @example
 * transportHalfYears({ opinion: "2022-12-10", until: "2023-12-31" }).total; // "184.68", paid from 2023-06-10 and 2023-12-10
 */
export function transportHalfYears(question: TransportQuestion): TransportHalfYears {
  const malformed = fieldIssues(question, ["opinion", "ends", "until"], "");
  if (malformed.length > 0) throw new InputError(malformed);
  const opinion = dayAsked(question.opinion, "opinion");
  const until = dayAsked(question.until, "until");
  const ends = question.ends === undefined ? Infinity : dayAsked(question.ends, "ends");
  if (ends < opinion) {
    const expected = `a day from ${question.opinion}, that of the opinion`;
    throw new InputError([{ code: "out-of-order", path: "ends", expected, received: received(question.ends) }]);
  }
  const halfYears = halfYearsOf(opinion, Math.min(ends, until - 1), ends);
  const amounts = halfYears.flatMap(({ amount }) => (amount === undefined ? [] : [toScaled(amount, cents)]));
  const isKnown = amounts.length === halfYears.length;
  const last = halfYears.at(-1);
  const rows = halfYears.map(({ paidFrom }) => transportBenefitOn(paidFrom));
  return {
    halfYears,
    ...(isKnown
      ? {
          total: formatScaled(
            amounts.reduce((sum, each) => safe(sum + each), 0),
            cents,
          ),
        }
      : {}),
    basis: basisOf(thresholdTable, [rows, transportReadings], last === undefined ? until : parseDay(last.paidFrom)),
  };
}

/** The half-years whose last day is at most `last`; one that ends on the last day of all is cut there. */
function halfYearsOf(opinion: Day, last: Day, ends: Day): readonly TransportHalfYear[] {
  const found: TransportHalfYear[] = [];
  for (let index = 0; ; index += 1) {
    const from = addMonths(opinion, 6 * index, "last-day");
    const to = Math.min(addMonths(opinion, 6 * (index + 1), "last-day") - 1, ends);
    if (from > ends || to > last) return found;
    const paidFrom = formatDay(to + 1);
    const amount = transportBenefitOn(paidFrom)?.amount;
    found.push({
      from: formatDay(from),
      to: formatDay(to),
      paidFrom,
      ...(amount === undefined ? {} : { amount }),
    });
  }
}
