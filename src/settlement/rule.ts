import { InputError, pathOf, received, unknownWord, type Issue } from "../errors/index.js";
import { certainties, type Source } from "../sources/index.js";

/**
 * How the payers of one month share what a person paid in it.
 *
 * - `by-day`: by the days of the month on which the person was eligible with each
 * - `by-cost`: by the cost that each covers
 * - `first`: as the amounts fell, so that whoever was first keeps what it took
 */
export type SettlementMethod = "by-day" | "by-cost" | "first";

/** Every {@link SettlementMethod}. */
export const settlementMethods = ["by-day", "by-cost", "first"] as const satisfies readonly SettlementMethod[];

/**
 * What becomes of the units of money that sharing leaves over: all parts are rounded down to the minor unit of the currency, and the
 * units left over go to the largest remainders, ties to whoever was earlier in the month.
 */
export type SettlementRounding = "largest-remainder";

/** Every {@link SettlementRounding}. */
export const settlementRoundings = ["largest-remainder"] as const satisfies readonly SettlementRounding[];

/** A rule by which payers share a month. */
export interface SettlementRule {
  /** By what the payers share. */
  readonly method: SettlementMethod;
  /** What becomes of units of money that are left over. */
  readonly rounding: SettlementRounding;
  /** Where the rule stands: an act, a contract between the payers, or an assumption. */
  readonly source: Source;
}

/**
 * A rule that no source states: its source says that it is an assumption.
 *
 * @param method how payers share
 * @throws {InputError} for a method that there is none
 *
 * @example
 * assumedSettlement("by-day").source.certainty; // "assumption"
 */
export function assumedSettlement(method: SettlementMethod): SettlementRule {
  const issues: Issue[] = [];
  checkWord(method, settlementMethods, "method", issues);
  if (issues.length > 0) throw new InputError(issues);
  return { method, rounding: "largest-remainder", source: { id: `settlement-${method}`, ...titles[method] } };
}

const titles = {
  "by-day": titled(
    "Assumed: payers share what a person pays in a month by the days with each",
    "Pieņēmums: maksātāji dala personas mēneša maksājumu pēc dienām pie katra",
  ),
  "by-cost": titled(
    "Assumed: payers share what a person pays in a month by the cost that each covers",
    "Pieņēmums: maksātāji dala personas mēneša maksājumu pēc izmaksām, ko katrs sedz",
  ),
  first: titled(
    "Assumed: whoever was first in a month keeps what the person paid there",
    "Pieņēmums: kas mēnesī bija pirmais, patur to, ko persona tam samaksāja",
  ),
} as const satisfies Readonly<Record<SettlementMethod, Omit<Source, "id">>>;

function titled(en: string, lv: string): Omit<Source, "id"> {
  return { title: en, label: { lv, en }, certainty: "assumption" };
}

/** Adds an issue for everything of a rule that the types say otherwise, for callers without types. */
export function checkRule(rule: SettlementRule, issues: Issue[]): void {
  checkWord(rule.method, settlementMethods, "rule.method", issues);
  checkWord(rule.rounding, settlementRoundings, "rule.rounding", issues);
  const source: unknown = rule.source;
  const { id, title, certainty } = isRecord(source) ? source : ({} as Readonly<Record<string, unknown>>);
  for (const [key, value] of [["id", id] as const, ["title", title] as const]) {
    if (typeof value === "string" && value !== "") continue;
    const path = pathOf("rule", "source", key);
    issues.push({ code: "wrong-type", path, expected: "a text", received: received(value) });
  }
  checkWord(certainty, certainties, "rule.source.certainty", issues);
}

function checkWord(value: unknown, words: readonly string[], path: string, issues: Issue[]): void {
  const known: readonly unknown[] = words;
  if (!known.includes(value)) issues.push(unknownWord(value, words, path, issues.length));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
