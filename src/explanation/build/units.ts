import { formatMonth } from "../../calendar/index.js";
import type { LineFacts } from "../../client/index.js";
import { formatScaled, formatScaledShort, quantityDecimals } from "../../numbers/index.js";
import { weekdaysIn, daysInMonth } from "../../calendar/index.js";
import type { Day } from "../../calendar/index.js";
import { isZero } from "./telling.js";
import type { CutNode, LimitNode, OperandNode, StepEntry, UnitsNode } from "../tree.js";
import {
  count,
  daysOfMonth,
  fact,
  parameter,
  recordedOf,
  reference,
  roundingText,
  spanOf,
  working,
  type Telling,
} from "./telling.js";

/** Each limit, whether it cut anything or not, and the units of each line and month. */
export function explainUnits(telling: Telling): readonly StepEntry[] {
  const { facts, monthCount } = telling;
  return [
    ...explainLimits(telling),
    ...facts.lines.flatMap((line, index) =>
      Array.from({ length: monthCount }, (_, month) => explainMonth(telling, line, index, month)).flat(),
    ),
  ];
}

function explainLimits(telling: Telling): readonly LimitNode[] {
  const { compiled, result } = telling;
  const cutting = new Set(result.numbers.cuts.flatMap(({ rules }) => rules));
  return recordedOf(telling, "limit").flatMap((node) => {
    const rule = compiled.limits.find((limit) => limit.rule.id === node.limit)?.rule;
    if (rule === undefined) return [];
    return [
      {
        kind: "limit",
        limit: node.limit,
        rule: rule.kind,
        ...("per" in rule ? { per: rule.per } : {}),
        holds: node.holds,
        cuts: cutting.has(node.limit),
        ...spanOf(node),
        source: rule.source,
        amounts: node.rows.map((row) => parameter(row, quantityDecimals)),
      },
    ];
  });
}

function explainMonth(telling: Telling, line: LineFacts, index: number, month: number): readonly UnitsNode[] {
  const { result, firstMonth, monthCount } = telling;
  const at = index * monthCount + month;
  const text = formatMonth(firstMonth + month);
  const path = `lines.${line.id}.${text}`;
  const scaled = result.numbers.requested[at] ?? 0;
  const requested = requestedOf(telling, line, month, `${path}.requested`, scaled);
  const cuts = result.numbers.cuts
    .filter((cut) => cut.line === index && cut.month === month)
    .map(({ code, rules, most, by, source, scaled: units }): CutNode => ({
      kind: "cut",
      value: formatScaled(units, quantityDecimals),
      code,
      rules,
      ...(most === undefined ? {} : { most }),
      ...(by === undefined ? {} : { by }),
      ...(source === undefined ? {} : { source }),
    }));
  const name = { kind: "units", name: "allowed", line: line.id, month: text } as const;
  const operands: readonly OperandNode[] = [reference(telling, `${path}.requested`), ...cuts];
  const allowed = working(telling, name, "difference", operands, {
    amount: `${path}.allowed`,
    measure: "units",
    scaled: result.numbers.allowed[at] ?? 0,
  });
  return [requested, allowed];
}

/** The units that the plan asks for: quantity × days ÷ days of the recurrence, or the sum of the days where they come one by one. */
function requestedOf(telling: Telling, line: LineFacts, month: number, amount: string, scaled: number): UnitsNode {
  const { compiled, firstMonth } = telling;
  const name = { kind: "units", name: "requested", line: line.id, month: formatMonth(firstMonth + month) } as const;
  const rounding = roundingText(compiled.unitRounding, quantityDecimals);
  const options = { amount, measure: "units", scaled, rounding } as const;
  const { from, to } = daysOfMonth(telling, month);
  const asked = unitsByDay(telling, line, month, "asked");
  const whole = compiled.limits.some(({ rule, services }) => rule.kind === "whole-units" && services.has(line.service));
  if (asked !== undefined && whole) {
    const units = formatScaledShort(sumBetween(asked.units, from - asked.first, to - asked.first), quantityDecimals);
    return working(telling, name, "sum", isZero(units) ? [] : [count("units-of-days", units)], options);
  }
  const days = daysOfLine(line, from, to);
  if (days === 0) return working(telling, name, "sum", [], options);
  return working(telling, name, "multiply-divide", unitsOf(telling, line, month, days), options);
}

/** Quantity × days ÷ days of the recurrence, as operands. */
export function unitsOf(telling: Telling, line: LineFacts, month: number, days: number): readonly OperandNode[] {
  const quantity = formatScaledShort(line.quantity, quantityDecimals);
  return [
    fact(telling, `plan.lines[${line.index}].quantity`, quantity),
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

/** The units of a line's days in ten-thousandths, where its month was worked out by days. */
export function unitsByDay(
  telling: Telling,
  line: LineFacts,
  month: number,
  which: "asked" | "allowed",
): { readonly first: Day; readonly units: readonly number[] } | undefined {
  const node = recordedOf(telling, "day-units").find((each) => each.line === line.id);
  if (node?.byDay[month] !== true) return undefined;
  return { first: node.first, units: node[which] };
}

/** The sum of the units of some days. */
export function sumBetween(units: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let at = Math.max(from, 0); at <= to; at += 1) sum += units[at] ?? 0;
  return sum;
}
