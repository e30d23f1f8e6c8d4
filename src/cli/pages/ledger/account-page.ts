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
    ...(coming === undefined
      ? []
      : ["", `${words.goesOn(coming)} ${endOf(coming, language)}`, ...fewerWeeks(coming, language)]),
    ...(told.assumptions.length === 0 ? [] : ["", words.assumptions(told.assumptions.join(", "))]),
  ];
}

const quoted: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `"${name}"`,
  lv: (name) => `„${name}”`,
};

/** Lines of which fewer weeks are known than were asked, those of equally many together. */
function fewerWeeks({ fewerWeeks: lines = [] }: Forecast, language: Language): readonly string[] {
  const counts = [...new Set(lines.map(({ weeks }) => weeks))].sort((one, other) => one - other);
  return counts.map((count) => {
    const own = lines.filter(({ weeks }) => weeks === count);
    const named = own.map(({ line }) => quoted[language](line));
    return accountWords[language].fewer(count, named.join(", "));
  });
}

/** What is left, or when the budget is passed. */
function endOf(coming: Forecast, language: Language): string {
  const words = accountWords[language];
  const isCapped = coming.passedOn === undefined && /[1-9]/u.test(coming.uncovered);
  const rest = isCapped ? `${words.left(coming)} ${words.capped(coming)}` : words.left(coming);
  const end = coming.passedOn === undefined ? rest : words.passed(coming);
  return /[1-9]/u.test(coming.lapsed) ? `${end} ${words.lapses(coming)}` : end;
}
