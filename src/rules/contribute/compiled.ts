import type { Period } from "../../calendar/index.js";
import type { Relation } from "../../person/means/relative.js";
import type { ResidenceKind } from "../../person/residence.js";
import type { CompiledRounding } from "../reading/compiled-rounding.js";
import type { ContributeFormula } from "./compiled-formula.js";
import type { CompiledIncome } from "../reading/counted-income.js";
import type { CompiledMeans } from "./means/compiled-means.js";
import type { CompiledMonth } from "./months/compiled-month.js";
import type { Freed } from "./rule.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import type { CompiledTest } from "../when/read.js";

/** A share in its smallest whole numbers: 3 of 20 for 15 %. */
export interface Portion {
  readonly numerator: number;
  readonly denominator: number;
}

/** A protected amount or threshold, by place. */
export interface CompiledProtected {
  /** The dated amounts in minor units by index of the place; the one list for everywhere where `residence` is undefined. */
  readonly byPlace: readonly (readonly ParameterRow[])[];
  readonly residence: ResidenceKind | undefined;
  readonly furtherMember:
    { readonly share: Portion; readonly row: ParameterRow; readonly rounding: CompiledRounding } | undefined;
}

/** An exemption, its tests compiled. */
export interface CompiledExemption {
  readonly when: readonly CompiledTest[];
  readonly frees: Freed;
  readonly path: string;
  readonly assumption: string | undefined;
}

/** A rule by which somebody pays, ready for arithmetic. */
export interface CompiledContribution extends Period {
  /** Its place among the paying rules. */
  readonly index: number;
  /** Where it stands in the scheme, such as `contribute[0]`. */
  readonly path: string;
  /** The numbers of the method, on which results that use it rest. */
  readonly parameters: readonly ParameterRow[];
  /** How a test sees the days of a month. */
  readonly month: CompiledMonth;
  readonly formula: ContributeFormula;
  /** What counts as means beside income; undefined where income alone does. */
  readonly means: CompiledMeans | undefined;
  /** Whether the formula tests means: the test is spent once over all services of a month. */
  readonly tested: boolean;
  /** What the household keeps of the income that is tested. */
  readonly protected: CompiledProtected | undefined;
  /** The tests that say of whom it is asked; none where it is asked of everybody. */
  readonly when: readonly CompiledTest[];
  readonly exemptions: readonly CompiledExemption[];
  readonly mostPerMonth: ParameterRow | undefined;
  readonly mostForLife: ParameterRow | undefined;
}

/** A cap over all rules, ready for arithmetic: its formula is the most that is paid. */
export interface CompiledCap extends CompiledContribution {
  readonly id: string;
  /** Whether it is the most of a calendar year; else of a month. */
  readonly ofYear: boolean;
  /** By index of the service, whether what is paid for it counts. */
  readonly services: readonly boolean[];
  /** The circumstance that says what others of the household pay. */
  readonly others: string | undefined;
  readonly assumption: string | undefined;
}

/** Relatives who pay after the client. */
export interface CompiledRelatives extends Period {
  readonly path: string;
  readonly assumption: string | undefined;
  readonly relations: readonly Relation[];
  /** By index of the service, whether relatives pay for it. */
  readonly services: readonly boolean[];
  readonly income: CompiledIncome;
  /** How their tests see the days of a month. */
  readonly month: CompiledMonth;
  readonly protected: CompiledProtected;
  readonly atMost:
    { readonly share: Portion; readonly row: ParameterRow; readonly rounding: CompiledRounding } | undefined;
}

/** A rule by which nobody pays, of whom its tests say. */
export interface CompiledFree extends Period {
  /** By index of the service, whether it is for it. */
  readonly services: readonly boolean[];
  readonly when: readonly CompiledTest[];
}

/** All that step 6 works with. Where nobody ever pays, `rules` is empty. */
export interface CompiledContributions {
  readonly rules: readonly CompiledContribution[];
  /** The caps over all rules. */
  readonly caps: readonly CompiledCap[];
  /** By index of the service, the paying rules in order of days. */
  readonly byService: readonly (readonly CompiledContribution[])[];
  /** The rules by which nobody pays, where tests tell rules apart. */
  readonly free: readonly CompiledFree[];
  /** Whether every rule is for all services and asks for no units, so that a month can be looked at as a whole. */
  readonly byMonth: boolean;
  readonly relatives: readonly CompiledRelatives[];
  /** The rank of each service in the order in which a test is spent; undefined for an order of lines. */
  readonly ranks: readonly number[] | undefined;
  readonly order: "priority" | "date";
  /**
   * Means (incomes, capital, thresholds) are compared as integers with the finer of two decimals and the minor unit's: what
   * takes hundredths there, and what takes minor units there.
   */
  readonly perHundredth: number;
  readonly perMinor: number;
}
