import type { EligibleResult, Result } from "../../result/result.js";
import type { NoRight, NotKnown } from "./account-document.js";

/** Why a ledger has no amounts. */
export type NoAccount = NoRight | NotKnown;

/** Why there are no books. */
export function outcomeOfBooks({ outcome }: Exclude<Result, EligibleResult>): NoAccount {
  switch (outcome.state) {
    case "ineligible":
      return { state: "ineligible", reasons: outcome.reasons };
    case "incomplete":
      return { state: "incomplete", missing: outcome.missing, reasons: outcome.reasons };
  }
}
