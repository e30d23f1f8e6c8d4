import { firstBy, groupBy } from "../../lists/index.js";
import type { PlaceFacts } from "../common/place-facts.js";
import type { Service } from "../common/service.js";
import { compilePrices } from "./compile.js";
import type { CostFacts } from "./read.js";
import type { PriceLists, TestedPrices } from "./tested-prices.js";

/** The different tests of a scheme's prices, and the prices for those who pass some of them; undefined where no price has tests. */
export function compileTested(
  facts: CostFacts,
  services: readonly Service[],
  places: readonly PlaceFacts[],
): TestedPrices | undefined {
  const all = facts.prices.flatMap(({ tests }) => tests ?? []);
  if (all.length === 0) return undefined;
  const tests = [...firstBy(all, ({ asked }) => asked).values()];
  // Made for what people are, when the first such person is priced: not for all that tests could say.
  const made = new Map<string, PriceLists>();
  const byService = groupBy(facts.prices, ({ service }) => service);
  return {
    tests,
    testsOf: (service) => (byService.get(service) ?? []).flatMap((row) => row.tests?.when ?? []),
    listsFor(passing) {
      const key = tests.map(({ asked }) => (passing.has(asked) ? "1" : "0")).join("");
      const known = made.get(key);
      if (known !== undefined) return known;
      const { rows, runs, starts } = compilePrices(facts, services, places, ({ asked }) => passing.has(asked));
      const lists = { prices: rows, priceRuns: runs, priceStarts: starts };
      made.set(key, lists);
      return lists;
    },
  };
}
