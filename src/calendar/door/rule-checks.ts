import type { Issue } from "../../errors/index.js";
import { joinPaths, unknownKeys } from "../../errors/index.js";
import { oneOf, wrongType } from "./checks.js";

/** Any value: the function itself says what is wrong with it, or takes all. */
export function anything(): undefined {
  return undefined;
}

/** A text. */
export function aText(value: unknown, path: string): readonly Issue[] | undefined {
  return typeof value === "string" ? undefined : [wrongType(value, path, "a text")];
}

/** A text, or nothing. */
export function aTextOrNone(value: unknown, path: string): readonly Issue[] | undefined {
  return value === undefined ? undefined : aText(value, path);
}

/** A whole number. */
export function aWholeNumber(value: unknown, path: string): readonly Issue[] | undefined {
  return Number.isSafeInteger(value) ? undefined : [wrongType(value, path, "a whole number")];
}

/** Days of the week as bits. */
export function weekdayBits(value: unknown, path: string): readonly Issue[] | undefined {
  const isBits = Number.isInteger(value) && (value as number) >= 0 && (value as number) < 128;
  return isBits ? undefined : [wrongType(value, path, "a set of bits from Monday, 1, to Sunday, 64")];
}

/** A function that is called for each run. */
export function aFunction(value: unknown, path: string): readonly Issue[] | undefined {
  return typeof value === "function" ? undefined : [wrongType(value, path, "a function")];
}

/** The ages of `agePeriod`. */
export function ages(value: unknown, path: string): readonly Issue[] | undefined {
  if (!isRecord(value)) return [wrongType(value, path, "the ages { from, until }, or { from }")];
  const until = value["until"] === undefined ? [] : aWholeNumber(value["until"], joinPaths(path, "until"));
  const unknown = unknownKeys(value, ["from", "until"], path);
  return foundIn(aWholeNumber(value["from"], joinPaths(path, "from")), until, unknown);
}

/** How long an interruption is borne; its days are looked at where they are used. */
export function aGrace(value: unknown, path: string): readonly Issue[] | undefined {
  if (!isRecord(value)) return [wrongType(value, path, "{ days, then }")];
  return oneOf(value["then"], joinPaths(path, "then"), ["after-grace", "all"]);
}

const bases = ["actual/actual", "actual/365", "actual/30", "whole-months-started", "months-remaining"];

/** The rule of a part period. */
export function aPartPeriodRule(value: unknown, path: string): readonly Issue[] | undefined {
  if (!isRecord(value)) return [wrongType(value, path, 'a rule such as { basis: "actual/actual" }')];
  const { basis, startedMonth } = value;
  if (basis === "months-remaining") {
    return oneOf(startedMonth, joinPaths(path, "startedMonth"), ["counts", "does-not-count"]);
  }
  return oneOf(basis, joinPaths(path, "basis"), bases);
}

/** The rule for ties. */
export function aTieRule(value: unknown, path: string): readonly Issue[] | undefined {
  if (value === "earlier" || value === "later" || (isRecord(value) && Array.isArray(value["prefer"]))) return undefined;
  return [wrongType(value, path, '"earlier", "later" or { prefer } with a list')];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function foundIn(...found: readonly (readonly Issue[] | undefined)[]): readonly Issue[] | undefined {
  const issues = found.flatMap((each) => each ?? []);
  return issues.length > 0 ? issues : undefined;
}
