import type { Rounding } from "../../numbers/index.js";
import type { Amount, Factor } from "../common/arithmetic.js";
import type { CompiledRounding } from "../reading/compiled-rounding.js";
import type { Parameter } from "../reading/parameter.js";
import type { ContributeFormula } from "./compiled-formula.js";
import type { CompiledIncome, CountedIncome } from "../reading/counted-income.js";
import type { ProtectedAmount } from "./means/protected-amount-rule.js";
import type { ProtectedFacts } from "./means/protected-facts.js";

/** The keys of a rule that always hold exactly a `Leaf`: a source is a text too, but no number. */
export type KeyOf<Rule, Leaf> = {
  [Key in keyof Rule]: [Rule[Key], Leaf] extends [Leaf, Rule[Key]] ? Key : never;
}[keyof Rule] &
  string;

/** An entry of a list that may be left out. */
export type EntryOf<List> = NonNullable<List> extends readonly (infer Entry extends object)[] ? Entry : never;

/** Reads what a rule has by its keys, and notes each number: results by the rule rest on it. */
export interface RuleReader<Rule> {
  /** Money, in minor units. */
  money(key: KeyOf<Rule, Parameter>): Amount;
  /** Money that income or capital is compared with, in the unit of means. */
  means(key: KeyOf<Rule, Parameter>): Amount;
  /** An amount per unit, which makes minor units of units. */
  perUnit(key: KeyOf<Rule, Parameter>): Factor;
  /** A share from 0 to 1. */
  share(key: KeyOf<Rule, Parameter>): Factor;
  /** The same, which makes minor units of means. */
  shareOfMeans(key: KeyOf<Rule, Parameter>): Factor;
  /** What makes minor units of all means. */
  readonly allMeans: Factor;
  /** A number with at most six decimals, whatever those of the currency are; where a rule leaves it out, it is not to be read. */
  exact(key: KeyOf<Required<Rule>, Parameter>): Amount;
  /** A share from 0 to 1, as a number. */
  part(key: KeyOf<Rule, Parameter>): Amount;
  /** A reader for each entry of a list; none where the rule leaves it out. */
  each<Key extends keyof Rule & string>(key: Key): readonly RuleReader<EntryOf<Rule[Key]>>[];
  /** Decimals of means, and of the currency. */
  readonly meansDecimals: number;
  readonly minorUnit: number;
  rounding(key: KeyOf<Rule, Rounding>): CompiledRounding;
  /** What a household keeps of its income. */
  kept(key: KeyOf<Rule, ProtectedAmount>): ProtectedFacts;
  /** Which income counts. */
  income(rule: CountedIncome): CompiledIncome;
  /** Adds an issue about what stands at a key. */
  refuse(code: string, key: string, expected: string, value: unknown): void;
}

/**
 * A method of contribution: all that the step knows of it.
 *
 * @typeParam Rule what a scheme writes for it
 */
export interface Method<Rule> {
  /** Reads a rule and binds its numbers; undefined for a method by which nobody pays. */
  readonly read: ((rule: Rule, numbers: RuleReader<Rule>) => ContributeFormula) | undefined;
}
