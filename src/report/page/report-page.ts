import { type OptionNames, takes, withArguments } from "../../errors/index.js";
import type { ReportedPerson } from "./person.js";
import type { ReportOptions } from "./report-options.js";
import { type ReportInProgress, begun } from "./report-in-progress.js";

/**
 * A report about many people as one page of HTML that loads nothing: what changes, what it costs and who pays, who gains and loses, by
 * level, age, region and municipality, whether it is fair, who is over an edge, what is assumed, and what repeats it. A section without data
 * is left out and named at the end. Groups of few people are shown together with others. The same people give the same bytes.
 *
 * Every title begins with "Invented data:" where a person is made up, and else names an assumption where one is made.
 *
 * @param people their results, by the scheme of the options; with their cases, there are ages and places
 * @throws {InputError} with every issue: results of different schemes, a client counted twice on a day, a smallest group below 1
 *
 * @example
 * const people = cases.map((document) => ({ document, result: calculate(document, compiled) }));
 * reportPage(people, { scheme, language: "lv" });
 */
export function reportPage(people: Iterable<ReportedPerson>, options: ReportOptions): string {
  return withArguments(
    [["options", options, "object", "options with a scheme and a language", takes(optionNames)]],
    () => {
      const report = startReport(options);
      for (const person of people) report.add(person);
      return report.page();
    },
  );
}

/**
 * {@link reportPage} for people who come one by one, such as the lines of a file: it keeps sums and the ids of clients, not the results.
 *
 * @throws {InputError} for a smallest group below 1
 */
export function startReport(options: ReportOptions): ReportInProgress {
  return withArguments(
    [["options", options, "object", "options with a scheme and a language", takes(optionNames)]],
    () => begun(options),
  );
}

const optionNames: OptionNames<ReportOptions> = {
  scheme: true,
  language: true,
  title: true,
  smallestGroup: true,
  regionOf: true,
  placeName: true,
  comparison: true,
  repeat: true,
  costTables: true,
  movements: true,
  scenarios: true,
  axes: true,
};
