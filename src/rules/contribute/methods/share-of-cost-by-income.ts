import type { Rounding } from "../../../numbers/index.js";
import type { Amount, Arithmetic } from "../../common/arithmetic.js";
import { shortest, together, withDecimals, type Exact } from "../../common/exact.js";
import type { PriceParameter, ShareParameter } from "../../reading/parameter.js";
import type { CountedMeans } from "../means/counted-means-rule.js";
import type { Method, RuleReader } from "../method.js";
import type { PayingBase } from "../rule.js";

/** A part of what a service of a month costs, of which less is asked the higher it lies. */
export interface CostSlice {
  /**
   * The amount of the cost up to which the slice goes, from the end of the one before it; left out by the last slice alone.
   *
   * @unit {currency} per month
   */
  readonly upTo?: PriceParameter;
  /** The part of the share that is asked of the slice up to the lower income; it rises evenly to all of it at the upper. */
  readonly least: ShareParameter;
}

/**
 * A share of what services cost that rises evenly with income between two thresholds: up to the lower the lower share, from the upper
 * the upper share. The income is one that is compared, not one that is spent: each service is asked for its share.
 */
export interface ShareOfCostByIncome extends PayingBase, CountedMeans {
  readonly method: "share-of-cost-by-income";
  /**
   * The income up to which the lower share is paid, with at most six decimals.
   *
   * @unit {currency} per month
   */
  readonly lowerIncome: PriceParameter;
  /** The share that is paid of the lower income, as decimal text from `"0"` to `"1"`. */
  readonly lowerShare: ShareParameter;
  /**
   * The income from which the upper share is paid, with at most six decimals.
   *
   * @unit {currency} per month
   */
  readonly upperIncome: PriceParameter;
  /** The share that is paid of the upper income, as decimal text from `"0"` to `"1"`. */
  readonly upperShare: ShareParameter;
  /**
   * By what the income is divided before it is compared, such as 1.7 for a couple; left out, by nothing.
   *
   * @unit none
   */
  readonly dividedBy?: PriceParameter;
  /** The slices of the cost, from nothing up; left out, all of it is one for which the whole share is asked. */
  readonly slices?: readonly CostSlice[];
  /** The one rounding of what is paid for a service of a month. */
  readonly rounding: Rounding;
}

/** What can be asked for × the share of the income; of slices, each with its weight. Rounded once. */
export const shareOfCostByIncome: Method<ShareOfCostByIncome> = {
  read(rule, numbers) {
    const counted = numbers.income(rule);
    const [low, high] = together(numbers.exact("lowerIncome"), numbers.exact("upperIncome"), numbers.meansDecimals);
    const [lowShare, highShare] = together(numbers.part("lowerShare"), numbers.part("upperShare"), 0);
    const by = rule.dividedBy === undefined ? undefined : shortest(numbers.exact("dividedBy"));
    const rounding = numbers.rounding("rounding");
    if (high.amount.value <= low.amount.value) {
      numbers.refuse("slope", "upperIncome", "more than lowerIncome", rule.upperIncome);
    }
    if (highShare.amount.value < lowShare.amount.value) {
      const expected = "lowerShare or more, so that more income never pays less";
      numbers.refuse("slope", "upperShare", expected, rule.upperShare);
    }
    if (by?.amount.value === 0) numbers.refuse("slope", "dividedBy", "more than 0", rule.dividedBy);
    const slices = readSlices(rule, numbers);
    const finer = 10 ** (low.decimals + (by?.decimals ?? 0) - numbers.meansDecimals);
    return {
      by: "services",
      of: "cost",
      counted,
      ofMonth: slices.length > 0,
      due(math, { asked }, income) {
        const times = (amount: Amount) =>
          by === undefined ? math.parameter(amount) : math.times(math.parameter(amount), math.parameter(by.amount));
        const lower = times(low.amount);
        const span = math.difference(times(high.amount), lower);
        const way = math.least(span, math.above(math.finer(income, finer), lower));
        const least = math.parameter(lowShare.amount);
        const rise = math.difference(math.parameter(highShare.amount), least);
        const share = math.sum(math.times(least, span), math.times(rise, way));
        const scale = 10 ** lowShare.decimals;
        if (slices.length === 0) return math.quotient([[asked, share]], [span], scale, rounding);
        const weighed = weighedSlices(math, slices, asked, { span, way });
        return math.quotient(
          weighed.map((factors) => [...factors, share]),
          [span, span],
          scale * sliceScale(slices),
          rounding,
        );
      },
    };
  },
};

interface Slice {
  readonly upTo: Amount | undefined;
  readonly least: Exact;
  /** Decimals of amounts of slices beyond those of the currency. */
  readonly finer: number;
}

function readSlices({ slices = [] }: ShareOfCostByIncome, numbers: RuleReader<ShareOfCostByIncome>): readonly Slice[] {
  const read = numbers.each("slices");
  const ends = slices
    .slice(0, -1)
    .map(({ upTo }, index) => (upTo === undefined ? undefined : read[index]?.exact("upTo")));
  const parts = read.map((each) => each.part("least"));
  for (const [index, { upTo }] of slices.entries()) {
    const before = ends[index - 1]?.value ?? 0;
    const end = ends[index]?.value;
    const [wanted, right] =
      index === slices.length - 1
        ? (["nothing in the last slice, which has no end", upTo === undefined] as const)
        : (["an amount above that of the slice before", end !== undefined && !(end <= before)] as const);
    if (!right) numbers.refuse("slices", `slices[${index}].upTo`, wanted, upTo);
  }
  const decimals = Math.max(numbers.minorUnit, ...ends.map((end) => (end === undefined ? 0 : shortest(end).decimals)));
  const ofShares = Math.max(0, ...parts.map((part) => shortest(part).decimals));
  return parts.map((part, index) => {
    const end = ends[index];
    return {
      upTo: end && withDecimals(end, decimals).amount,
      least: withDecimals(part, ofShares),
      finer: decimals - numbers.minorUnit,
    };
  });
}

function sliceScale(slices: readonly Slice[]): number {
  const [first] = slices;
  return first === undefined ? 1 : 10 ** (first.finer + first.least.decimals);
}

/** Of each slice the cost in it, and how much of the share is asked of it: the way that the income has come + least × the way that it has not. */
function weighedSlices<Value>(
  math: Arithmetic<Value>,
  slices: readonly Slice[],
  asked: Value,
  { span, way }: { readonly span: Value; readonly way: Value },
): readonly (readonly Value[])[] {
  let before: Value | undefined;
  return slices.map(({ upTo, least, finer }) => {
    const all = math.finer(asked, 10 ** finer);
    const end = upTo === undefined ? all : math.least(all, math.parameter(upTo));
    const part = before === undefined ? end : math.above(end, before);
    before = end;
    const rest = math.times(math.parameter(least.amount), math.difference(span, way));
    return [part, math.sum(math.finer(way, 10 ** least.decimals), rest)];
  });
}
