import type { Amounts, CompiledScheme, LineRow, Result } from "seko";
import { formatDay } from "seko/calendar";
import { pairs, type Pair } from "../layout/pairs.js";
import type { Look } from "../layout/style.js";
import { numbers, table } from "../layout/table.js";
import { assumptionList } from "./assumption-list.js";
import { findingsOf, outcomeLine, spanText } from "./outcome-words.js";

/** One result in full, as lines: who and by which rules, the outcome with its reasons, budget, lines, months, assumptions. */
export function resultPage(result: Result, compiled: CompiledScheme, look: Look): readonly string[] {
  const { style, width } = look;
  const findings = findingsOf(result.outcome, compiled);
  return [
    ...(result.synthetic ? [style.warning("SYNTHETIC: this person is made up."), ""] : []),
    ...pairs(headOf(result, compiled), width),
    ...(findings.length === 0 ? [] : ["", ...pairs(findings, width, 2)]),
    ...segments(result, compiled, look),
    ...budgetPeriods(result, look),
    ...lines(result, compiled, look),
    ...months(result, look),
    ...assumptionList(result.assumptions, compiled, look),
  ];
}

function headOf(result: Result, compiled: CompiledScheme): readonly Pair[] {
  const { scheme } = compiled;
  const { budget } = result;
  const head: Pair[] = [
    ["Case", result.case],
    ["Client", result.client],
    ["Scheme", `${scheme.id}, version ${scheme.version}: ${scheme.label.en}`],
    ["Period", spanText(result.period) + questionOf(result)],
    ...openingOf(result),
    ["Outcome", outcomeLine(result, compiled)],
  ];
  if (budget === undefined) {
    return [...head, ["Budget", result.outcome.state === "incomplete" ? "not known" : "none"]];
  }
  const { approved, indicative } = budget;
  const given = approved.equals(indicative) ? "" : `, by the formula ${indicative.toString()}`;
  return [...head, ["Budget", `${approved.toString()} ${approved.currency}${given}`]];
}

/** Of which days the period shows some. */
function questionOf({ numbers: { question } }: Result): string {
  return question === undefined ? "" : `, shown of ${formatDay(question.from)} to ${formatDay(question.to)}`;
}

/** With what the period goes on. */
function openingOf({ numbers: { opening } }: Result): readonly Pair[] {
  if (opening === undefined) return [];
  const { through, version, decidedFrom } = opening;
  const by = version === undefined ? "" : ` by version ${version}`;
  const goesOn = `goes on from a position of ${formatDay(through)}${by}`;
  if (Number.isNaN(decidedFrom)) return [["Opening", goesOn]];
  const first = `its first month is decided again from ${formatDay(decidedFrom)} on, less what was shown of it`;
  return [["Opening", `${goesOn}; ${first}`]];
}

function segments({ budget }: Result, { scheme }: CompiledScheme, { style }: Look): readonly string[] {
  if (budget === undefined || budget.segments.length === 0) return [];
  const rows = budget.segments.map(({ level, assessment, notWorseOffThan, from, to, amount }) => {
    const label = scheme.levels.find((each) => each.id === level)?.label.en ?? level ?? assessment ?? "";
    const held = notWorseOffThan === undefined ? "" : `, not below ${notWorseOffThan}`;
    return [label + held, from, to, amount.toString()];
  });
  const columns = [
    { heading: scheme.levels.length === 0 ? "Assessment" : "Level" },
    { heading: "From" },
    { heading: "To" },
    numbers("Budget"),
  ];
  return ["", ...table(columns, rows, style)];
}

/** The budget periods, where a case has several, or one that a minimum, a maximum or a decision changed. */
function budgetPeriods({ budget }: Result, { style }: Look): readonly string[] {
  if (budget === undefined || budget.periods.length === 0) return [];
  const rows = budget.periods.map(({ id, from, to, computed, bound, indicative, approved, used, unspent }) => {
    const change = bound === undefined ? "" : `${bound.bound} ${bound.change.toString()}`;
    return [id, from, to, computed.toString(), change, ...[indicative, approved, used, unspent].map(String)];
  });
  const columns = [
    ...["Budget period", "From", "To"].map((heading) => ({ heading })),
    ...["Computed", "Changed by", "Indicative", "Approved", "Used", "Unspent"].map(numbers),
  ];
  return ["", ...table(columns, rows, style)];
}

function lines(result: Result, { scheme }: CompiledScheme, { style }: Look): readonly string[] {
  if (result.lines.length === 0) return [];
  const unitColumns = [
    ...["Line", "Service", "Unit"].map((heading) => ({ heading })),
    ...["Requested", "Allowed"].map(numbers),
  ];
  const units = ({ id, service, requested, allowed }: Result["lines"][number]): readonly string[] => [
    id,
    scheme.services.find((each) => each.id === service)?.label.en ?? service,
    ...[requested.unit, requested, allowed].map(String),
  ];
  if (result.budget === undefined) return ["", ...table(unitColumns, result.lines.map(units), style)];
  const columns = [...unitColumns, ...["Cost", "Covered", "Uncovered"].map(numbers)];
  const row = (line: LineRow): readonly string[] => [
    ...units(line),
    ...[line.cost, line.covered, line.uncovered].map(String),
  ];
  const { cost, covered, uncovered } = result.totals;
  const total = ["Total", "", "", "", "", ...[cost, covered, uncovered].map(String)];
  return ["", ...table(columns, result.lines.map(row), style, total)];
}

function months(result: Result, { style }: Look): readonly string[] {
  if (result.budget === undefined) return [];
  const { totals } = result;
  const amounts = ({ cost, covered, uncovered, contribution, funded, bySource }: Amounts) =>
    [cost, covered, uncovered, contribution, funded, ...bySource.values()].map(String);
  const columns = [
    { heading: "Month" },
    ...["Cost", "Covered", "Uncovered", "Contribution", "Funded"].map(numbers),
    ...[...totals.bySource.keys()].map(numbers),
    numbers("Remaining"),
  ];
  const rows = result.months.map((month) => [month.month, ...amounts(month), String(month.remaining)]);
  return ["", ...table(columns, rows, style, ["Total", ...amounts(totals), ""])];
}
