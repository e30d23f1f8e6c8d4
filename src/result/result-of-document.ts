import { parseScaled, quantityDecimals } from "../numbers/index.js";
import { budgetOfDocument } from "./budget/budget-of-document.js";
import { ShownUnits } from "../rules/limit/give/shown-units.js";
import type { EligibleDocument, ResultDocument } from "./document.js";
import type { LineUnitsDocument } from "./document/lines.js";
import type { MonthDocument } from "./document/amounts.js";
import type { OutcomeNumbers } from "./numbers.js";
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
  return new EligibleResult({
    ...headOf(document),
    form: { ...formOf(document), sourceIds, unitCostIds },
    ...budgetOfDocument(budget, money),
    ...unitsOf(lines, units),
    cost: ofLines(lines, "cost", money),
    outside: lines.flatMap((line, index) =>
      line.months.flatMap((row, month) =>
        (row.outside ?? []).map(({ reason, bearer, amount }) => ({
          line: index,
          month,
          reason,
          bearer,
          minor: money(amount),
        })),
      ),
    ),
    covered: ofLines(lines, "covered", money),
    contribution: months.map((month) => money(month.contribution)),
    contributionParts: {
      relatives,
      byRelative: months.flatMap((month) => relatives.map((id) => money(ownAt(month.byPayer, id) ?? "0"))),
      byLine: lines.flatMap((line) =>
        line.months.flatMap(({ contribution }) => (contribution === undefined ? [] : [money(contribution)])),
      ),
    },
    sources: months.flatMap((month: MonthDocument) => sourceIds.map((id) => money(ownAt(month.bySource, id) ?? "0"))),
    unitCosts: months.flatMap((month) =>
      unitCostIds.flatMap((id) => {
        const { accepted = "0", funded = "0", paid = "0" } = ownAt(month.unitCosts, id) ?? {};
        return [money(accepted), money(funded), money(paid)];
      }),
    ),
  });
}

/** A figure of each month of each line. */
function ofLines<Key extends string>(
  lines: readonly { readonly months: readonly Readonly<Record<Key, string>>[] }[],
  key: Key,
  scaledOf: (text: string) => number,
): readonly number[] {
  const values: number[] = [];
  for (const { months } of lines) for (const month of months) values.push(scaledOf(month[key]));
  return values;
}

/** What an object itself holds: a source may be called as something that every object has. */
function ownAt<Value>(values: Readonly<Record<string, Value>> | undefined, id: string): Value | undefined {
  return values !== undefined && Object.hasOwn(values, id) ? values[id] : undefined;
}

function unitsOf(
  lines: readonly LineUnitsDocument[],
  scaledOf: (text: string) => number,
): Pick<OutcomeNumbers, "lines" | "units" | "cuts"> {
  return {
    lines: lines.map(({ id, service, unit }) => ({ id, service, unit })),
    units: new ShownUnits({
      requested: ofLines(lines, "requested", scaledOf),
      allowed: ofLines(lines, "allowed", scaledOf),
    }),
    cuts: lines.flatMap((line, index) =>
      line.months.flatMap((row, month) =>
        (row.cuts ?? []).map(({ units, ...reason }) => ({ ...reason, line: index, month, scaled: scaledOf(units) })),
      ),
    ),
  };
}
