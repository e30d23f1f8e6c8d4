import { parseDay, type Day, type Period } from "../../calendar/index.js";
import { received } from "../../errors/index.js";
import { readCoverCaps, type CoverCapFacts } from "../cover/read-caps.js";
import { readEntitle, type EntitleFacts } from "../entitle/read.js";
import { isFormula, type EntitleRule } from "../entitle/registry.js";
import { budgetPath, checkIds, checkReference, checkSource, type NameIndex, type Reading } from "../reading/reading.js";
import type { Scheme } from "../scheme.js";
import type { SchemeBudget } from "./scheme-budget.js";

/** A budget beside the scheme's own, with its numbers read. */
export interface BudgetFacts {
  readonly budget: SchemeBudget;
  /** The services that it pays. */
  readonly services: NameIndex;
  /** The scheme as the budget has it: with its own rules in the place of those of the scheme's. */
  readonly scheme: Scheme;
  readonly entitle: EntitleFacts;
  readonly coverCaps: readonly CoverCapFacts[];
}

/** What a scheme says of one of its budgets is read by this reading: its places, its services, and the days of its budget periods. */
export function readingOfOwn(reading: Reading): Reading {
  const { budgets, services } = reading.scheme;
  if (budgets === undefined || budgets.length === 0) return reading;
  const beside = new Set(budgets.flatMap((budget) => budget.services));
  const own = services.flatMap(({ id }, index) => (beside.has(id) ? [] : [[id, index] as const]));
  return { ...reading, budgetServices: new Map(own) };
}

/** The budgets beside the scheme's own: each of known services that no other pays, and with rules as the scheme's own has them. */
export function readBudgets(reading: Reading, validity: Period): readonly BudgetFacts[] {
  const { scheme, issues } = reading;
  const { budgets = [] } = scheme;
  if (budgets.length === 0) return [];
  checkIds(budgets, "budgets", issues);
  checkOwn(reading);
  const paidBy = new Map<string, string>();
  return budgets.map((budget, index): BudgetFacts => {
    const { entitle, cover } = budget;
    const services = readServices(budget, index, paidBy, reading);
    const { afterDeath } = scheme.entitle as Partial<SchemeBudget["entitle"]>;
    const own: Scheme = { ...scheme, entitle: afterDeath === undefined ? entitle : { ...entitle, afterDeath }, cover };
    const ofBudget = {
      ...reading,
      scheme: own,
      budgetAt: `budgets[${index}]`,
      budgetServices: services,
      budgetStarts: budgetStarts(own),
    };
    checkPeriods(ofBudget);
    if (entitle.afterDeath !== undefined) {
      const expected = "nothing, because `entitle.afterDeath` of the scheme holds for each of its budgets";
      const path = budgetPath(ofBudget, "entitle.afterDeath");
      issues.push({ code: "after-death-of-budget", path, expected, received: "a rule" });
    }
    const path = budgetPath(ofBudget, "cover");
    if (cover.source !== undefined) checkSource(cover.source, path, ofBudget);
    else {
      const expected = "the id of a source of this scheme";
      issues.push({ code: "missing-key", path: `${path}.source`, expected, received: received(undefined) });
    }
    return {
      budget,
      services,
      scheme: own,
      entitle: readEntitle(ofBudget, validity),
      coverCaps: readCoverCaps(ofBudget, validity),
    };
  });
}

/** The services of a budget: some, each known, and of no other budget. */
function readServices(
  { services }: SchemeBudget,
  index: number,
  paidBy: Map<string, string>,
  reading: Reading,
): NameIndex {
  const { issues, serviceIds } = reading;
  const list = `budgets[${index}].services`;
  if (services.length === 0) {
    issues.push({
      code: "empty-list",
      path: list,
      expected: "a service that the budget pays",
      received: "an empty list",
    });
  }
  for (const [at, id] of services.entries()) {
    const path = `${list}[${at}]`;
    checkReference(id, serviceIds, { what: "a service of this scheme", path }, reading);
    const other = paidBy.get(id);
    if (other === undefined) paidBy.set(id, path);
    else {
      issues.push({
        code: "service-of-two-budgets",
        path,
        expected: "a service that is named once, because one budget pays it",
        received: received(id),
        hint: `It stands at ${other} too.`,
      });
    }
  }
  return new Map(services.map((id) => [id, serviceIds.get(id) ?? -1]));
}

/** What a scheme with several budgets says of its own: a formula with budget periods, gross, of some service. */
function checkOwn(reading: Reading): void {
  const { issues } = reading;
  const { entitle, cover } = reading.scheme;
  checkPeriods(reading);
  if (!isFormula(entitle)) {
    const expected = "a method by which need gives an amount, because each of several budgets has one";
    issues.push({ code: "method-of-budgets", path: "entitle.method", expected, received: received(entitle.method) });
  }
  if (cover.budget === "net") {
    const expected = '"gross", because of several budgets nobody says which of them a contribution spares';
    issues.push({ code: "budget-kind", path: "cover.budget", expected, received: received(cover.budget) });
  }
  if (readingOfOwn(reading).budgetServices?.size === 0) {
    const expected = "a service that the scheme's own budget pays, or it would never be spent";
    issues.push({ code: "budget-of-nothing", path: "budgets", expected, received: "budgets that pay all services" });
  }
}

/** Of several budgets each has days of its own. */
function checkPeriods(reading: Reading): void {
  const { entitle } = reading.scheme;
  if (!isFormula(entitle) || entitle.budgetPeriods !== undefined) return;
  reading.issues.push({
    code: "budget-periods",
    path: budgetPath(reading, "entitle.budgetPeriods"),
    expected: "budget periods, because each of several budgets has days of its own",
    received: "nothing",
  });
}

/** The first days of budget periods with dates; wrong dates have issues of their own. */
export function budgetStarts({ entitle }: { readonly entitle: EntitleRule }): readonly Day[] {
  const rule = isFormula(entitle) ? entitle.budgetPeriods : undefined;
  const periods = rule !== undefined && "periods" in rule ? rule.periods : [];
  return periods.map(({ from }) => parseDay(from)).sort((one, other) => one - other);
}
