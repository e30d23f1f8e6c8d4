/**
 * Between payers: what two municipalities settle when a person moved from one to the other within a month.
 *
 * @packageDocumentation
 */
export {
  assumedSettlement,
  settlementMethods,
  settlementRoundings,
  type SettlementMethod,
  type SettlementRounding,
  type SettlementRule,
} from "./rule.js";
export { settle, startSettlement } from "./settle.js";
export { type PayersResult, type SettleOptions, type SettlementInProgress } from "./settlement-in-progress.js";
export type { OpenMonth, SettledMonth, SettledPayer, Settlement, SettlementRow, WhyOpen } from "./settlement.js";
export { settlementTables, type SettlementTables } from "./tables.js";
