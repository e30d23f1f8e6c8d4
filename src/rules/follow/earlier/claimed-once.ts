import { daysInMonth, parseMonth } from "../../../calendar/index.js";
import { received, type Issue } from "../../../errors/index.js";
import type { CompiledCompensation } from "../compensation/compile.js";
import { monthKey, type RowInForce } from "./rows-in-force.js";

/** What a person's month rests on, wherever it is claimed. */
export interface Held {
  readonly client: string;
  readonly month: string;
  readonly claimant: string;
  readonly days: number;
  readonly deliveries: readonly string[];
  /** The ids that its deliveries had in earlier records, each with the id that it has now. */
  readonly formerly?: ReadonlyMap<string, string>;
  /** The row that says so; undefined for what is due in the claim that is being made. */
  readonly name: string | undefined;
}

/** What a row in force holds; nothing where nothing is asked for by it any more. */
export function heldBy(rows: Iterable<RowInForce>): readonly Held[] {
  return [...rows]
    .filter(({ minor }) => minor !== 0)
    .map(({ row: { client, month, days, deliveries }, claim: { claimant }, name }) => {
      return { client, month, claimant, days, deliveries, name };
    });
}

/**
 * Adds an issue for each delivery on which two rows rest, and for each month of which more days are claimed than it has: money follows
 * once, whoever's row it is in, and whatever id a correction gave to the delivery. Where the gate asks once for each person, the claimants of a month share its deliveries.
 *
 * @param all rows in force, and what is due now behind them
 */
export function checkClaimedOnce(all: readonly Held[], { scheme }: CompiledCompensation, issues: Issue[]): void {
  const deliveries = new Map<string, Held[]>();
  const months = new Map<string, number>();
  for (const held of all) {
    const path = held.name ?? `${held.client}.${held.month}`;
    for (const delivery of [...held.deliveries, ...(held.formerly?.keys() ?? [])]) {
      const key = `${held.client} ${delivery}`;
      const before = deliveries.get(key) ?? [];
      if (before.length === 0) deliveries.set(key, before);
      const by = before.find((other) => !(scheme.gate.per === "person" && isShared(held, other)));
      before.push(held);
      if (by === undefined) continue;
      const now = held.formerly?.get(delivery) ?? by.formerly?.get(delivery);
      const taken = now === undefined ? "" : ` and of which ${received(now)} takes the place`;
      issues.push({
        code: "claimed-twice",
        path,
        expected: "deliveries that no other row rests on",
        received: `${received(delivery)}, on which ${by.name ?? `the row of ${by.month}`} rests${taken}`,
        ...(now === undefined ? {} : { hint: correctFirst(by) }),
      });
    }
    const most = daysInMonth(parseMonth(held.month));
    const days = (months.get(monthKey(held)) ?? 0) + held.days;
    months.set(monthKey(held), days);
    if (days <= most) continue;
    const expected = `at most the ${most} days of the month in all claims together`;
    issues.push({ code: "days-claimed-twice", path, expected, received: received(days) });
  }
}

/** What to do where a claim rests on a record of which a later one takes the place. */
function correctFirst({ month }: Held): string {
  return `What is claimed for ${month} rests on a record that no longer counts: claim that month again too.`;
}

/** Whether two claimants have a part each of one month. */
function isShared(one: Held, other: Held): boolean {
  return one.month === other.month && one.claimant !== other.claimant;
}
