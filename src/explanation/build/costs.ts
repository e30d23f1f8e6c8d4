import { formatDay, formatEnd, formatMonth, indexPeriods, overlaps } from "../../calendar/index.js";
import type { OutsideAmount } from "../../rules/cost/outside.js";
import type { LineFacts } from "../../person/facts/facts.js";
import { formatScaledShort, quantityDecimals, unitPriceDecimals } from "../../numbers/index.js";
import { beatenBy } from "../../rules/cost/beaten-prices.js";
import type { PriceRow } from "../../rules/cost/compile.js";
import type { PriceNode as RecordedPrice } from "../../rules/recording/recorder.js";
import type { BeatenPrice, LineMonthNode, OperandNode, PriceNode, SplitNode, StepEntry } from "../tree.js";
import { count, parameter, reference } from "./operands.js";
import { daysOfMonth, type AmountsTelling } from "./telling.js";
import { roundingText, working } from "./told-working.js";
import { moneyText } from "./told-decimals.js";
import { spanOf } from "./told-entries.js";
import { daysOfLine, sumBetween, unitsByDay, unitsOf } from "./units-of-month.js";

/**
 * The cost of each line and month, price by price, and what is above ceilings.
 *
 * @param isSettled whether the cost of a line is known, by its index
 */
export function explainCosts(
  telling: AmountsTelling,
  isSettled: (line: number) => boolean = () => true,
): readonly StepEntry[] {
  const decimals = priceDecimals(telling);
  return telling.facts.lines.flatMap((line, index) => {
    if (!isSettled(index)) return [];
    const prices = indexPeriods(telling.pricesOf.get(line.id) ?? []);
    return Array.from({ length: telling.monthCount }, (_, month) => {
      const ofMonth = prices.overlapping(daysOfMonth(telling, month));
      return explainMonth(telling, line, index, month, ofMonth, decimals);
    }).flat();
  });
}

/** The decimals of compiled prices: units × price, divided by the price denominator, are minor units. */
export function priceDecimals({ compiled }: AmountsTelling): number {
  let decimals = compiled.name.minorUnit - quantityDecimals;
  for (let rest = compiled.priceDenominator; rest > 1; rest /= 10) decimals += 1;
  return decimals;
}

function explainMonth(
  telling: AmountsTelling,
  line: LineFacts,
  index: number,
  month: number,
  recorded: readonly RecordedPrice[],
  decimals: number,
): readonly StepEntry[] {
  const { numbers, firstMonth, monthCount, compiled } = telling;
  const at = index * monthCount + month;
  const text = formatMonth(firstMonth + month);
  const path = `lines.${line.id}.${text}`;
  const prices = (full: boolean) =>
    recorded.flatMap((node) => explainPrice(telling, line, month, node, decimals, full));
  const name = { kind: "line-month", line: line.id, service: line.service, month: text } as const;
  const rounding = roundingText(compiled.costRounding, compiled.name.minorUnit);
  const scaled = numbers.cost[at] ?? 0;
  const cost = working(telling, { ...name, name: "cost" } as const, "sum", prices(false), {
    amount: `${path}.cost`,
    scaled,
    rounding,
  });
  const above = telling.outsideAt.get(at) ?? [];
  if (above.length === 0) return [cost];
  const outside = above.reduce((sum, { minor }) => sum + minor, 0);
  const fullPrice: LineMonthNode = working(telling, { ...name, name: "fullPrice" } as const, "sum", prices(true), {
    amount: `${path}.fullPrice`,
    scaled: scaled + outside,
    rounding,
  });
  const difference: LineMonthNode = working(
    telling,
    { ...name, name: "outside" } as const,
    "difference",
    [reference(telling, `${path}.fullPrice`), reference(telling, `${path}.cost`)],
    { amount: `${path}.outside`, scaled: outside },
  );
  return [cost, fullPrice, difference, explainKinds(telling, line, month, recorded, above, decimals)];
}

