import type { Day } from "../../calendar/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { CompiledProtected } from "../contribute/compiled.js";
import { integers } from "../common/integers.js";
import { noteAssumption } from "../reading/note-assumption.js";
import { holdsOn, sameUntil } from "../when/holds-on.js";
import { headLength } from "./person.js";
import type { PlainContribution } from "./rules.js";
import type { Work } from "./work.js";

/** What a test found, and the last day up to which all that it looked at stays what it is. */
interface Found {
  most: number;
  until: Day;
}

/**
 * Step 6, contribute: what the client pays of each month. A test is asked again only where an age, an income, the place or its amount changes.
 *
 * The twin, written for speed, of `contribute`.
 *
 * @param target where it is put, in minor units by month
 * @param amounts what is covered of each month
 * @returns whether all is known
 */
export function addContributions(
  target: number[],
  amounts: readonly number[],
  rule: PlainContribution,
  work: Work,
): boolean {
  const { starts, count } = work.period.months;
  const found: Found = { most: 0, until: Number.NEGATIVE_INFINITY };
  for (let month = 0; month < count; month += 1) {
    const amount = amounts[month] ?? 0;
    if (amount === 0) continue;
    const day = starts[month] ?? 0;
    if (day > found.until && !ask(found, rule, day, work)) return false;
    target[month] = amount < found.most ? amount : found.most;
  }
  return true;
}

/** Whether it is known what the client can pay on a day. */
function ask(found: Found, rule: PlainContribution, day: Day, work: Work): boolean {
  if (day < rule.from || day > rule.to) return false;
  found.most = 0;
  found.until = rule.to;
  if (isFreed(found, rule, day, work)) return true;
  const { assumptions, compiled } = work;
  for (const { assumption } of rule.parameters) noteAssumption(assumption, assumptions);
  for (const assumption of rule.month.assumptions) noteAssumption(assumption, assumptions);
  const { perHundredth, perMinor } = compiled.contributions;
  const means = incomeOn(found, day, work) * perHundredth;
  const kept = rule.protected === undefined ? 0 : keptOn(found, rule.protected, day, work);
  // What is not known is no number.
  if (!Number.isSafeInteger(means) || Number.isNaN(kept)) return false;
  found.most = rule.formula.ability(integers, means, kept * perMinor);
  return true;
}

/** Whether an age frees the client; no other test is asked here. */
function isFreed(found: Found, { exemptions }: PlainContribution, day: Day, { numbers, assumptions }: Work): boolean {
  if (exemptions.length === 0) return false;
  // Tests of age look at nothing but the birth.
  const about = { facts: { birth: numbers[2] } as CaseFacts, levels: none };
  let freed = false;
  for (const { when, assumption } of exemptions) {
    noteAssumption(assumption, assumptions);
    freed ||= holdsOn(when, about, day) === true;
    found.until = sameUntil(when, about, day, found.until);
  }
  return freed;
}

/** The sum of the incomes of a day, in hundredths; NaN where none is stated for it. */
function incomeOn(found: Found, day: Day, { numbers }: Work): number {
  const first = headLength + 2 * (numbers[3] ?? 0) + 3 * (numbers[4] ?? 0);
  const end = first + 3 * (numbers[5] ?? 0);
  let sum = Number.NaN;
  for (let at = first; at < end; at += 3) {
    if (!holds(found, numbers, at, day)) continue;
    const minor = numbers[at + 2] ?? 0;
    sum = Number.isNaN(sum) ? minor : sum + minor;
  }
  return sum;
}

/** What the place of a day leaves free, in minor units; NaN where nobody knows. */
function keptOn(found: Found, { residence, byPlace }: CompiledProtected, day: Day, work: Work): number {
  const { numbers, names } = work;
  let place = residence === undefined ? 0 : -1;
  const first = headLength + 2 * (numbers[3] ?? 0);
  const end = first + 3 * (numbers[4] ?? 0);
  for (let at = first; at < end && residence !== undefined; at += 3) {
    if (holds(found, numbers, at, day)) place = names.placeOf[numbers[at + 2] ?? 0] ?? -1;
  }
  const row = byPlace[place]?.find(({ from, to }) => from <= day && day <= to);
  if (row === undefined) return Number.NaN;
  noteAssumption(row.assumption, work.assumptions);
  if (row.to < found.until) found.until = row.to;
  return row.value;
}

/** Whether a span of the list is in force on a day. Where that changes, the test is asked again. */
function holds(found: Found, numbers: readonly number[], at: number, day: Day): boolean {
  const from = numbers[at] ?? 0;
  const to = numbers[at + 1] ?? 0;
  if (from > day) {
    if (from <= found.until) found.until = from - 1;
    return false;
  }
  if (to < day) return false;
  if (to < found.until) found.until = to;
  return true;
}

const none: readonly never[] = [];
