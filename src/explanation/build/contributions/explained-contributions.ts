import { formatMonth } from "../../../calendar/index.js";
import type {
  ContributionNode as RecordedContribution,
  IncomeNode,
  ProtectedNode,
} from "../../../rules/recording/contribution-nodes.js";
import type { CompiledCap, CompiledContribution } from "../../../rules/contribute/compiled.js";
import type { ReferenceNode } from "../../tree.js";
import type { StepEntry } from "../../tree/steps.js";
import type { AmountsTelling } from "../telling.js";

/** The contributions of a month that were explained so far. */
export interface ExplainedContributions {
  readonly telling: AmountsTelling;
  readonly entries: StepEntry[];
  /** What was recorded of incomes, by the place of the incomes in the case; the last test counts. */
  readonly incomes: Map<string, IncomeNode>;
  /** What is left to the household of those incomes. */
  readonly protected: Map<string, ProtectedNode>;
  /** The rules by their paths. */
  readonly rules: ReadonlyMap<string, CompiledContribution>;
  /** The caps over all rules by their paths. */
  readonly caps: ReadonlyMap<string, CompiledCap>;
  /** By id of the line, its service. */
  readonly serviceOf: ReadonlyMap<string, string>;
  /** Whether a cap for life is looked at. */
  readonly capsLife: boolean;
  /** What clients pay for services of the month at hand. */
  paid: RecordedContribution[];
  /** What was paid for services of that month so far. */
  spent: SpentInMonth;
  /** The path of what was paid so far, where that matters. */
  paidSoFar: string | undefined;
  lastIncome: string;
}

/** References to what was paid for services of a month so far, without what is 0. */
export interface SpentInMonth {
  /** Whether a service is paid by a rule that tests means, if only 0. */
  isTested: boolean;
  /** What the client paid by rules that test means. */
  readonly tested: ReferenceNode[];
  /** What the client paid by each rule. */
  readonly byRule: Map<string, ReferenceNode[]>;
  /** What the client paid for the services of each cap over all rules, by its path. */
  readonly byCap: Map<string, ReferenceNode[]>;
  /** What relatives paid. */
  readonly byRelatives: ReferenceNode[];
}

/**
 * A month of which nothing is paid yet.
 *
 * @param byCap what counts against caps from the months before
 */
export function nothingSpent(byCap = new Map<string, ReferenceNode[]>()): SpentInMonth {
  return { isTested: false, tested: [], byRule: new Map(), byCap, byRelatives: [] };
}

/** The path under which the amounts of a service of a month, or of the month as a whole, stand. */
export function basePath({ line, month }: { readonly line: string | undefined; readonly month: number }): string {
  const text = formatMonth(month);
  return line === undefined ? `months.${text}` : `lines.${line}.${text}`;
}

/** Which amount of services can be asked for: what the budget covers, or all the cost where it is net of contribution. */
export function askedOf({ compiled }: AmountsTelling): "cost" | "covered" {
  return compiled.scheme.cover.budget === "net" ? "cost" : "covered";
}
