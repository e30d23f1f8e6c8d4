import { isId, whyNotId } from "../person/id.js";
import type { Issue } from "../errors/index.js";
import { checkName, checkVersion, minorUnits } from "../rules/reading/check/check-head.js";
import { checkDays } from "./check-days.js";
import { checkDate, checkTexts } from "./check-texts.js";
import { checkSums } from "./check-sums.js";
import { hasKeys, hasRowsAsWritten } from "./as-written/rows.js";
import { addDifferences } from "./differences.js";
import type { EligibleDocument, ResultDocument, WrittenResult } from "./document.js";
import { checkAmounts, fitsOutcome } from "./fits-outcome.js";
import { resultOfDocument } from "./result-of-document.js";
import type { Result } from "./result.js";
import { textWithoutRows } from "./result-text.js";
import { checkDatesIn, checkMonths, checkOpening, checkQuestion } from "./document/check-document.js";

/** The keys of a line: id, service, unit, months. */
const keysOfLine = 4;
const none: readonly never[] = [];

/**
 * Reads a result back from its document and checks everything it says: dates and decimals, that it has all months of its
 * period, and that every figure is what the figures it rests on add up to. So a result that was cut short, or changed by
 * hand in one place, is not taken for a result.
 *
 * @param document a document whose form is right (`parseResult` in `documents/` proves the form of unknown data)
 * @param issues where every issue is added
 * @returns the result; undefined where there is an issue
 */
export function readResult(document: WrittenResult, issues: Issue[]): Result | undefined {
  return readWith(document, issues, asWritten);
}

/**
 * The result of a JSON text that is letter for letter what its own figures give, which is seen sooner than whether its form is right;
 * undefined of all others, and where anything is wrong.
 *
 * @param hasForm whether the form is right of a document, of which only the months are left out: those are as they are written
 */
export function readWrittenText(text: string, hasForm: (document: unknown) => boolean): Result | undefined {
  try {
    const document = JSON.parse(text) as WrittenResult;
    if (!minorUnits.includes(document.scheme.minorUnit)) return undefined;
    const result = sameText(document, () => text);
    if (result === undefined || hasParts(result)) return undefined;
    const lines = document.lines.map((line) => ({ ...line, months: [] }));
    if (!hasForm({ ...document, lines, months: [] })) return undefined;
    const issues: Issue[] = [];
    return readWith(document, issues, () => result);
  } catch {
    // What is no result breaks wherever it first matters; the thorough reader says what is wrong.
    return undefined;
  }
}

/**
 * {@link readWrittenText} of a value, whose rows are seen figure by figure: of an eligible result, whose rows hold nothing but figures.
 *
 * @param copyOf the copy of a document whose form is certainly right, undefined of others
 */
export function readWrittenValue(
  input: object,
  copyOf: (document: object) => WrittenResult | undefined,
): Result | undefined {
  try {
    // Nothing is believed of it: the rest is proven of the copy, and each row where it is looked at.
    const { lines, months } = input as WrittenResult;
    if (!lines.every((line) => hasKeys(line, keysOfLine) && Array.isArray(line.months))) return undefined;
    const rest = copyOf({ ...input, lines: lines.map((line) => ({ ...line, months: none })), months: none });
    if (rest?.totals === undefined || !minorUnits.includes(rest.scheme.minorUnit)) return undefined;
    const ofLine = (index: number) => lines[index]?.months ?? none;
    const document = { ...rest, lines: rest.lines.map((line, index) => ({ ...line, months: ofLine(index) })), months };
    const unfit: Issue[] = [];
    checkMonths(document, unfit);
    if (unfit.length > 0) return undefined;
    // Whether the amounts of its rows are there is seen figure by figure.
    const written = document as EligibleDocument & WrittenResult;
    const result = resultOfDocument(written);
    if (result.totals === undefined || !hasRowsAsWritten(written, result.numbers)) return undefined;
    if (JSON.stringify({ ...rest, lines: none }) !== textWithoutRows(result)) return undefined;
    const issues: Issue[] = [];
    return readWith(document, issues, () => result);
  } catch {
    // What is no result breaks wherever it first matters; the thorough reader says what is wrong.
    return undefined;
  }
}

/** Whether a result holds what stands in its months as somebody wrote it: why units are cut, and what is above ceilings. */
function hasParts({ numbers }: Result): boolean {
  return numbers.units.cuts.length > 0 || ("outside" in numbers && numbers.outside.length > 0);
}

function readWith(
  document: WrittenResult,
  issues: Issue[],
  read: (document: WrittenResult) => Result | undefined,
): Result | undefined {
  const before = issues.length;
  const { scheme, period, outcome, knownOn, opening, question } = document;
  for (const [key, id] of [
    ["case", document.case],
    ["client", document.client],
  ] as const) {
    if (!isId(id)) issues.push(whyNotId(id, key));
  }
  checkName(scheme, minorUnits, "scheme", issues);
  if (!minorUnits.includes(scheme.minorUnit)) return undefined;
  checkDate(period.from, "period.from", issues);
  checkDate(period.to, "period.to", issues);
  if (knownOn !== undefined) checkDate(knownOn, "knownOn", issues);
  if (question !== undefined) {
    checkDate(question.from, "question.from", issues);
    checkDate(question.to, "question.to", issues);
  }
  if (opening !== undefined) {
    checkDate(opening.through, "opening.through", issues);
    if (opening.decidedFrom !== undefined) checkDate(opening.decidedFrom, "opening.decidedFrom", issues);
    if (opening.version !== undefined) checkVersion(opening.version, "opening.version", issues);
  }
  checkDatesIn(outcome, ["outcome"], issues);
  const written = issues.length > before ? undefined : read(document);
  if (written === undefined) {
    for (const key of ["budget", "lines", "months", "totals"] as const) {
      checkTexts(document[key], [key], scheme.minorUnit, issues);
    }
    if (issues.length > before) return undefined;
    checkMonths(document, issues);
    checkAmounts(document, issues);
  }
  checkDays(document, issues);
  checkOpening(document, issues);
  checkQuestion(document, issues);
  if (issues.length > before) return undefined;
  // It has the amounts of its outcome: that was looked at.
  const result = written ?? resultOfDocument(document as ResultDocument);
  checkSums(result, issues);
  if (written === undefined) addDifferences(result.toJSON(), document, issues);
  return issues.length > before ? undefined : result;
}

/**
 * The result of a document that is letter for letter what its own figures give, as every result is that seko wrote: none of its texts
 * needs to be looked at one by one, nor set against what the result writes. Undefined of all others.
 */
function asWritten(document: WrittenResult): Result | undefined {
  return sameText(document, () => JSON.stringify(document));
}

/** @param text of the document, which is asked for where all else is right */
function sameText(document: WrittenResult, text: () => string): Result | undefined {
  const unfit: Issue[] = [];
  checkMonths(document, unfit);
  if (unfit.length > 0 || !fitsOutcome(document)) return undefined;
  const result = resultOfDocument(document);
  return !hasUnread(result) && text() === result.toText() ? result : undefined;
}

/** Whether a figure is none of those that would be written as if they were. */
function hasUnread({ numbers }: Result): boolean {
  const lists: (readonly number[])[] = [numbers.units.cuts.map(({ scaled }) => scaled)];
  if ("covered" in numbers) {
    const { covered, contribution, contributionParts, unitCosts, outside } = numbers;
    lists.push(
      covered,
      contribution,
      contributionParts.byRelative,
      unitCosts,
      outside.map(({ minor }) => minor),
    );
  }
  return lists.some((list) => list.some(Number.isNaN));
}
