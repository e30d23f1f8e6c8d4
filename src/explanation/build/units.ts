import { daysInMonth, formatMonth, weekdaysIn, type Day } from "../../calendar/index.js";
import type { LineFacts } from "../../person/facts/facts.js";
import { formatScaled, formatScaledShort, parseScaled, quantityDecimals } from "../../numbers/index.js";
import type { CutUnits } from "../../outcome/cut.js";
import type { CompiledLimit } from "../../rules/limit/compiled.js";
import { windowName } from "../../rules/limit/units/window-arithmetic.js";
import type { LimitNode as RecordedLimit } from "../../rules/recording/recorder.js";
import type { CutNode, LimitNode, OperandNode, StepEntry, UnitsNode } from "../tree.js";
import {
  count,
  daysOfMonth,
  fact,
  monthsOf,
  parameter,
  recordedOf,
  reference,
  references,
  roundingText,
  spanOf,
  working,
  type Telling,
} from "./telling.js";

/**
 * Each limit, whether it cut anything or not, and the units of each line and month.
 *
 * @param isSettled whether the allowed units of a line are known, by its index
 * @param isLimitSettled whether it is known what a limit on these services cuts
 */
export function explainUnits(
  telling: Telling,
  isSettled: (line: number) => boolean = () => true,
  isLimitSettled: (services: ReadonlySet<string>) => boolean = () => true,
): readonly StepEntry[] {
  const { facts, monthCount } = telling;
  return [
    ...explainLimits(telling, isLimitSettled),
    ...facts.lines.flatMap((line, index) =>
      Array.from({ length: monthCount }, (_, month) => {
        const units = explainMonth(telling, line, index, month);
        if (isSettled(index)) return units;
        // What is asked for of units that come whole hangs on what was begun before.
        return comesWhole(line, telling) ? [] : units.slice(0, 1);
      }).flat(),
    ),
  ];
}

function comesWhole({ service }: LineFacts, { compiled }: Telling): boolean {
  return compiled.limitsOf.get(service)?.some(({ inWholeUnits }) => inWholeUnits) === true;
}

function explainLimits(telling: Telling, isSettled: (services: ReadonlySet<string>) => boolean): readonly LimitNode[] {
  const { compiled, numbers } = telling;
  const cutting = new Set(numbers.cuts.flatMap(({ rules }) => rules));
  const limits = new Map(compiled.limits.map((limit) => [limit.rule.id, limit]));
  const recorded = recordedOf(telling, "limit");
  const firsts = new Map<string, Day>();
  for (const { limit, from } of recorded) firsts.set(limit, Math.min(from, firsts.get(limit) ?? Infinity));
  return recorded.flatMap((node) => {
    const limit = limits.get(node.limit);
    if (limit === undefined) return [];
    const { rule, services } = limit;
    return [
      {
        kind: "limit",
        limit: node.limit,
        rule: rule.kind,
        ...("per" in rule ? { per: rule.per } : {}),
        holds: node.holds,
        ...(isSettled(services) ? { cuts: cutting.has(node.limit) } : {}),
        ...spanOf(node),
        source: rule.source,
        amounts: node.rows.map((row) => parameter(row, quantityDecimals)),
        ...(firsts.get(node.limit) === node.from ? beforeOf(telling, limit, node) : {}),
      },
    ];
  });
}

/** How a limit stood before, said with the first days on which it is asked about. */
function beforeOf(telling: Telling, limit: CompiledLimit, node: RecordedLimit): Pick<LimitNode, "before"> {
  const { before, facts } = telling;
  const { rule, windows, shared } = limit;
  if (before === undefined) return {};
  const window = windowName(windows, facts.from);
  const used = windowName(windows, node.from) === window ? before.used({ limit: rule.id, from: window, shared }) : [];
  const all = [...used, ...before.run(rule.id)];
  return all.length === 0 ? {} : { before: all };
}

