import { type OptionNames, takes, withArguments } from "../errors/index.js";
import type { SettlementRule } from "./rule.js";
import type { Settlement } from "./settlement.js";
import {
  type PayersResult,
  type SettleOptions,
  type SettlementInProgress,
  starting,
} from "./settlement-in-progress.js";

/**
 * Begins a settlement of so many results that they are not kept in one list.
 *
 * @throws {InputError} with every issue of the rule and of settlements of before
 */
export function startSettlement(rule: SettlementRule, options: SettleOptions = {}): SettlementInProgress {
  const looked = [
    ["rule", rule, "object", "a rule by which payers share"],
    ["options", options, "object", "options", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => starting(rule, options));
}

/**
 * Settles between the payers of the same people what the people paid in months of which several payers had days: who owes whom how
 * much. Where nobody moved within a month, nothing is settled.
 *
 * Each result is to go on from the one before it, also from that of another payer (`opening`): only then has the person paid once.
 *
 * @param parts results of all payers, in any order; no two share a day of a client
 * @param rule how they share
 * @throws {InputError} with every issue of the rule, the results and settlements of before
 *
 * @example
 * const parts = [{ payer: "riga", result: before }, { payer: "jurmala", result: after }];
 * settle(parts, assumedSettlement("by-day")).months[0]?.rows;
 * // [{ client: "person", month: "2024-04", from: "riga", to: "jurmala", amount: "212.50" }]
 */
export function settle(parts: readonly PayersResult[], rule: SettlementRule, options: SettleOptions = {}): Settlement {
  const looked = [["parts", parts, "list", "a list of results with their payers"]] as const;
  return withArguments(looked, () => {
    const started = startSettlement(rule, options);
    for (const part of parts) started.add(part);
    return started.settlement();
  });
}

const optionNames: OptionNames<SettleOptions> = { previous: true };
