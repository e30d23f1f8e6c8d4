import { monthOf, parseDay } from "../../calendar/index.js";
import { pathOf, received, type Issue } from "../../errors/index.js";
import { parseScaled } from "../../numbers/index.js";
import type { CutUnits } from "../../outcome/cut.js";
import type { OutsideAmount } from "../../rules/cost/outside.js";
import { checkName, minorUnits } from "../../rules/reading/check/check-head.js";
import { ShownUnits } from "../../rules/limit/give/shown-units.js";
import { budgetOfDocument, budgetsOfDocument } from "../budget/budget-of-document.js";
import { EligibleResult, IncompleteResult, IneligibleResult, type Result } from "../result.js";
import { formOf, headOf } from "../document/head-of-document.js";
import { figuresOfUnitCost } from "./columns-text.js";
import type { ColumnsDocument } from "./document.js";

/**
 * The result that columns say, of which nothing is proven but that each list has its whole numbers: whoever asks looks at what the
 * result writes.
 *
 * @throws anything where the rest is not as it should be
 */
export function resultOfColumns(document: ColumnsDocument, issues: Issue[]): Result | undefined {
  const { period, lines, months, budget, outcome, scheme, sources = [], relatives = [], unitCosts = [] } = document;
  const count = monthOf(parseDay(period.to)) - monthOf(parseDay(period.from)) + 1;
  const found: Issue[] = [];
  const list = (figures: readonly number[] | undefined, each: number, ...path: PropertyKey[]): readonly number[] => {
    const length = count * each;
    if (isWhole(figures, length)) return figures;
    const expected =
      each === 1 ? "a whole number for each month of the period" : "three whole numbers for each month of the period";
    found.push({ code: "months-of-period", path: pathOf(...path), expected, received: received(figures) });
    return [];
  };
  const byMonth = (key: "bySource" | "byRelative" | "byUnitCost", names: readonly string[], each: number) => {
    const lists = names.map((_, index) => list(months?.[key]?.[index], each, "months", key, index));
    // Where a list is missing, no figures are laid out: a period may be longer than anything that is written.
    if (found.length > 0) return [];
    const width = lists.length * each;
    // Month by month, those whose figures they are side by side.
    return Array.from({ length: count * width }, (_, at) => {
      const column = Math.floor((at % width) / each);
      return lists[column]?.[Math.floor(at / width) * each + (at % each)] ?? 0;
    });
  };
  const ofLines = (key: "requested" | "allowed" | "cost" | "covered", otherwise?: "requested" | "cost") =>
    lines.flatMap((line, index) => list(line[key] ?? (otherwise && line[otherwise]), 1, "lines", index, key));
  if (!minorUnits.includes(scheme.minorUnit)) {
    checkName(scheme, minorUnits, "scheme", issues);
    return undefined;
  }
  const form = formOf(document);
  const requested = ofLines("requested");
  const allowed = lines.some((line) => line.allowed !== undefined) ? ofLines("allowed", "requested") : requested;
  const numbers = {
    ...headOf(document),
    form,
    lines: lines.map(({ id, service, unit }) => ({ id, service, unit })),
    units: new ShownUnits({ requested, allowed }, (document.cuts ?? []) as readonly CutUnits[]),
  };
  if (budget === undefined) {
    if (found.length > 0) return void issues.push(...found);
    return outcome.state === "incomplete" ? new IncompleteResult(numbers) : new IneligibleResult(numbers);
  }
  const cost = ofLines("cost");
  const byLine = lines.flatMap(({ contribution }, index) =>
    contribution === undefined ? [] : list(contribution, 1, "lines", index, "contribution"),
  );
  const money = {
    ...budgetOfDocument(budget, (text) => parseScaled(text, scheme.minorUnit)),
    cost,
    covered: ofLines("covered", "cost"),
    outside: (document.outside ?? []) as readonly OutsideAmount[],
    contribution: list(months?.contribution, 1, "months", "contribution"),
    contributionParts: { relatives, byRelative: byMonth("byRelative", relatives, 1), byLine },
    sources: byMonth("bySource", sources, 1),
    unitCosts: byMonth("byUnitCost", unitCosts, figuresOfUnitCost),
  };
  if (found.length > 0) return void issues.push(...found);
  return new EligibleResult({
    ...numbers,
    ...money,
    form: { ...form, sourceIds: sources, unitCostIds: unitCosts, ...budgetsOfDocument(budget) },
  });
}

/** Whether a value, whatever it is, is a list of so many whole numbers. */
function isWhole(figures: readonly number[] | undefined, length: number): figures is readonly number[] {
  return Array.isArray(figures) && figures.length === length && figures.every(Number.isSafeInteger);
}
