import type { CutUnits } from "../../outcome/cut.js";
import type { OutsideAmount } from "../../rules/cost/outside.js";
import { budgetText } from "../budget.js";
import { bytesOf, emptyBytes, fixed, putFixed, putList, putText, textOf, type JsonBytes } from "../json/bytes.js";
import { putIntegers } from "../json/digits.js";
import { putName } from "../line-text.js";
import { monthCountOf, type ResultNumbers } from "../numbers.js";
import { headText } from "../result-text.js";
import type { Result } from "../result.js";

/** Enough for most results. */
const firstBytes = 4 * 1024;

const objectEnd = /* @__PURE__ */ fixed("}");
const requestedKey = /* @__PURE__ */ fixed(',"requested":');
const allowedKey = /* @__PURE__ */ fixed(',"allowed":');
const costKey = /* @__PURE__ */ fixed(',"cost":');
const coveredKey = /* @__PURE__ */ fixed(',"covered":');
const contributionKey = /* @__PURE__ */ fixed(',"contribution":');

/**
 * A result as the JSON text of a `ColumnsDocument`: a fifth of the bytes of `toText`, for files of many results. `parseResult` reads it.
 *
 * @example
 * parseResult(columnsText(result)).toText() === result.toText(); // true
 */
export function columnsText(result: Result): string {
  return textOf(putColumns(result));
}

/** {@link columnsText} in UTF-8. */
export function columnsBytes(result: Result): Uint8Array {
  return bytesOf(putColumns(result));
}

function putColumns(result: Result): JsonBytes {
  const { numbers } = result;
  const { lines, units } = numbers;
  const count = monthCountOf(numbers);
  const money = result.budget === undefined ? undefined : (numbers as ResultNumbers);
  const { cuts } = units;
  const into = emptyBytes(firstBytes);
  putText(into, `{"columnsVersion":1,${headText(result)}`);
  if (result.budget !== undefined) putText(into, `,"budget":${budgetText(result.budget)}`);
  if (money !== undefined) putText(into, namesOf(money));
  putText(into, ',"lines":');
  putList(into, result.outcome.state === "incomplete" ? [] : lines, (_, name, line) => {
    putName(into, name);
    putFigures(into, { units, money }, { from: line * count, to: (line + 1) * count });
    putFixed(into, objectEnd);
  });
  if (money !== undefined) putMonths(into, money, count);
  if (cuts.length > 0) putText(into, `,"cuts":${JSON.stringify(cuts.map(cutColumns))}`);
  if (money !== undefined && money.outside.length > 0) {
    putText(into, `,"outside":${JSON.stringify(money.outside.map(outsideColumns))}`);
  }
  putText(into, `,"assumptions":${JSON.stringify(result.assumptions)}}`);
  return into;
}

interface Figures {
  readonly units: Result["numbers"]["units"];
  readonly money: ResultNumbers | undefined;
}

/** Where the months of a line stand in lists of all lines. */
interface OfLine {
  readonly from: number;
  readonly to: number;
}

/** Puts the figures of a line. */
function putFigures(into: JsonBytes, { units, money }: Figures, ofLine: OfLine): void {
  const put = (key: Uint8Array, figures: readonly number[]): void => {
    putFixed(into, key);
    putIntegers(into, figures, ofLine);
  };
  const { requested, allowed } = units;
  put(requestedKey, requested);
  if (differs(allowed, requested, ofLine)) put(allowedKey, allowed);
  if (money === undefined) return;
  const { cost, covered, contributionParts } = money;
  put(costKey, cost);
  if (differs(covered, cost, ofLine)) put(coveredKey, covered);
  if (contributionParts.byLine.length > 0) put(contributionKey, contributionParts.byLine);
}

function differs(some: readonly number[], others: readonly number[], { from, to }: OfLine): boolean {
  if (some === others) return false;
  for (let index = from; index < to; index += 1) if (some[index] !== others[index]) return true;
  return false;
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

function namesOf({ form, contributionParts }: ResultNumbers): string {
  const { relatives } = contributionParts;
  const { sourceIds, unitCostIds } = form;
  return (
    `,"sources":${JSON.stringify(sourceIds)}` +
    (relatives.length === 0 ? "" : `,"relatives":${JSON.stringify(relatives)}`) +
    (unitCostIds.length === 0 ? "" : `,"unitCosts":${JSON.stringify(unitCostIds)}`)
  );
}

/** Puts who pays what, month by month. */
function putMonths(into: JsonBytes, money: ResultNumbers, count: number): void {
  const { form, contribution, contributionParts, sources, unitCosts } = money;
  const { relatives, byRelative } = contributionParts;
  putText(into, ',"months":{"contribution":');
  putIntegers(into, contribution, { from: 0, to: contribution.length });
  const put = (key: string, names: readonly string[], figures: readonly number[], each = 1): void => {
    const width = names.length * each;
    putText(into, `,"${key}":`);
    putList(into, names, (_, __, column) => {
      putIntegers(into, figures, { from: column * each, to: count * width, step: width, each });
    });
  };
  put("bySource", form.sourceIds, sources);
  if (relatives.length > 0) put("byRelative", relatives, byRelative);
  if (form.unitCostIds.length > 0) put("byUnitCost", form.unitCostIds, unitCosts, figuresOfUnitCost);
  putFixed(into, objectEnd);
}
