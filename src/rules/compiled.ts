import type { Period } from "../calendar/index.js";
import type { Unit } from "../person/unit.js";
import type { SplitMethod } from "../numbers/index.js";
import type { ShareRow } from "./fund/share-row.js";
import type { CompiledUnitCost } from "./fund/compile-unit-costs.js";
import type { CircumstanceBounds } from "./when/circumstance-bounds.js";
import type { FundingCapFacts } from "./fund/cap-facts.js";
import type { CoverCapFacts } from "./cover/read-caps.js";
import type { CompiledContributions } from "./contribute/compiled.js";
import type { CompiledCondition } from "./entitle/conditions/compiled.js";
import type { Condition } from "./entitle/conditions/registry.js";
import type { ParameterRow } from "./reading/parameter-row.js";
import type { AssessFacts, BandFacts } from "./assess/scale-facts.js";
import type { PriceRow } from "./cost/compile.js";
import type { OutsideKind } from "./cost/ceiling-rule.js";
import type { CeilingFacts } from "./cost/read-ceilings.js";
import type { TestedPrices } from "./cost/tested-prices.js";
import type { PriceFacts } from "./cost/read.js";
import type { CompiledFormula } from "./entitle/compiled-formula.js";
import type { BudgetFormulaRule } from "./entitle/registry.js";
import type { EntitleFacts } from "./entitle/read.js";
import type { CompiledLimit } from "./limit/compiled.js";
import type { LimitRule } from "./limit/registry.js";
import type { PlaceFacts } from "./common/place-facts.js";
import type { WeeksByService } from "./common/quantity-per-month.js";
import type { Scheme } from "./scheme.js";
import type { UsedParameter } from "./reading/parameters/with-parameters.js";
import type { CompiledConversion } from "./reading/means-conversion.js";
import type { CompiledRounding } from "./reading/compiled-rounding.js";

/** What results say of the scheme they come from. */
export interface SchemeName {
  readonly id: string;
  readonly version: string;
  readonly currency: string;
  readonly minorUnit: number;
}

/** What all results of a scheme have in common, also those without amounts. */
export interface OutcomeForm {
  readonly scheme: SchemeName;
  /** Whether the budget is only what the public pays after the client. */
  readonly netBudget: boolean;
}

/** What all results with amounts of a scheme have in common: its name, and the funding sources in their order. */
export interface ResultForm extends OutcomeForm {
  readonly sourceIds: readonly string[];
  /** The sources that pay by unit cost on some day, in their order. */
  readonly unitCostIds: readonly string[];
  /** The budgets beside the scheme's own; left out where there are none. */
  readonly budgets?: readonly BudgetServices[];
}

/** A service, by its index in the scheme. */
export interface CompiledService {
  readonly id: string;
  readonly unit: Unit;
  readonly area: string | undefined;
}

/** Days on which the funding shares do not change. */
export interface CompiledFunding extends Period {
  /** For each source in force, its index among all sources; ascending, the one that pays the rest last. */
  readonly sources: readonly number[];
  /** For each source in force, its share in parts of the denominator. */
  readonly shares: readonly number[];
  readonly denominator: number;
  readonly rows: readonly ParameterRow[];
  readonly assumptions: readonly string[];
  /** Where tests tell shares apart, the shares of a person by the rows whose tests pass; the lists above are then empty. */
  readonly tested: TestedShares | undefined;
}

/** Shares told apart by tests. */
export interface TestedShares {
  /** All of the days, in order. */
  readonly rows: readonly ShareRow[];
  /** The shares of those for whom some of them are. */
  readonly of: (rows: readonly ShareRow[]) => CompiledFunding;
}

/** One budget of several: the scheme's own, or one beside it. */
export interface CompiledBudget {
  /** Undefined of the scheme's own. */
  readonly id: string | undefined;
  /** By index of the service, whether it pays it. */
  readonly pays: readonly boolean[];
  /** The scheme as the budget has it: its own rules, and no budget beside. */
  readonly rules: CompiledScheme;
}

/** A budget with the services that it alone pays. */
export interface BudgetServices {
  readonly id: string;
  readonly services: readonly string[];
}

/**
 * A scheme turned once into flat tables, for any number of calculations: names as indexes, dates as day numbers, decimals as
 * scaled integers, the price of every service at every place as one timeline. Read-only; made by `compile`.
 */
