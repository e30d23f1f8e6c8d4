import { setImmediate } from "node:timers/promises";
import { calculate, isInputError, type Case, type Issue, type Result } from "seko";
import { startComparison } from "seko/compare";
import type { CompareOptions, ComparedPerson, Comparison } from "seko/compare";
import { createProgress, fileError, issueInCase, issuesOfFault, type CaseFile, type FileIssue } from "seko/io";
import type { PublicComparison, PublicComparisonsInProgress } from "seko/secrecy";
import type { ChangeEffects, ChangeEffectsInProgress } from "seko/what-if";
import type { Terminal } from "../terminal.js";
import type { RulesCompared } from "./rules-compared.js";
import { byLargest, hasChanges } from "./largest.js";

/** A person whose amounts change, by one of the sets of rules after. */
export interface ChangedPerson extends ComparedPerson {
  readonly document: Case;
  /** Which of the sets of rules after, from 0. */
  readonly rules: number;
}

/** What comparing people gives. */
export interface ComparedPeople {
  /** One for each set of rules after. */
  readonly comparisons: readonly (Comparison | PublicComparison)[];
  readonly effects: ChangeEffects | undefined;
  /** Those whose amounts change, the largest change first. */
  readonly people: readonly ChangedPerson[];
  /** What is wrong with cases that are in no sum. */
  readonly refused: readonly FileIssue[];
}

/** How people are compared, and where it is shown how far that is. */
interface Work {
  readonly options: CompareOptions;
  readonly effects: ChangeEffectsInProgress | undefined;
  /** Where the comparison is to be published. */
  readonly publishing: PublicComparisonsInProgress | undefined;
  readonly terminal: Terminal;
  readonly settled: () => Promise<void>;
}

/** After so many milliseconds of work a signal is heard. */
const hearing = 50;

/**
 * Compares the people of a file one by one.
 *
 * @throws {InputError} where a client stands twice, with the place in the file
 */
export async function comparePeople(
  read: CaseFile,
  { before, afters }: RulesCompared,
  { options, effects, publishing, terminal, settled }: Work,
): Promise<ComparedPeople> {
  const progress = createProgress(read.cases.length, { unit: "clients", stream: terminal.stderr });
  const comparing = afters.map((after) => startComparison(before, after, options));
  const people: ChangedPerson[] = [];
  const [wrong, refused]: [FileIssue[], FileIssue[]] = [[], []];
  let next = performance.now() + hearing;
  try {
    for (const [index, document] of read.cases.entries()) {
      const placed = (issues: readonly Issue[]) => issues.map((issue) => issueInCase(read, index, issue));
      try {
        const found = resultsOf(document, [before, ...afters]);
        if ("issues" in found) refused.push(...placed(found.issues));
        for (const [rules, comparison] of comparing.entries()) {
          if ("issues" in found) comparison.setAside(document, found.issues);
          else {
            const person = comparison.add(document, found.before, found.afters[rules] ?? found.before);
            if (person !== undefined && hasChanges(person)) people.push({ ...person, document, rules });
          }
        }
        if ("issues" in found) publishing?.setAside(document, found.issues);
        else publishing?.add(document, found.before, found.afters);
        effects?.add(document);
      } catch (error) {
        wrong.push(...placed(issuesOfFault(error)));
      }
      progress.advance();
      if (performance.now() < next) continue;
      await setImmediate();
      await settled();
      next = performance.now() + hearing;
    }
  } finally {
    progress.finish();
  }
  if (wrong.length > 0) throw fileError(wrong);
  const comparisons = publishing?.publish() ?? comparing.map((each) => each.comparison());
  return { comparisons, effects: effects?.effects(), people: people.sort(byLargest), refused };
}

type Found =
  | { readonly before: Result; readonly afters: readonly Result[] }
  | {
      /** Why one of the sets of rules refuses the case: then it is in no sum of any. */
      readonly issues: readonly Issue[];
    };

function resultsOf(
  document: Case,
  [before, ...afters]: readonly [Parameters<typeof calculate>[1], ...Parameters<typeof calculate>[1][]],
): Found {
  try {
    return { before: calculate(document, before), afters: afters.map((after) => calculate(document, after)) };
  } catch (error) {
    if (!isInputError(error)) throw error;
    return { issues: error.issues };
  }
}
