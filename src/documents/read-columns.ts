import { InputError, isInputError, received, type Issue } from "../errors/index.js";
import { columnsText } from "../result/columns/columns-text.js";
import type { ColumnsDocument } from "../result/columns/document.js";
import { resultOfColumns } from "../result/columns/read-columns.js";
import { addDifferences } from "../result/differences.js";
import type { Result } from "../result/result.js";
import { capped } from "./forms/capped.js";
import { holdsTooMany } from "./forms/many-values.js";
import { isWritten, textOf } from "./json/document-text.js";
import { parseJson } from "./json/parse-json.js";
import { plainCopy } from "./json/plain-copy.js";

const key = "columnsVersion";
/** What a text of columns says first, so that no other text is looked through. */
const said = `"${key}"`;

/** The value of an input that is a result in columns; undefined of all others. @throws {InputError} where its text is no JSON */
export function columnsIn(input: unknown): object | undefined {
  const value = isWritten(input) ? valueOf(textOf(input)) : input;
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value : undefined;
}

function valueOf(text: string): unknown {
  return text.slice(0, 100).includes(said) ? parseJson(text) : undefined;
}

/**
 * The result that columns say. They are proven by what it writes: as a whole result, it is one that can be read, and as columns it is
 * what was read.
 *
 * @param parse reads a whole result
 * @throws {InputError} with every issue: those of lists of figures, of the whole result at its places there, or of the columns
 */
export function readColumns(columns: object, parse: (text: string) => Result): Result {
  if (holdsTooMany(columns)) throw refusal("too-large", "columns of fewer values", columns);
  const document = plainCopy(columns) as ColumnsDocument;
  const issues: Issue[] = [];
  const result = parse(wholeText(document, issues));
  const differences: Issue[] = [];
  addDifferences(JSON.parse(columnsText(result)), document, differences);
  for (const issue of differences) capped(issues, () => issue);
  if (issues.length > 0) throw new InputError(issues);
  return result;
}

/** The whole result as text. */
function wholeText(document: ColumnsDocument, issues: Issue[]): string {
  let text: string | undefined;
  try {
    text = resultOfColumns(document, issues)?.toText();
  } catch (error) {
    // What is no result breaks wherever it first matters.
    if (isInputError(error)) throw error;
  }
  if (issues.length > 0) throw new InputError(issues);
  if (text === undefined) throw refusal("not-columns", "a result in columns, version 1", document);
  return text;
}

function refusal(code: string, expected: string, found: unknown): InputError {
  return new InputError([{ code, path: "", expected, received: received(found) }]);
}
