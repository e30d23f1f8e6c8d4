import { firstDay, formatDay, intersect, lastDay, monthOf, openEnd, type Period } from "../../calendar/index.js";
import { received } from "../../errors/index.js";
import { formatScaledShort, rateDecimals, unitPriceDecimals } from "../../numbers/index.js";
import type { CompiledIncome } from "./compiled.js";
import type { ContributeRule, CountedIncome, PayingRule } from "./rule.js";
import { checkNoGap, checkNoOverlap } from "../reading/coverage.js";
import type { Parameter } from "../reading/parameter.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import { checkAll } from "../reading/check-lists.js";
import { readProtected, readRow, type ProtectedFacts } from "./read-protected-amount.js";
import { readWhen, type CompiledTest } from "../when/read.js";
import { checkSource, nameIndex, readPeriod, readRounding, type Reading } from "../reading/reading.js";

/** A paying rule with its numbers read. */
export interface ContributionFacts extends Period {
  readonly rule: PayingRule;
  readonly path: string;
  /** The numbers of the method, in the order in which {@link PayingRule} lists them. */
  readonly numbers: readonly ParameterRow[];
  /** In minor units. */
  readonly step: number;
  readonly protected: ProtectedFacts | undefined;
  readonly exemptions: readonly (readonly CompiledTest[])[];
  readonly mostPerMonth: ParameterRow | undefined;
  readonly mostForLife: ParameterRow | undefined;
}

/** The rules of contribution: exactly one for each service on each day, with known names and numbers that make sense. */
export function readContribute(reading: Reading, validity: Period): readonly ContributionFacts[] {
  const { scheme } = reading;
  const days = scheme.contribute.map((rule, index) => {
    const path = `contribute[${index}]`;
    checkSource(rule.source, path, reading);
    checkServices(rule.services, path, reading);
    return { ...readPeriod(rule, path, reading.issues), path };
  });
  checkOneEach(days, reading, validity);
  const facts: ContributionFacts[] = [];
  for (const [index, rule] of scheme.contribute.entries()) {
    const row = days[index];
    if (rule.method === "none" || row === undefined) continue;
    checkWholeMonths(row, row.path, validity, reading);
    facts.push(readRule(rule, row, row.path, intersect(row, validity) ?? row, reading));
  }
  if (facts.length > 0) checkWhatPayingNeeds(reading);
  return facts;
}

/** Adds an issue for services that are listed and not known, and for a list without any. */
export function checkServices(services: readonly string[] | undefined, path: string, reading: Reading): void {
  if (services === undefined) return;
  checkAll(services, reading.serviceIds, "a service of this scheme", `${path}.services`, reading);
}

/** Every service has one rule on every day; where no rule names services, that is asked once. */
function checkOneEach(rows: readonly (Period & { readonly path: string })[], reading: Reading, validity: Period): void {
  const { scheme, issues } = reading;
  const named = scheme.contribute.some((rule) => rule.services !== undefined);
  for (const service of named ? reading.serviceIds.keys() : [undefined]) {
    const own = rows.filter((_, index) => isFor(scheme.contribute[index], service));
    const before = issues.length;
    checkNoOverlap(own, issues);
    // Two rules that meet for several services are one mistake.
    for (let index = issues.length - 1; index >= before; index -= 1) {
      const path = issues[index]?.path;
      if (issues.findIndex((issue) => issue.code === "overlap" && issue.path === path) < index) issues.splice(index, 1);
    }
    const what = service === undefined ? "" : ` of service "${service}"`;
    checkNoGap(own, validity, "contribute", `a rule for what the client pays${what}`, issues);
  }
}

