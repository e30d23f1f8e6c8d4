import type { Day } from "../../../calendar/index.js";
import { received } from "../../../errors/index.js";
import { quantityDecimals } from "../../../numbers/index.js";
import type { LimitKind } from "../kind.js";
import type { LimitBase } from "../rule.js";
import { leavingAll, ordinary } from "../units/runs-arithmetic.js";

/** At most `days` days with units without a break of at least `breakDays` days between them. */
export interface LongestRun extends LimitBase {
  readonly kind: "longest-run";
  /**
   * Days in a row on which units may be received.
   *
   * @unit days
   */
  readonly days: number;
  /**
   * Days without units that must follow before the next run.
   *
   * @unit days
   */
  readonly breakDays: number;
}

/** A run of days that ends with a break. */
export const longestRun: LimitKind<LongestRun> = {
  read(rule, { path, issues }) {
    for (const key of ["days", "breakDays"] as const) {
      if (Number.isInteger(rule[key]) && rule[key] >= 1 && rule[key] <= 36_600) continue;
      issues.push({
        code: "days-form",
        path: `${path}.${key}`,
        expected: "a whole number of days from 1 to 36600",
        received: received(rule[key]),
      });
    }
    const { days, breakDays } = rule;
    return {
      ...ordinary,
      handsOn: "runs",
      code: "run-too-long",
      forgetsAfter: breakDays,
      looksAtDays: true,
      begin({ runs, period, before: { run } }) {
        const all = leavingAll(runs);
        const withUnits = new Set<Day>();
        const runAround = (day: Day) => runDays(withUnits, period, day, breakDays);
        /** How many days the run around a day has, with those from before the period. */
        const lengthAround = (day: Day): number => {
          const around = runAround(day);
          const first = Math.min(...around);
          return around.length + (run !== undefined && run.idle + first - period.from < breakDays ? run.days : 0);
        };
        return {
          ...all,
          sameUntil: (day, last) => all.sameUntil(day, all.asksOn(day) ? day : last),
          roomOn: (_, day) => (all.asksOn(day) && lengthAround(day) > days ? 0 : Infinity),
          take(_, day) {
            if (all.asksOn(day)) withUnits.add(day);
          },
          mostOn: () => days * 10 ** quantityDecimals,
          isInTheWay: ({ givenOn }, _, day) => runAround(day).some((each) => givenOn(each) > 0),
          after() {
            const last = Math.max(...withUnits);
            const idle = withUnits.size === 0 ? period.to - period.from + 1 + (run?.idle ?? 0) : period.to - last;
            const length = withUnits.size === 0 ? (run?.days ?? 0) : lengthAround(last);
            return { used: [], run: length !== 0 && idle < breakDays ? { days: length, idle } : undefined };
          },
        };
      },
    };
  },
};

/** The days with units that a run would have if a day had some; a run ends where a break of so many days begins. */
function runDays(
  withUnits: ReadonlySet<Day>,
  { from, to }: { readonly from: Day; readonly to: Day },
  at: Day,
  breakDays: number,
): readonly Day[] {
  const days = [at];
  for (const step of [-1, 1]) {
    let idle = 0;
    for (let day = at + step; day >= from && day <= to && idle < breakDays; day += step) {
      if (withUnits.has(day)) {
        days.push(day);
        idle = 0;
      } else idle += 1;
    }
  }
  return days;
}
