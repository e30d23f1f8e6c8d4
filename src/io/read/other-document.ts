import { isInputError } from "../../errors/index.js";
import type { OtherContent } from "./content-of.js";
import { place } from "../file-fault.js";
import { fileError } from "../file-issue.js";
import { contents, howToMake } from "./not-cases.js";
import { inFile } from "./read-json.js";
import { type DocumentRole, roleOf } from "./document-role.js";

const names: Readonly<Record<DocumentRole, string>> = {
  case: "a case",
  cases: "a list of cases",
  scheme: "a scheme",
  compensation: "a scheme of compensation",
  inputs: "values for open inputs",
  result: "a result",
  manifest: "a manifest",
  analysis: "a manifest of an analysis",
  position: "a position",
  reform: "a reform",
  population: "a population",
  scenario: "a scenario",
  ledger: "a ledger",
  ...contents,
};

/** Where one of the wanted documents comes from. */
const origins: Readonly<Record<Exclude<DocumentRole, OtherContent>, string>> = {
  case: "`seko example` prints a case.",
  cases: "`seko example` prints a case.",
  scheme: "A scheme is an id of `seko list`, or a file such as `seko show ID --json` prints.",
  compensation: "`seko show money-follows-client --json` prints one.",
  inputs: "They are ids and decimal texts, such as `seko example SCHEME --inputs` prints.",
  result: "`seko run` writes one in each line; `seko calculate` with --format json prints one.",
  manifest: "`seko calculate`, `seko run` and `seko merge` write one with --manifest.",
  analysis: "`seko compare` and others that look at people by several rules write one with --manifest.",
  position: "`seko calculate` writes one with --closing.",
  reform: "It says what is changed, from when to when and why: docs/how-to/what-if.md shows one.",
  population: "It says margins, and what people of each group have: docs/how-to/population.md shows one.",
  scenario: "It says who uses more, who comes and how many places there are: docs/how-to/what-if.md shows one.",
  ledger: "It holds a person, the plans and what was written down: docs/how-to/plan-year.md shows one.",
};

/**
 * Reads a document of a file; where it is wrong because the file holds something else, that alone is said, and not a mistake for each
 * of its keys.
 *
 * @param wanted what the file should hold
 * @param file its name
 * @param bytes its content
 * @param work reads the content
 * @throws {InputError} with every issue, each naming the file
 */
export function readAs<Value>(
  wanted: Exclude<DocumentRole, OtherContent>,
  file: string,
  bytes: Uint8Array,
  work: () => Value,
): Value {
  try {
    return inFile(file, work);
  } catch (error) {
    const other = isInputError(error) ? roleOf(bytes) : undefined;
    if (other === undefined || other === wanted || (isOfCases(wanted) && isOfCases(other))) throw error;
    const expected = isOfCases(wanted) ? "a case, or a list of cases" : names[wanted];
    const said = { code: "other-document", expected, received: names[other] };
    throw fileError([place(said, file, isOfCases(wanted) ? hintForCases(other) : origins[wanted])]);
  }
}

/** How cases are made of what a file holds; of what cannot be made cases, where one comes from. */
function hintForCases(other: DocumentRole): string {
  if (other === "lines") return nameIt;
  return other === "table" || other === "spreadsheet" ? howToMake : origins.case;
}

const nameIt = "Name it .ndjson: cases are read from each line then.";

/** Who reads the documents that are not checked by themselves. */
const readers: Partial<Readonly<Record<DocumentRole, string>>> = {
  inputs: "They are checked with their scheme, by the command that takes them with --inputs.",
  result: "`checkResult` of seko checks one.",
  manifest: "`seko verify` reads one.",
  analysis: "`seko verify` reads one.",
  position: "`seko calculate` reads one with --opening.",
  reform: "`seko show SCHEME --reform FILE` reads one.",
  population: "`seko population` reads one.",
  ledger: "`seko account` reads one.",
  lines: nameIt,
  table: howToMake,
  spreadsheet: howToMake,
};

/** @throws {InputError} for a document that is no case and no scheme beyond doubt */
export function refuseUnchecked(file: string, bytes: Uint8Array): void {
  const role = roleOf(bytes);
  const hint = role === undefined ? undefined : readers[role];
  if (role === undefined || hint === undefined) return;
  const said = { code: "unknown-document", expected: "a case, a list of cases, or a scheme", received: names[role] };
  throw fileError([place(said, file, hint)]);
}

function isOfCases(role: DocumentRole): boolean {
  return role === "case" || role === "cases";
}
