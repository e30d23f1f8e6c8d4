import type { Result } from "../../result/result.js";
import { type OptionNames, takes, withArguments } from "../../errors/index.js";
import type { Summary } from "./summary.js";
import { type SummariseOptions, type SummaryInProgress, begun } from "./summary-in-progress.js";

/**
 * Adds up results exactly: outcomes, budgets, costs and who pays, by group, level, area and service, and in total.
 *
 * @param results of one scheme, in any order; of one client several, if they share no day
 * @throws {InputError} with every issue: results of different schemes, versions, currencies or bases, a client counted twice on a day,
 * sums past the exact range
 *
 * @example
 * const results = calculateAll(cases, compile(scheme));
 * summarise(results, { scheme, groupOf: () => "all" }).totals.covered; // "310042.17"
 */
export function summarise(results: Iterable<Result>, options: SummariseOptions): Summary {
  return withArguments([["options", options, "object", "options with a scheme and groups", takes(optionNames)]], () => {
    const progress = startSummary(options);
    for (const result of results) progress.add(result);
    return progress.summary();
  });
}

/**
 * {@link summarise} for results that come one by one, such as the lines of a file: it keeps their sums, each client's id and
 * each budget, not the results.
 *
 * @throws {InputError} for an envelope that is no amount
 */
export function startSummary(options: SummariseOptions): SummaryInProgress {
  return withArguments([["options", options, "object", "options with a scheme and groups", takes(optionNames)]], () =>
    begun(options),
  );
}

const optionNames: OptionNames<SummariseOptions> = { scheme: true, groupOf: true, envelope: true };
