import type { OutcomeNumbers, ResultNumbers } from "../../result/numbers.js";
import type { OutsideAmount } from "../../rules/cost/outside.js";
import type { Result } from "../../result/result.js";
import {
  firstDay,
  formatDay,
  formatEnd,
  formatMonth,
  lastDay,
  monthOf,
  type Month,
  type Period,
} from "../../calendar/index.js";
import { issueAsWritten } from "../../person/facts/issue-as-written.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import {
  formatScaled,
  formatScaledShort,
  quantityDecimals,
  writtenFraction,
  roundFraction,
  type ExactFraction,
  type Rounding,
} from "../../numbers/index.js";
import type { CompiledRounding } from "../../rules/reading/compiled-rounding.js";
import type { CompiledScheme, SchemeName } from "../../rules/compiled.js";
import type { ParameterRow } from "../../rules/reading/parameter-row.js";
import type { CutUnits } from "../../outcome/cut.js";
import type { DaySpan } from "../../outcome/day-span.js";
import type { TraceNode } from "../../rules/recording/recorder.js";
import type { LimitsHandedOn } from "../../rules/limit/handed-on-facts.js";
import type { LeavesBefore } from "./before.js";
import { evaluate, exactOf, valueOf } from "../evaluate.js";
import { groupBy } from "../../lists/index.js";
import type {
  CountName,
  CountNode,
  FactNode,
  Measure,
  Operation,
  OperandNode,
  ParameterNode,
  ReferenceNode,
  StepEntry,
  TotalNode,
  Working,
} from "../tree.js";

/** What an explanation is made of: the facts, the scheme, the result, and what the steps recorded. */
export interface Told {
  readonly facts: CaseFacts;
  readonly compiled: CompiledScheme;
  readonly result: Result;
  readonly recorded: readonly TraceNode[];
  /** What the time before left behind; undefined where nobody says. */
  readonly before?: LeavesBefore | undefined;
  /** How limits stood before, as the calculation read it. */
  readonly limitsBefore?: LimitsHandedOn | undefined;
}

/** What a working may be told besides its operands. */
export interface WorkingOptions {
  readonly amount?: string;
  readonly measure?: Measure;
  /** What the calculation gave, as an integer; left out for a number on the way, which is exact or rounded here. */
  readonly scaled?: number;
  readonly rounding?: Rounding;
}

type NodeOf<Kind extends TraceNode["kind"]> = Extract<TraceNode, { readonly kind: Kind }>;

/** An explanation in the making: it knows the value of each amount that was explained. */
export interface Telling extends Told {
  /** The integers to be explained. */
  readonly numbers: OutcomeNumbers;
  readonly firstMonth: Month;
  readonly monthCount: number;
  /** By path, the value of each amount that was explained. */
  readonly amounts: Map<string, string>;
  readonly byKind: ReadonlyMap<string, readonly TraceNode[]>;
  /** What was cut of each line and month, by the place of the month in lists by line and month. */
  readonly cutsAt: ReadonlyMap<number, readonly CutUnits[]>;
  /** By id of the line, what was recorded of its prices and of its days. */
  readonly pricesOf: ReadonlyMap<string, readonly NodeOf<"price">[]>;
  readonly daysOf: ReadonlyMap<string, readonly NodeOf<"day-units">[]>;
  /** By id, the places of assessments among the facts. */
  readonly assessmentAt: ReadonlyMap<string, number>;
}

/** An explanation in the making of amounts. */
export interface AmountsTelling extends Telling {
  readonly numbers: ResultNumbers;
  /** What is above ceilings, by the place of the month in lists by line and month. */
  readonly outsideAt: ReadonlyMap<number, readonly OutsideAmount[]>;
}

/** What numbers are worked out with: their decimals, and the value of each amount so far. */
export interface Numbering {
  readonly compiled: { readonly name: SchemeName };
  readonly amounts: Map<string, string>;
}

/** The start of an explanation of these numbers. */
export function startTelling(told: Told, numbers: OutcomeNumbers): Telling {
  const { facts } = told;
  const byKind = groupBy(told.recorded, ({ kind }) => kind);
  const firstMonth = monthOf(facts.from);
  const monthCount = monthOf(facts.to) - firstMonth + 1;
  return {
    ...told,
    numbers,
    firstMonth,
    monthCount,
    amounts: new Map(),
    byKind,
    cutsAt: byLineMonth(numbers.cuts, monthCount),
    pricesOf: groupBy(recordedOf({ byKind }, "price"), ({ line }) => line),
    daysOf: groupBy(recordedOf({ byKind }, "day-units"), ({ line }) => line),
    assessmentAt: new Map((facts.assessments ?? []).map(({ id }, index) => [id, index])),
  };
}

/** The start of an explanation of amounts. */
export function startAmounts(told: Told, numbers: ResultNumbers): AmountsTelling {
  const telling = startTelling(told, numbers);
  return { ...telling, numbers, outsideAt: byLineMonth(numbers.outside, telling.monthCount) };
}

/** What stands at each line and month, by the place of the month in lists by line and month. */
function byLineMonth<Item extends { readonly line: number; readonly month: number }>(
  items: readonly Item[],
  monthCount: number,
): ReadonlyMap<number, readonly Item[]> {
  return groupBy(items, ({ line, month }) => line * monthCount + month);
}

