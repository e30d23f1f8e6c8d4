import type { Line } from "./case-lines.js";
import { contentOf, type OtherContent } from "./content-of.js";
import { place } from "../file-fault.js";
import { fileError, type FileIssue } from "../file-issue.js";

/** Names of tables as spreadsheets save them, and of lists of text. */
const tables: Readonly<Record<string, string>> = {
  csv: "a table as CSV",
  tsv: "a table as text",
  tab: "a table as text",
  xls: "a spreadsheet",
  xlsx: "a spreadsheet",
  ods: "a spreadsheet",
};

/** How cases are made of a table. */
export const howToMake =
  'Write one case for each row: docs/start/case-file.md shows how under "From a spreadsheet", and `seko example` prints a case.';

/** What a file of no JSON holds, in words. */
export const contents: Readonly<Record<OtherContent, string>> = {
  lines: "NDJSON, lines with a document in each",
  table: "a table",
  spreadsheet: "a spreadsheet",
};

const lineBreak = Uint8Array.of(10);

/** Whether every line of a file is a document, which its name says. */
export function holdsLines(path: string): boolean {
  return /\.(ndjson|jsonl)(\.gz)?$/iu.test(path);
}

/**
 * Refuses a table where cases are expected: what a column means, only whoever made it knows.
 *
 * @throws {InputError} that says which forms are read, and how to make them of a table
 */
export function refuseTable(path: string): void {
  const issue = tableIssue(path, "cases as JSON, or as NDJSON with a case in each line");
  if (issue !== undefined) throw fileError([issue]);
}

/** What stands in the lines of a file. */
export type LineDocument = "case" | "result" | "position" | "ledger" | "statement";

/** What is wrong with the name of a file in which every line must be a document; undefined where nothing is. */
export function linesIssue(path: string, document: LineDocument): FileIssue | undefined {
  if (holdsLines(path)) return undefined;
  const expected = `NDJSON, a file of lines with a ${document} in each`;
  const table = document === "case" ? tableIssue(path, expected) : undefined;
  if (table !== undefined) return table;
  const hint = `Name it .ndjson or .ndjson.gz: one ${document} in each line.`;
  const other = document === "case" ? " `seko calculate` reads JSON too." : "";
  return place({ code: "not-lines", expected, received: "another name" }, path, `${hint}${other}`);
}

/**
 * Refuses lines whose first ones are rows of a table, whatever their file is called: each would be refused for itself, and none of them
 * would say why.
 *
 * @param lines the first of the file
 * @throws {InputError} that says how to make cases of a table
 */
export function refuseTableLines(path: string, lines: Iterable<Line>): void {
  const [first, second] = lines;
  // A first line that is no JSON may be the only wrong one.
  if (first === undefined || second === undefined) return;
  const content = contentOf(Buffer.concat([first.text, lineBreak, second.text]));
  if (content !== "table" && content !== "spreadsheet") return;
  const said = { code: "table", expected: "NDJSON with a case in each line", received: contents[content] };
  throw fileError([place(said, path, howToMake)]);
}

function tableIssue(path: string, expected: string): FileIssue | undefined {
  const ending = /\.(?<ending>[a-z]+)(\.gz)?$/iu.exec(path)?.groups?.["ending"]?.toLowerCase();
  const table = ending === undefined || !Object.hasOwn(tables, ending) ? undefined : tables[ending];
  return table === undefined ? undefined : place({ code: "table", expected, received: table }, path, howToMake);
}
