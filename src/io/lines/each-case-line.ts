import { parseCase } from "../../documents/index.js";
import { isInputError, moreIssues, mostIssues } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import { fileError, type FileIssue } from "../file-issue.js";
import { createProgress, type Progress } from "../progress.js";
import { ofFile } from "../read/read-json.js";
import { eachLine } from "./each-line.js";
import { checkLines } from "./run-files.js";

/** What is done with the cases of a file of lines. */
export interface CaseLinesWork {
  /** Takes a case and its line, from 1. It is asked no more once a line holds no case. */
  readonly onCase: (document: Case, line: number) => void;
  /** Is awaited after every few lines; what it throws ends the work. */
  readonly settled?: (() => Promise<void>) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: Progress | undefined;
  /** Of the lines that hold something, from which, counted from 0, and before which a case is read; left out, all. */
  readonly between?: readonly [number, number] | undefined;
}

/**
 * Gives the cases of a file of lines to whoever takes them, one after the other, and keeps none: in constant memory, however long the file
 * is. A name that ends with `.gz` is unpacked.
 *
 * @throws {InputError} with every issue of every line that holds no case, as `readCaseFile`; what was taken until then is of a file that is
 * refused as a whole
 *
 * @example
 * await eachCaseLine("cases.ndjson", { onCase: (document) => comparison.add(document, …) });
 */
export async function eachCaseLine(
  file: string,
  {
    onCase,
    settled = () => Promise.resolve(),
    signal,
    progress = createProgress(0, { unit: "clients" }),
    between: [first, end] = [0, Infinity],
  }: CaseLinesWork,
): Promise<void> {
  checkLines(file, "case");
  const issues: FileIssue[] = [];
  let index = -1;
  try {
    await eachLine<Case | undefined>({
      file,
      outcomeOf(text) {
        index += 1;
        if (index < first || index >= end) return { made: undefined };
        try {
          return { made: parseCase(text) };
        } catch (error) {
          if (!isInputError(error)) throw error;
          return { issues: error.issues };
        }
      },
      onMade(document, line) {
        if (document !== undefined && issues.length === 0) onCase(document, line);
      },
      onRefused(line, found) {
        if (issues.length <= mostIssues) issues.push(...found.map((issue) => ofFile(issue, file, line)));
        // What is wrong in the lines that follow nobody counts.
        if (issues.length > mostIssues) throw fileError([...issues, ofFile(moreIssues(undefined), file)]);
      },
      settled,
      signal,
      progress,
    });
  } finally {
    progress.finish();
  }
  if (issues.length > 0) throw fileError(issues);
}
