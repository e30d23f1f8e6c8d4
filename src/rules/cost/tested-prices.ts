import type { Period } from "../../calendar/index.js";
import { holdsOn, sameUntil } from "../when/holds-on.js";
import type { About, UnknownFact } from "../when/kind.js";
import type { CompiledTest } from "../when/read.js";
import type { PriceTable } from "./compile.js";
import type { PriceTests } from "./read.js";

/** The dated prices as lines look them up: those for everybody, as a compiled scheme has them, or with those whose tests pass. */
export interface PriceLists {
  readonly prices: PriceTable["rows"];
  readonly priceRuns: PriceTable["runs"];
  readonly priceStarts: PriceTable["starts"];
}

/** Prices that tests tell apart. */
export interface TestedPrices {
  /** The different tests, in the order of the document. */
  readonly tests: readonly PriceTests[];
  /** The tests of the prices of a service. */
  readonly testsOf: (service: string) => readonly CompiledTest[];
  /** The prices for those who pass some tests, as they are written, and no others. */
  readonly listsFor: (passing: ReadonlySet<string>) => PriceLists;
}

/** Days on which the tests of prices are answered alike. */
export interface TestedRun extends Period {
  /** The tests that pass, as they are written. */
  readonly passing: ReadonlySet<string>;
  /** By tests that nobody can answer, the fact that is missing. */
  readonly unknown: ReadonlyMap<string, UnknownFact>;
}

/** Days cut where an answer to the tests of prices changes, each run with the tests that the person passes. */
export function testedRuns({ from, to }: Period, about: About, { tests }: TestedPrices): readonly TestedRun[] {
  const runs: TestedRun[] = [];
  for (let day = from; day <= to;) {
    const unknown = new Map<string, UnknownFact>();
    const passing = new Set<string>();
    let last = to;
    for (const { asked, when } of tests) {
      const answer = holdsOn(when, about, day);
      if (answer === true) passing.add(asked);
      else if (answer !== false) unknown.set(asked, answer);
      last = sameUntil(when, about, day, last);
    }
    runs.push({ from: day, to: last, passing, unknown });
    day = last + 1;
  }
  return runs;
}
