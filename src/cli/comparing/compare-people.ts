import type { Case } from "seko";
import { startComparison } from "seko/compare";
import type { CompareOptions, ComparedPerson, Comparison } from "seko/compare";
import { issueInCase, type CaseFile, type FileIssue, type PartContent } from "seko/io";
import type { ReportInProgress } from "seko/report-page";
import type { PublicComparison, PublicComparisonsInProgress } from "seko/secrecy";
import type { ChangeEffects, ChangeEffectsInProgress } from "seko/what-if";
import { forEachCase } from "../file/for-each-case.js";
import type { Terminal } from "../terminal.js";
import type { RulesCompared } from "./rules-compared.js";
import { byLargest, hasChanges } from "./largest.js";
import { resultsOf } from "./results-of.js";

/** A person whose amounts change, by one of the sets of rules after. */
export interface ChangedPerson extends ComparedPerson {
  /** Left out where parts were put together and nobody asks for it. */
  readonly document?: Case | undefined;
  /** Which of the sets of rules after, from 0. */
  readonly rules: number;
  /** For how many people the case stands; left out, for one. */
  readonly weight?: number;
}

/** What comparing the people of a part gives. */
export interface ComparedPart {
  readonly part: Pick<PartContent, "comparisons" | "publishing" | "effects">;
}

/** What is asked for beside the comparison. */
export interface Together {
  readonly effects: ChangeEffectsInProgress | undefined;
  /** Where the comparison is to be published. */
  readonly publishing: PublicComparisonsInProgress | undefined;
}

/** What comparing people gives. */
export interface ComparedPeople {
  /** One for each set of rules after. */
  readonly comparisons: readonly (Comparison | PublicComparison)[];
  readonly effects: ChangeEffects | undefined;
  /** For how many people each set of rules after changes an amount. */
  readonly changed: readonly number[];
  /** Those whose amounts change, the largest change first; nobody where they are not asked for. */
  readonly people: readonly ChangedPerson[];
  /** What is wrong with cases that are in no sum. */
  readonly refused: readonly FileIssue[];
}

/** How people are compared, and where it is shown how far that is. */
interface Work extends Together {
  readonly options: CompareOptions;
  /** Of a part nothing is told: the parts are, put together. */
  readonly isPart: boolean;
  /** Whether it is asked whose amounts change; otherwise nobody is kept. */
  readonly keepsPeople: boolean;
  /** Where a page of HTML is asked for. */
  readonly report: Pick<ReportInProgress, "add"> | undefined;
  readonly terminal: Terminal;
  readonly settled: () => Promise<void>;
}

/**
 * Compares the people of a file one by one.
 *
 * @throws {InputError} where a client stands twice, with the place in the file
 */
export async function comparePeople(
  read: CaseFile,
  { before, afters }: RulesCompared,
  { options, effects, publishing, isPart, keepsPeople, report, terminal, settled }: Work,
): Promise<ComparedPeople & Partial<ComparedPart>> {
  const comparing = afters.map((after) => startComparison(before, after, options));
  const people: ChangedPerson[] = [];
  const changed = afters.map(() => 0);
  const refused: FileIssue[] = [];
  const weightOf = (document: Case) => (options.weightOf === undefined ? {} : { weight: options.weightOf(document) });
  const { stderr } = terminal;
  await forEachCase({ read, indexes: [...read.cases.keys()] }, { stderr, settled }, (document, index) => {
    const found = resultsOf(document, [before, ...afters]);
    if ("issues" in found) {
      refused.push(...found.issues.map((issue) => issueInCase(read, index, issue)));
      for (const each of [...comparing, publishing]) each?.setAside(document, found.issues);
    } else {
      const [old, ...now] = found.results;
      if (old === undefined) return undefined;
      for (const [rules, comparison] of comparing.entries()) {
        const person = comparison.add(document, old, now[rules] ?? old);
        if (person === undefined || !hasChanges(person)) continue;
        changed[rules] = (changed[rules] ?? 0) + (options.weightOf?.(document) ?? 1);
        if (keepsPeople) people.push({ ...person, document, rules, ...weightOf(document) });
      }
      publishing?.add(document, old, now);
      report?.add({ document, result: now[0] ?? old, before: old });
    }
    effects?.add(document);
    return undefined;
  });
  const found = { changed, people: people.sort(byLargest), refused };
  if (isPart) {
    const shared =
      publishing === undefined
        ? { comparisons: comparing.map((each) => each.part()) }
        : { comparisons: [], publishing: publishing.part() };
    const part = { ...shared, ...(effects === undefined ? {} : { effects: effects.part() }) };
    return { ...found, comparisons: [], effects: undefined, part };
  }
  const comparisons = publishing?.publish() ?? comparing.map((each) => each.comparison());
  return { ...found, comparisons, effects: effects?.effects() };
}
