import type { CompiledScheme } from "../compiled.js";
import type { BudgetSegment } from "../entitle/budget/indicative-budget.js";
import { firstLine, lineLength, type PlainPerson } from "./person.js";
import { plainRules } from "./rules.js";

/** Whether two sets of rules give a person, whom the first calculates the short way, the same: then one calculation is both. */
export type SameByBoth = (person: PlainPerson, segments: readonly Pick<BudgetSegment, "level">[]) => boolean;

/**
 * Finds whom two sets of rules cannot tell apart. Where they differ in nothing but prices and the amounts of levels, nobody who has neither a line of
 * a service whose prices differ nor a day at a level whose amounts do is reached by what differs: the short way reads prices by the service
 * of a line, and amounts by the level of a day.
 *
 * @returns undefined where something else differs too, or one of them is not calculated the short way: then nothing is known
 */
export function sameByBoth(before: CompiledScheme, after: CompiledScheme): SameByBoth | undefined {
  if (plainRules(before) === undefined || plainRules(after) === undefined) return undefined;
  if (before === after) return () => true;
  if (before.priceDenominator !== after.priceDenominator || restOf(before) !== restOf(after)) return undefined;
  const width = before.places.length + 1;
  const isPriceSame = before.services.map((_, service) => {
    const [start, end] = [service * width, (service + 1) * width];
    return pricesIn(before, start, end) === pricesIn(after, start, end);
  });
  const reached = new Set(before.levelIds.filter((_, level) => amountsOf(before, level) !== amountsOf(after, level)));
  return ({ numbers, names }, segments) => {
    const { serviceOf } = names.boundBy(before);
    for (let at = firstLine(numbers); at < numbers.length; at += lineLength) {
      if (isPriceSame[serviceOf[numbers[at + 3] ?? 0] ?? -1] !== true) return false;
    }
    if (reached.size === 0) return true;
    for (const { level } of segments) if (reached.has(level)) return false;
    return true;
  };
}

/** All that is said by a set of rules but its name, where it comes from, prices, and amounts of levels where these are all of the budget. */
function restOf({ scheme, inputs, entitlement }: CompiledScheme): string {
  const isOfAmounts = entitlement === undefined && "amounts" in scheme.entitle;
  const entitle = isOfAmounts ? { ...scheme.entitle, amounts: [] } : scheme.entitle;
  const cost = { ...scheme.cost, prices: [] };
  return JSON.stringify([{ ...scheme, version: "", label: "", sources: [], cost, entitle }, inputs]);
}

/** What the short way reads of prices. */
function pricesIn({ prices, priceRuns }: CompiledScheme, start: number, end: number): string {
  const rows = prices.slice(start, end).map((list) => list.map(({ value, recognised }) => [value, recognised]));
  return JSON.stringify([priceRuns.slice(start, end), rows]);
}

/** What the short way reads of the amounts of a level. */
function amountsOf({ amounts }: CompiledScheme, level: number): string {
  return JSON.stringify((amounts[level] ?? []).map(({ from, to, value }) => [from, to, value]));
}
