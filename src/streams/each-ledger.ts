import type { CountOnce } from "../cohort/index.js";
import { examineLedger } from "../documents/index.js";
import { boundedIssues, type Issue } from "../errors/index.js";
import { account, closeMonth, forecast, type Account, type CloseOptions, type ClosedMonth } from "../ledger/index.js";
import type { AsOfOptions, ForecastOfClient, ForecastOptions, Ledger, NoAccount } from "../ledger/index.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { issuesOfFault } from "./fault-of-seko.js";

/** What is asked of each of many ledgers: that a month is closed, what comes, or how its account stands. */
export type AskedOfLedgers =
  | { readonly close: CloseOptions & { readonly month: string } }
  | { readonly close?: undefined; readonly forecast: ForecastOptions }
  | { readonly close?: undefined; readonly forecast?: undefined; readonly standing: AsOfOptions };

/** How an account stands; of whom there is none, why. */
export type StandingOfClient = Account | (NoAccount & { readonly client: string });

/** What came of one of many ledgers, or what is wrong with it. */
export type LedgerOutcome =
  | (Nothing & { readonly closed: ClosedMonth })
  | (Nothing & { readonly coming: ForecastOfClient })
  | (Nothing & { readonly standing: StandingOfClient })
  | (Nothing & { readonly issues: readonly Issue[] });

/** What an outcome of another kind has. */
interface Nothing {
  readonly closed?: ClosedMonth;
  readonly coming?: ForecastOfClient;
  readonly standing?: StandingOfClient;
  readonly issues?: readonly Issue[];
}

/** What is the same for all ledgers. */
export interface EachLedger {
  readonly compiled: CompiledScheme;
  /** On which days which clients are counted; undefined where nobody looks for a person who stands twice. */
  readonly counted?: CountOnce | undefined;
  readonly asked: AskedOfLedgers;
}

/**
 * What comes of one ledger of many. Nothing is thrown for it, since the others are still to be worked out.
 *
 * @param input whatever `parseLedger` reads
 * @param place where it stands, by which it is named where its client stands a second time
 */
export function outcomeOfLedger(
  input: unknown,
  place: number,
  { compiled, counted, asked }: EachLedger,
): LedgerOutcome {
  try {
    const { document, issues } = examineLedger(input);
    if (document === undefined) return { issues: boundedIssues(issues) };
    const { client, period } = document.case;
    const told = tellOf(document, compiled, asked);
    const twice = counted?.issueOf({ client: client.id, period }, place);
    return twice === undefined ? told : { issues: [{ ...twice, path: `case.${twice.path}` }] };
  } catch (error) {
    return { issues: boundedIssues(issuesOfFault(error)) };
  }
}

function tellOf(ledger: Ledger, compiled: CompiledScheme, asked: AskedOfLedgers): LedgerOutcome {
  if (asked.close !== undefined) {
    const { month, ...options } = asked.close;
    return { closed: closeMonth(ledger, compiled, month, options) };
  }
  const { id: client } = ledger.case.client;
  if (asked.forecast !== undefined) return { coming: { client, ...forecast(ledger, compiled, asked.forecast) } };
  const standing = account(ledger, compiled, asked.standing);
  return { standing: standing.state === "eligible" ? standing : { client, ...standing } };
}