export interface CompiledScheme {
  /** A frozen copy of the document it was made from, with its keys in the order of their letters. */
  readonly scheme: Scheme;
  /** The values given for its open inputs. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly name: SchemeName;
  readonly form: ResultForm;
  readonly validity: Period;
  readonly levelIds: readonly string[];
  /** Whether a level gives no entitlement. */
  readonly hasUnentitled: boolean;
  readonly bands: readonly BandFacts[];
  /** The level of a score; undefined where the scheme has no levels. */
  readonly levelOfScore: AssessFacts["levelOf"];
  readonly minimumScore: number;
  readonly maximumScore: number;
  readonly conditions: readonly CompiledCondition<Condition>[];
  readonly placeIndexes: ReadonlyMap<string, number>;
  readonly places: readonly PlaceFacts[];
  readonly serviceIndexes: ReadonlyMap<string, number>;
  readonly services: readonly CompiledService[];
  /** The services of which the last day of a line does not count; undefined where all count. */
  readonly ofNights: ReadonlySet<string> | undefined;
  /** By service, how quantities by week count by month. */
  readonly weeksToMonths: WeeksByService;
  /** By level, the dated amounts in minor units, in order of days. */
  readonly amounts: readonly (readonly ParameterRow[])[];
  /** By which formula need gives money; undefined where the budget is what the plan costs. */
  readonly formula: BudgetFormulaRule | undefined;
  /** The formula with its numbers bound. */
  readonly rates: CompiledFormula | undefined;
  /** The rules of the budget; undefined where it is the sum of dated level amounts and nothing else. */
  readonly entitlement: EntitleFacts | undefined;
  readonly budgetRounding: CompiledRounding;
  /** By id. */
  readonly limits: readonly CompiledLimit<LimitRule>[];
  /** The limits of each service that has some, by id. */
  readonly limitsOf: ReadonlyMap<string, readonly CompiledLimit[]>;
  /**
   * The dated prices, in order of days, at a start plus the index of the place. A service's ordinary prices, of no provider,
   * time band or group, start at `service * (places.length + 1)`; of each start, the last list
   * is that of no place.
   */
  readonly prices: readonly (readonly PriceRow[])[];
  /** At the same places, what every line needs of the prices: `priceRunLength` numbers for each. */
  readonly priceRuns: readonly (readonly number[])[];
  /** Where the prices of a provider, time band or group start, by `priceKey`. */
  readonly priceStarts: ReadonlyMap<string, number>;
  /** Whether something of the price of each service hangs on where the person lives. */
  readonly namesPlaces: readonly boolean[];
  /** Prices told apart by tests; the lists above hold those without tests. Undefined where no price has tests. */
  readonly testedPrices: TestedPrices | undefined;
  /** What can be outside the budget: each reason with its bearer, those of ceilings first, in the order of their kinds. */
  readonly outsideKinds: readonly OutsideKind[];
  /** The prices and ceilings as the scheme lists them, for explanations. */
  readonly priceFacts: readonly PriceFacts[];
  readonly ceilingFacts: readonly CeilingFacts[];
  /** By how much units × price must be divided to give minor units. */
  readonly priceDenominator: number;
  readonly costRounding: CompiledRounding;
  readonly unitRounding: CompiledRounding;
  /** How incomes and expenses are converted; undefined where the scheme names no way. */
  readonly conversion: CompiledConversion | undefined;
  readonly contributions: CompiledContributions;
  /** The caps on what is covered of services in a month; in most schemes none. */
  readonly coverCaps: readonly CoverCapFacts[];
  /** Each budget, the scheme's own first, where there are several; empty where there is one. */
  readonly budgets: readonly CompiledBudget[];
  /** The funding sources, in order. */
  readonly sourceIds: readonly string[];
  readonly splitMethod: SplitMethod;
  readonly funding: readonly CompiledFunding[];
  /** Whether tests tell sources apart. */
  readonly testsSources: boolean;
  /** The sources that pay by unit cost; in most schemes none. */
  readonly unitCosts: readonly CompiledUnitCost[];
  /** The caps on what sources pay, each before those of the sources to which something falls; in most schemes none. */
  readonly fundCaps: readonly FundingCapFacts[];
  /** What numbers of circumstances can be, by id; in most schemes any. */
  readonly circumstanceBounds: ReadonlyMap<string, CircumstanceBounds>;
  /** Where numbers of named parameters stand, and how each came about. */
  readonly usedParameters: readonly UsedParameter[];
  /** Assumptions on which every result rests. */
  readonly assumptions: readonly string[];
}
