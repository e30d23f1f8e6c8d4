import type { Issue } from "../errors/index.js";
import type { Ledger } from "../ledger/document.js";
import { readLedger } from "../ledger/read/read-ledger.js";
import { accepted, examined, issuesOf, type Accepted } from "./examine.js";
import type { DocumentKind } from "./examine/document-kind.js";
import { ledgerForm } from "./generated/ledger.js";

const ledgerKind: DocumentKind<Ledger> = {
  form: ledgerForm,
  readValues: (ledger, issues) => void readLedger(ledger, issues),
  bears: ["none", "value"],
};

/**
 * A ledger from unknown data, proven: its form, its days and units, that entries are of lines of the plan that was in force, that months
 * are closed one after the other, and that what comes after a closing says in which open month it lands. Whether it fits a scheme, `account`
 * and `statement` say.
 *
 * @param input the JSON text, its bytes in UTF-8, or an already parsed value
 * @returns the ledger, a copy that shares nothing with the input
 * @throws {InputError} with every issue
 *
 * @example
 * const march = statement(parseLedger(text), compile(scheme), "2026-03");
 */
export function parseLedger(input: unknown): Ledger {
  return accepted(input, ledgerKind);
}

/**
 * Every issue for which {@link parseLedger} would throw, without throwing; none where the ledger is good.
 *
 * @param input as for {@link parseLedger}
 */
export function checkLedger(input: unknown): readonly Issue[] {
  return issuesOf(input, ledgerKind);
}

/** What {@link parseLedger} makes of an input, or the issues for which it would throw; for those who read many. */
export function examineLedger(input: unknown): Accepted<Ledger> {
  return examined(input, ledgerKind);
}
