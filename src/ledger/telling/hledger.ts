import { withArguments } from "../../errors/index.js";
import { lastDay, formatDay, parseMonth } from "../../calendar/index.js";
import { isUnpaid } from "../books/lateness.js";
import { withoutSign } from "./without-sign.js";
import type { Movement, Statement, StatementService } from "../statement/statement-document.js";

/** The account against which each movement is written. */
const accounts: Readonly<Record<Movement["kind"], string>> = {
  allocated: "grants:allocated",
  adjusted: "grants:adjusted",
  exceptions: "grants:exceptions",
  services: "services",
  "earlier-months": "services:earlier months",
  lapsed: "lapsed",
};

/**
 * Statements as a journal of hledger, plain-text double-entry book-keeping: each month is a transaction on its last day, each movement goes
 * from or to the person's budget, and after each month the balance of the budget is asserted, so that hledger itself checks the year.
 *
 * @param statements of one person, month after month from the first
 * @throws {InputError} for what are no statements
 *
 * @example
 * hledgerJournal(months); // "2026-01-31 * 2026-01\n    budget:person …"
 */
export function hledgerJournal(statements: readonly Statement[]): string {
  return withArguments([["statements", statements, "list", "a list of statements"]], () =>
    [...statements.slice(0, 1).flatMap(beforeFirst), ...statements.map(transactionOf)].join("\n"),
  );
}

/** What an account begins with, on the eve of its first month; most begin with nothing. */
function beforeFirst({ client, month, currency, opening }: Statement): readonly string[] {
  if (!/[1-9]/u.test(opening)) return [];
  const eve = formatDay(lastDay(parseMonth(month) - 1));
  const into = `    budget:${client}  ${currency} ${opening}`;
  return [[`${eve} * before`, into, `    before  ${currency} ${negated(opening)}`, ""].join("\n")];
}

function transactionOf({
  client,
  month,
  currency,
  movements,
  services,
  earlier,
  cuts,
  refused,
  closing,
}: Statement): string {
  const budget = `budget:${client}`;
  const day = formatDay(lastDay(parseMonth(month)));
  const posting = (account: string, amount: string, comment = "") =>
    `    ${account}  ${currency} ${amount}${comment === "" ? "" : `  ; ${comment}`}`;
  const comments: Readonly<Partial<Record<Movement["kind"], string>>> = {
    services: services.map(toldService).join(", "),
    "earlier-months": [...new Set(earlier.map(({ serviceMonth }) => serviceMonth))].join(" "),
  };
  const lines = movements.flatMap(({ kind, amount }) => {
    return [posting(budget, amount), posting(accounts[kind], negated(amount), comments[kind] ?? "")];
  });
  const notPaid = [
    ...cuts.map((row) => ({ ...row, rule: row.code })),
    ...refused.filter(({ rule }) => isUnpaid(rule)),
  ].map(({ entry, units, unit, rule }) => `    ; not paid: ${entry} ${units} ${unit}, ${rule}`);
  return [`${day} * ${month}`, ...notPaid, ...lines, `    ${budget}  ${currency} 0 = ${currency} ${closing}`, ""].join(
    "\n",
  );
}

/** An entry with its price and who pays what of it besides the budget. */
function toldService({ entry, price, thirdParty, contribution, uncovered, aboveCeiling }: StatementService): string {
  const others = [
    ["third party", thirdParty],
    ["contribution", contribution],
    ["uncovered", uncovered],
    ["above the ceiling", aboveCeiling],
  ] as const;
  const paid = others.flatMap(([who, amount]) => (/[1-9]/u.test(amount) ? [` ${who} ${amount}`] : [])).join("");
  return `${entry} price ${price}${paid}`;
}

/** The opposite of an amount as text. */
function negated(amount: string): string {
  if (!/[1-9]/u.test(amount)) return amount;
  return amount.startsWith("-") ? withoutSign(amount) : `-${amount}`;
}