/** What the steps recorded of one kind, in order. */
export function recordedOf<Kind extends TraceNode["kind"]>(
  { byKind }: Pick<Telling, "byKind">,
  kind: Kind,
): readonly NodeOf<Kind>[] {
  // Nodes are kept by their own kind.
  return (byKind.get(kind) ?? []) as unknown as readonly NodeOf<Kind>[];
}

/** The months of the period, as texts. */
export function monthsOf({ firstMonth, monthCount }: Telling): readonly string[] {
  return Array.from({ length: monthCount }, (_, index) => formatMonth(firstMonth + index));
}

/** Minor units as decimal text. */
export function moneyText({ compiled }: Numbering, minor: number): string {
  return formatScaled(minor, compiled.name.minorUnit);
}

/** A number that was worked out. The exact value is that of the operands; the value is what the calculation gave. */
export function working<Own extends { readonly kind: string }>(
  telling: Numbering,
  own: Own,
  operation: Operation,
  operands: readonly OperandNode[],
  { amount, measure = "money", scaled, rounding }: WorkingOptions = {},
): Own & Working {
  const exact = evaluate(operation, operands.map(valueOf));
  const decimals = decimalsOf(telling, measure);
  const value =
    scaled !== undefined
      ? formatScaled(scaled, decimals)
      : rounding === undefined
        ? decimalText(exact, decimals)
        : inMeasure(roundFraction(exact, rounding), measure, decimals);
  if (amount !== undefined && value !== null) telling.amounts.set(amount, value);
  return {
    ...own,
    ...(amount === undefined ? {} : { amount }),
    measure,
    value,
    exact: exactOf(exact),
    ...(rounding === undefined ? {} : { rounding }),
    operation,
    operands,
  };
}

/** An amount of money with all the decimals of its currency, also where the step of its rounding is written with fewer. */
function inMeasure(rounded: string, measure: Measure, decimals: number): string {
  if (measure !== "money") return rounded;
  const [whole = "", behind = ""] = rounded.split(".");
  return decimals > behind.length ? `${whole}.${behind.padEnd(decimals, "0")}` : rounded;
}

function decimalsOf({ compiled }: Numbering, measure: Measure): number {
  if (measure === "money") return compiled.name.minorUnit;
  return measure === "units" ? quantityDecimals : 0;
}

/** An amount that adds up, or is what is left of, other amounts. */
export function total(
  telling: Numbering,
  amount: string,
  operation: "sum" | "difference",
  operands: readonly OperandNode[],
  scaled: number,
): TotalNode {
  return working(telling, { kind: "total" }, operation, operands, { amount, scaled });
}

/** A reference to an amount that was explained before. */
export function reference({ amounts }: Numbering, amount: string): ReferenceNode {
  const value = amounts.get(amount);
  if (value === undefined) throw new Error(`no amount ${amount} was explained`);
  return { kind: "reference", amount, value };
}

/** References to those of some amounts that are not 0: what adds nothing needs no mention in a sum. */
export function references(telling: Numbering, amounts: readonly string[]): readonly ReferenceNode[] {
  return amounts.map((amount) => reference(telling, amount)).filter(({ value }) => !isZero(value));
}

/** A number of the scheme. */
export function parameter(row: ParameterRow, decimals: number): ParameterNode {
  const { path, source, assumption } = row;
  return {
    kind: "parameter",
    parameter: path,
    value: formatScaledShort(row.value, decimals),
    from: formatDay(row.from),
    to: formatEnd(row.to),
    source,
    ...(assumption === undefined ? {} : { assumption }),
  };
}

/** A fact of the case, by its place in the part that counts; it is named by its place in the document. */
export function fact({ facts }: Pick<Told, "facts">, path: string, value: string): FactNode {
  const issue = { code: "", path, expected: "", received: "" };
  return { kind: "fact", fact: issueAsWritten(issue, facts.kept).path, value };
}

/** A number that is neither in the scheme nor in the case. */
export function count(name: CountName, value: number | string): CountNode {
  return { kind: "count", name, value: String(value) };
}

/** A compiled rounding as a scheme names it: without zeros at its end, because three of them could be a group. */
export function roundingText({ mode, step }: CompiledRounding, decimals: number): Rounding {
  return { mode, step: formatScaledShort(step, decimals) };
}

/** The days of a month that lie in the period. */
export function daysOfMonth({ facts, firstMonth }: Telling, index: number): Period {
  const month = firstMonth + index;
  return { from: Math.max(firstDay(month), facts.from), to: Math.min(lastDay(month), facts.to) };
}

/** The nodes of a step, in the making. */
export type Entries = StepEntry[];

/** A run of days as text. */
export function spanOf({ from, to }: Period): DaySpan {
  return { from: formatDay(from), to: formatDay(to) };
}

const mostDecimals = 30;

/** A fraction as decimal text with at least so many decimals, or null where it is no finite decimal. */
function decimalText({ numerator, denominator }: ExactFraction, least: number): string | null {
  for (let decimals = least, unit = 10n ** BigInt(least); decimals <= mostDecimals; decimals += 1, unit *= 10n) {
    if ((numerator * unit) % denominator === 0n) return formatScaled((numerator * unit) / denominator, decimals);
  }
  return null;
}

/** Whether a decimal text is 0. */
export function isZero(text: string): boolean {
  return writtenFraction(text, "value").numerator === 0n;
}
