import { isDeepStrictEqual } from "node:util";
import { calculate } from "../../src/rules/calculate.js";
import type { Result } from "../../src/result/result.js";
import type { Case } from "../../src/person/case.js";
import { explain, explanationText, letter, prove, type Explanation } from "../../src/explanation/index.js";
import { explainClaims } from "../../src/explanation/explain-claims.js";
import { answer } from "../../src/rules/follow/answer.js";
import { appropriate } from "../../src/rules/follow/appropriate.js";
import { checkClaim } from "../../src/rules/follow/earlier/check-claim.js";
import { claim } from "../../src/rules/follow/claim.js";
import { follow } from "../../src/rules/follow/follow.js";
import { handover } from "../../src/rules/follow/handover/handover.js";
import { priceDeliveries } from "../../src/rules/follow/price-deliveries.js";
import type { Claim } from "../../src/rules/follow/following.js";
import type { ClaimTable } from "../../src/rules/follow/claim-document.js";
import { parseResult } from "../../src/documents/index.js";
import { claimTable, plainCsv, readClaims } from "../../src/io/index.js";
import { csvTable } from "../../src/report/index.js";
import type { CompiledCompensation } from "../../src/rules/follow/compensation/compile.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import { languages } from "../../src/sources/index.js";
import { refusedOr } from "./refused.js";

/** What must hold of whatever comes through. */
export function holds(law: string, condition: boolean, ...values: readonly unknown[]): void {
  if (!condition) throw new Error(`${law} does not hold: ${values.map(String).join(" | ").slice(0, 500)}`);
}

/** Calculates a case and asks everything of its result. */
export function askBudget(document: Case, compiled: CompiledScheme): void {
  const result = refusedOr(() => calculate(document, compiled));
  if (result === undefined) return;
  askResult(result);
  const explanation = explain(document, compiled);
  askExplanation(explanation);
  // Of somebody of whom a fact is missing the explanation tells what is known nevertheless.
  const told = result.outcome.state === "eligible" ? prove(explanation).amounts : [];
  for (const [path, amount] of told) {
    if (path === "totals.cost") holds("told = plain", amount === result.totals?.cost.toString(), path, amount);
    if (path === "budget.approved") holds("told = plain", amount === result.budget?.approved.toString(), path, amount);
  }
  const middle = document.period.to;
  refusedOr(() => handover(document, compiled, middle));
  for (const municipality of compiled.sourceIds.slice(0, 1)) {
    refusedOr(() => priceDeliveries(document, compiled, { municipality }));
  }
}

/** A result there and back, which proves its sums as well. */
export function askResult(result: Result): void {
  const text = JSON.stringify(result);
  holds("text = JSON", result.toText() === text, text);
  holds("JSON there and back", JSON.stringify(parseResult(text)) === text, text);
  holds("eligible = with amounts", (result.outcome.state === "eligible") === (result.totals !== undefined), text);
  if (result.totals === undefined) return;
  const { cost, covered, uncovered, contribution, funded } = result.totals;
  holds("cost = covered + uncovered", cost.minor === covered.minor + uncovered.minor, text);
  holds("covered = contribution + funded", covered.minor === contribution.minor + funded.minor, text);
}

/** Follows the money of a person, and claims, answers and pays it. */
export function askClaims(document: Case, compiled: CompiledCompensation): void {
  const following = refusedOr(() => follow(document, compiled));
  if (following === undefined) return;
  askExplanation(explainClaims(document, compiled));
  const days = following.claims.map(({ client, claimant, month }) => `${client} ${claimant} ${month}`);
  holds("a month is claimed once", new Set(days).size === days.length, days);
  askPayment(following.claims);
  for (const claimant of new Set(following.claims.map((each) => each.claimant))) {
    const table = claim([document], compiled, { claimant, period: document.period, previous: [] });
    holds("a claim is a claim", checkClaim(table).length === 0, JSON.stringify(checkClaim(table)));
    askTable(table);
  }
}

/** A claim there and back as a table, and answered. */
export function askTable(table: ClaimTable): void {
  const [again] = readClaims(csvTable(claimTable([table]), { dialect: plainCsv }), plainCsv);
  if (table.rows.length > 0) {
    holds("a table there and back", isDeepStrictEqual(again?.rows, table.rows), JSON.stringify(table.rows));
  }
  const { totals } = answer(
    table,
    table.rows.map(({ id }) => ({ row: id, ruling: "accepted" as const })),
  );
  holds("all accepted = all claimed", totals.accepted === table.totals.difference, totals.accepted);
}

function askPayment(claims: readonly Claim[]): void {
  for (const rule of ["pro-rata", "first-come", "lower-rate"] as const) {
    const due = claims.map((each) => ({ ...each, receivedOn: "2020-01-01" }));
    for (const annual of ["0", "10.01", "100000"]) {
      const { paid, short, residue, claimed, annual: fund } = appropriate(due, { annual, rule });
      holds("paid + residue = annual", paid.minor + residue.minor === fund.minor, rule, annual);
      holds("paid + short = claimed", paid.minor + short.minor === claimed.minor, rule, annual);
    }
  }
}

function askExplanation(explanation: Explanation): void {
  const { faults } = prove(explanation);
  holds("an explanation proves itself", faults.length === 0, JSON.stringify(faults));
  for (const language of languages) {
    explanationText(explanation, { language });
    for (const format of ["markdown", "html"] as const) letter(explanation, { language, format });
  }
}
