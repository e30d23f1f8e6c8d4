import type { BudgetFormulaRule } from "../../src/rules/entitle/registry.js";
import type { Scheme } from "../../src/rules/scheme.js";

/** A scheme by which need gives an amount of money, by whichever formula. */
export type FormulaScheme = Scheme & { readonly entitle: BudgetFormulaRule };
