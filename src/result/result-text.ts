import { formatDay, type Period } from "../calendar/index.js";
import type { Eligible, Incomplete, Ineligible } from "../outcome/outcome.js";
import type { Amounts } from "./amounts.js";
import { putAmounts } from "./amounts-text.js";
import { budgetText, type Budget } from "./budget.js";
import { emptyBytes, putList, putText, textOf, type JsonBytes } from "./json/bytes.js";
import { putLine, putLineUnits } from "./line-text.js";
import type { MonthRow } from "./rows/month-row.js";
import type { OpeningDocument } from "./document/opening.js";
import type { OpeningNote } from "./opening-note.js";
import type { OutcomeNumbers, ResultNumbers } from "./numbers.js";

/** Enough for most results without their rows. */
const bytesWithoutRows = 4 * 1024;

/** What the text says of a result, whatever its outcome. */
interface Said {
  readonly basis: string;
  readonly assumptions: readonly string[];
}

/** What the text says of a result that has amounts. */
interface SaidEligible extends Said {
  readonly numbers: ResultNumbers;
  readonly outcome: Eligible;
  readonly budget: Budget;
  readonly months: readonly MonthRow[];
  readonly totals: Amounts;
}

/** What the text says of a result that has none. */
interface SaidWithoutAmounts extends Said {
  readonly numbers: OutcomeNumbers;
  readonly outcome: Ineligible | Incomplete;
  readonly totals: undefined;
}

/**
 * A `ResultDocument` as JSON text, straight from the integers. It alone says what a result is as JSON: whoever wants the document as
 * a value parses the text.
 */
export function resultBytes(result: SaidEligible | SaidWithoutAmounts): JsonBytes {
  const into = emptyBytes();
  putText(into, `{${headText(result)}`);
  if (result.totals === undefined) putUnits(into, result);
  else putEligible(into, result);
  putEnd(into, result);
  return into;
}

/** {@link resultBytes} of who is eligible as text, with no line and no month in their lists. */
export function textWithoutRows(result: SaidEligible): string {
  const into = emptyBytes(bytesWithoutRows);
  putText(into, `{${headText(result)},"budget":${budgetText(result.budget)},"lines":[],"months":[]`);
  putTotals(into, result);
  putEnd(into, result);
  return textOf(into);
}

/** The units of who is not eligible. What would be amounts is absent, never 0. */
function putUnits(into: JsonBytes, { numbers, outcome }: SaidWithoutAmounts): void {
  putText(into, ',"lines":');
  putList(into, outcome.state === "incomplete" ? [] : numbers.lines, (_, name, line) => {
    putLineUnits(into, numbers, name, line);
  });
  putText(into, ',"months":[]');
}

function putEligible(into: JsonBytes, { numbers, budget, months, totals }: SaidEligible): void {
  putText(into, `,"budget":${budgetText(budget)},"lines":`);
  putList(into, numbers.lines, (_, name, line) => {
    putLine(into, numbers, name, line);
  });
  putText(into, ',"months":');
  putList(into, months, (_, month) => {
    month.putText(into);
  });
  putTotals(into, { numbers, totals });
}

function putTotals(into: JsonBytes, { numbers, totals }: Pick<SaidEligible, "numbers" | "totals">): void {
  putText(into, ',"totals":{');
  putAmounts(into, numbers.form, totals);
  putText(into, "}");
}

function putEnd(into: JsonBytes, { assumptions }: Said): void {
  putText(into, `,"assumptions":${JSON.stringify(assumptions)}}`);
}

/** The keys before the budget, of which there is one each. */
export function headText({
  numbers,
  basis,
  outcome,
}: Said & Pick<SaidEligible | SaidWithoutAmounts, "numbers" | "outcome">): string {
  const { form, from, to, knownOn, opening, question } = numbers;
  const about = `"schemaVersion":1,"case":${JSON.stringify(numbers.case)},"client":${JSON.stringify(numbers.client)}`;
  const scheme = `"synthetic":${String(numbers.synthetic)},"scheme":${JSON.stringify(form.scheme)}`;
  const period = `"basis":"${basis}","period":${spanText({ from, to })}`;
  const known = Number.isNaN(knownOn) ? "" : `,"knownOn":"${formatDay(knownOn)}"`;
  const of = question === undefined ? "" : `,"question":${spanText(question)}`;
  const gone = opening === undefined ? "" : `,"opening":${JSON.stringify(openingDocument(opening))}`;
  const kind = form.netBudget ? ',"budgetKind":"net"' : "";
  return `${about},${scheme},${period}${of}${known}${gone}${kind},"outcome":${JSON.stringify(outcome)}`;
}

function spanText({ from, to }: Period): string {
  return `{"from":"${formatDay(from)}","to":"${formatDay(to)}"}`;
}

/** With what a calculation went on, as a document. */
export function openingDocument({ through, version, decidedFrom, monthUnsaid }: OpeningNote): OpeningDocument {
  return {
    through: formatDay(through),
    ...(version === undefined ? {} : { version }),
    ...(Number.isNaN(decidedFrom) ? {} : { decidedFrom: formatDay(decidedFrom) }),
    ...(monthUnsaid ? { monthUnsaid } : {}),
  };
}
