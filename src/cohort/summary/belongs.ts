import type { ResultNumbers } from "../../result/numbers.js";
import type { Result } from "../../result/result.js";
import { countOf, joinPaths, received, type Issue } from "../../errors/index.js";
import type { OutcomeForm, SchemeName } from "../../rules/compiled.js";
import type { Scheme } from "../../rules/scheme.js";
import type { CountOnce } from "../counted/count-once.js";

/** The ids of something. */
type Known = Pick<ReadonlySet<string>, "has">;

/** What tells whether results may be added up together. */
export interface Belonging {
  readonly scheme: Scheme;
  readonly sourceIds: readonly string[];
  /** Whether the scheme has a level, and a service. */
  readonly levels: Known;
  readonly services: Known;
  readonly counted: CountOnce;
  /** The last form that was found to be the scheme's, so that each is compared once. */
  form: OutcomeForm | undefined;
}

/**
 * Adds an issue for everything by which a result cannot be added to the others: another scheme, version, currency or basis, a
 * client who is counted on some of its days already, a level or service that the scheme does not have.
 *
 * @param index place of the result among all
 */
export function checkBelongs(result: Result, index: number, belonging: Belonging, issues: Issue[]): void {
  checkForm(result, index, belonging, issues);
  const twice = belonging.counted.issueOf(result, index);
  if (twice !== undefined) issues.push({ ...twice, path: joinPaths(`results[${index}]`, twice.path) });
  if (result.totals !== undefined && goesOn(result.numbers)) issues.push(budgetGoesOn(result, index));
  for (const { level } of result.totals === undefined ? [] : result.numbers.segments) {
    // By a scheme without levels, budgets are of no level.
    if (level !== "" && !belonging.levels.has(level))
      issues.push(unknown(level, "a level", `results[${index}].budget`, belonging));
  }
  for (const { service } of result.numbers.lines) {
    if (belonging.services.has(service)) continue;
    issues.push(unknown(service, "a service", `results[${index}].lines`, belonging));
  }
}

/** Whether a budget of a result has days about which it says nothing. */
function goesOn({ budgetPeriods, from, to }: ResultNumbers): boolean {
  return budgetPeriods.some((budget) => budget.from < from || budget.to > to);
}

/** Each part of a budget period shows all of its budget: added up, it would count once for each. */
function budgetGoesOn({ period }: Result, index: number): Issue {
  return {
    code: "budget-goes-on",
    path: `results[${index}].budget`,
    expected: "budgets without days outside the period of their result, so that none is added up twice",
    received: `a budget that goes on before ${period.from} or after ${period.to}`,
    hint: "Summarise results of whole budget periods.",
  };
}

function checkForm(result: Result, index: number, belonging: Belonging, issues: Issue[]): void {
  const basis: string = result.basis;
  if (basis !== "planned") issues.push(mixed(`results[${index}].basis`, "planned", basis));
  const { form } = result.numbers;
  if (form === belonging.form) return;
  const { scheme, sourceIds } = belonging;
  // A result without amounts names no sources.
  const named = result.totals === undefined ? sourceIds : result.numbers.form.sourceIds;
  const expected = describe(scheme, sourceIds);
  const actual = describe(form.scheme, named);
  if (expected === actual) belonging.form = form;
  else issues.push(mixed(`results[${index}].scheme`, expected, actual));
}

function describe({ id, version, currency, minorUnit }: SchemeName, sourceIds: readonly string[]): string {
  return `${id}, version ${version}, ${currency} with ${countOf(minorUnit, "decimal")}, funded by ${sourceIds.join(", ")}`;
}

function mixed(path: string, expected: string, actual: string): Issue {
  return {
    code: "mixed-results",
    path,
    expected: `what all results of a summary have in common: ${expected}`,
    received: actual,
    hint: "Summarise each scheme, currency and basis on its own.",
  };
}

function unknown(id: string, what: string, path: string, { scheme }: Belonging): Issue {
  return {
    code: "unknown-reference",
    path,
    expected: `${what} of scheme "${scheme.id}"`,
    received: received(id),
  };
}
