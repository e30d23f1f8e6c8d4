import { pathOf, received, type Issue } from "../errors/index.js";
import { isId, whyNotId } from "../person/id.js";
import { readMonth } from "../person/read/values.js";
import { parseScaled, whyNotDecimal } from "../numbers/index.js";
import type { Settlement, SettlementRow } from "./settlement.js";

/** What an earlier settlement moved from one payer to another, in minor units. */
export interface MovedBefore {
  readonly from: string;
  readonly to: string;
  readonly minor: number;
}

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

/** Reads what earlier settlements moved, with an issue for whatever is not of their form. */
export function readMoved(previous: readonly Settlement[], issues: Issue[]): Moved {
  const given: unknown = previous;
  if (!Array.isArray(given)) {
    issues.push({
      code: "wrong-type",
      path: "previous",
      expected: "a list of settlements",
      received: received(previous),
    });
    return { money: undefined, byMonth: new Map() };
  }
  const byMonth = new Map<string, MovedBefore[]>();
  let money: SettledMoney | undefined;
  for (const [index, settlement] of previous.entries()) {
    const at = (...keys: readonly PropertyKey[]) => pathOf("previous", index, ...keys);
    const any: unknown = settlement;
    if (typeof any !== "object" || any === null) {
      issues.push({ code: "wrong-type", path: at(), expected: "a settlement", received: received(any) });
      continue;
    }
    const { kind, currency, minorUnit, months } = settlement;
    const said: unknown = kind;
    if (said !== "settlement") {
      issues.push({ code: "wrong-form", path: at("kind"), expected: '"settlement"', received: received(said) });
      continue;
    }
    if (currency === undefined || minorUnit === undefined) {
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
    for (const [row, month] of months.entries()) {
      for (const [place, moved] of month.rows.entries()) {
        const own = (...keys: readonly PropertyKey[]) => at("months", row, "rows", place, ...keys);
        const key = `${moved.client} ${moved.month}`;
        byMonth.set(key, [...(byMonth.get(key) ?? []), readRow(moved, minorUnit, own, issues)]);
      }
    }
  }
  return { money, byMonth };
}

function readRow(
  { client, month, from, to, amount }: SettlementRow,
  minorUnit: number,
  at: (...keys: readonly PropertyKey[]) => string,
  issues: Issue[],
): MovedBefore {
  for (const [key, value] of Object.entries({ client, from, to })) {
    if (!isId(value)) issues.push(whyNotId(value, at(key)));
  }
  readMonth(month, issues, at("month"));
  const minor = typeof amount === "string" ? parseScaled(amount, minorUnit) : Number.NaN;
  if (Number.isNaN(minor)) issues.push(whyNotDecimal(amount, minorUnit, at("amount")));
  else if (minor <= 0) {
    issues.push({ code: "negative", path: at("amount"), expected: "more than 0", received: received(amount) });
  }
  return { from, to, minor };
}
