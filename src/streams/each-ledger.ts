import type { CountOnce } from "../cohort/index.js";
import { examineLedger } from "../documents/index.js";
import { boundedIssues, type Issue } from "../errors/index.js";
import { account, closeMonth, type Account, type CloseOptions, type ClosedMonth } from "../ledger/index.js";
import type { AsOfOptions, Ledger, NoAccount } from "../ledger/index.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { issuesOfFault } from "./fault-of-seko.js";

/** What is asked of each of many ledgers: that a month is closed, or how its account stands. */
export type AskedOfLedgers =
  | { readonly close: CloseOptions & { readonly month: string } }
  | { readonly close?: undefined; readonly standing: AsOfOptions };

/** How an account stands; of whom there is none, why. */
export type StandingOfClient = Account | (NoAccount & { readonly client: string });

/** What came of one of many ledgers, or what is wrong with it. */
export type LedgerOutcome =
  | { readonly closed: ClosedMonth; readonly standing?: undefined; readonly issues?: undefined }
  | { readonly standing: StandingOfClient; readonly closed?: undefined; readonly issues?: undefined }
  | { readonly issues: readonly Issue[]; readonly closed?: undefined; readonly standing?: undefined };

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
  const standing = account(ledger, compiled, asked.standing);
  return { standing: standing.state === "eligible" ? standing : { client: ledger.case.client.id, ...standing } };
}
