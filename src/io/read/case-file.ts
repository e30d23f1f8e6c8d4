import type { Case } from "../../person/case.js";
import { isInputError, moreIssues, mostIssues, type Issue } from "../../errors/index.js";
import { parseCase } from "../../documents/index.js";
import { inMember, isCaseList, membersOf, merged, readLoosely, refuseBareList } from "./case-list.js";
import { linesOf } from "./case-lines.js";
import { fileError, type FileIssue } from "../file-issue.js";
import { holdsLines, refuseTable, refuseTableLines } from "./not-cases.js";
import { readAs } from "./other-document.js";
import { mostJsonBytes, mostLineBytes, readBytes } from "../read-bytes.js";
import { ofFile } from "./read-json.js";
import { decoded } from "../decoded.js";
import { asBytes, whole, type CasesAt, type Keeping } from "../lines/kept-cases.js";

/** How a file holds cases: one case; a list `{ "cases": [ … ] }`; or NDJSON, one case in each line. */
export type CaseFileForm = "one" | "list" | "lines";

/** The cases of a file with what is needed to say later where one of them stands. */
export interface CaseFile<Cases extends CasesAt = readonly Case[]> {
  readonly file: string;
  readonly form: CaseFileForm;
  readonly cases: Cases;
  /** For NDJSON the line of each case, from 1; otherwise empty. */
  readonly lines: readonly number[];
}

/**
 * The cases of a file: one case, `{ "cases": [ … ] }` with an optional `note` and `$schema`, or, where the name ends with
 * `.ndjson` or `.jsonl`, one case in each line. A name that ends with `.gz` is unpacked.
 *
 * @param path the file
 * @returns the cases in the order of the file; several may have one id, as of one person for several times
 * @throws {InputError} with every issue of every case, each with the file and its place in it: a path such as
 * `cases[3].plan.lines[0].quantity`, or the line and the path within it
 *
 * @example
 * const cases = readCases("examples/pilot-children/cases.json");
 */
export function readCases(path: string): readonly Case[] {
  return readCaseFile(path).cases;
}

/**
 * {@link readCases} with the form of the file and the lines of the cases.
 *
 * @throws {InputError} as {@link readCases}
 */
export function readCaseFile(path: string): CaseFile {
  return kept(path, whole());
}

/**
 * {@link readCaseFile} for those who go through many people several times and hold none of them: every case is read and proven once, and
 * again each time that it is asked for; between, it is its bytes.
 *
 * @throws {InputError} as {@link readCases}
 */
export function openCaseFile(path: string): CaseFile<CasesAt> {
  return kept(path, asBytes());
}

function kept<Cases extends CasesAt>(path: string, keeping: Keeping<Cases>): CaseFile<Cases> {
  if (holdsLines(path)) return caseLines(path, readBytes(path, mostLineBytes), keeping);
  refuseTable(path);
  return keptIn(path, readBytes(path, mostJsonBytes), keeping);
}

/** {@link readCaseFile} of a JSON file that is read already: of a pipe there is only one reading. */
export function casesIn(path: string, bytes: Uint8Array): CaseFile {
  return keptIn(path, bytes, whole());
}

function keptIn<Cases extends CasesAt>(path: string, bytes: Uint8Array, keeping: Keeping<Cases>): CaseFile<Cases> {
  const { value, issues } = readAs("case", path, bytes, () => readLoosely(bytes));
  if (isCaseList(value)) return caseList(path, { value, issues }, keeping);
  return readAs("case", path, bytes, () => {
    refuseBareList(value);
    keeping.add(parseCase(decoded(bytes)), bytes);
    return { file: path, form: "one", cases: keeping.cases, lines: [] };
  });
}

/** An issue of one case of a file, found later, with its file and place. */
export function issueInCase(read: Omit<CaseFile, "cases">, index: number, issue: Issue): FileIssue {
  const [placed = issue] = read.form === "list" ? inMember(index, [issue]) : [issue];
  return ofFile(placed, read.file, read.lines[index]);
}

function caseList<Cases extends CasesAt>(
  file: string,
  { value, issues: ofText }: { readonly value: Readonly<Record<string, unknown>>; readonly issues: readonly Issue[] },
  keeping: Keeping<Cases>,
): CaseFile<Cases> {
  const issues: Issue[] = [];
  for (const [index, member] of membersOf(value, issues).entries()) {
    if (issues.length > mostIssues) {
      issues.push(moreIssues(undefined));
      break;
    }
    const found = attempt(() => {
      keeping.add(parseCase(member));
    });
    issues.push(...inMember(index, found));
  }
  const all = merged(ofText, issues).map((issue) => ofFile(issue, file));
  return accepted({ file, form: "list", cases: keeping.cases, lines: [] }, all);
}

function caseLines<Cases extends CasesAt>(file: string, bytes: Uint8Array, keeping: Keeping<Cases>): CaseFile<Cases> {
  const issues: FileIssue[] = [];
  const lines: number[] = [];
  refuseTableLines(file, linesOf(bytes));
  for (const { line, text } of linesOf(bytes)) {
    if (issues.length > mostIssues) {
      // What is wrong in the lines that follow nobody has counted.
      issues.push(ofFile(moreIssues(undefined), file));
      break;
    }
    lines.push(line);
    const found = attempt(() => {
      keeping.add(parseCase(decoded(text)), text);
    });
    for (const issue of found) issues.push(ofFile(issue, file, line));
  }
  return accepted({ file, form: "lines", cases: keeping.cases, lines }, issues);
}

function accepted<Read>(read: Read, issues: readonly FileIssue[]): Read {
  if (issues.length > 0) throw fileError(issues);
  return read;
}

function attempt(work: () => void): readonly Issue[] {
  try {
    work();
    return [];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.issues;
  }
}
