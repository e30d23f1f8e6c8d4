import { firstDay, formatDay, intersect, lastDay, monthOf, openEnd, type Period } from "../../calendar/index.js";
import { received } from "../../errors/index.js";
import { groupByEach } from "../../lists/index.js";
import type { ContributeFormula } from "./compiled-formula.js";
import type { CompiledMeans } from "./means/compiled-means.js";
import { readMeans, type MeansRule } from "./means/read-means.js";
import { readerOf } from "./read-numbers.js";
import { readByMethod, somebodyPays, type ContributeRule } from "./registry.js";
import type { MonthOfTest } from "./months/month-of-test-rule.js";
import { checkMonthOfTest } from "./months/read-month-of-test.js";
import type { PayingBase } from "./rule.js";
import { refuseMoney, unitOf } from "../reading/check-counted.js";
import { checkNoGap, checkNoOverlap } from "../reading/coverage.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import { checkAll } from "../reading/check/check-lists.js";
import { readRow } from "./means/read-protected-amount.js";
import { checkWhose, type RuleOfPersons } from "./means/read-whose.js";
import { readWhenOf, type CompiledTest } from "../when/read.js";
import { checkSource, readPeriod, type Reading } from "../reading/reading.js";

/** A paying rule with its numbers read. */
export interface ContributionFacts extends Period {
  readonly rule: PayingBase & MonthOfTest & MeansRule;
  readonly path: string;
  /** The numbers of the method, in the order in which it reads them. */
  readonly numbers: readonly ParameterRow[];
  readonly formula: ContributeFormula;
  /** What counts as means beside income. */
  readonly means: CompiledMeans | undefined;
  /** Of whom it is asked. */
  readonly when: readonly CompiledTest[];
  readonly exemptions: readonly (readonly CompiledTest[])[];
  readonly mostPerMonth: ParameterRow | undefined;
  readonly mostForLife: ParameterRow | undefined;
}

/** The rules by which somebody pays, and, where tests tell rules apart, those by which nobody does. */
export interface ContributeFacts {
  readonly contribute: readonly ContributionFacts[];
  readonly free: readonly RuleOfPersons[];
}

/** The rules of contribution: exactly one for each service on each day, with known names and numbers that make sense. */
export function readContribute(reading: Reading, validity: Period): ContributeFacts {
  const { scheme } = reading;
  const days = scheme.contribute.map((rule, index) => {
    const path = `contribute[${index}]`;
    checkSource(rule.source, path, reading);
    checkServices(rule.services, path, reading);
    const period = readPeriod(rule, path, reading.issues);
    const when = readWhenOf(rule.when, `${path}.when`, period, reading);
    return { ...period, path, services: rule.services, when };
  });
  checkOneEach(days, reading, validity);
  const facts: ContributionFacts[] = [];
  const free: RuleOfPersons[] = [];
  for (const [index, rule] of scheme.contribute.entries()) {
    const row = days[index];
    if (row === undefined) continue;
    if (!somebodyPays(rule)) {
      free.push(row);
      continue;
    }
    checkWholeMonths(row, row.path, validity, reading);
    const read = readRule(rule, row, validity, reading);
    if (read !== undefined) facts.push(read);
  }
  if (facts.length > 0) checkWhatPayingNeeds(reading);
  return { contribute: facts, free };
}

/** Adds an issue for services that are listed and not known, and for a list without any. */
export function checkServices(services: readonly string[] | undefined, path: string, reading: Reading): void {
  if (services === undefined) return;
  checkAll(services, reading.serviceIds, { what: "a service of this scheme", path: `${path}.services` }, reading);
}

/** Every service has one rule on every day; where no rule names services, that is asked once. */
function checkOneEach(rows: readonly RuleOfPersons[], reading: Reading, validity: Period): void {
  const { scheme, issues } = reading;
  if (scheme.services.length === 0 && rows.length === 0) return;
  const named = scheme.contribute.some((rule) => rule.services !== undefined);
  const placed = [...rows.entries()].map(([index, row]) => ({ ...row, index }));
  const ofAll = placed.filter(({ index }) => scheme.contribute[index]?.services === undefined);
  const ofServices = groupByEach(placed, ({ index }) => new Set(scheme.contribute[index]?.services));
  for (const service of named ? reading.serviceIds.keys() : [undefined]) {
    const ofService = service === undefined ? [] : (ofServices.get(service) ?? []);
    const own = [...ofAll, ...ofService].sort((left, right) => left.index - right.index);
    const before = issues.length;
    const what = `a rule for what the client pays${service === undefined ? "" : ` of service "${service}"`}`;
    if (own.some(({ when }) => when.length > 0)) {
      // What tests with mistakes say of persons is not known.
      if (before === 0) checkWhose(own, validity, what, reading);
      continue;
    }
    checkNoOverlap(own, issues);
    // Two rules that meet for several services are one mistake.
    for (let index = issues.length - 1; index >= before; index -= 1) {
      const path = issues[index]?.path;
      if (issues.findIndex((issue) => issue.code === "overlap" && issue.path === path) < index) issues.splice(index, 1);
    }
    checkNoGap(own, validity, { path: "contribute", what }, issues);
  }
}

