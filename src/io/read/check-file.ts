import { isInputError, type Issue, type Warning } from "../../errors/index.js";
import { checkCompensation, checkScheme, parseScheme } from "../../documents/index.js";
import type { Scheme } from "../../rules/scheme.js";
import { schemeWarnings } from "../../rules/scheme-warnings.js";
import { casesIn, issueInCase, readCaseFile, type CaseFile } from "./case-file.js";
import { readLoosely } from "./case-list.js";
import { countCases, sameIdWarnings } from "../count-cases.js";
import { documentKind, type DocumentName } from "./document-kind.js";
import type { FileIssue } from "../file-issue.js";
import { holdsLines, refuseTable } from "./not-cases.js";
import { refuseUnchecked } from "./other-document.js";
import { mostJsonBytes, readBytes } from "../read-bytes.js";
import { inFile, ofFile } from "./read-json.js";
import { resemblingWarnings } from "./resembling.js";

/** What the check of a file found. */
export interface CheckedFile {
  readonly file: string;
  /** What the file holds, as far as its content tells. */
  readonly kind: DocumentName | "unknown";
  /** How many cases or schemes it holds; 0 where it has issues. */
  readonly count: number;
  /** Every issue; none where the file is good. */
  readonly issues: readonly FileIssue[];
  /** What is sound but likely meant otherwise; told only of a file without issues. */
  readonly warnings: readonly Warning[];
}

/**
 * Checks a file of cases, a scheme or a scheme of compensation without throwing for what is wrong with it. Its content tells which of them it is;
 * a file of NDJSON holds cases.
 *
 * @param path the file
 *
 * @example
 * checkFile("my-scheme.json").issues.map(describeFileIssue);
 */
export function checkFile(path: string): CheckedFile {
  return read(path).checked;
}

/**
 * Checks files as {@link checkFile} does each, and the names of cases by the schemes beside them: a group or an instrument that no scheme has and
 * that resembles one is a warning.
 *
 * @param paths the files, in any order
 * @returns what was found of each, in their order
 *
 * @example
 * checkFiles(["my-scheme.json", "cases.json"]).flatMap(({ warnings }) => warnings);
 */
export function checkFiles(paths: readonly string[]): readonly CheckedFile[] {
  const all = paths.map(read);
  const schemes = all.flatMap(({ scheme }) => scheme ?? []);
  return all.map(({ checked, cases }) => {
    if (cases === undefined) return checked;
    return { ...checked, warnings: [...checked.warnings, ...resemblingWarnings(cases, schemes)] };
  });
}

/** What the check of a file found, and what the file holds where nothing is wrong with it. */
interface ReadFile {
  readonly checked: CheckedFile;
  readonly cases?: CaseFile;
  readonly scheme?: Scheme;
}

function read(path: string): ReadFile {
  let kind: CheckedFile["kind"] = "unknown";
  try {
    if (holdsLines(path)) {
      kind = "cases";
      return checkedCases(readCaseFile(path), kind);
    }
    refuseTable(path);
    const bytes = readBytes(path, mostJsonBytes);
    refuseUnchecked(path, bytes);
    kind = kindIn(path, bytes);
    if (kind === "scheme") return checkedScheme(path, bytes);
    if (kind === "compensation") return { checked: checked(path, kind, 1, checkCompensation(bytes)) };
    return checkedCases(casesIn(path, bytes), kind);
  } catch (error) {
    if (!isInputError(error)) throw error;
    return { checked: checked(path, kind, 0, error.issues) };
  }
}

/** Cases that are right each by itself: whoever calculates them all counts nobody twice. */
function checkedCases(read: CaseFile, kind: DocumentName): ReadFile {
  const counted = countCases(read);
  const issues = read.cases.flatMap(({ client, period }, index) => {
    const twice = counted.issueOf({ client: client.id, period }, index);
    return twice === undefined ? [] : [issueInCase(read, index, twice)];
  });
  const found = checked(read.file, kind, read.cases.length, issues);
  return issues.length > 0
    ? { checked: found }
    : { checked: { ...found, warnings: sameIdWarnings(read) }, cases: read };
}

/** What a JSON file that is read already holds. @throws {InputError} where it is no document of any kind */
export function kindIn(path: string, bytes: Uint8Array): DocumentName {
  const { value } = inFile(path, () => readLoosely(bytes));
  return inFile(path, () => documentKind(value));
}

function checkedScheme(path: string, bytes: Uint8Array): ReadFile {
  const issues = checkScheme(bytes);
  const found = checked(path, "scheme", 1, issues);
  if (issues.length > 0) return { checked: found };
  const scheme = parseScheme(bytes);
  return { checked: { ...found, warnings: schemeWarnings(scheme) }, scheme };
}

function checked(file: string, kind: CheckedFile["kind"], count: number, issues: readonly Issue[]): CheckedFile {
  const ofThisFile = issues.map((issue) => ofFile(issue, file));
  return { file, kind, count: issues.length > 0 ? 0 : count, issues: ofThisFile, warnings: [] };
}
