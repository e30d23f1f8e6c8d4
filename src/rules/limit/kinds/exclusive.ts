import type { Day } from "../../../calendar/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import type { LimitKind } from "../kind.js";
import type { LimitBase } from "../rule.js";
import { leavingAll, ordinary } from "../units/runs-arithmetic.js";

/** Services that exclude each other: on a day, or in a month, only one is received, the one whose line comes first. */
export interface Exclusive extends LimitBase {
  readonly kind: "exclusive";
  /** Whether two of the services exclude each other on one day or in one month. */
  readonly per: "day" | "month";
}

/** One service of several. */
export const exclusive: LimitKind<Exclusive> = {
  read({ per, services }, { path, issues }) {
    if (new Set(services).size < 2) {
      issues.push({
        code: "never-satisfied",
        path: `${path}.services`,
        expected: "at least two services, because one cannot exclude itself",
        received: services.join(", "),
      });
    }
    return {
      ...ordinary,
      code: "excluded",
      looksAtDays: per === "day",
      holdsOnOneDay: per === "day",
      windows: per,
      handsOn: undefined,
      begin({ runs, windowOf }) {
        const all = leavingAll(runs);
        const taken = new Map<Day, LineFacts>();
        const takenBy = (day: Day) => (all.asksOn(day) ? taken.get(windowOf(day).from) : undefined);
        return {
          ...all,
          sameUntil: (day, last) => all.sameUntil(day, Math.min(windowOf(day).to, last)),
          roomOn: (line, day) => ((takenBy(day) ?? line).service === line.service ? Infinity : 0),
          take(line, day) {
            if (all.asksOn(day) && takenBy(day) === undefined) taken.set(windowOf(day).from, line);
          },
          takenBy,
          isInTheWay: (standing, held, day) => standing.line.service !== held.service && standing.givenOn(day) > 0,
        };
      },
    };
  },
};
