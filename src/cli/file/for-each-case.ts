import { setImmediate } from "node:timers/promises";
import { InputError, isInputError, type Case, type Issue } from "seko";
import {
  createProgress,
  fileError,
  issueInCase,
  issuesOfFault,
  type CaseFile,
  type CasesAt,
  type FileIssue,
} from "seko/io";
import type { Output } from "../terminal.js";

/** What is told and asked while a command goes through people. */
export interface Walk {
  /** Where it is shown how far the work is. */
  readonly stderr: Output;
  /** Waited for now and then, so that whoever wants the work to end is heard; what it throws ends it. */
  readonly settled?: (() => Promise<void>) | undefined;
  /** An issue as one of the command, which is wrong for everybody and said once; undefined where it is one of the case. */
  readonly ofCommand?: (issue: Issue) => Issue | undefined;
}

/** After so many milliseconds of work a signal is heard. */
const hearing = 50;

/**
 * Does a piece of work for each of some cases of a file.
 *
 * @param work gives the issue of a case, if there is one that it does not throw
 * @throws {InputError} with every issue of every case, or at once with one of the command
 */
export async function forEachCase(
  {
    read,
    indexes,
  }: { readonly read: CaseFile<CasesAt>; readonly indexes: Iterable<number> & { readonly length: number } },
  { stderr, settled, ofCommand }: Walk,
  work: (document: Case, index: number) => Issue | undefined,
): Promise<void> {
  const issues: FileIssue[] = [];
  const progress = createProgress(indexes.length, { unit: "clients", stream: stderr });
  let next = performance.now() + hearing;
  try {
    for (const index of indexes) {
      const document = read.cases.at(index);
      if (document === undefined) continue;
      for (const issue of issuesIn(() => work(document, index))) {
        const ofEverybody = ofCommand?.(issue);
        if (ofEverybody !== undefined) throw new InputError([ofEverybody]);
        issues.push(issueInCase(read, index, issue));
      }
      progress.advance();
      if (performance.now() < next) continue;
      await setImmediate();
      await settled?.();
      next = performance.now() + hearing;
    }
  } finally {
    progress.finish();
  }
  if (issues.length > 0) throw fileError(issues);
}

/** Whether an error is of another file than that of the cases: it is wrong for everybody, and said once. */
export function isOfOtherFile(error: unknown): boolean {
  return isInputError(error) && error.issues.every((issue) => "file" in issue);
}

function issuesIn(work: () => Issue | undefined): readonly Issue[] {
  try {
    const issue = work();
    return issue === undefined ? [] : [issue];
  } catch (error) {
    if (isOfOtherFile(error)) throw error;
    return issuesOfFault(error);
  }
}
