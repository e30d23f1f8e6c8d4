import type { Case, Issue } from "seko";
import {
  createProgress,
  eachCaseLine,
  fileError,
  holdsLines,
  issueInCase,
  issuesOfFault,
  readCaseFile,
  type CaseLinesWork,
  type FileIssue,
} from "seko/io";
import { forEachCase, isOfOtherFile, type Walk } from "./for-each-case.js";

/** Says where in its file the issue of a case stands. */
export type Placed = (issue: Issue) => FileIssue;

/** Gives each case to some work, with what says where its issues stand. */
export type EachCase = (
  walk: Pick<Walk, "stderr" | "settled">,
  work: (document: Case, placed: Placed) => void,
) => Promise<void>;

/**
 * Does a piece of work for each case of a file: of lines one after the other, none of which is kept; of a list, which is read as a whole.
 *
 * @param between of a file of lines, which of them; left out, all
 * @throws {InputError} with every issue of every case
 */
export async function eachCaseOfFile(
  file: string,
  walk: Pick<Walk, "stderr" | "settled">,
  work: (document: Case, placed: Placed) => void,
  between?: CaseLinesWork["between"],
): Promise<void> {
  if (!holdsLines(file)) {
    const read = readCaseFile(file);
    return forEachCase({ read, indexes: [...read.cases.keys()] }, walk, (document, index) => {
      work(document, (issue) => issueInCase(read, index, issue));
      return undefined;
    });
  }
  const issues: FileIssue[] = [];
  await eachCaseLine(file, {
    between,
    settled: walk.settled,
    progress: createProgress(0, { unit: "clients", stream: walk.stderr }),
    onCase(document, line) {
      const placed: Placed = (issue) => ({ ...issue, file, line });
      try {
        work(document, placed);
      } catch (error) {
        if (isOfOtherFile(error)) throw error;
        issues.push(...issuesOfFault(error).map(placed));
      }
    },
  });
  if (issues.length > 0) throw fileError(issues);
}