/** What is paid is decided for a month, so a rule by which somebody pays begins and ends with one. */
export function checkWholeMonths(days: Period, path: string, validity: Period, reading: Reading): void {
  const checks = [
    ["from", "first", days.from, days.from <= validity.from || days.from === firstDay(monthOf(days.from))],
    ["to", "last", days.to, days.to >= validity.to || days.to === openEnd || days.to === lastDay(monthOf(days.to))],
  ] as const;
  for (const [key, end, day, right] of checks) {
    if (right || Number.isNaN(day)) continue;
    reading.issues.push({
      code: "contribution-inside-month",
      path: `${path}.${key}`,
      expected: `the ${end} day of a month, because what is paid is decided by month`,
      received: formatDay(day),
    });
  }
}

function readRule(
  rule: ContributeRule,
  { path, when, from, to }: RuleOfPersons,
  validity: Period,
  reading: Reading,
): ContributionFacts | undefined {
  const numbers: ParameterRow[] = [];
  const days = { from, to };
  const place = { rule, source: rule.source, path, days, inForce: intersect(days, validity) ?? days };
  const formula = readByMethod(rule.method, rule, readerOf(place, numbers, reading));
  if (formula === undefined) return undefined;
  if (formula.by === "services" && formula.of === "units") checkUnits(rule.services, path, reading);
  const paying: PayingBase & MonthOfTest & MeansRule = rule;
  const means = readMeans({ ...place, rule: paying }, numbers, reading);
  checkMonthOfTest(paying, path, reading);
  const cap = (key: "mostPerMonth" | "mostForLife") =>
    paying[key] === undefined
      ? undefined
      : readRow(
          paying[key],
          { decimals: reading.scheme.minorUnit, path: `${path}.${key}`, source: rule.source, days },
          reading,
        );
  return {
    ...days,
    rule: paying,
    path,
    numbers,
    formula,
    means,
    when,
    exemptions: (paying.exemptions ?? []).map(({ when, source }, index) => {
      const at = `${path}.exemptions[${index}]`;
      checkSource(source, at, reading);
      return readWhenOf(when, `${at}.when`, days, reading);
    }),
    mostPerMonth: cap("mostPerMonth"),
    mostForLife: cap("mostForLife"),
  };
}

/** A fee for each unit is not asked of what is counted in money. */
function checkUnits(services: readonly string[] | undefined, path: string, reading: Reading): void {
  for (const [index, id] of (services ?? [...reading.serviceIds.keys()]).entries()) {
    if (unitOf(id, reading) !== "money") continue;
    refuseMoney(id, services === undefined ? `${path}.services` : `${path}.services[${index}]`, reading);
  }
}

/** Where somebody pays, the scheme says in which order, and whether the budget is what the public pays or more. */
function checkWhatPayingNeeds(reading: Reading): void {
  const { cover, contributeOrder } = reading.scheme;
  const why = "because the client pays by a rule of contribute";
  if (cover.budget === undefined)
    refuse("budget-kind", { path: "cover.budget", expected: `"gross" or "net", ${why}`, value: undefined }, reading);
  if (contributeOrder === undefined) {
    refuse(
      "contribute-order",
      { path: "contributeOrder", expected: `"priority", "date" or a list of services, ${why}`, value: undefined },
      reading,
    );
  }
}

/** The order in which a test is spent, where it lists services: all of them, each once. */
export function checkContributeOrder(reading: Reading): void {
  const order = reading.scheme.contributeOrder;
  if (order === undefined || typeof order === "string") return;
  checkAll(order, reading.serviceIds, { what: "a service of this scheme", path: "contributeOrder" }, reading);
  const listed = new Set(order);
  const missing = [...reading.serviceIds.keys()].filter((id) => !listed.has(id));
  if (missing.length > 0 || listed.size < order.length) {
    const what = missing.length > 0 ? `a list without ${missing.join(", ")}` : "a list with a service twice";
    reading.issues.push({
      code: "contribute-order",
      path: "contributeOrder",
      expected: "every service of the scheme, each once",
      received: what,
    });
  }
}

function refuse(
  code: string,
  { path, expected, value }: { readonly path: string; readonly expected: string; readonly value: unknown },
  reading: Reading,
): void {
  reading.issues.push({ code, path, expected, received: received(value) });
}
