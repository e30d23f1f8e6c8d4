import type { ComparedAmount, ComparedMeasures } from "../compare/compared-amounts.js";
import { divideBig, formatScaled } from "../numbers/index.js";

/** How sums are rounded. */
export interface Rounder {
  readonly decimals: number;
  readonly step: bigint;
}

/** The measures of several groups, added up and rounded. */
export function sumOfMeasures(rows: readonly ComparedMeasures[], rounder: Rounder): ComparedMeasures {
  const of = (measure: keyof ComparedMeasures) =>
    sumOf(
      rows.map((row) => row[measure]),
      rounder,
    );
  return { budget: of("budget"), cost: of("cost"), support: of("support"), outOfPocket: of("outOfPocket") };
}

/** The sum of rows of which each value is an amount, or holds its own before, after and change. */
export function sumOfRows<Row extends object>(rows: readonly Row[], rounder: Rounder): Row {
  const [first] = rows;
  if (first === undefined) throw new RangeError("a sum is of at least one row");
  if (isAmount(first))
    return {
      ...first,
      ...sumOf(
        rows.map((row) => (isAmount(row) ? row : zero)),
        rounder,
      ),
    };
  const entries = Object.entries(first).map(([key, value]) => {
    const values = rows.map((row) => (row as Readonly<Record<string, unknown>>)[key]);
    return [key, isAmount(value) ? sumOf(values.filter(isAmount), rounder) : value] as const;
  });
  // The same keys with values of the same kinds.
  return Object.fromEntries(entries) as Row;
}

const zero: ComparedAmount = { before: "0", after: "0", change: "0" };

function isAmount(value: unknown): value is ComparedAmount {
  return typeof value === "object" && value !== null && "before" in value && "after" in value && "change" in value;
}

/** Sums before and after, rounded each; the change is what a reader finds by taking one from the other. */
function sumOf(amounts: readonly ComparedAmount[], { decimals, step }: Rounder): ComparedAmount {
  const sum = (moment: "before" | "after") => {
    const exact = amounts.reduce((total, amount) => total + minorOf(amount[moment], decimals), 0n);
    return nearest(exact, step);
  };
  return saidAmount(sum("before"), sum("after"), decimals);
}

/** So many people who have the mean of some of whom sums are shown: of these sums, so that no more is told of them. */
export function likeRow<Row extends object>(row: Row, people: number, of: number, { decimals, step }: Rounder): Row {
  const mean = (text: string) =>
    nearest(divideBig(minorOf(text, decimals) * BigInt(people), BigInt(of), "half-up"), step);
  const entries = Object.entries(row).map(([key, value]: [string, unknown]) => {
    if (!isAmount(value)) return [key, value] as const;
    return [key, saidAmount(mean(value.before), mean(value.after), decimals)] as const;
  });
  // The same keys with values of the same kinds.
  return Object.fromEntries(entries) as Row;
}

/** An amount before and after, and what changes. */
export function saidAmount(before: bigint, after: bigint, decimals: number): ComparedAmount {
  return {
    before: formatScaled(before, decimals),
    after: formatScaled(after, decimals),
    change: formatScaled(after - before, decimals),
  };
}

function minorOf(text: string, decimals: number): bigint {
  return BigInt(text.replace(".", "")) * (decimals === 0 || text.includes(".") ? 1n : 10n ** BigInt(decimals));
}

/** The nearest multiple of a step, half away from 0. */
function nearest(value: bigint, step: bigint): bigint {
  const size = value < 0n ? -value : value;
  const rounded = ((2n * size + step) / (2n * step)) * step;
  return value < 0n ? -rounded : rounded;
}
