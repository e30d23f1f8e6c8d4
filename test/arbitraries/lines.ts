import { formatDay, type Period } from "../../src/calendar/index.js";
import { recipients, recurrences, type PlanLine } from "../../src/person/plan.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { Draw } from "./draw.js";
import { dayIn } from "./spans.js";

/** Up to six lines of every recurrence, some of which reach outside the period. */
export function drawLines(draw: Draw, scheme: Scheme, period: Period): readonly PlanLine[] {
  const ids = draw.shuffled(["alpha", "beta", "gamma", "delta", "Zeta", "a-1"]);
  return ids.slice(0, draw.one([0, 1, 2, 2, 3, 3, 4, 6])).map((id): PlanLine => {
    const service = draw.one(scheme.services);
    const per = draw.one(recurrences);
    const days = per === "once" ? oneDay(dayIn(draw, period)) : drawDays(draw, period);
    // A line of nights has a day of leaving after its first.
    const stays = service.lastDay === "not-counted" && days.from === days.to && per !== "once";
    // Three decimals that end in zero are refused.
    const most = service.unit === "money" ? Math.min(2, scheme.minorUnit) : 4;
    const decimals = Math.min(most, draw.one([0, 0, 1, 2, 4]));
    return {
      id,
      service: service.id,
      unit: service.unit,
      quantity: draw.decimal(draw.one([1, 10, 10, 100, 10_000]), decimals),
      per,
      priority: draw.integer(1, 3),
      ...(draw.chance(30) ? { recipient: draw.one(recipients) } : {}),
      ...(draw.chance(6) ? { paidBy: draw.one([scheme.id, "another"]) } : {}),
      from: formatDay(days.from),
      to: formatDay(days.to + (stays ? 1 : 0)),
    };
  });
}

function oneDay(day: number): Period {
  return { from: day, to: day };
}

function drawDays(draw: Draw, period: Period): Period {
  if (draw.chance(40)) return period;
  const from = draw.integer(period.from - 40, period.to);
  return { from, to: draw.integer(from, period.to + 40) };
}
