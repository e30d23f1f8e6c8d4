import { formatDay, parseDay, splitByMonth } from "../../src/calendar/index.js";
import type { Case } from "../../src/person/case.js";
import type { Delivery } from "../../src/person/delivery.js";

/** Of every line of the plan something was received in each month in which it goes on. */
export function withDeliveries(document: Case, units: readonly number[]): Case {
  const months = splitByMonth({ from: parseDay(document.period.from), to: parseDay(document.period.to) });
  const lines = document.plan?.lines ?? [];
  const deliveries = months.flatMap((month, index) =>
    lines.flatMap(({ id, service, unit, from, to }, at): readonly Delivery[] => {
      const first = Math.max(month.from + ((index + at) % 5), parseDay(from));
      const last = Math.min(month.to, to === "open" ? month.to : parseDay(to));
      if (first > last) return [];
      const received = {
        units: String(units[(index + at) % units.length]),
        from: formatDay(first),
        to: formatDay(last),
      };
      return [{ id: `d${index}-${at}`, service, line: id, unit, ...received }];
    }),
  );
  return { ...document, deliveries };
}