function isFor(rule: ContributeRule | undefined, service: string | undefined): boolean {
  return service === undefined || rule?.services === undefined || rule.services.includes(service);
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

function readRule(rule: PayingRule, days: Period, path: string, inForce: Period, reading: Reading): ContributionFacts {
  const { issues } = reading;
  const { minorUnit } = reading.scheme;
  const row = (key: string, parameter: Parameter, decimals = minorUnit) =>
    readRow(parameter, decimals, `${path}.${key}`, rule.source, days, reading);
  if ("incomeOf" in rule || "counts" in rule || "leavesOut" in rule) checkKinds(rule, path, reading);
  return {
    ...days,
    rule,
    path,
    numbers: readNumbers(rule, path, row, reading),
    step: "rounding" in rule ? readRounding(rule.rounding, minorUnit, `${path}.rounding`, issues) : 1,
    protected: readThreshold(rule, inForce, path, reading),
    exemptions: (rule.exemptions ?? []).map(({ when, source }, index) => {
      const place = `${path}.exemptions[${index}]`;
      checkSource(source, place, reading);
      return readWhen(when, `${place}.when`, reading);
    }),
    mostPerMonth: rule.mostPerMonth === undefined ? undefined : row("mostPerMonth", rule.mostPerMonth),
    mostForLife: rule.mostForLife === undefined ? undefined : row("mostForLife", rule.mostForLife),
  };
}

function readThreshold(rule: PayingRule, days: Period, path: string, reading: Reading): ProtectedFacts | undefined {
  if (rule.method === "income-above-protected") {
    return readProtected(rule.protected, days, `${path}.protected`, reading);
  }
  if (rule.method === "share-above-threshold") return readProtected(rule.threshold, days, `${path}.threshold`, reading);
  return undefined;
}

type ReadOwn = (key: string, parameter: Parameter, decimals?: number) => ParameterRow;

/** The numbers of a method, each row in its place, with issues where they cannot be meant. */
function readNumbers(rule: PayingRule, path: string, row: ReadOwn, reading: Reading): readonly ParameterRow[] {
  switch (rule.method) {
    case "fixed-per-unit":
      return [row("amount", rule.amount, unitPriceDecimals)];
    case "fixed-public-part":
      return [row("publicPart", rule.publicPart, unitPriceDecimals)];
    case "share-of-income": {
      const { mode } = rule.rounding;
      if (mode !== "down" && mode !== "floor") {
        const expected = '"down" or "floor", or a part of the share that is kept could be taken';
        refuse("kept-share", `${path}.rounding.mode`, expected, mode, reading);
      }
      return [checkedShare(row("share", rule.share, rateDecimals), reading)];
    }
    case "income-above-protected":
      return [];
    case "share-above-threshold":
      return [checkedShare(row("share", rule.share, rateDecimals), reading)];
    case "slope": {
      const [lower, lowerAmount] = [row("lowerIncome", rule.lowerIncome), row("lowerAmount", rule.lowerAmount)];
      const [upper, upperAmount] = [row("upperIncome", rule.upperIncome), row("upperAmount", rule.upperAmount)];
      if (upper.value <= lower.value) refuse("slope", upper.path, "more than lowerIncome", rule.upperIncome, reading);
      if (upperAmount.value < lowerAmount.value) {
        refuse(
          "slope",
          upperAmount.path,
          "lowerAmount or more, so that more income never pays less",
          rule.upperAmount,
          reading,
        );
      }
      return [lower, lowerAmount, upper, upperAmount];
    }
    case "capital-steps": {
      const step = row("step", rule.step);
      if (step.value === 0) refuse("capital-step", step.path, "a step above 0", rule.step, reading);
      return [row("free", rule.free), step, row("amountPerStep", rule.amountPerStep)];
    }
  }
}

/** A share of at most 1. */
export function checkedShare(row: ParameterRow, reading: Reading): ParameterRow {
  if (row.value > 10 ** rateDecimals) {
    refuse("share-above-one", row.path, 'a share from "0" to "1"', formatScaledShort(row.value, rateDecimals), reading);
  }
  return row;
}

/** Kinds of income are names of the scheme's: a mistyped one must not leave income out unseen. */
export function checkKinds(rule: CountedIncome, path: string, reading: Reading): void {
  const known = nameIndex(reading.scheme.incomeKinds ?? []);
  for (const key of ["counts", "leavesOut"] as const) {
    const kinds = rule[key];
    if (kinds !== undefined) checkAll(kinds, known, "one of incomeKinds of this scheme", `${path}.${key}`, reading);
  }
  if (rule.counts !== undefined && rule.leavesOut !== undefined) {
    refuse("income-kinds", path, "`counts` or `leavesOut`", "both", reading);
  }
}

/** Which income counts, for arithmetic. */
export function compileIncome({ incomeOf, counts, leavesOut }: CountedIncome): CompiledIncome {
  return { ofHousehold: incomeOf === "household", counts, leavesOut: leavesOut ?? [] };
}

/** Where somebody pays, the scheme says in which order, and whether the budget is what the public pays or more. */
function checkWhatPayingNeeds(reading: Reading): void {
  const { cover, contributeOrder } = reading.scheme;
  const why = "because the client pays by a rule of contribute";
  if (cover.budget === undefined) refuse("budget-kind", "cover.budget", `"gross" or "net", ${why}`, undefined, reading);
  if (contributeOrder === undefined) {
    refuse(
      "contribute-order",
      "contributeOrder",
      `"priority", "date" or a list of services, ${why}`,
      undefined,
      reading,
    );
  }
}

/** The order in which a test is spent, where it lists services: all of them, each once. */
export function checkContributeOrder(reading: Reading): void {
  const order = reading.scheme.contributeOrder;
  if (order === undefined || typeof order === "string") return;
  checkAll(order, reading.serviceIds, "a service of this scheme", "contributeOrder", reading);
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

function refuse(code: string, path: string, expected: string, value: unknown, reading: Reading): void {
  reading.issues.push({ code, path, expected, received: received(value) });
}
