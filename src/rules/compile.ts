import { InputError, readingAny, type Issue } from "../errors/index.js";
import { quantityDecimals } from "../numbers/index.js";
import { assumedSource } from "./reading/assumption.js";
import { compileContribute } from "./contribute/compile.js";
import { compilePrices } from "./cost/compile.js";
import { compileTested } from "./cost/compile-tested.js";
import { namesPlaces } from "./cost/places-of-prices.js";
import { overLimits } from "./cost/outside.js";
import { compileUnitCosts, unitCostIdsOf } from "./fund/compile-unit-costs.js";
import type { CompiledBudget, CompiledScheme } from "./compiled.js";
import { isFormula, type BudgetFormulaRule, type EntitleRule } from "./entitle/registry.js";
import type { EntitleFacts } from "./entitle/read.js";
import { ownCopy } from "./reading/own-copy.js";
import { compileFunding } from "./fund/compile-shares.js";
import { limitsOfServices } from "./limit/limits-of-services.js";
import { readScheme, type SchemeFacts } from "./read-scheme.js";
import type { Scheme } from "./scheme.js";
import { checkWords } from "./reading/check/check-words.js";
import { schemeWords } from "./reading/words-of-forms.js";

/**
 * Turns a scheme into tables for calculation, once for any number of clients.
 *
 * @param document the rules, of which a copy is taken; `parseScheme` makes one of a JSON document
 * @param values decimal texts for the inputs the scheme leaves open, by id; results name them among their assumptions
 * @returns the compiled scheme, read-only
 * @throws {InputError} with every issue of the scheme's sense, every input that misses and every input it does not know
 *
 * @example
 * const compiled = compile(scheme, { "amount-level-1": "1800.00" });
 */
export function compile(document: Scheme, values: Readonly<Record<string, string>> = {}): CompiledScheme {
  return readingAny({ value: document, kind: "a scheme", parser: "parseScheme" }, () =>
    compileOwn(ownCopy(document), ownCopy(values)),
  );
}

function compileOwn(scheme: Scheme, inputs: Readonly<Record<string, string>>): CompiledScheme {
  const issues: Issue[] = [];
  // Rules are told apart by words: what they say is looked at once each is known.
  checkWords(scheme, schemeWords, issues);
  if (issues.length > 0) throw new InputError(issues);
  const facts = readScheme(scheme, inputs, issues);
  if (issues.length > 0) throw new InputError(issues);
  const serviceIds = scheme.services.map((service) => service.id);
  const ofNights = new Set(scheme.services.filter(({ lastDay }) => lastDay === "not-counted").map(({ id }) => id));
  const prices = compilePrices(facts.cost, scheme.services, facts.places);
  const name = { id: scheme.id, version: scheme.version, currency: scheme.currency, minorUnit: scheme.minorUnit };
  const compiled: CompiledScheme = {
    inputs,
    name,
    form: {
      scheme: name,
      sourceIds: facts.fund.sourceIds,
      netBudget: scheme.cover.budget === "net",
      unitCostIds: unitCostIdsOf(facts.fund.unitCosts),
      ...(facts.budgets.length === 0
        ? {}
        : { budgets: facts.budgets.map(({ budget: { id, services } }) => ({ id, services })) }),
    },
    validity: facts.validity,
    levelIds: scheme.levels.map((level) => level.id),
    hasUnentitled: scheme.levels.some(({ entitled }) => entitled === false),
    bands: facts.assess.bands,
    levelOfScore: facts.assess.levelOf,
    minimumScore: facts.assess.minimum,
    maximumScore: facts.assess.maximum,
    conditions: facts.conditions,
    placeIndexes: indexesOf(scheme.places.map((place) => place.id)),
    places: facts.places,
    serviceIndexes: indexesOf(serviceIds),
    services: scheme.services.map(({ id, unit, area }) => ({ id, unit, area })),
    weeksToMonths: facts.weeks,
    ofNights: ofNights.size === 0 ? undefined : ofNights,
    limits: facts.limits,
    limitsOf: limitsOfServices(facts.limits),
    prices: prices.rows,
    priceRuns: prices.runs,
    priceStarts: prices.starts,
    namesPlaces: namesPlaces(scheme.services, [
      facts.cost.prices,
      facts.cost.ceilings,
      ...facts.fund.unitCosts.map(({ rates }) => rates),
    ]),
    testedPrices: compileTested(facts.cost, scheme.services, facts.places),
    outsideKinds: facts.limits.some(({ beyond }) => beyond !== undefined)
      ? [...prices.outsideKinds, overLimits]
      : prices.outsideKinds,
    priceFacts: facts.cost.prices,
    ceilingFacts: facts.cost.ceilings,
    priceDenominator: 10 ** (quantityDecimals + prices.decimals - scheme.minorUnit),
    costRounding: { mode: scheme.cost.rounding.mode, step: facts.cost.step },
    unitRounding: { mode: scheme.cost.unitRounding.mode, step: facts.cost.unitStep },
    ...budgetRules({ ...facts, scheme }),
    budgets: [],
    conversion: facts.conversion,
    contributions: compileContribute(facts),
    sourceIds: facts.fund.sourceIds,
    splitMethod: scheme.fund.method,
    funding: facts.fund.runs.map(compileFunding),
    testsSources: scheme.fund.shares.some(({ when = [] }) => when.length > 0),
    unitCosts: compileUnitCosts(facts.fund.unitCosts, serviceIds, facts.places, scheme.minorUnit),
    fundCaps: facts.fund.caps,
    circumstanceBounds: facts.bounds,
    usedParameters: facts.used,
    assumptions: assumptionsOfRules(scheme),
  };
  return facts.budgets.length === 0 ? compiled : { ...compiled, budgets: budgetsOf(compiled, facts) };
}

