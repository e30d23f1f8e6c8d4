import { type Issue, received } from "../../errors/index.js";
import type { Case } from "../case.js";
import type { IncomeSpan, MeansPer, NumberSpan } from "../facts/spans.js";
import type { Income } from "../means/income.js";
import { sortedWithoutOverlap } from "../facts/overlaps.js";
import { type PeriodRead, readAmount, readDay, readDayNear, readEnd, readId } from "./values.js";
import { sized } from "../means/sized.js";
import { checkUniqueIds } from "../facts/unique.js";

/** Decimals with which incomes and capital are kept as integers. */
export const meansDecimals = 2;

/** The keys of amounts by their length of time. */
export const amountKeys = { month: "amountPerMonth", week: "amountPerWeek", year: "amountPerYear" } as const;

/** For which lengths of time an amount is stated; of a case that was read, one. */
export function statedFor(row: Income): readonly MeansPer[] {
  return (["week", "year", "month"] as const).filter((per) => row[amountKeys[per]] !== undefined);
}

/** For which length of time an amount is stated: one. */
function lengthOf(row: Income, issues: Issue[], list: string, index: number): MeansPer {
  const { amountPerMonth, amountPerWeek, amountPerYear } = row;
  if (amountPerMonth !== undefined && amountPerWeek === undefined && amountPerYear === undefined) return "month";
  const stated = statedFor(row);
  if (stated.length > 1 || stated[0] === undefined) {
    const expected = "one of amountPerMonth, amountPerWeek and amountPerYear";
    const got = stated.length === 0 ? "none of them" : stated.map((per) => amountKeys[per]).join(" and ");
    issues.push({ code: "means-per", path: `${list}[${index}]`, expected, received: got });
    return "month";
  }
  return stated[0];
}

/** The incomes, or expenses, in hundredths; several may run at once and are added. */
export function readIncomes(
  incomes: Case["incomes"],
  list: string,
  period: PeriodRead,
  issues: Issue[],
): readonly IncomeSpan[] | undefined {
  if (incomes === undefined) return undefined;
  const spans = sized<IncomeSpan>(incomes.length);
  for (let index = 0; index < incomes.length; index += 1) {
    // The index is in range.
    const row = incomes[index] as Income;
    readId(row.id, issues, list, index, "id");
    const from = readDayNear(row.from, period, issues, list, index, "from");
    const to = readEnd(row.to, from, issues, list, index);
    const per = lengthOf(row, issues, list, index);
    const key = amountKeys[per];
    // A row without an amount has an issue of its own.
    const text = row[key];
    const minor = text === undefined ? Number.NaN : readAmount(text, meansDecimals, issues, list, index, key);
    spans[index] = { from, to, kind: row.kind, minor, per, ofMember: row.member !== undefined, index };
  }
  checkUniqueIds(incomes, issues, list);
  return spans;
}

/** The capital in hundredths, by the first day. */
export function readWealth(capital: Case["capital"], issues: Issue[]): readonly NumberSpan[] | undefined {
  return readNumbers(capital, "capital", issues, (row, index) =>
    readAmount(row.amount, meansDecimals, issues, "capital", index, "amount"),
  );
}

/** The sizes of a household, by the first day. */
export function readSizes(sizes: Case["household"], list: string, issues: Issue[]): readonly NumberSpan[] | undefined {
  return readNumbers(sizes, list, issues, ({ size }, index) => {
    if (!Number.isInteger(size) || size < 1 || size > 100) {
      issues.push({
        code: "household-size",
        path: `${list}[${index}].size`,
        expected: "how many people live in the household, a whole number from 1 to 100",
        received: received(size),
      });
    }
    return size;
  });
}

function readNumbers<Row extends { readonly from: string; readonly to: string }>(
  rows: readonly Row[] | undefined,
  list: string,
  issues: Issue[],
  valueOf: (row: Row, index: number) => number,
): readonly NumberSpan[] | undefined {
  if (rows === undefined) return undefined;
  const spans = rows.map((row, index): NumberSpan => {
    const from = readDay(row.from, issues, list, index, "from");
    return { from, to: readEnd(row.to, from, issues, list, index), value: valueOf(row, index) };
  });
  return sortedWithoutOverlap(spans, issues, list, "statements");
}
