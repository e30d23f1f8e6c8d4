import type { BudgetFormulaRule, Scheme } from "../../src/scheme/index.js";

/** A scheme by which need gives an amount of money, by whichever formula. */
export type FormulaScheme = Scheme & { readonly entitle: BudgetFormulaRule };
