import type { CutUnits } from "../../outcome/cut.js";
import type { OutsideAmount } from "../../rules/cost/outside.js";
import { budgetText } from "../budget.js";
import { monthCountOf, type ResultNumbers } from "../numbers.js";
import { headText } from "../result-text.js";
import type { Result } from "../result.js";

/**
 * A result as the JSON text of a `ColumnsDocument`: a fifth of the bytes of `toText`, for files of many results. `parseResult` reads it.
 *
 * @example
 * parseResult(columnsText(result)).toText() === result.toText(); // true
 */
export function columnsText(result: Result): string {
  const { numbers } = result;
  const { lines, units } = numbers;
  const count = monthCountOf(numbers);
  const money = result.budget === undefined ? undefined : (numbers as ResultNumbers);
  const { requested, allowed, cuts } = units;
  const incomplete = result.outcome.state === "incomplete";
  let text = `{"columnsVersion":1,${headText(result)}`;
  if (result.budget !== undefined) text += `,"budget":${budgetText(result.budget)}`;
  if (money !== undefined) text += namesOf(money);
  text += ',"lines":[';
  for (let line = 0; line < lines.length && !incomplete; line += 1) {
    const [from, to] = [line * count, (line + 1) * count];
    const listOf = (figures: readonly number[]) => `[${figures.slice(from, to).join(",")}]`;
    const asked = listOf(requested);
    text += `${line === 0 ? "" : ","}${JSON.stringify(lines[line]).slice(0, -1)},"requested":${asked}`;
    if (allowed !== requested) text += unless(asked, "allowed", listOf(allowed));
    if (money !== undefined) {
      const cost = listOf(money.cost);
      text += `,"cost":${cost}`;
      if (money.covered !== money.cost) text += unless(cost, "covered", listOf(money.covered));
      const { byLine } = money.contributionParts;
      if (byLine.length > 0) text += `,"contribution":${listOf(byLine)}`;
    }
    text += "}";
  }
  text += "]";
  if (money !== undefined) text += monthsOf(money, count);
  if (cuts.length > 0) text += `,"cuts":${JSON.stringify(cuts.map(cutColumns))}`;
  if (money !== undefined && money.outside.length > 0) {
    text += `,"outside":${JSON.stringify(money.outside.map(outsideColumns))}`;
  }
  return `${text},"assumptions":${JSON.stringify(result.assumptions)}}`;
}

/** How many figures a unit cost has in a month: what is accepted, funded and paid. */
export const figuresOfUnitCost = 3;

/** Its keys in their order, wherever the cut comes from. */
function cutColumns({ line, month, scaled, code, rules, most, by, source }: CutUnits): object {
  return { line, month, scaled, code, rules, most, by, source };
}

function outsideColumns({ line, month, reason, bearer, minor }: OutsideAmount): object {
  return { line, month, reason, bearer, minor };
}

function unless(same: string, key: string, list: string): string {
  return list === same ? "" : `,"${key}":${list}`;
}

function namesOf({ form, contributionParts }: ResultNumbers): string {
  const { relatives } = contributionParts;
  const { sourceIds, unitCostIds } = form;
  return (
    `,"sources":${JSON.stringify(sourceIds)}` +
    (relatives.length === 0 ? "" : `,"relatives":${JSON.stringify(relatives)}`) +
    (unitCostIds.length === 0 ? "" : `,"unitCosts":${JSON.stringify(unitCostIds)}`)
  );
}

function monthsOf({ form, contribution, contributionParts, sources, unitCosts }: ResultNumbers, count: number): string {
  const { relatives, byRelative } = contributionParts;
  const unitCostCount = form.unitCostIds.length;
  return (
    `,"months":{"contribution":[${contribution.join(",")}],"bySource":${columns(sources, form.sourceIds.length, count)}` +
    (relatives.length === 0 ? "" : `,"byRelative":${columns(byRelative, relatives.length, count)}`) +
    (unitCostCount === 0 ? "" : `,"byUnitCost":${columns(unitCosts, unitCostCount, count, figuresOfUnitCost)}`) +
    "}"
  );
}

/** Figures that stand month by month, as a list for each of those whose figures they are. */
function columns(figures: readonly number[], width: number, count: number, each = 1): string {
  const lists: string[] = [];
  for (let column = 0; column < width; column += 1) {
    let list = "";
    for (let month = 0; month < count; month += 1) {
      const at = (month * width + column) * each;
      for (let part = at; part < at + each; part += 1) list += `${list === "" ? "" : ","}${figures[part] ?? 0}`;
    }
    lists.push(`[${list}]`);
  }
  return `[${lists.join(",")}]`;
}
