import { basename } from "node:path";
import { isInputError } from "../../src/errors/index.js";
import { describeFileIssue, type FileIssue } from "../../src/io/index.js";

/** The sentences for the issues that a piece of work throws, with the name of the file without its folder. */
export function sentencesOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.issues.map(inShort);
  }
  return [];
}

/** The sentence for an issue, with the name of the file without its folder. */
export function inShort(issue: object): string {
  const { file, ...rest } = issue as FileIssue;
  return describeFileIssue({ ...rest, file: basename(file) });
}
