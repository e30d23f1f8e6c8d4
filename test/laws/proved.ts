import { expect } from "vitest";
import { prove } from "../../src/explanation/index.js";
import { explain } from "../../src/explanation/opening/explain.js";
import type { Situation } from "../arbitraries/index.js";
import { amountsOf, plain } from "./amounts-of.js";
import { compiledOf, openingOf, resultWherePriced } from "./calculated.js";

/** Works every amount of a result out again from its explanation. @returns whether there is any: somebody is eligible, at known prices */
export function isProved(situation: Situation): boolean {
  const result = resultWherePriced(situation);
  if (result?.outcome.state !== "eligible") return false;
  const { amounts } = prove(explain(situation.case, compiledOf(situation), openingOf(situation)));
  const told = amountsOf(result);
  const said = [...told.keys()].map((path) => [path, plain(amounts.get(path) ?? "")]);
  expect(said).toEqual([...told].map(([path, value]) => [path, plain(value)]));
  return true;
}
