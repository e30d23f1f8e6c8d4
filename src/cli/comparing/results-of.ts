import { isInputError, type Case, type CompiledScheme, type Issue, type Result } from "seko";
import type { FileIssue } from "seko/io";
import { calculate, prepare } from "seko/prepared";
import { eachCaseOfFile } from "../file/each-case-of-file.js";
import type { Terminal } from "../terminal.js";

/** What several sets of rules give for a case, or why one of them refuses it. */
export type Found = { readonly results: readonly Result[] } | { readonly issues: readonly Issue[] };

/** What sets of rules give for a case, which is read once for all of them. */
export function resultsOf(document: Case, rules: readonly CompiledScheme[]): Found {
  try {
    const person = prepare(document);
    return { results: rules.map((compiled) => calculate(person, compiled)) };
  } catch (error) {
    if (!isInputError(error)) throw error;
    return { issues: error.issues };
  }
}

/** What takes people one by one. */
interface TakesPeople {
  add(document: Case, result: Result): unknown;
  setAside(document: Case, issues: readonly Issue[]): void;
}

/**
 * Gives the people of a file with their results to what takes them.
 *
 * @returns what is wrong with cases that were set aside
 * @throws {InputError} where a client stands twice, with the place in the file
 */
export async function giveResults(
  file: string,
  compiled: CompiledScheme,
  taker: TakesPeople,
  { terminal, settled }: { readonly terminal: Terminal; readonly settled: (() => Promise<void>) | undefined },
): Promise<readonly FileIssue[]> {
  const refused: FileIssue[] = [];
  await eachCaseOfFile(file, { stderr: terminal.stderr, settled }, (document, placed) => {
    const found = resultsOf(document, [compiled]);
    if ("issues" in found) {
      refused.push(...found.issues.map(placed));
      taker.setAside(document, found.issues);
    } else for (const result of found.results) taker.add(document, result);
  });
  return refused;
}
