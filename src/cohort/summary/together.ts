import type { Result } from "../../result/result.js";
import { InputError, type Issue, withArguments } from "../../errors/index.js";
import type { Scheme } from "../../rules/scheme.js";
import { countOnce } from "../counted/count-once.js";
import { assumptionTitles } from "./assumption-titles.js";
import { checkBelongs, type Belonging } from "./belongs.js";

/** Results that are looked at one after the other; none of them is kept. */
export interface ResultsTogether {
  /** Looks at a result. */
  add(result: Result): void;
  /** @throws {InputError} with every issue of the results so far */
  check(): void;
}

/**
 * Tells whether results may be added up together, for those who add them up themselves: it refuses what `startSummary` refuses,
 * results of different schemes, versions, currencies or bases, a client counted twice on a day, an assumption that the scheme does not have.
 *
 * @param scheme by which all the results were calculated
 *
 * @example
 * const together = startTogether(scheme);
 * for (const result of results) together.add(result);
 * together.check();
 */
export function startTogether(scheme: Scheme): ResultsTogether {
  return withArguments([["scheme", scheme, "object", "a scheme"]], () => {
    const belonging: Belonging = {
      scheme,
      sourceIds: [...new Set(scheme.fund.shares.map(({ id }) => id))],
      levels: new Set(scheme.levels.map(({ id }) => id)),
      services: new Set(scheme.services.map(({ id }) => id)),
      counted: countOnce({ path: "client", placeOf: (index) => `results[${index}]` }),
      form: undefined,
    };
    const issues: Issue[] = [];
    const assumptions = new Set<string>();
    let count = 0;
    return {
      add(result) {
        checkBelongs(result, count, belonging, issues);
        count += 1;
        for (const assumption of result.assumptions) assumptions.add(assumption);
      },
      check() {
        const found = [...issues];
        assumptionTitles(assumptions, scheme, found);
        if (found.length > 0) throw new InputError(found);
      },
    };
  });
}
