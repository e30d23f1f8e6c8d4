import type { ComparedRules, SetAside } from "../../compare/document.js";
import type { Address } from "../../reform/index.js";
import type { DateText, DecimalText, EndText, Id, MoneyText } from "../../sources/index.js";

/** Numbers of a scheme that are varied together: those under an address, on some days. */
export interface VariedNumber extends Partial<Pick<Address, "where">>, Pick<Address, "at"> {
  /** The key under which the numbers stand in their rows. */
  readonly field: string;
  /** What the values do: each is the number, is added to it, or is what it is multiplied by; left out, it is the number. */
  readonly vary?: "set" | "add" | "multiply";
  /** To what a multiplied number is rounded, half up; left out, `"0.01"`. */
  readonly step?: DecimalText;
  /** The first day; left out, that of the scheme. */
  readonly from?: DateText;
  /** The last day, or `"open"`; left out, that of the scheme. */
  readonly to?: EndText;
}

/** An open input of a scheme whose value is varied. */
export interface VariedInput {
  /** Id of the open input. */
  readonly input: Id;
}

/** What is varied: numbers of the scheme, or an open input. */
export type Varied = VariedNumber | VariedInput;

/** What people have by one value, in all. */
export interface SweptTotals {
  readonly budget: MoneyText;
  readonly cost: MoneyText;
  /** Public support: what the funding sources pay. */
  readonly support: MoneyText;
  /** What people and their relatives pay. */
  readonly outOfPocket: MoneyText;
  /** What each source pays, by its id. */
  readonly bySource: Readonly<Record<Id, MoneyText>>;
}

/** One value with what it leads to. */
export interface SweptValue extends SweptTotals {
  readonly value: DecimalText;
}

/** The same people with one number at several values, with the same use. */
export interface Sweep {
  readonly schemaVersion: 1;
  readonly kind: "sweep";
  /** What is held the same. */
  readonly assumes: "same-people-same-use";
  /** Whether a person is made up. */
  readonly synthetic: boolean;
  readonly scheme: ComparedRules;
  readonly currency: string;
  readonly varied: Varied;
  readonly people: {
    readonly all: number;
    readonly compared: number;
    /** People who lack a fact, or whose case is refused, by one of the values: they are in no sum. */
    readonly setAside: number;
  };
  /** How many cases stand for them, each case once; left out where each case is one person. */
  readonly cases?: { readonly all: number; readonly compared: number; readonly setAside: number };
  readonly setAside: readonly SetAside[];
  /** In the order in which they were given. */
  readonly values: readonly SweptValue[];
}

/** A value that was looked for. */
export interface Solution extends Pick<
  Sweep,
  "schemaVersion" | "assumes" | "synthetic" | "scheme" | "currency" | "varied" | "people" | "cases" | "setAside"
> {
  readonly kind: "solution";
  /** What is to reach the target: `budget`, `cost`, `support`, `outOfPocket`, or `source:` and the id of one. */
  readonly measure: string;
  readonly target: MoneyText;
  /** By how much values differ that stand beside each other. */
  readonly step: DecimalText;
  /** Whether the value hits the target exactly; otherwise the target lies between it and the value before. */
  readonly exact: boolean;
  /** The first value, from the side where the range begins, with which the measure reaches the target or passes it. */
  readonly reached: { readonly value: DecimalText; readonly amount: MoneyText };
  /** One step before it, where the target is not reached; left out where the range begins with what reaches it. */
  readonly before?: { readonly value: DecimalText; readonly amount: MoneyText };
  /** Whether the measure moved in one direction over all values that were tried; where not, other values may reach the target too. */
  readonly monotone: boolean;
  /** How many values were tried. */
  readonly tried: number;
}
