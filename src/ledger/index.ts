/** The account of a budget: plans as they were approved, entries, months that close, what is left and what comes. */
export { account } from "./account/account.js";
export type {
  Account,
  AccountAmounts,
  BudgetAccount,
  CommitmentRow,
  LedgerHead,
  NoRight,
  NotKnown,
} from "./account/account-document.js";
export {
  accountAlerts,
  type Alert,
  type AlertOptions,
  type Alerts,
  type NothingDelivered,
  type SpentShare,
  type SuddenChange,
} from "./forecast/alerts.js";
export type { NotPaid } from "./forecast/not-paid.js";
export type { LineWeeks } from "./forecast/weeks-of-line.js";
export { checkClosings, type ChangedClosing } from "./statement/check-closings.js";
export { closeMonth, type ClosedMonth, type CloseOptions } from "./statement/close-month.js";
export { accountDifferences, type Differences, type DifferencesOptions } from "./statement/differences.js";
export type {
  ByBookingDate,
  ByServiceDate,
  CarryOverRules,
  LatenessRule,
  Ledger,
  MostOverRule,
  PlanVersion,
  RefusedAfter,
  YearEndRule,
} from "./document.js";
export type {
  CancellationEntry,
  ClosingEntry,
  CorrectionEntry,
  DeliveryEntry,
  EntryHead,
  EntryInvoice,
  ExceptionEntry,
  ExtensionEntry,
  LedgerEntry,
  NoticeEntry,
  PaymentEntry,
  ReopeningEntry,
  StopEntry,
} from "./entry.js";
export {
  forecast,
  forecastMethods,
  type Forecast,
  type ForecastMethod,
  type ForecastOptions,
} from "./forecast/forecast.js";
export { startCohortForecast, type CohortForecaster } from "./forecast/cohort-forecast.js";
export type {
  CohortForecast,
  CohortForecastMonth,
  ForecastOfClient,
  SetAside,
} from "./forecast/cohort-forecast-document.js";
export type { ForecastMonth, MonthAmountsForeseen, SourceAmount } from "./forecast/forecast-months.js";
export type { NotPaidReason } from "./books/known-cuts.js";
export type { RefusingRule } from "./books/lateness.js";
export type { NoAccount } from "./account/no-account.js";
export type { AsOfOptions } from "./books/open-ledger.js";
export { statement, statements, type StatementOptions } from "./statement/statement.js";
export type {
  DifferenceRow,
  DifferenceState,
  Movement,
  MovementKind,
  Statement,
  StatementCancellation,
  StatementCut,
  StatementOverLimit,
  StatementRefusal,
  StatementService,
} from "./statement/statement-document.js";