/** What a scheme has of one of its budgets. */
function budgetRules({ scheme, entitle, coverCaps }: Pick<SchemeFacts, "scheme" | "entitle" | "coverCaps">) {
  const formula = isFormula(scheme.entitle) ? scheme.entitle : undefined;
  return {
    scheme,
    amounts: entitle.formula?.amounts ?? [],
    formula,
    rates: entitle.formula,
    entitlement: formula === undefined || isPlain(formula, entitle) ? undefined : entitle,
    budgetRounding: { mode: formula?.rounding.mode ?? "half-up", step: entitle.step } as const,
    coverCaps,
  };
}

/** The budgets of a scheme that has several. */
function budgetsOf(compiled: CompiledScheme, { budgets }: SchemeFacts): readonly CompiledBudget[] {
  const { serviceIndexes } = compiled;
  const beside = budgets.map((facts): CompiledBudget => ({
    id: facts.budget.id,
    pays: [...serviceIndexes.keys()].map((id) => facts.services.has(id)),
    rules: { ...compiled, ...budgetRules(facts) },
  }));
  const own = [...serviceIndexes.values()].map((service) => !beside.some(({ pays }) => pays[service] === true));
  return [{ id: undefined, pays: own, rules: compiled }, ...beside];
}

/** Whether the budget is the sum of dated level amounts and nothing else, as in most schemes: a short way leads there. */
function isPlain(
  { minimum, maximum, nothingBelow, budgetPeriods, notWorseOff, monthBasis }: BudgetFormulaRule,
  { formula }: EntitleFacts,
): boolean {
  const more = minimum ?? maximum ?? nothingBelow ?? budgetPeriods ?? notWorseOff ?? monthBasis;
  return formula?.amounts !== undefined && more === undefined;
}

function indexesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}

/** The assumptions behind the rules that every calculation applies, whatever the client. */
function assumptionsOfRules(scheme: Scheme): readonly string[] {
  const sources = [
    ...[scheme.assess, scheme.assess.beforeFirst, scheme.assess.lowerLevel].flatMap((rule) => rule?.source ?? []),
    ...sourcesOfEntitlement(scheme.entitle),
    ...(scheme.budgets ?? []).flatMap(({ entitle, cover: { source } }) => [
      ...sourcesOfEntitlement(entitle),
      ...(source === undefined ? [] : [source]),
    ]),
    ...(scheme.cover.source === undefined ? [] : [scheme.cover.source]),
    ...scheme.levels.flatMap((level) => level.source ?? []),
    ...scheme.conditions.map((condition) => condition.source),
    ...scheme.contribute.map((rule) => rule.source),
  ];
  const assumed = sources.map((source) => assumedSource(source, scheme)).filter((id) => id !== undefined);
  return [...new Set(assumed)].sort();
}

function sourcesOfEntitlement(rule: EntitleRule): readonly string[] {
  if (!isFormula(rule)) return [rule.source];
  const over = rule.budgetPeriods?.carryOver ?? [];
  // Of a rule that changes only the rows count by which budgets end.
  const always = "lasts" in over ? [over] : [];
  return [rule.budgetPeriods, ...always, rule.notWorseOff].flatMap((part) => part?.source ?? []);
}
