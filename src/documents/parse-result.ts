import { readResult, readWrittenText, readWrittenValue } from "../result/read-result.js";
import type { Result } from "../result/result.js";
import type { WrittenResult } from "../result/document.js";
import { isInputError, type Issue } from "../errors/index.js";
import { accepted, issuesOf } from "./examine.js";
import { certainCopy } from "./forms/certain-copy.js";
import type { DocumentKind } from "./examine/document-kind.js";
import { mostValues } from "./forms/many-values.js";
import { isPlain } from "./forms/plain-object.js";
import { writtenResultForm } from "./generated/result.js";
import { isWritten, textOf } from "./json/document-text.js";
import { columnsIn, readColumns } from "./read-columns.js";

const resultKind: DocumentKind<WrittenResult> = {
  form: writtenResultForm,
  readValues: (document, issues) => void readResult(document, issues),
  // Figures can only be set against each other where all of them are there.
  bears: ["none"],
};

/**
 * A result from unknown data, proven: its form, its dates and decimals, and that every figure is what the figures it rests on
 * add up to (requested = allowed + cut, cost = covered + uncovered, covered = contribution + funded, funded = the sum of its
 * sources, months = the sum of lines, totals = the sum of months). Amounts stand in an eligible result and in no other. `parseResult(JSON.parse(JSON.stringify(result)))` equals
 * `result`.
 *
 * That the figures follow from a case by the rules of a scheme, only `calculate` can tell.
 *
 * @param input the JSON text, its bytes in UTF-8, or an already parsed value; also of a result in columns, as `columnsText` writes it
 * @returns the result, which shares nothing with the input
 * @throws {InputError} with every issue: those of the text, then of the form; those of the figures where the form is right but
 * for unknown keys
 *
 * @example
 * const again = parseResult(JSON.stringify(result));
 * again.totals?.covered.toString() === result.totals?.covered.toString(); // true
 */
export function parseResult(input: unknown): Result {
  const columns = columnsIn(input);
  return columns === undefined ? parseWhole(input) : readColumns(columns, parseWhole);
}

function parseWhole(input: unknown): Result {
  return readQuickly(input) ?? parseThoroughly(input);
}

/** Undefined of all that is not letter for letter as it would be written, for the thorough reader to decide. */
function readQuickly(input: unknown): Result | undefined {
  if (isWritten(input)) return readWrittenText(textOf(input), (document) => certainly(document) !== undefined);
  // Its form is proven of a copy.
  return isPlain(input) ? readWrittenValue(input, certainly) : undefined;
}

function certainly(document: unknown): WrittenResult | undefined {
  // The form is that of a result.
  return certainCopy(document, writtenResultForm, mostValues / 2) as WrittenResult | undefined;
}

function parseThoroughly(input: unknown): Result {
  let result: Result | undefined;
  const readValues: typeof resultKind.readValues = (document, issues) => void (result = readResult(document, issues));
  accepted(input, { ...resultKind, readValues });
  // Where nothing is wrong, the result was read.
  return result as unknown as Result;
}

/**
 * Every issue for which {@link parseResult} would throw, without throwing; none where the result is good.
 *
 * @param input as for {@link parseResult}
 */
export function checkResult(input: unknown): readonly Issue[] {
  try {
    const columns = columnsIn(input);
    if (columns === undefined) return issuesOf(input, resultKind);
    readColumns(columns, parseWhole);
    return [];
  } catch (error) {
    if (isInputError(error)) return error.issues;
    throw error;
  }
}
