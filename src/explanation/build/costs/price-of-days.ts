import { formatDay, formatEnd, formatMonth, overlaps } from "../../../calendar/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import { formatScaledShort, quantityDecimals, unitPriceDecimals } from "../../../numbers/index.js";
import { beatenBy } from "../../../rules/cost/beaten-prices.js";
import type { PriceRow } from "../../../rules/cost/compile.js";
import type { PriceNode as RecordedPrice } from "../../../rules/recording/recorder.js";
import type { BeatenPrice, OperandNode, PriceNode } from "../../tree.js";
import { count, parameter } from "../operands.js";
import { type AmountsTelling, daysOfMonth } from "../telling.js";
import { working } from "../told-working.js";
import { spanOf } from "../told-entries.js";
import { daysOfLine, sumBetween, unitsByDay, unitsOf, type UnitsAtPrice } from "./units-by-days.js";

/** The units of some days of a month at one price; in full, all that is received at the whole price. */
export function explainPrice(
  telling: AmountsTelling,
  line: LineFacts,
  month: number,
  { node, decimals, full }: { readonly node: RecordedPrice; readonly decimals: number; readonly full: boolean },
): readonly PriceNode[] {
  const units = unitsOn(telling, line, month, { node, which: full ? "received" : "allowed" });
  if (units === undefined) return [];
  const days = daysIn(telling, month, node);
  const { price, place } = node;
  const beaten = full ? [] : beatenOn(telling, line, node, days);
  const name = {
    kind: "price",
    ...(place === undefined ? {} : { place }),
    ...(price.vat === undefined ? {} : { vat: price.vat }),
    ...spanOf(days),
    ...(price.tests === undefined ? {} : { when: price.tests.written }),
    beaten,
  };
  if (line.unit === "money") return [working(telling, { ...name, kind: "price" } as const, "sum", [units])];
  return [
    working(telling, { ...name, kind: "price" } as const, "product", [units, priceOf(telling, price, decimals, full)]),
  ];
}

function daysIn(telling: AmountsTelling, month: number, { from, to }: RecordedPrice) {
  const days = daysOfMonth(telling, month);
  return { from: Math.max(from, days.from), to: Math.min(to, days.to) };
}

/** The units of the days of a month at a price; undefined where there are none. */
export function unitsOn(
  telling: AmountsTelling,
  line: LineFacts,
  month: number,
  { node, which }: { readonly node: RecordedPrice; readonly which: UnitsAtPrice },
): OperandNode | undefined {
  const { from, to } = daysIn(telling, month, node);
  const days = daysOfLine(line, from, to);
  if (days === 0) return undefined;
  const byDay = unitsByDay(telling, line, month, which);
  if (byDay !== undefined) {
    const units = sumBetween(byDay.units, from - byDay.first, to - byDay.first);
    return count("units-of-days", formatScaledShort(units, quantityDecimals));
  }
  // Where a month is not worked out by its days, all is received within limits.
  if (which === "beyond") return undefined;
  return pricedUnits(telling, line, month, days);
}

/** What so many days of a line have, exactly. */
export function pricedUnits(telling: AmountsTelling, line: LineFacts, month: number, days: number): OperandNode {
  const name = {
    kind: "units",
    name: "priced",
    line: line.id,
    month: formatMonth(telling.firstMonth + month),
  } as const;
  return working(telling, name, "multiply-divide", unitsOf(telling, line, month, days), { measure: "units" });
}

/** The recognised price: the price, and at most its ceiling. */
export function priceOf(telling: AmountsTelling, row: PriceRow, decimals: number, full: boolean): OperandNode {
  const price = parameter(row, decimals);
  if (full || row.ceiling === undefined) return price;
  const ceiling = parameter(row.ceiling, decimals);
  return working(telling, { kind: "total" } as const, "minimum", [price, ceiling]);
}

/** The prices and ceilings that hold on some of the days and lost to those of a higher rank. */
function beatenOn(
  telling: AmountsTelling,
  line: LineFacts,
  node: RecordedPrice,
  days: ReturnType<typeof daysIn>,
): readonly BeatenPrice[] {
  return beatenBy(node.price, { line, place: node.place, days, passing: node.passing }, telling.compiled)
    .filter((row) => overlaps(row, days))
    .map(({ path, value, source, from, to }) => ({
      parameter: path,
      value: formatScaledShort(value, unitPriceDecimals),
      source,
      from: formatDay(from),
      to: formatEnd(to),
    }));
}
