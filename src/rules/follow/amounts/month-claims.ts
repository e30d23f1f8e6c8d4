import {
  days,
  daysInMonth,
  formatDay,
  formatMonth,
  monthOf,
  union,
  type Month,
  type Period,
} from "../../../calendar/index.js";
import type { DeliveryFacts } from "../../../person/facts/delivery-facts.js";
import { groupBy } from "../../../lists/index.js";
import { atPath } from "../../reading/at-path.js";
import {
  allocate,
  formatScaledShort,
  Money,
  multiplyDivideTo,
  safe,
  unitPriceDecimals,
} from "../../../numbers/index.js";
import type { CompiledCompensation } from "../compensation/compile.js";
import type { DaySpan } from "../../../outcome/day-span.js";
import type { Recorder } from "../../recording/recorder.js";
import type { Grounds } from "../days/judge-day.js";
import type { Claim, ClaimRate } from "../following.js";
import { netCostOf } from "./net-cost.js";
import type { RateOfDay } from "./rate-on.js";

/** A run of paid days inside one month, with its rate. */
export interface PaidRun extends Period {
  /** Whether it only takes its part of what the month is worth, and nothing is claimed for it. */
  readonly beside: boolean;
  readonly grounds: Grounds;
  readonly rate: RateOfDay;
}

/** The paid runs of one claimant in one month, those for which it claims or those beside them. */
interface Part {
  readonly beside: boolean;
  readonly claimant: string;
  readonly runs: readonly PaidRun[];
  /** Σ rate × days. */
  readonly weight: number;
}

/** What the claims of one person have in common. */
export interface Claiming {
  readonly case: string;
  readonly client: string;
  readonly compiled: CompiledCompensation;
  readonly recorder: Recorder | undefined;
}

/**
 * The claims for the paid days of one month: what the month is worth is rounded once and then allocated to its claimants, so that a
 * move neither makes nor loses a cent.
 */
export function monthClaims(runs: readonly PaidRun[], claiming: Claiming): readonly Claim[] {
  const { compiled } = claiming;
  const { rounding } = compiled.amount;
  const { gate, amount } = compiled.scheme;
  const month = monthOf(runs[0]?.from ?? 0);
  const parts = partsOf(runs);
  const weights = parts.map(({ weight }) => weight);
  const numerator = weights.reduce((sum, weight) => safe(sum + weight, runs[0]?.rate.row.path), 0);
  const denominator = 10 ** (unitPriceDecimals - 2) * wholeOf(runs, month, compiled);
  const due = atPath(runs[0]?.rate.row.path ?? "", () => multiplyDivideTo(numerator, 1, denominator, rounding));
  const perPerson = gate.per === "person";
  const ofMonth = netCostOf(runs[0]?.grounds.deliveries ?? []);
  const capped = amount.atMost === "net-cost";
  const grosses = shared(due, weights);
  const amounts = shared(capped && perPerson ? Math.min(due, ofMonth.net) : due, weights);
  // Where all days are worth nothing, what the services cost is still somebody's.
  const costWeights = weights.some((weight) => weight > 0) ? weights : parts.map(({ runs: own }) => daysIn(own));
  const nets = Number.isNaN(ofMonth.net) ? weights.map(() => Number.NaN) : shared(ofMonth.net, costWeights);
  const others = shared(ofMonth.otherPublic, costWeights);
  return parts.flatMap(({ claimant, beside, runs: own }, index) => {
    if (beside) return [];
    const cost = perPerson
      ? { net: at(nets, index), otherPublic: at(others, index) }
      : netCostOf(own[0]?.grounds.deliveries ?? []);
    const gross = at(grosses, index);
    const claimed = capped && !perPerson ? Math.min(gross, cost.net) : at(amounts, index);
    const isKnown = !Number.isNaN(cost.net);
    const money = (minor: number) => new Money(minor, "once", compiled.name.currency, 2);
    const dayCount = daysIn(own);
    claiming.recorder?.record({
      kind: "claim",
      claimant,
      month,
      days: dayCount,
      rates: own.map((run) => ({ row: run.rate.row, share: run.rate.share, days: days(run) })),
      numerator,
      denominator,
      gross,
      netCost: isKnown ? cost.net : undefined,
      otherPublic: cost.otherPublic,
      amount: claimed,
      deliveries: [...new Set(own.flatMap(({ grounds }) => grounds.deliveries))],
    });
    return {
      client: claiming.client,
      case: claiming.case,
      claimant,
      month: formatMonth(month),
      spans: spansOf(own),
      days: dayCount,
      rates: ratesOf(own),
      gross: money(gross),
      otherPublic: isKnown ? money(cost.otherPublic) : undefined,
      netCost: isKnown ? money(cost.net) : undefined,
      cut: money(gross - claimed),
      amount: money(claimed),
      overcompensation: isKnown ? money(Math.max(0, claimed - cost.net)) : undefined,
      why: {
        leavings: each(own, ({ grounds }) => grounds.leaving.id),
        groups: each(own, ({ grounds }) => grounds.leaving.group),
        institutions: each(own, ({ grounds }) => grounds.leaving.institution),
        rules: each(own, ({ grounds }) => grounds.rule.id),
        residences: residencesOf(own),
        deliveries: each(
          own.flatMap(({ grounds }) => grounds.deliveries),
          ({ id }: DeliveryFacts) => id,
        ),
      },
    };
  });
}

