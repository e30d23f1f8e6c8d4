import type { Amounts, CompiledScheme, LineRow, Result } from "seko";
import { type ResultColumn, type Table, type TableColumn, resultColumn } from "seko/report";
import { pageNumber } from "../layout/page-number.js";
import { pageTable } from "../layout/page-table.js";
import { unitInLatvian } from "../latvian/unit-texts.js";
import { cutsTable } from "./cuts-table.js";
import { type PageLook, pageWords } from "./page-words.js";
import { payerColumns } from "./payer-columns.js";

/** The days of each level, and what they add to the budget. */
export function segments({ budget }: Result, { scheme }: CompiledScheme, look: PageLook): readonly string[] {
  if (budget === undefined || budget.segments.length === 0) return [];
  const ofBudget = budgetColumn(budget.segments, scheme, look);
  const rows = budget.segments.map(({ level, assessment, notWorseOffThan, from, to, amount, budget: of }) => {
    const label = scheme.levels.find((each) => each.id === level)?.label[look.language] ?? level ?? assessment ?? "";
    const held = notWorseOffThan === undefined ? "" : pageWords[look.language].notBelow(notWorseOffThan);
    return [...ofBudget.named(of), label + held, from, to, amount.toString()];
  });
  const first = scheme.levels.length === 0 ? "assessment" : "level";
  return part({ id: "segments", title, columns: columns(...ofBudget.ids, first, "from", "to", "budget"), rows }, look);
}

/** The column that tells of which budget rows are, where there are several. */
function budgetColumn(
  rows: readonly { readonly budget: string | undefined }[],
  scheme: CompiledScheme["scheme"],
  { language }: PageLook,
): { readonly ids: readonly "budget-label"[]; readonly named: (id: string | undefined) => readonly string[] } {
  if (rows.every(({ budget }) => budget === undefined)) return { ids: [], named: () => [] };
  const labelOf = (id: string | undefined) =>
    id === undefined
      ? pageWords[language].ownBudget
      : (scheme.budgets?.find((budget) => budget.id === id)?.label[language] ?? id);
  return { ids: ["budget-label"], named: (id) => [labelOf(id)] };
}

/** What is paid out as money in which month, of a scheme that buys nothing. */
export function payments({ budget, totals }: Result, look: PageLook): readonly string[] {
  if (budget === undefined || budget.payments.length === 0) return [];
  const rows = budget.payments.map(({ from, to, amount }) => [from, to, amount.toString()]);
  const total = [pageWords[look.language].total, undefined, totals.paidOut.toString()];
  return part({ id: "payments", title, columns: columns("from", "to", "paid-out"), rows, total }, look);
}

/** The budget periods, where a case has several, or one that a minimum, a maximum or a decision changed. */
export function budgetPeriods({ budget }: Result, { scheme }: CompiledScheme, look: PageLook): readonly string[] {
  if (budget === undefined || budget.periods.length === 0) return [];
  const carries = budget.periods.some(({ carriedIn }) => carriedIn !== undefined);
  const expires = budget.periods.some(({ carriedUntil }) => carriedUntil !== undefined);
  const ofBudget = budgetColumn(budget.periods, scheme, look);
  const rows = budget.periods.map((period) => {
    const { id, from, to, computed, bound, indicative, approved, used, unspent } = period;
    const change = bound === undefined ? "" : `${bound.bound} ${pageNumber(bound.change.toString(), look.language)}`;
    const until = expires ? [period.carriedUntil, period.expired?.toString()] : [];
    const carried = carries ? [period.carriedIn?.toString(), ...until, period.carriedOut?.toString()] : [];
    return [
      ...ofBudget.named(period.budget),
      id,
      from,
      to,
      computed.toString(),
      change,
      ...[indicative, approved, used, unspent].map(String),
      ...carried,
    ];
  });
  const ofExpiry = expires ? (["carried-until", "expired"] as const) : [];
  const ofCarrying = carries ? (["carried-in", ...ofExpiry, "carried-out"] as const) : [];
  const amounts = ["computed", "changed-by", "indicative", "approved", "used", "unspent", ...ofCarrying] as const;
  return part(
    { id: "periods", title, columns: columns(...ofBudget.ids, "budget-period", "from", "to", ...amounts), rows },
    look,
  );
}

/** The lines of the plan, with units and amounts. */
export function lines(result: Result, { scheme }: CompiledScheme, look: PageLook): readonly string[] {
  if (result.lines.length === 0) return [];
  const units = ({ id, service, requested, allowed }: Result["lines"][number]): readonly string[] => [
    id,
    scheme.services.find((each) => each.id === service)?.label[look.language] ?? service,
    ...[look.language === "lv" ? unitInLatvian(requested.unit) : requested.unit, requested, allowed].map(String),
  ];
  const ofUnits = columns("line", "service", "unit", "requested", "allowed");
  if (result.budget === undefined) {
    return part({ id: "lines", title, columns: ofUnits, rows: result.lines.map(units) }, look);
  }
  const row = (line: LineRow): readonly string[] => [
    ...units(line),
    ...[line.cost, line.covered, line.uncovered].map(String),
  ];
  const { cost, covered, uncovered } = result.totals;
  const total = [
    pageWords[look.language].total,
    undefined,
    undefined,
    undefined,
    undefined,
    ...[cost, covered, uncovered].map(String),
  ];
  const all = [...ofUnits, ...columns("cost", "covered", "uncovered")];
  return part({ id: "lines", title, columns: all, rows: result.lines.map(row), total }, look);
}

/** Which units of the plan are not allowed, and why. */
export function cuts(result: Result, compiled: CompiledScheme, look: PageLook): readonly string[] {
  const table = cutsTable(result, compiled, look.language);
  return table === undefined ? [] : part(table, look);
}

/** The months of the period, with who pays; nothing by a scheme that buys nothing. */
export function months(result: Result, compiled: CompiledScheme, look: PageLook): readonly string[] {
  if (result.budget === undefined || compiled.form.sourceIds.length === 0) return [];
  const { totals } = result;
  const amounts = ({ cost, covered, uncovered, contribution, funded, bySource }: Amounts) =>
    [cost, covered, uncovered, contribution, funded, ...bySource.values()].map(String);
  const names = ["month", "cost", "covered", "uncovered", "contribution", "funded"] as const;
  const payers = payerColumns(compiled, [...names, "remaining"]);
  const all = [...columns(...names), ...payers, ...columns("remaining")];
  const rows = result.months.map((month) => [month.month, ...amounts(month), String(month.remaining)]);
  const total = [pageWords[look.language].total, ...amounts(totals), undefined];
  return part({ id: "months", title, columns: all, rows, total }, look);
}

/** What the tables of this page show. */
const title = { lv: "Rezultāts", en: "Result" };

function columns(...ids: readonly ResultColumn[]): readonly TableColumn[] {
  return ids.map((id) => resultColumn(id));
}

/** A table under a blank line. */
function part(table: Table, look: PageLook): readonly string[] {
  return ["", ...pageTable(table, look, look.language)];
}