/** The units of some days of a month at one price. */
function explainPrice(
  telling: AmountsTelling,
  line: LineFacts,
  month: number,
  node: RecordedPrice,
  decimals: number,
  full: boolean,
): readonly PriceNode[] {
  const units = unitsOn(telling, line, month, node);
  if (units === undefined) return [];
  const days = daysIn(telling, month, node);
  const { price, place } = node;
  const beaten = full ? [] : beatenOn(telling, line, node, days);
  const name = {
    kind: "price",
    place,
    ...(price.vat === undefined ? {} : { vat: price.vat }),
    ...spanOf(days),
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
function unitsOn(
  telling: AmountsTelling,
  line: LineFacts,
  month: number,
  node: RecordedPrice,
): OperandNode | undefined {
  const { from, to } = daysIn(telling, month, node);
  const days = daysOfLine(line, from, to);
  if (days === 0) return undefined;
  const byDay = unitsByDay(telling, line, month);
  if (byDay !== undefined) {
    const units = sumBetween(byDay.units, from - byDay.first, to - byDay.first);
    return count("units-of-days", formatScaledShort(units, quantityDecimals));
  }
  const name = {
    kind: "units",
    name: "priced",
    line: line.id,
    month: formatMonth(telling.firstMonth + month),
  } as const;
  return working(telling, name, "multiply-divide", unitsOf(telling, line, month, days), { measure: "units" });
}

/** The recognised price: the price, and at most its ceiling. */
function priceOf(telling: AmountsTelling, row: PriceRow, decimals: number, full: boolean): OperandNode {
  const price = parameter(row, decimals);
  if (full || row.ceiling === undefined) return price;
  const ceiling = parameter(row.ceiling, decimals);
  return working(telling, { kind: "total" } as const, "minimum", [price, ceiling]);
}

/** What is above ceilings, by why and who pays it. */
function explainKinds(
  telling: AmountsTelling,
  line: LineFacts,
  month: number,
  recorded: readonly RecordedPrice[],
  outside: readonly OutsideAmount[],
  decimals: number,
): SplitNode {
  const { compiled } = telling;
  const path = `lines.${line.id}.${formatMonth(telling.firstMonth + month)}`;
  const parts = compiled.outsideKinds.map(({ reason, bearer }, kind) => {
    const above = recorded.flatMap((node): readonly OperandNode[] => {
      const units =
        node.price.kind === kind && node.price.recognised < node.price.value
          ? unitsOn(telling, line, month, node)
          : undefined;
      if (units === undefined || node.price.ceiling === undefined) return [];
      const over = [parameter(node.price, decimals), parameter(node.price.ceiling, decimals)];
      return [
        working(telling, { kind: "total" } as const, "product", [
          units,
          working(telling, { kind: "total" } as const, "difference", over),
        ]),
      ];
    });
    const minor = outside.find((each) => each.reason === reason && each.bearer === bearer)?.minor;
    const amount = `${path}.outside.${reason}.${bearer}`;
    const value = moneyText(telling, minor ?? 0);
    telling.amounts.set(amount, value);
    return { amount, value, weight: working(telling, { kind: "total" } as const, "sum", above) };
  });
  return {
    kind: "split",
    name: "outside",
    method: "by-weight",
    decimals: compiled.name.minorUnit,
    total: reference(telling, `${path}.outside`),
    parts,
  };
}

/** The prices and ceilings that hold on some of the days and lost to those of a higher rank. */
function beatenOn(
  telling: AmountsTelling,
  line: LineFacts,
  node: RecordedPrice,
  days: ReturnType<typeof daysIn>,
): readonly BeatenPrice[] {
  return beatenBy(node.price, line, node.place, days, telling.compiled)
    .filter((row) => overlaps(row, days))
    .map(({ path, value, source, from, to }) => ({
      parameter: path,
      value: formatScaledShort(value, unitPriceDecimals),
      source,
      from: formatDay(from),
      to: formatEnd(to),
    }));
}
