import {
  InputError,
  type Issue,
  type OptionNames,
  isInputError,
  joinPaths,
  takes,
  withArguments,
} from "../../errors/index.js";
import { calculateAny, requirePrepared } from "../../prepared/calculate.js";
import { plainAmounts } from "../../rules/plain/amounts.js";
import { PreparedCase } from "../../prepared/prepare.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { assumptionTitles } from "../summary/assumption-titles.js";
import { type GroupSums, addGroup, addNumbers, addPlain, emptyGroup, groupSummary } from "../summary/group-sums.js";
import type { Summary } from "../summary/summary.js";
import { countClients } from "./count-clients.js";

/** What sums are told besides the people and the scheme. */
export interface SumsOptions {
  /** The group, such as the name of a region, in which a person counts with all amounts; left out, there are no groups. */
  readonly by?: (person: PreparedCase, index: number) => string;
}

/** What the results of many people add up to. Each of it is what `summarise` of "seko/cohort" says of the results. */
export interface Sums extends Pick<
  Summary,
  "schemaVersion" | "synthetic" | "scheme" | "basis" | "clients" | "outcomes" | "totals" | "assumptions"
> {
  /** By the label that the caller gives each person, by code unit; empty without `by`. */
  readonly byGroup: Summary["byRegion"];
}

/**
 * What people add up to by a scheme: outcomes, budgets, costs and who pays, in total and by group. No result is kept: for sweeps over
 * many schemes, for calibration, for envelopes.
 *
 * @param people what `prepare` made of their cases; of one client several, if they share no day
 * @throws {InputError} with every issue of every person, each under `people[index]`; then there are no sums at all, so that none is ever
 * made of only a part
 *
 * @example
 * const people = cases.map((document) => prepare(document));
 * variants.map((compiled) => sums(people, compiled).totals.budget); // ["310042.17", "322443.86"]
 */
export function sums(people: readonly PreparedCase[], compiled: CompiledScheme, options: SumsOptions = {}): Sums {
  return withArguments(
    [
      ["people", people, "list", "a list of prepared cases"],
      ["compiled", compiled, "compiled", "a compiled scheme"],
      ["options", options, "object", "options such as { by }", takes(optionNames)],
    ],
    () => summed(people, compiled, options),
  );
}

function summed(people: readonly PreparedCase[], compiled: CompiledScheme, { by }: SumsOptions): Sums {
  const { scheme, sourceIds } = compiled;
  for (const [index, person] of people.entries()) {
    // The path is written only where it is read.
    if (!((person as unknown) instanceof PreparedCase)) requirePrepared(person, `people[${index}]`);
  }
  const issues: Issue[] = [];
  const clients = countClients(people, issues);
  const outcomes = { eligible: 0, ineligible: 0, incomplete: 0 };
  const groups = new Map<string, GroupSums>();
  const totals = emptyGroup(sourceIds.length);
  const assumptions = new Set<string>();
  let synthetic = false;
  for (const [index, person] of people.entries()) {
    try {
      const plain = person.plain && plainAmounts(person.plain, compiled);
      const result = plain === undefined ? calculateAny(person, compiled) : undefined;
      outcomes[result?.numbers.eligibility.state ?? "eligible"] += 1;
      synthetic ||= person.facts.case.synthetic === true;
      for (const assumption of plain?.assumptions ?? result?.assumptions ?? []) assumptions.add(assumption);
      const group = by === undefined ? totals : groupOf(by(person, index), groups, sourceIds.length);
      group.clients += 1;
      if (plain !== undefined) addPlain(group, plain);
      // Only of who is eligible there are amounts.
      else if (result !== undefined && "cost" in result.numbers) addNumbers(group, result.numbers);
    } catch (error) {
      if (!isInputError(error)) throw error;
      for (const issue of error.issues) issues.push({ ...issue, path: joinPaths(`people[${index}]`, issue.path) });
    }
  }
  const titles = assumptionTitles(assumptions, scheme, issues);
  if (issues.length > 0) throw new InputError(issues);
  for (const group of groups.values()) addGroup(totals, group);
  const { id, version, currency, minorUnit } = compiled.name;
  const summaryOf = (group: GroupSums, ...path: readonly string[]) => groupSummary(group, sourceIds, minorUnit, path);
  return {
    schemaVersion: 1,
    synthetic,
    scheme: { id, version, currency, minorUnit },
    basis: "planned",
    clients,
    outcomes,
    byGroup: Object.fromEntries(
      [...groups]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([label, group]) => [label, summaryOf(group, "byGroup", label)]),
    ),
    totals: { ...summaryOf(totals, "totals"), clients },
    assumptions: titles,
  };
}

function groupOf(label: string, groups: Map<string, GroupSums>, sourceCount: number): GroupSums {
  const known = groups.get(label);
  if (known !== undefined) return known;
  const group = emptyGroup(sourceCount);
  groups.set(label, group);
  return group;
}

const optionNames: OptionNames<SumsOptions> = { by: true };
