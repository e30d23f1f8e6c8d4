import type { Day } from "../../calendar/index.js";
import type { ResidenceKind } from "../../person/residence.js";
import type { CompiledScheme } from "../compiled.js";
import type { IncomeFormula } from "../contribute/compiled-formula.js";
import type { CompiledContribution } from "../contribute/compiled.js";
import { paysOut } from "../entitle/budget/pays-out.js";
import { periodsOf, type PlainPeriod } from "./period.js";
import type { KnownNames } from "./person.js";
import { isPlainLimit } from "./rooms.js";

/** A test of the income of one day, above what the place leaves free, by which the client pays. */
export interface PlainContribution extends CompiledContribution {
  readonly formula: IncomeFormula;
}

/** A scheme by which people can be calculated the short way. */
export interface PlainRules {
  readonly compiled: CompiledScheme;
  /** Of people who are read for the scheme itself names are indexes already. */
  readonly names: KnownNames;
  readonly on: (from: Day, to: Day) => PlainPeriod | undefined;
  /** Undefined where nobody pays. */
  readonly pays: PlainContribution | undefined;
  /** How many of the next people are read the general way at once, because it was not known what limits leave of somebody. */
  passBy: number;
}

const decided = new WeakMap<CompiledScheme, PlainRules | "more">();
let last: PlainRules | undefined;

/** What the short way needs of a scheme, decided once; undefined where the scheme has rules that it does not know. */
export function plainRules(compiled: CompiledScheme): PlainRules | undefined {
  if (last?.compiled === compiled) return last;
  let rules = decided.get(compiled);
  if (rules === undefined) {
    rules = read(compiled) ?? "more";
    decided.set(compiled, rules);
  }
  if (rules === "more") return undefined;
  last = rules;
  return rules;
}

/**
 * Levels by scores from the day of the assessment, amounts of levels, one test of income for all services, a gross budget, sources by the month:
 * limits by the month, ceilings of one kind, no unit costs, services to buy.
 */
function read(compiled: CompiledScheme): PlainRules | undefined {
  const { scheme, contributions, formula, rates, limits, outsideKinds, unitCosts } = compiled;
  const { assess, cover, fund, purposes, incomeKinds } = scheme;
  const [pays, second] = contributions.rules;
  const lists = [
    unitCosts,
    compiled.budgets,
    compiled.coverCaps,
    compiled.fundCaps,
    contributions.caps,
    contributions.relatives,
    purposes ?? [],
  ];
  const more =
    compiled.ofNights ??
    compiled.weeksToMonths ??
    compiled.testedPrices ??
    compiled.entitlement?.carryOver ??
    rates?.openOn ??
    rates?.lacks ??
    rates?.answers ??
    assess.expiresAfterMonths ??
    assess.lowerLevel ??
    incomeKinds ??
    second;
  const isPlain =
    more === undefined &&
    lists.every(({ length }) => length === 0) &&
    limits.every(isPlainLimit) &&
    outsideKinds.length <= 1 &&
    formula !== undefined &&
    !paysOut(compiled) &&
    compiled.levelOfScore !== undefined &&
    !compiled.hasUnentitled &&
    !compiled.services.some(({ unit }) => unit === "money") &&
    assess.binds === "assessment" &&
    (cover.budget ?? "gross") === "gross" &&
    !compiled.testsSources &&
    fund.splitAt === "month";
  if (!isPlain) return undefined;
  const common = { compiled, passBy: 0, names: ownNames(compiled), on: periodsOf(compiled) };
  if (pays === undefined) return { ...common, pays };
  return contributions.byMonth && isIncomeTest(pays, scheme.cost.residence) ? { ...common, pays } : undefined;
}

function isIncomeTest(rule: CompiledContribution, priced: ResidenceKind): rule is PlainContribution {
  const { formula, month, when, means, mostPerMonth, mostForLife } = rule;
  if (formula.by !== "income" || rule.protected?.furtherMember !== undefined) return false;
  // Of all tests only those of age have birthdays.
  if (rule.exemptions.some((each) => each.when.some(({ birthdays }) => birthdays.length === 0))) return false;
  const { residence } = rule.protected ?? {};
  if (residence !== undefined && residence !== priced) return false;
  const { counts, leavesOut, per } = formula.counted;
  const ofAll = counts === undefined && leavesOut.length === 0 && per === "month" && month.byOneDay;
  return ofAll && when.length === 0 && (means ?? mostPerMonth ?? mostForLife) === undefined;
}

/** Names that are indexes in the scheme. */
function ownNames({ scheme, places, placeIndexes, services, serviceIndexes }: CompiledScheme): KnownNames {
  const own = { placeOf: places.map(indexOf), serviceOf: services.map(indexOf), isInstrument: [true] };
  return {
    place: (id) => placeIndexes.get(id) ?? -1,
    instrument: (id) => (id === scheme.assess.instrument ? 0 : 1),
    // A line that has been bound has the unit of its service.
    service: (id) => serviceIndexes.get(id) ?? -1,
    boundBy: () => own,
  };
}

function indexOf(_: unknown, index: number): number {
  return index;
}
