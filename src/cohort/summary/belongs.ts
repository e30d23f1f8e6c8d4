import { earliestDay, formatDay, latestDay } from "../../calendar/index.js";
import type { Result } from "../../calculation/index.js";
import { received, type Issue } from "../../errors/index.js";
import type { OutcomeForm, Scheme, SchemeName } from "../../scheme/index.js";
import type { CountedDays } from "../counted/counted-days.js";
import type { LevelSums } from "./level-sums.js";
import type { ServiceSums } from "./service-sums.js";

/** All days: a summary counts people, so that it takes one result of each, also where two are for different times. */
const always = { from: formatDay(earliestDay), to: formatDay(latestDay) };

/** What tells whether results may be added up together. */
export interface Belonging {
  readonly scheme: Scheme;
  readonly sourceIds: readonly string[];
  readonly levels: LevelSums;
  readonly services: ServiceSums;
  readonly clients: CountedDays;
  /** The last form that was found to be the scheme's, so that each is compared once. */
  form: OutcomeForm | undefined;
}

/**
 * Adds an issue for everything by which a result cannot be added to the others: another scheme, version, currency or basis, a
 * client who is counted already, a level or service that the scheme does not have.
 *
 * @param index place of the result among all
 */
export function checkBelongs(result: Result, index: number, belonging: Belonging, issues: Issue[]): void {
  checkForm(result, index, belonging, issues);
  const first = belonging.clients.add(result.client, always, index);
  if (first !== undefined) {
    issues.push({
      code: "duplicate-client",
      path: `results[${index}].client`,
      expected: "a client whom no other result is about, so that nobody is counted twice",
      received: received(result.client),
      hint: `results[${first}] is about the same client.`,
    });
  }
  for (const { level } of result.totals === undefined ? [] : result.numbers.segments) {
    // By a scheme without levels, budgets are of no level.
    if (level !== "" && !belonging.levels.has(level))
      issues.push(unknown(level, "a level", `results[${index}].budget`, belonging));
  }
  for (const { service } of result.numbers.lines) {
    if (belonging.services.services.has(service)) continue;
    issues.push(unknown(service, "a service", `results[${index}].lines`, belonging));
  }
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
  return `${id}, version ${version}, ${currency} with ${minorUnit} decimals, funded by ${sourceIds.join(", ")}`;
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
