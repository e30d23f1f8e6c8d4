import type { Period } from "../../../calendar/index.js";
import { divideBig, toSafe } from "../../../numbers/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import type { CompiledScheme } from "../../compiled.js";
import type { OtherRate } from "../../recording/recorder.js";
import type { Run } from "../../run.js";
import type { AssessedSpan } from "../../assess/assessed-span.js";
import { isEntitling } from "../../assess/entitling.js";
import { atPath } from "../../reading/at-path.js";
import { noteAssumption } from "../../reading/note-assumption.js";
import type { BudgetSegment } from "./indicative-budget.js";
import type { BudgetPeriod } from "./budget-periods.js";
import { dayCount, denominatorOn, lastDayOfSame, type DayCount } from "./day-parts.js";
import { rateOn, ratesOf, type Rate } from "./rates.js";

/** The exact budget of some days: by how many days a whole has, the sum of values × days. */
type ExactSum = Map<number, bigint>;

/** The exact sum as one fraction of minor units. */
interface ExactAmount {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Where the days of a budget period are added up, and how they count. */
interface Counting {
  readonly sum: ExactSum;
  /** The whole budget period. */
  readonly whole: Period;
  readonly countOf: DayCount;
}

/** Days that qualify, and what is known of them. */
export interface QualifyingDays {
  /** The days, in order. */
  readonly eligible: readonly Period[];
  /** The assessment that counts on each of them. */
  readonly spans: readonly AssessedSpan[];
}

/** The rounded budget of a budget period, and how many of its days qualify. */
export interface BudgetOfDays {
  readonly minor: number;
  readonly days: number;
}

/**
 * Adds up what the days of one budget period give by any method, exactly, and rounds once.
 *
 * @param segments where the days of each assessment are added, with their part of the rounded amount
 */
export function budgetOfDays(
  period: BudgetPeriod,
  { eligible, spans }: QualifyingDays,
  segments: BudgetSegment[],
  run: Run,
): BudgetOfDays {
  const { compiled, recorder } = run;
  const { unit } = ratesOf(compiled);
  const { step, mode } = compiled.budgetRounding;
  const rounded = ({ numerator, denominator }: ExactAmount) =>
    toSafe(BigInt(step) * divideBig(numerator, denominator * BigInt(step), mode));
  const sum: ExactSum = new Map();
  const counting = { sum, whole: period.whole, countOf: dayCount(compiled) };
  let minor = 0;
  let count = 0;
  for (const days of eligible) {
    for (const span of spans) {
      if (!givesSomething(span, compiled)) continue;
      const from = Math.max(days.from, span.from, period.from);
      const to = Math.min(days.to, span.to, period.to);
      for (let day = from; day <= to;) {
        const part = addHeld({ from: day, to }, span, counting, run);
        const grown = atPath(part.path, () => rounded(exactAmount(sum, unit)));
        const level = compiled.levelIds[span.level] ?? "";
        const held = part.held ? { notWorseOffThan: span.before?.assessment.id ?? "" } : undefined;
        segments.push({ from: day, to: part.to, level, minor: grown - minor, assessment: span.assessment.id, ...held });
        count += part.to - day + 1;
        day = part.to + 1;
        minor = grown;
      }
    }
  }
  recorder?.record({
    kind: "budget-rounding",
    budgetPeriod: period.id,
    numerators: [...sum.values()],
    denominators: [...sum.keys()],
    unit,
    value: minor,
  });
  return { minor, days: count };
}

/**
 * Adds days from the first on for as long as they are all, or none, held up by the assessment before.
 *
 * @returns with the place of the last row by which something was added
 */
function addHeld(
  { from, to }: Period,
  span: AssessedSpan,
  { sum, whole, countOf }: Counting,
  { facts, compiled, assumptions, recorder }: Run,
): { readonly to: number; readonly held: boolean; readonly path: string } {
  let first: boolean | undefined;
  let path = "";
  let day = from;
  while (day <= to) {
    const { rate, other, held } = ratesOn(day, span, facts, compiled);
    first ??= held;
    if (held !== first) break;
    path = rate.parameter.path;
    noteAssumptions(rate, assumptions);
    if (other !== undefined) noteAssumptions(other, assumptions);
    const last = Math.min(to, rate.parameter.to, other?.parameter.to ?? to);
    const assessment = (held ? span.before : span)?.assessment.id ?? "";
    while (day <= last) {
      const denominator = denominatorOn(day, compiled, whole);
      const end = Math.min(last, lastDayOfSame(day, compiled));
      const { value, parameter } = rate;
      const counted = countOf(day, end);
      sum.set(denominator, (sum.get(denominator) ?? 0n) + value * BigInt(counted));
      recorder?.record({
        kind: "entitled-days",
        assessment,
        before: held,
        from: day,
        to: end,
        days: counted,
        value,
        unit: ratesOf(compiled).unit,
        denominator,
        parameter,
        other: other === undefined ? undefined : otherRate(span, held, other),
      });
      day = end + 1;
    }
  }
  return { to: day - 1, held: first === true, path };
}

/** Whether the level of the days, or the one that holds them up, gives an entitlement. */
function givesSomething(span: AssessedSpan, compiled: CompiledScheme): boolean {
  return isEntitling(span.level, compiled) || (span.before !== undefined && isEntitling(span.before.level, compiled));
}

/** What counts on a day, and what was held against it; a level without entitlement has no rate. */
function ratesOn(
  day: number,
  span: AssessedSpan,
  facts: CaseFacts,
  compiled: CompiledScheme,
): { readonly rate: Rate; readonly other: Rate | undefined; readonly held: boolean } {
  const { before } = span;
  const earlier = before !== undefined && isEntitling(before.level, compiled) ? before : undefined;
  if (earlier === undefined) return { rate: rateOn(day, span, facts, compiled), other: undefined, held: false };
  const held = rateOn(day, earlier, facts, compiled);
  if (!isEntitling(span.level, compiled)) return { rate: held, other: undefined, held: true };
  const own = rateOn(day, span, facts, compiled);
  return held.value > own.value ? { rate: held, other: own, held: true } : { rate: own, other: held, held: false };
}

function otherRate({ assessment, before }: AssessedSpan, held: boolean, { value, parameter }: Rate): OtherRate {
  return { assessment: (held ? assessment : before?.assessment)?.id ?? "", value, parameter };
}

function noteAssumptions({ parameter }: Rate, assumptions: string[]): void {
  for (const each of parameter.assumptions) noteAssumption(each, assumptions);
}

function exactAmount(sum: ExactSum, unit: bigint): ExactAmount {
  let numerator = 0n;
  let denominator = 1n;
  for (const [own, value] of sum) {
    numerator = numerator * BigInt(own) + value * denominator;
    denominator *= BigInt(own);
  }
  return { numerator, denominator: denominator * unit };
}
