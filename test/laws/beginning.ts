import { firstDay, formatDay, monthOf, parseDay } from "../../src/calendar/index.js";
import type { Position } from "../../src/result/position/document.js";
import type { Situation } from "../arbitraries/index.js";

/** A stated position before a case: nothing has been drawn from the budgets that a scheme names, or from the one of the question. */
export function beginningOf({ scheme, case: document, opening }: Situation): Position {
  const { id, version, currency, minorUnit, entitle } = scheme;
  const { from, to } = document.period;
  const first = parseDay(from);
  const { limits, person, paidOfYear } = opening ?? {};
  const rule = entitle.budgetPeriods;
  const ofMonths = (months: number) =>
    Array.from({ length: 30 }, (_, index) => ({
      budgetPeriod: String(index + 1),
      from: index === 0 ? from : formatDay(firstDay(monthOf(first) + index * months)),
      to: formatDay(firstDay(monthOf(first) + (index + 1) * months) - 1),
      drawn: "0",
    }));
  const named =
    rule === undefined
      ? [{ budgetPeriod: "1", from, to, drawn: "0" }]
      : rule.method === "months"
        ? ofMonths(rule.months)
        : [...rule.periods]
            .sort((left, right) => (left.from < right.from ? -1 : 1))
            .map((each) => ({ budgetPeriod: each.id, from: each.from, to: each.to, drawn: "0" }));
  return {
    schemaVersion: 1,
    kind: "position",
    client: document.client.id,
    scheme: { id, version, currency, minorUnit },
    through: formatDay(first - 1),
    origin: "stated",
    budgets: named.filter((each) => parseDay(each.to) >= first),
    ...(limits === undefined ? {} : { limits }),
    ...(person === undefined ? {} : { person }),
    ...(paidOfYear === undefined ? {} : { paidOfYear }),
  };
}
