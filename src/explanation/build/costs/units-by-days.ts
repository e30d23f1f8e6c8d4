import { type Day, daysInMonth, weekdaysIn } from "../../../calendar/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import type { OperandNode } from "../../tree.js";
import { count } from "../operands.js";
import type { Telling } from "../telling.js";
import { quantityOf } from "./quantity-of.js";

/** Quantity × days ÷ days of the recurrence, as operands. */
export function unitsOf(telling: Telling, line: LineFacts, month: number, days: number): readonly OperandNode[] {
  return [
    quantityOf(telling, line, month),
    count("days", days),
    count("days-of-whole", wholeOf(line, telling.firstMonth + month)),
  ];
}

/** Into how many days a line's quantity is divided. */
function wholeOf({ per, from, to }: LineFacts, month: number): number {
  switch (per) {
    case "month":
      return daysInMonth(month);
    case "week":
      return 7;
    case "period":
      return to - from + 1;
    case "day":
    case "once":
      return 1;
  }
}

/** How many days of a line fall in a run of days and on its days of the week. */
export function daysOfLine(line: LineFacts, from: Day, to: Day): number {
  const first = Math.max(line.from, from);
  const last = Math.min(line.to, to);
  if (first > last) return 0;
  return line.weekdays === 0 ? last - first + 1 : weekdaysIn(first, last, line.weekdays);
}

/** Which units of a line: those that limits leave, all that are received, or those received over a limit. */
export type UnitsAtPrice = "allowed" | "received" | "beyond";

/** The units of a line's days in ten-thousandths, where its month was worked out by days. */
export function unitsByDay(
  telling: Telling,
  line: LineFacts,
  month: number,
  which: UnitsAtPrice,
): { readonly first: Day; readonly units: readonly number[] } | undefined {
  const node = telling.daysOf.get(line.id)?.[0];
  if (node?.byDay[month] !== true) return undefined;
  const { first, allowed } = node;
  const received = node.received.length === 0 ? allowed : node.received;
  switch (which) {
    case "allowed":
      return { first, units: allowed };
    case "received":
      return { first, units: received };
    case "beyond":
      return { first, units: received.map((units, at) => units - (allowed[at] ?? 0)) };
  }
}

/** The sum of the units of some days. */
export function sumBetween(units: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let at = Math.max(from, 0); at <= to; at += 1) sum += units[at] ?? 0;
  return sum;
}
