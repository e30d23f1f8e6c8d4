import type { TableCell } from "../table/cell.js";

/** Pictures count numbers in millionths, so that no double is between an amount and its place. */
const decimals = 6;

/** The number of a cell in millionths; further digits are not seen. Undefined where nothing is known. */
export function numberOf(cell: TableCell): bigint | undefined {
  if (cell === undefined) return undefined;
  const [whole = "", part = ""] = cell.replace("-", "").split(".");
  const integer = BigInt(whole + part.slice(0, decimals).padEnd(decimals, "0"));
  return cell.startsWith("-") ? -integer : integer;
}

/** A number of millionths as decimal text without zeros at its end. */
export function decimalOf(number: bigint): string {
  const digits = String(number < 0n ? -number : number).padStart(decimals + 1, "0");
  const part = digits.slice(-decimals).replace(/0+$/u, "");
  return `${number < 0n ? "-" : ""}${digits.slice(0, -decimals)}${part === "" ? "" : `.${part}`}`;
}

/** Where numbers stand on an axis. */
export interface Scale {
  /** Where a number stands, as a text of pixels with at most two decimals. */
  place(number: bigint): string;
  /** How many pixels lie between two numbers. */
  length(from: bigint, to: bigint): string;
  /** Numbers to be written at the axis, a round step apart. */
  readonly ticks: readonly bigint[];
}

/**
 * An axis from a pixel to a pixel that has room for all numbers and for 0, and ends on round numbers.
 *
 * @param steps about how many steps are written at it
 */
export function scaleOf(numbers: readonly bigint[], from: number, to: number, steps = 5): Scale {
  const least = numbers.reduce((low, each) => (each < low ? each : low), 0n);
  const most = numbers.reduce((high, each) => (each > high ? each : high), 0n);
  const step = roundStep(most - least, BigInt(steps));
  const low = floorTo(least, step);
  const high = most <= low ? low + step : -floorTo(-most, step);
  const hundredths = (number: bigint) => {
    const above = (number - low) * BigInt(Math.abs(to - from) * 100);
    return Number((above * 2n + (high - low)) / ((high - low) * 2n));
  };
  const ticks: bigint[] = [];
  for (let tick = low; tick <= high; tick += step) ticks.push(tick);
  const direction = to < from ? -1 : 1;
  return {
    place: (number) => pixels(from * 100 + direction * hundredths(number)),
    length: (first, last) => pixels(Math.abs(hundredths(last) - hundredths(first))),
    ticks,
  };
}

/** Hundredths of pixels as a text. */
export function pixels(hundredths: number): string {
  const text = decimalOf(BigInt(hundredths) * 10_000n);
  return text;
}

/** 1, 2 or 5 with zeros behind it, of which about so many fill a span. */
function roundStep(span: bigint, steps: bigint): bigint {
  if (span === 0n) return 1_000_000n;
  for (let unit = 1n; ; unit *= 10n) {
    for (const first of [1n, 2n, 5n]) if (first * unit * steps >= span) return first * unit;
  }
}

function floorTo(number: bigint, step: bigint): bigint {
  const rest = ((number % step) + step) % step;
  return number - rest;
}
