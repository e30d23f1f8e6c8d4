import type { Factor } from "../common/arithmetic.js";
import type { CompiledScheme } from "../compiled.js";
import { type PriceRow, priceRunLength } from "./compile.js";
import type { PriceLists } from "./tested-prices.js";

const known = new WeakMap<Factor, { readonly of: CompiledScheme; readonly below: CompiledScheme | undefined }>();

/** A scheme with what each price is less than an amount in place of the price, made once for each amount; undefined where no price is less. */
export function pricesBelow(amount: Factor, of: CompiledScheme): CompiledScheme | undefined {
  const found = known.get(amount);
  if (found?.of === of) return found.below;
  const below = makeBelow(amount, of);
  known.set(amount, { of, below });
  return below;
}

function makeBelow({ numerator, denominator }: Factor, compiled: CompiledScheme): CompiledScheme | undefined {
  const { priceDenominator, testedPrices } = compiled;
  const common = (priceDenominator / commonDivisor(priceDenominator, denominator)) * denominator;
  const most = numerator * (common / denominator);
  const finer = common / priceDenominator;
  const found = new Set<string>();
  const lists = new WeakMap<PriceLists["priceRuns"], PriceLists["priceRuns"]>();
  const runsOf = ({ priceRuns, prices }: PriceLists): PriceLists["priceRuns"] => {
    const own = lists.get(priceRuns) ?? priceRuns.map((runs, index) => lessThan(runs, prices[index] ?? []));
    lists.set(priceRuns, own);
    return own;
  };
  const lessThan = (runs: readonly number[], rows: readonly PriceRow[]): readonly number[] =>
    rows.flatMap(({ path, recognised }, at) => {
      // An amount of money is what it says, and has no price.
      const less = path === "" ? 0 : Math.max(0, most - recognised * finer);
      if (less > 0) found.add(path);
      const first = at * priceRunLength;
      return [runs[first] ?? 0, runs[first + 1] ?? 0, less, 0];
    });
  const priceRuns = runsOf(compiled);
  const tested = testedPrices && {
    ...testedPrices,
    listsFor(passing: ReadonlySet<string>) {
      const own = testedPrices.listsFor(passing);
      return { ...own, priceRuns: runsOf(own) };
    },
  };
  if (found.size === 0 && tested === undefined) return undefined;
  return { ...compiled, priceRuns, priceDenominator: common, testedPrices: tested };
}

function commonDivisor(left: number, right: number): number {
  return right === 0 ? left : commonDivisor(right, left % right);
}
