import { firstDay, monthOf, type Month } from "../../calendar/index.js";
import { zeros } from "../../lists/index.js";
import { splitInto } from "../../numbers/index.js";
import type { CompiledFunding, CompiledScheme } from "../compiled.js";
import type { Recorder } from "../recording/recorder.js";
import type { Run } from "../run.js";
import { payUnitCosts } from "./unit-costs.js";
import { noteAssumption } from "../reading/note-assumption.js";
import { isFor } from "../when/is-for.js";
import { capMonth, paidBefore } from "./caps.js";
import type { PublicMoney } from "./public-money.js";

/** What each source pays. */
export interface Funding {
  /** Minor units at `month * sources + source`. */
  readonly sources: readonly number[];
  /** Of the sources that pay by unit cost, what is accepted, what the units cost the public, and what is paid; see `payUnitCosts`. */
  readonly unitCosts: readonly number[];
  /** By source that pays by unit cost, what it pays of each line's month, or, where the month is split, what is accepted of it. */
  readonly ofLines: readonly (readonly number[])[];
  /** By the place of each cap, what was paid of it at the end of the last whole month. */
  readonly ofCaps: readonly number[];
}

const none: readonly number[] = [];

/**
 * Step 7, fund: the public part of each month shared by its sources. funded = sum of sources.
 *
 * First the unit costs pay; what they leave is split by the shares. Both are computed at the level the scheme names, once;
 * above it the amounts are sums. What a month's sums are above caps falls to other sources.
 *
 * @param run to whose assumptions those behind the shares are added; the shares of a month are those of its first day in the period
 */
export function fund(money: PublicMoney, run: Run): Funding {
  const { facts: period, compiled, assumptions, recorder } = run;
  const sourceCount = compiled.sourceIds.length;
  const monthCount = money.months.length;
  const amounts = zeros(monthCount * sourceCount);
  const splitting: Splitting = { amounts, parts: zeros(sourceCount), compiled, recorder };
  const byUnit = compiled.unitCosts.length === 0 ? undefined : payUnitCosts(money, amounts, run);
  const { months, lines } = byUnit ?? money;
  const ofCaps = paidBefore(run);
  let funding: CompiledFunding | undefined;
  for (let index = 0; index < monthCount; index += 1) {
    const month = money.firstMonth + index;
    // Shares change rarely: most people are funded by the same ones all the time.
    const first =
      funding !== undefined && funding.to >= period.to ? period.from : Math.max(firstDay(month), period.from);
    if (funding === undefined || first > funding.to) {
      funding = compiled.funding.find((run) => run.from <= first && first <= run.to);
      if (funding === undefined) continue;
    }
    const own = ofPerson(funding, money, index);
    // A month without a day of entitlement rests on no share, as it does where it is asked about by itself.
    for (const assumption of own.assumptions) {
      const isEntitled = money.eligible.some(({ from, to }) => monthOf(from) <= month && month <= monthOf(to));
      if (isEntitled) noteAssumption(assumption, assumptions);
    }
    if (compiled.scheme.fund.splitAt === "month") {
      addSplit(splitting, { index, month, total: months[index] ?? 0 }, own, undefined);
    } else {
      for (let line = 0; line < money.names.length; line += 1) {
        const total = lines[line * monthCount + index] ?? 0;
        addSplit(splitting, { index, month, total }, own, money.names[line]?.id);
      }
    }
    capMonth(ofCaps, amounts, { month, at: index * sourceCount }, run);
  }
  return { sources: amounts, unitCosts: byUnit?.numbers ?? none, ofLines: byUnit?.ofLines ?? [], ofCaps: ofCaps.ended };
}

/** The shares of a month, of those that tests tell apart the person's. */
function ofPerson(funding: CompiledFunding, money: PublicMoney, index: number): CompiledFunding {
  const { tested } = funding;
  return tested === undefined ? funding : tested.of(tested.rows.filter(({ when }) => isFor(when, money, index)));
}

/** What every split of one person has in common. */
interface Splitting {
  readonly amounts: number[];
  readonly parts: number[];
  readonly compiled: CompiledScheme;
  readonly recorder: Recorder | undefined;
}

/** Splits one total and adds its parts to the sources of the month. */
function addSplit(
  splitting: Splitting,
  { index, month, total }: { readonly index: number; readonly month: Month; readonly total: number },
  funding: CompiledFunding,
  line: string | undefined,
): void {
  if (total === 0) return;
  const { amounts, parts, compiled, recorder } = splitting;
  splitInto(parts, 0, total, funding.shares, funding.denominator, compiled.splitMethod);
  for (let position = 0; position < funding.sources.length; position += 1) {
    const at = index * parts.length + (funding.sources[position] ?? 0);
    amounts[at] = (amounts[at] ?? 0) + (parts[position] ?? 0);
  }
  recorder?.record({
    kind: "split",
    month,
    line,
    total,
    shares: funding.rows,
    sources: funding.sources,
    weights: funding.shares,
    denominator: funding.denominator,
    parts: parts.slice(0, funding.sources.length),
  });
}
