import { received, type Issue } from "../errors/index.js";
import { isId, whyNotId } from "../person/id.js";
import { readMonth } from "../person/read/values.js";
import { formatScaled, parseScaled, whyNotDecimal } from "../numbers/index.js";

/** What an earlier settlement moved from one payer to another, in minor units. */
export interface MovedBefore {
  readonly from: string;
  readonly to: string;
  readonly minor: number;
}

type Values = Readonly<Record<string, unknown>>;

/** Where a month of a settlement of before stands, and in what its amounts are counted. */
export interface LookAtMonth {
  readonly minorUnit: number;
  readonly at: (...keys: readonly PropertyKey[]) => string;
  readonly issues: Issue[];
}

/** Any value as values by their names. */
export function valuesOf(value: unknown): Values {
  return typeof value === "object" && value !== null ? (value as Values) : {};
}

/** Any value as a list, with an issue where it is none. */
export function listOf(value: unknown, path: string, issues: Issue[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  issues.push({ code: "wrong-type", path, expected: "a list", received: received(value) });
  return [];
}

/**
 * What a month of a settlement of before moved. What a next settlement rests on stands there twice, and is held against each other: whose
 * month it is, and how much each payer owes or is owed.
 */
export function readSettledMonth(value: unknown, look: LookAtMonth): readonly MovedBefore[] {
  const { at, issues } = look;
  const { client, month, payers, rows } = valuesOf(value);
  checkId(client, at("client"), issues);
  readMonth(month, issues, at("month"));
  const owed = new Map<unknown, number>();
  for (const [index, each] of listOf(payers, at("payers"), issues).entries()) {
    const { payer, share, received: had, difference } = valuesOf(each);
    const own = (key: string) => at("payers", index, key);
    checkId(payer, own("payer"), issues);
    if (owed.has(payer))
      refuse("duplicate-id", { expected: "each payer once", value: payer, path: own("payer") }, issues);
    const minor = amountOf(difference, own("difference"), look);
    owed.set(payer, minor);
    const left = amountOf(share, own("share"), look) - amountOf(had, own("received"), look);
    checkSum(left - minor, left, { words: "share less received", value: difference, path: own("difference") }, look);
  }
  const moved = listOf(rows, at("rows"), issues).map((each, index): MovedBefore => {
    const row = valuesOf(each);
    const own = (key: string) => at("rows", index, key);
    for (const key of ["client", "month"] as const) {
      const whole = { client, month }[key];
      if (row[key] !== whole)
        refuse(
          "head-differs",
          { expected: `${received(whole)}, as its month has it`, value: row[key], path: own(key) },
          issues,
        );
    }
    const minor = amountOf(row["amount"], own("amount"), look);
    if (minor <= 0) refuse("negative", { expected: "more than 0", value: row["amount"], path: own("amount") }, issues);
    for (const [key, signed] of [
      ["from", minor],
      ["to", -minor],
    ] as const) {
      if (!owed.has(row[key]))
        refuse("unknown-id", { expected: "a payer of the month", value: row[key], path: own(key) }, issues);
      owed.set(row[key], (owed.get(row[key]) ?? 0) + signed);
    }
    return { from: String(row["from"]), to: String(row["to"]), minor };
  });
  const rest = [...owed].find(([, left]) => Math.abs(left) > 0);
  if (rest !== undefined) {
    const left = formatScaled(rest[1], look.minorUnit);
    const words = {
      expected: "rows that move to each payer its difference",
      received: `${left} left of ${String(rest[0])}`,
    };
    issues.push({ code: "difference", path: at("rows"), ...words });
  }
  return moved;
}

function amountOf(value: unknown, path: string, { minorUnit, issues }: LookAtMonth): number {
  const minor = typeof value === "string" ? parseScaled(value, minorUnit) : Number.NaN;
  if (Number.isNaN(minor)) issues.push(whyNotDecimal(value, minorUnit, path));
  return minor;
}

function checkId(value: unknown, path: string, issues: Issue[]): void {
  if (!isId(value)) issues.push(whyNotId(value, path));
}

/** Amounts that are none have issues of their own. */
function checkSum(
  off: number,
  sum: number,
  { words, value, path }: { readonly words: string; readonly value: unknown; readonly path: string },
  look: LookAtMonth,
): void {
  if (Math.abs(off) > 0)
    refuse("difference", { expected: `${formatScaled(sum, look.minorUnit)}, ${words}`, value, path }, look.issues);
}

function refuse(
  code: string,
  { expected, value, path }: { readonly expected: string; readonly value: unknown; readonly path: string },
  issues: Issue[],
): void {
  issues.push({ code, path, expected, received: received(value) });
}