/** Into how many days the amount of a rate is divided. */
function wholeOf(runs: readonly PaidRun[], month: Month, { scheme }: CompiledCompensation): number {
  if (scheme.amount.method !== "fixed-per-month") return 1;
  if (scheme.amount.partMonth === "by-day") return daysInMonth(month);
  return daysIn(runs);
}

function partsOf(runs: readonly PaidRun[]): readonly Part[] {
  // Ids hold no spaces; most runs are beside nobody's, and nothing is put together for them.
  const parts = groupBy(runs, ({ grounds: { claimant }, beside }) => (beside ? `${claimant.place} ` : claimant.place));
  return [...parts.values()].flatMap((own) => {
    const [first] = own;
    const claimant = first?.grounds.claimant.place;
    if (first === undefined || claimant === undefined) return [];
    return { claimant, beside: first.beside, runs: own, weight: own.reduce(addRun, 0) };
  });
}

/** Adds rate × days. */
function addRun(sum: number, run: PaidRun): number {
  return safe(sum + run.rate.value * days(run), run.rate.row.path);
}

function daysIn(runs: readonly PaidRun[]): number {
  return runs.reduce((sum, run) => sum + days(run), 0);
}

/** A total by weights; nothing to anybody where all weights are 0, because the total is then 0 too. */
function shared(total: number, weights: readonly number[]): readonly number[] {
  if (weights.every((weight) => weight === 0)) return weights.map(() => 0);
  // Most months are one claimant's, whose all of it is.
  return weights.length === 1 ? [total] : allocate(total, weights);
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}

function each<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly string[] {
  const names = items.map(nameOf);
  return names.length === 1 ? names : [...new Set(names)];
}

function spansOf(runs: readonly Period[]): readonly DaySpan[] {
  return union(runs).map(({ from, to }) => ({ from: formatDay(from), to: formatDay(to) }));
}

/** The residences behind the claimant, on the paid days only: where each ends later, nobody yet knows. */
function residencesOf(runs: readonly PaidRun[]): readonly DaySpan[] {
  const known = runs.filter(({ grounds }) => grounds.claimant.residence !== undefined);
  return known.length === 0 ? [] : spansOf(known);
}

function ratesOf(runs: readonly PaidRun[]): readonly ClaimRate[] {
  const rates = new Map<string, ClaimRate>();
  for (const run of runs) {
    const { value, row } = run.rate;
    const rate = formatScaledShort(value, unitPriceDecimals);
    const key = `${rate} ${row.path}`;
    const so = rates.get(key)?.days ?? 0;
    rates.set(key, { rate, days: so + days(run), parameter: row.path, source: row.source });
  }
  return [...rates.values()];
}