function explainMonth(telling: Telling, line: LineFacts, index: number, month: number): readonly UnitsNode[] {
  const { numbers, firstMonth, monthCount } = telling;
  const at = index * monthCount + month;
  const text = formatMonth(firstMonth + month);
  const path = `lines.${line.id}.${text}`;
  const scaled = numbers.units.requested[at] ?? 0;
  const requested = requestedOf(telling, line, month, `${path}.requested`, scaled);
  const cuts = (telling.cutsAt.get(at) ?? []).map(cutNode);
  const name = { kind: "units", name: "allowed", line: line.id, month: text } as const;
  const operands: readonly OperandNode[] = [reference(telling, `${path}.requested`), ...cuts];
  const allowed = working(telling, name, "difference", operands, {
    amount: `${path}.allowed`,
    measure: "units",
    scaled: numbers.units.allowed[at] ?? 0,
  });
  return [requested, allowed];
}

/** Units cut, with why. */
export function cutNode({ code, rules, most, by, source, scaled }: CutUnits): CutNode {
  return {
    kind: "cut",
    value: formatScaled(scaled, quantityDecimals),
    code,
    rules,
    ...(most === undefined ? {} : { most }),
    ...(by === undefined ? {} : { by }),
    ...(source === undefined ? {} : { source }),
  };
}

/**
 * The units that the plan asks for: quantity × days ÷ days of the recurrence. All but a quantity per month are rounded as they run
 * up over the line, and a month has what the rounded sum grows by.
 */
function requestedOf(telling: Telling, line: LineFacts, month: number, amount: string, scaled: number): UnitsNode {
  const { compiled, firstMonth } = telling;
  const name = { kind: "units", name: "requested", line: line.id, month: formatMonth(firstMonth + month) } as const;
  const rounding = roundingText(compiled.unitRounding, quantityDecimals);
  const options = { amount, measure: "units", scaled } as const;
  const { from, to } = daysOfMonth(telling, month);
  const oneByOne = unitsOneByOne(telling, line, month);
  if (oneByOne !== undefined) return working(telling, name, "maximum", [count("nothing-due", "0"), oneByOne], options);
  const days = daysOfLine(line, from, to);
  if (days === 0) return working(telling, name, "sum", [], options);
  const before = line.per === "month" ? 0 : daysOfLine(line, line.from, from - 1);
  const upTo = unitsOf(telling, line, month, before + days);
  if (before === 0) return working(telling, name, "multiply-divide", upTo, { ...options, rounding });
  const running = (operands: readonly OperandNode[]) =>
    working(telling, name, "multiply-divide", operands, { measure: "units", rounding });
  return working(telling, name, "difference", [running(upTo), running(unitsOf(telling, line, month, before))], options);
}

/** Units that cannot be divided, as their days have them: what the rounded running sum grows by. */
function unitsOneByOne(telling: Telling, line: LineFacts, month: number): OperandNode | undefined {
  const { compiled, firstMonth } = telling;
  const node = telling.daysOf.get(line.id)?.[0];
  if (node?.indivisible !== true || node.byDay[month] !== true) return undefined;
  const months = monthsOf(telling);
  const runs = line.per !== "month";
  const { from } = daysOfMonth(telling, runs ? 0 : month);
  const { to } = daysOfMonth(telling, month);
  const ofDays = (runs ? node.before.ofDays : 0) + sumBetween(node.asked, from - node.first, to - node.first);
  const name = { kind: "units", name: "requested", line: line.id, month: formatMonth(firstMonth + month) } as const;
  const begun = runs ? telling.before?.begun(line.id) : undefined;
  const part = begun === undefined ? 0 : parseScaled(begun.part.value, quantityDecimals);
  const days = count("units-of-days", formatScaledShort(ofDays + part, quantityDecimals));
  const sum = working(telling, name, "difference", [days, ...(begun === undefined ? [] : [begun.part])], {
    measure: "units",
    rounding: roundingText(compiled.unitRounding, quantityDecimals),
  });
  if (!runs) return sum;
  const shown = references(
    telling,
    months.slice(0, month).map((each) => `lines.${line.id}.${each}.requested`),
  );
  const before = begun?.shown ?? count("units-before", formatScaledShort(node.before.shown, quantityDecimals));
  return working(telling, name, "difference", [sum, before, ...shown], { measure: "units" });
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
): { readonly first: Day; readonly units: readonly number[] } | undefined {
  const node = telling.daysOf.get(line.id)?.[0];
  if (node?.byDay[month] !== true) return undefined;
  return { first: node.first, units: node.allowed };
}

/** The sum of the units of some days. */
export function sumBetween(units: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let at = Math.max(from, 0); at <= to; at += 1) sum += units[at] ?? 0;
  return sum;
}
