import type { Scheme } from "seko";
import { outcomeWords, type Language } from "seko/explanation";
import type { NoAccount } from "seko/ledger";
import { makeTable, type Table } from "seko/report";

/** Whether a ledger was told without amounts. */
export function hasNoAmounts(told: { readonly state: "eligible" } | NoAccount): told is NoAccount {
  switch (told.state) {
    case "eligible":
      return false;
    case "ineligible":
    case "incomplete":
      return true;
  }
}

/** Why a ledger has no amounts, a line each. */
export function outcomeLines(told: NoAccount, scheme: Scheme, language: Language): readonly string[] {
  const words = outcomeWords(scheme, language);
  const isLatvian = language === "lv";
  const reasons = told.reasons.map((each) => `  ${each.from} – ${each.to}: ${words.reason(each)}`);
  switch (told.state) {
    case "ineligible":
      return [isLatvian ? "Tiesību uz budžetu nav:" : "There is no right to a budget:", ...reasons];
    case "incomplete":
      return [
        isLatvian ? "Vēl nevar pateikt, jo trūkst ziņu:" : "Nobody can say yet, because facts are missing:",
        ...told.missing.map((each) => `  ${each.from} – ${each.to}: ${words.missing(each)}`),
        ...reasons,
      ];
  }
}

/** The same as a table, a row for each reason and each fact that is missing. */
export function outcomeTable(told: NoAccount, scheme: Scheme, language: Language): Table {
  const words = outcomeWords(scheme, language);
  const missing = told.state === "incomplete" ? told.missing : [];
  return makeTable({
    id: "outcome",
    title:
      told.state === "ineligible"
        ? { lv: "Tiesību uz budžetu nav", en: "There is no right to a budget" }
        : { lv: "Vēl nevar pateikt, jo trūkst ziņu", en: "Nobody can say yet, because facts are missing" },
    columns: [
      { id: "from", kind: "date", label: { lv: "No", en: "From" } },
      { id: "to", kind: "date", label: { lv: "Līdz", en: "To" } },
      { id: "why", kind: "text", label: { lv: "Kāpēc", en: "Why" } },
    ],
    rows: [
      ...missing.map((each) => [each.from, each.to, words.missing(each)]),
      ...told.reasons.map((each) => [each.from, each.to, words.reason(each)]),
    ],
  });
}
