import { pathOf, received, type Issue } from "../errors/index.js";
import { minorUnits } from "../rules/reading/check/check-head.js";
import { listOf, readSettledMonth, valuesOf, type MovedBefore } from "./read-month.js";
import type { Settlement } from "./settlement.js";

/** In what amounts are counted. */
export interface SettledMoney {
  readonly currency: string;
  readonly minorUnit: number;
}

/** What earlier settlements moved. */
export interface Moved {
  /** Undefined where there is no earlier settlement. */
  readonly money: SettledMoney | undefined;
  /** By client and month with a space between. */
  readonly byMonth: ReadonlyMap<string, readonly MovedBefore[]>;
}

/** Reads what earlier settlements moved, with an issue for whatever is not of their form, does not add up or stands there twice. */
export function readMoved(previous: readonly Settlement[], issues: Issue[]): Moved {
  const byMonth = new Map<string, MovedBefore[]>();
  let money: SettledMoney | undefined;
  for (const [index, any] of listOf(previous, "previous", issues).entries()) {
    const at = (...keys: readonly PropertyKey[]) => pathOf("previous", index, ...keys);
    if (typeof any !== "object" || any === null) {
      issues.push({ code: "wrong-type", path: at(), expected: "a settlement", received: received(any) });
      continue;
    }
    const { kind, currency, minorUnit, months: given } = valuesOf(any);
    if (kind !== "settlement") {
      issues.push({ code: "wrong-form", path: at("kind"), expected: '"settlement"', received: received(kind) });
      continue;
    }
    const months = listOf(given, at("months"), issues);
    if (typeof currency !== "string" || !isMinorUnit(minorUnit)) {
      if (months.length === 0) continue;
      const expected = "the currency of its amounts, with the decimals of its minor unit";
      issues.push({ code: "missing-key", path: at("currency"), expected, received: received(currency) });
      continue;
    }
    money ??= { currency, minorUnit };
    if (money.currency !== currency || money.minorUnit !== minorUnit) {
      const expected = `amounts in ${money.currency}, as in the settlements before`;
      issues.push({ code: "currency", path: at("currency"), expected, received: received(currency) });
    }
    const own = new Set<string>();
    for (const [place, month] of months.entries()) {
      const monthAt = (...keys: readonly PropertyKey[]) => at("months", place, ...keys);
      const moved = readSettledMonth(month, { minorUnit, at: monthAt, issues });
      const key = `${String(valuesOf(month)["client"])} ${String(valuesOf(month)["month"])}`;
      if (own.has(key)) {
        const expected = "each month of a client once in a settlement";
        issues.push({ code: "row-twice", path: monthAt(), expected, received: `${received(key)} again` });
      }
      own.add(key);
      if (moved.length > 0) byMonth.set(key, [...(byMonth.get(key) ?? []), ...moved]);
    }
  }
  return { money, byMonth };
}

function isMinorUnit(value: unknown): value is number {
  return minorUnits.includes(value as number);
}
