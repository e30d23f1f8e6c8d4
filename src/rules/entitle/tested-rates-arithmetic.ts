import type { Day, Period } from "../../calendar/index.js";
import { holdsOn, sameUntil } from "../when/holds-on.js";
import type { About, UnknownFact } from "../when/kind.js";
import type { CompiledTest } from "../when/read.js";
import type { CompiledFormula, OpenAmount, RateInForce } from "./compiled-formula.js";

/** What days give to those who pass tests; everybody where there are none. */
export interface TestedRate extends RateInForce {
  readonly when: readonly CompiledTest[];
}

/**
 * By level, rates of which the first that is in force and whose tests pass counts.
 *
 * @param at the place of the rates of a level
 */
export function byTests(
  rates: readonly (readonly TestedRate[])[],
  at: (level: number) => number = (level) => level,
): Pick<CompiledFormula, "rateOn" | "openOn"> {
  return {
    rateOn(day, level, facts) {
      const rows = rates[at(level)] ?? [];
      const about: About = { facts, levels: [] };
      const row = rows.find((each) => isIn(each, day) && holdsOn(each.when, about, day) === true);
      if (row === undefined) throw new Error("no row in force");
      return { ...row, to: unchangedUntil(rows, about, day, row.to) };
    },
    openOn(days, level, facts) {
      const rows = rates[at(level)] ?? [];
      const about: About = { facts, levels: [] };
      const open: OpenAmount[] = [];
      for (let { from } = days; from <= days.to;) {
        const to = unchangedUntil(rows, about, from, days.to);
        const unknown = firstUnknown(rows, about, from);
        if (unknown !== undefined) open.push({ from, to, ...unknown });
        from = to + 1;
      }
      return open;
    },
  };
}

/** The fact without which nobody knows which of the rows counts on a day. */
function firstUnknown(rows: readonly TestedRate[], about: About, day: Day): UnknownFact | undefined {
  for (const row of rows) {
    if (!isIn(row, day)) continue;
    const answer = holdsOn(row.when, about, day);
    if (typeof answer !== "boolean") return answer;
    if (answer) return undefined;
  }
  return undefined;
}

/** The last day up to which the same row counts as on a day: until a test may change, or a row begins or ends. */
function unchangedUntil(rows: readonly TestedRate[], about: About, day: Day, last: Day): Day {
  let until = last;
  for (const row of rows) {
    if (row.from > day) until = Math.min(until, row.from - 1);
    else if (row.to >= day) until = sameUntil(row.when, about, day, Math.min(until, row.to));
  }
  return until;
}

function isIn({ from, to }: Period, day: Day): boolean {
  return from <= day && day <= to;
}
