import {
  hintFor,
  InputError,
  pathOf,
  readingAny,
  received,
  type Issue,
  unknownWord,
  withHint,
} from "../../errors/index.js";
import { firstBy } from "../../lists/index.js";
import { formatScaled, parseScaled, safe, whyNotDecimal } from "../../numbers/index.js";
import type { ClaimTable } from "./claim-document.js";
import { addClaimIssues } from "./earlier/check-claim.js";

/** What is said to a row of a claim. */
export interface Ruling {
  /** Id of the row. */
  readonly row: string;
  readonly ruling: "accepted" | "cut" | "refused";
  /** Why a row is cut or refused: a code that both sides know. */
  readonly code?: string;
  /** What is accepted of a row that is cut: between nothing and its difference, which may be below 0. */
  readonly accepted?: string;
  /** What was paid for the row; left out, what was accepted. */
  readonly paid?: string;
}

const rulingWords = ["accepted", "cut", "refused"] as const satisfies readonly Ruling["ruling"][];

/** A row with what was said to it. */
export interface AnsweredRow {
  readonly row: string;
  readonly client: string;
  readonly month: string;
  /** `pending` where nothing was said. */
  readonly ruling: Ruling["ruling"] | "pending";
  readonly code: string | null;
  /** The difference that the claim asked for. */
  readonly claimed: string;
  readonly accepted: string;
  readonly paid: string;
  /** accepted − paid: above 0 the state owes it, below 0 the municipality. */
  readonly balance: string;
}

/** A claim with what was said to each of its rows. */
export interface ClaimAnswer {
  readonly claim: string;
  readonly rows: readonly AnsweredRow[];
  readonly totals: Readonly<Record<"claimed" | "accepted" | "refused" | "pending" | "paid" | "balance", string>>;
}

/**
 * Settles a claim: what is accepted of each row, what was paid, and the balance.
 *
 * @param claim a claim as it was made
 * @param rulings at most one for each row; rows without one are pending, and accepted with 0
 * @throws {InputError} for a claim in which a value is none or sums do not come out, a ruling on no row or a second one on a row, a cut or refusal without code, an amount outside the row's
 *
 * @example
 * answer(document, [{ row: "1", ruling: "refused", code: "no-plan" }]).totals.balance; // "0.00"
 */
export function answer(claim: ClaimTable, rulings: readonly Ruling[]): ClaimAnswer {
  const issues: Issue[] = [];
  addClaimIssues(claim, "claim", issues);
  if (issues.length > 0) throw new InputError(issues);
  return readingAny({ value: rulings, kind: "a list of rulings" }, () => answerTo(claim, rulings));
}

function answerTo(claim: ClaimTable, rulings: readonly Ruling[]): ClaimAnswer {
  const issues: Issue[] = [];
  const byRow = new Map<string, Ruling>();
  const ids = claim.rows.map(({ id }) => id);
  const known = new Set(ids);
  const places = firstBy(rulings.keys(), (index) => rulings[index]);
  for (const [index, ruling] of rulings.entries()) {
    const path = `rulings[${index}]`;
    if (!known.has(ruling.row) || byRow.has(ruling.row)) {
      const hint = known.has(ruling.row) ? undefined : hintFor(ruling.row, ids, issues.length);
      const expected = "the id of a row of the claim, once";
      const issue = { code: "ruling-row", path: `${path}.row`, expected, received: received(ruling.row) };
      issues.push(withHint(issue, hint));
    }
    if (!rulingWords.includes(ruling.ruling)) {
      issues.push(unknownWord(ruling.ruling, rulingWords, `${path}.ruling`, issues.length));
    }
    if (ruling.ruling !== "accepted" && ruling.code === undefined) {
      const expected = "a code that says why the row is cut or refused";
      issues.push({ code: "ruling-code", path: `${path}.code`, expected, received: "nothing" });
    }
    byRow.set(ruling.row, ruling);
  }
  const totals = { claimed: 0, accepted: 0, refused: 0, pending: 0, paid: 0, balance: 0 };
  const rows = claim.rows.flatMap((row, index) => {
    const ruling = byRow.get(row.id);
    const path = `rulings[${ruling === undefined ? -1 : (places.get(ruling) ?? -1)}]`;
    const claimed = parseScaled(row.difference, 2);
    const accepted = acceptedOf(ruling, claimed, path, issues);
    const paid = ruling?.paid === undefined ? accepted : readMoney(ruling.paid, `${path}.paid`, issues);
    const place = ruling === undefined ? pathOf("claim", "rows", index) : path;
    const add = (key: keyof typeof totals, minor: number) => (totals[key] = safe(totals[key] + minor, place));
    add("claimed", claimed);
    // What could not be read has an issue of its own.
    if (Number.isNaN(accepted + paid)) return [];
    add("accepted", accepted);
    const ofPaid = ruling?.paid === undefined ? place : `${path}.paid`;
    totals.paid = safe(totals.paid + paid, ofPaid);
    totals.balance = safe(totals.balance + accepted - paid, ofPaid);
    add(ruling === undefined ? "pending" : "refused", claimed - accepted);
    return {
      row: row.id,
      client: row.client,
      month: row.month,
      ruling: ruling?.ruling ?? ("pending" as const),
      code: ruling?.code ?? null,
      claimed: row.difference,
      accepted: text(accepted),
      paid: text(paid),
      balance: text(accepted - paid),
    };
  });
  if (issues.length > 0) throw new InputError(issues);
  const { claimed, accepted, refused, pending, paid, balance } = totals;
  return {
    claim: claim.id,
    rows,
    totals: {
      claimed: text(claimed),
      accepted: text(accepted),
      refused: text(refused),
      pending: text(pending),
      paid: text(paid),
      balance: text(balance),
    },
  };
}

function acceptedOf(ruling: Ruling | undefined, claimed: number, path: string, issues: Issue[]): number {
  if (ruling === undefined || ruling.ruling === "refused") return 0;
  if (ruling.ruling === "accepted") return claimed;
  // A word that there is none has an issue of its own, and is not taken for another.
  if (!rulingWords.includes(ruling.ruling)) return Number.NaN;
  const accepted = readMoney(ruling.accepted, `${path}.accepted`, issues);
  const [least, most] = claimed < 0 ? [claimed, 0] : [0, claimed];
  if (accepted < least || accepted > most) {
    issues.push({
      code: "accepted-outside",
      path: `${path}.accepted`,
      expected: `from ${text(least)} to ${text(most)}, the difference of the row`,
      received: received(ruling.accepted),
    });
  }
  return accepted;
}

function readMoney(amount: string | undefined, path: string, issues: Issue[]): number {
  const minor = typeof amount === "string" ? parseScaled(amount, 2) : Number.NaN;
  if (Number.isNaN(minor)) issues.push(whyNotDecimal(amount, 2, path));
  return minor;
}

function text(minor: number): string {
  return formatScaled(minor, 2);
}
