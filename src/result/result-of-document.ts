import { parseScaled, quantityDecimals } from "../numbers/index.js";
import { budgetOfDocument, budgetsOfDocument } from "./budget/budget-of-document.js";
import { ShownUnits } from "../rules/limit/give/shown-units.js";
import type { EligibleDocument, ResultDocument } from "./document.js";
import type { LineUnitsDocument } from "./document/lines.js";
import type { MonthDocument } from "./document/amounts.js";
import type { OutcomeNumbers, ResultNumbers } from "./numbers.js";
import { EligibleResult, IncompleteResult, IneligibleResult, type Result } from "./result.js";
import { formOf, headOf } from "./document/head-of-document.js";

/**
 * The result that a document was written from: `resultOfDocument(JSON.parse(JSON.stringify(result)))` equals `result`.
 *
 * @param document a document whose form is right (`parseResult` in `documents/` proves the form of unknown data)
 */
export function resultOfDocument(document: ResultDocument): Result {
  if (document.totals !== undefined) return eligibleOf(document);
  const { outcome, lines } = document;
  const units = (text: string) => parseScaled(text, quantityDecimals);
  const numbers = {
    ...headOf(document),
    form: formOf(document),
    ...unitsOf(lines, units),
  };
  return outcome.state === "incomplete" ? new IncompleteResult(numbers) : new IneligibleResult(numbers);
}

function eligibleOf(document: EligibleDocument): EligibleResult {
  const { scheme, budget, lines, months, totals } = document;
  const money = (text: string) => parseScaled(text, scheme.minorUnit);
  const units = (text: string) => parseScaled(text, quantityDecimals);
  const sourceIds = Object.keys(totals.bySource);
  const unitCostIds = Object.keys(totals.unitCosts ?? {});
  const payers = Object.keys(totals.byPayer ?? {}).filter((id) => id !== document.client);
  const relatives = payers.sort((left, right) => (left < right ? -1 : 1));
  const head = headOf(document);
  const { indicative, approved, segments, budgetPeriods, adjustments, payments } = budgetOfDocument(budget, money);
  const ofUnits = unitsOf(lines, units);
  const form = formOf(document);
  // Each key stands for itself: objects that are spread into another take a sixth of the time of reading a result.
  const numbers: ResultNumbers = {
    case: head.case,
    client: head.client,
    synthetic: head.synthetic,
    form: { scheme: form.scheme, netBudget: form.netBudget, sourceIds, unitCostIds, ...budgetsOfDocument(budget) },
    knownOn: head.knownOn,
    from: head.from,
    to: head.to,
    opening: head.opening,
    eligibility: head.eligibility,
    assumptions: head.assumptions,
    indicative,
    approved,
    segments,
    budgetPeriods,
    adjustments,
    payments,
    lines: ofUnits.lines,
    units: ofUnits.units,
    cost: ofLines(lines, "cost", money),
    outside: partsOf(
      lines,
      ({ outside }) => outside,
      ({ reason, bearer, amount }, line, month) => ({ line, month, reason, bearer, minor: money(amount) }),
    ),
    covered: ofLines(lines, "covered", money),
    contribution: months.map((month) => money(month.contribution)),
    contributionParts: {
      relatives,
      byRelative:
        relatives.length === 0
          ? []
          : months.flatMap((month) => relatives.map((id) => money(ownAt(month.byPayer, id) ?? "0"))),
      byLine: paidByLine(lines, money),
    },
    sources: months.flatMap((month: MonthDocument) => sourceIds.map((id) => money(ownAt(month.bySource, id) ?? "0"))),
    unitCosts:
      unitCostIds.length === 0
        ? []
        : months.flatMap((month) =>
            unitCostIds.flatMap((id) => {
              const { accepted = "0", funded = "0", paid = "0" } = ownAt(month.unitCosts, id) ?? {};
              return [money(accepted), money(funded), money(paid)];
            }),
          ),
  };
  const { question } = head;
  return new EligibleResult(question === undefined ? numbers : { ...numbers, question });
}

/** What some months of lines have more of than figures, each with its line and month. Of most there is nothing, and nothing is made. */
function partsOf<Row, Written, Part>(
  lines: readonly { readonly months: readonly Row[] }[],
  writtenIn: (row: Row) => readonly Written[] | undefined,
  partOf: (written: Written, line: number, month: number) => Part,
): readonly Part[] {
  const parts: Part[] = [];
  for (const [line, { months }] of lines.entries()) {
    for (let month = 0; month < months.length; month += 1) {
      // The index is one of the list.
      for (const written of writtenIn(months[month] as Row) ?? []) parts.push(partOf(written, line, month));
    }
  }
  return parts;
}

/** What is paid of each month of each line; of none where sources are not split by line. */
function paidByLine(lines: EligibleDocument["lines"], money: (text: string) => number): readonly number[] {
  const paid: number[] = [];
  for (const { months } of lines) {
    for (const { contribution } of months) if (contribution !== undefined) paid.push(money(contribution));
  }
  return paid;
}

/** A figure of each month of each line. */
function ofLines<Key extends string>(
  lines: readonly { readonly months: readonly Readonly<Record<Key, string>>[] }[],
  key: Key,
  scaledOf: (text: string) => number,
): readonly number[] {
  const values: number[] = [];
  let last: string | null = null;
  let scaled = 0;
  for (const { months } of lines) {
    for (const month of months) {
      const text = month[key];
      // Most months have the figures of the month before.
      if (text !== last) scaled = scaledOf(text);
      last = text;
      values.push(scaled);
    }
  }
  return values;
}

/** What an object itself holds: a source may be called as something that every object has. */
function ownAt<Value>(values: Readonly<Record<string, Value>> | undefined, id: string): Value | undefined {
  return values !== undefined && Object.hasOwn(values, id) ? values[id] : undefined;
}

function unitsOf(
  lines: readonly LineUnitsDocument[],
  scaledOf: (text: string) => number,
): Pick<OutcomeNumbers, "lines" | "units"> {
  return {
    lines: lines.map(({ id, service, unit }) => ({ id, service, unit })),
    units: new ShownUnits(
      { requested: ofLines(lines, "requested", scaledOf), allowed: ofLines(lines, "allowed", scaledOf) },
      partsOf(
        lines,
        ({ cuts }) => cuts,
        ({ units, ...reason }, line, month) => ({ ...reason, line, month, scaled: scaledOf(units) }),
      ),
    ),
  };
}
