import { formatMonth, indexPeriods } from "../../../calendar/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import { priceDecimals } from "../../../rules/cost/price-decimals.js";
import type { PriceNode as RecordedPrice } from "../../../rules/recording/recorder.js";
import type { LineMonthNode } from "../../tree.js";
import type { StepEntry } from "../../tree/steps.js";
import { reference } from "../operands.js";
import { type AmountsTelling, daysOfMonth, isTold } from "../telling.js";
import { roundingText, working } from "../told-working.js";
import { moneyOfMonthsBefore, roundedCost } from "./cost-rounded.js";
import { explainPrice } from "./price-of-days.js";
import { explainKinds } from "./above-ceilings.js";

/**
 * The cost of each line and month, price by price, and what is above ceilings.
 *
 * @param isSettled whether the cost of a line is known, by its index
 */
export function explainCosts(
  telling: AmountsTelling,
  isSettled: (line: number) => boolean = () => true,
): readonly StepEntry[] {
  const decimals = priceDecimals(telling.compiled);
  return telling.facts.lines.flatMap((line, index) => {
    if (!isTold(telling, index) || !isSettled(index)) return [];
    const prices = indexPeriods(telling.pricesOf.get(line.id) ?? []);
    return Array.from({ length: telling.monthCount }, (_, month) => {
      const ofMonth = prices.overlapping(daysOfMonth(telling, month));
      return explainMonth(telling, line, { index, month, recorded: ofMonth, decimals });
    }).flat();
  });
}

function explainMonth(
  telling: AmountsTelling,
  line: LineFacts,
  {
    index,
    month,
    recorded,
    decimals,
  }: {
    readonly index: number;
    readonly month: number;
    readonly recorded: readonly RecordedPrice[];
    readonly decimals: number;
  },
): readonly StepEntry[] {
  const { numbers, firstMonth, monthCount, compiled } = telling;
  const at = index * monthCount + month;
  const text = formatMonth(firstMonth + month);
  const path = `lines.${line.id}.${text}`;
  const prices = (full: boolean) =>
    recorded.flatMap((node) => explainPrice(telling, line, month, { node, decimals, full }));
  const name = { kind: "line-month", line: line.id, service: line.service, month: text } as const;
  const rounding = roundingText(compiled.costRounding, compiled.name.minorUnit);
  const before = recorded.length === 0 ? undefined : moneyOfMonthsBefore(telling, line, month);
  const scaled = numbers.cost[at] ?? 0;
  const cost = roundedCost(
    telling,
    { ...name, name: "cost" } as const,
    { parts: prices(false), before },
    {
      amount: `${path}.cost`,
      scaled,
      rounding,
    },
  );
  const above = telling.outsideAt.get(at) ?? [];
  if (above.length === 0) return [cost];
  const outside = above.reduce((sum, { minor }) => sum + minor, 0);
  const fullPrice = roundedCost(
    telling,
    { ...name, name: "fullPrice" } as const,
    { parts: prices(true), before },
    {
      amount: `${path}.fullPrice`,
      scaled: scaled + outside,
      rounding,
    },
  );
  const difference: LineMonthNode = working(
    telling,
    { ...name, name: "outside" } as const,
    "difference",
    [reference(telling, `${path}.fullPrice`), reference(telling, `${path}.cost`)],
    { amount: `${path}.outside`, scaled: outside },
  );
  return [cost, fullPrice, difference, explainKinds(telling, line, month, { recorded, outside: above, decimals })];
}
