import type { Day } from "../../calendar/index.js";
import type { Assessment } from "../../person/assessment.js";
import type { Case } from "../../person/case.js";
import { scoreDecimals } from "../../person/facts/assessment-facts.js";
import { allDiffer } from "../../person/facts/unique.js";
import { isId } from "../../person/id.js";
import { meansDecimals } from "../../person/read/means.js";
import type { CompiledScheme } from "../compiled.js";
import { zeros } from "../../lists/index.js";
import { headLength, type KnownNames, lineLength, type PlainPerson } from "./person.js";
import { addLines, plannedOf } from "./read-lines.js";
import { amountOf, dayOf, endOf, isRecord, isShort, saysMore } from "./rows.js";

const none: readonly never[] = [];

/**
 * Reads a case straight into the numbers that the short way calculates with: names are their indexes in the scheme, which prove that they
 * are ids. It only ever says that a case is certainly right and plain: whatever it is unsure of, the general way reads, which alone makes
 * issues.
 *
 * @param names which are indexes already
 * @returns undefined where anything is wrong, or more is said than the short way looks at
 */
export function readPlain(document: Case, compiled: CompiledScheme, names: KnownNames): PlainPerson | undefined {
  const { client, period, residences = none, incomes = none, assessments = none, plan } = document;
  const lines = plan?.lines;
  const from = dayOf(period.from);
  const to = dayOf(period.to);
  const birth = dayOf(client.birthDate);
  // A month of birth is decided on its day, and not as others on their first.
  const isRight = isId(document.id) && isId(client.id) && from <= to && birth <= from;
  if (!isRight || saysMore(document) || assessments.length === 0) return undefined;
  if (!isShort(residences) || !isShort(incomes) || !isShort(assessments) || !isShort(lines)) return undefined;
  const { residence } = compiled.scheme.cost;
  const length = 2 * assessments.length + 3 * (residences.length + incomes.length) + lineLength * lines.length;
  // Of the instrument the index is 0.
  const numbers = zeros(headLength + length);
  numbers[0] = from;
  numbers[1] = to;
  numbers[2] = birth;
  numbers[3] = assessments.length;
  numbers[4] = residences.length;
  numbers[5] = incomes.length;
  numbers[7] = residence === "actual" ? 1 : 0;
  let at = headLength;
  let before = Number.NEGATIVE_INFINITY;
  for (const row of assessments) {
    const date = dayOf(row.date);
    const score = amountOf(row.score, scoreDecimals);
    const isPlain = row.instrument === compiled.scheme.assess.instrument && isId(row.id) && !saysMoreOf(row);
    if (!isPlain || !(date > before) || !(score >= 0)) return undefined;
    before = date;
    numbers[at] = date;
    numbers[at + 1] = score;
    at += 2;
  }
  before = Number.NEGATIVE_INFINITY;
  for (const row of residences) {
    const first = dayOf(row.from);
    const last = endOf(row.to);
    const place = compiled.placeIndexes.get(row.place);
    if (row.kind !== residence || row.id !== undefined || isRecord(row) || place === undefined) return undefined;
    if (!(first > before) || !(first <= last)) return undefined;
    before = last;
    at = addSpan(numbers, at, first, last, place);
  }
  for (const row of incomes) {
    const first = row.from === period.from ? from : dayOf(row.from);
    const last = endOf(row.to);
    const minor = amountOf(row.amountPerMonth, meansDecimals);
    const more = row.amountPerWeek !== undefined || row.amountPerYear !== undefined || row.member !== undefined;
    if (more || !isId(row.id) || isRecord(row) || !(first <= last) || !(minor >= 0)) return undefined;
    at = addSpan(numbers, at, first, last, minor);
  }
  const lineNames = addLines(numbers, lines, period, compiled);
  if (lineNames === undefined || !allDiffer(assessments) || !allDiffer(incomes)) return undefined;
  return {
    numbers,
    names,
    case: document.id,
    client: client.id,
    synthetic: document.synthetic === true,
    knownOn: Number.NaN,
    lines: lineNames,
    planned: plannedOf,
    facts: undefined,
    failed: false,
  };
}

function addSpan(numbers: number[], at: number, from: Day, to: Day, value: number): number {
  numbers[at] = from;
  numbers[at + 1] = to;
  numbers[at + 2] = value;
  return at + 3;
}

/** Whether more is said of an assessment than its score. */
function saysMoreOf(row: Assessment): boolean {
  return row.decidedOn !== undefined || row.hours !== undefined || row.answers !== undefined || isRecord(row);
}
