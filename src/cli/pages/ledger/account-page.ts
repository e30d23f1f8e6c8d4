import type { Language, Scheme } from "seko";
import type { Account, Alert, Forecast } from "seko/ledger";
import { beginningOf } from "seko/report";
import { pageTable } from "../../layout/page-table.js";
import type { Look } from "../../layout/style.js";
import { accountTable, commitmentTable } from "./account-tables.js";
import { accountWords } from "./account-words.js";
import { alertLine } from "./alert-line.js";

/** How an account stands, as lines: the page of `seko account`. */
export function pageOf(
  told: Account,
  alerts: readonly Alert[],
  coming: Forecast | undefined,
  { look, language, scheme }: { readonly look: Look; readonly language: Language; readonly scheme: Scheme },
): readonly string[] {
  const words = accountWords[language];
  const made = beginningOf({ synthetic: told.synthetic, assumptions: [] }, language);
  return [
    `${made}${words.head(told)}`,
    "",
    ...pageTable(accountTable(told, language), look, language),
    ...(told.commitments.length === 0 ? [] : ["", ...pageTable(commitmentTable(told), look, language)]),
    ...(alerts.length === 0 ? [] : ["", ...alerts.map((each) => words.look(alertLine(each, scheme, language)))]),
    ...(coming === undefined ? [] : ["", `${words.goesOn(coming)} ${endOf(coming, language)}`]),
    ...(told.assumptions.length === 0 ? [] : ["", words.assumptions(told.assumptions.join(", "))]),
  ];
}

/** What is left, or when the budget is passed. */
function endOf(coming: Forecast, language: Language): string {
  const words = accountWords[language];
  const end = coming.passedOn === undefined ? words.left(coming) : words.passed(coming);
  return /[1-9]/u.test(coming.lapsed) ? `${end} ${words.lapses(coming)}` : end;
}
