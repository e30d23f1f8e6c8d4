import type { Label, Scheme } from "seko";
import { outcomeWords, type Language } from "seko/explanation";
import type { Ledger, NoAccount } from "seko/ledger";
import { makeTable, namedColumns, type Table } from "seko/report";
import { askedContent, type AskedTables } from "../../table/table-output.js";

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

const titles: Readonly<Record<NoAccount["state"], Label>> = {
  ineligible: { lv: "Tiesību uz budžetu nav", en: "There is no right to a budget" },
  incomplete: { lv: "Vēl nevar pateikt, jo trūkst ziņu", en: "Nobody can say yet, because facts are missing" },
};

/** Whose ledger it is, and by which rules. */
interface Asked {
  readonly ledger: Ledger;
  readonly scheme: Scheme;
}

/** Why a ledger has no amounts, in the format that is asked for. */
export function outcomeContent(told: NoAccount, { ledger, scheme }: Asked, options: AskedTables): string | Uint8Array {
  const { language = "en" } = options;
  return askedContent([outcomeTable(told, scheme, language)], options, {
    standing: { synthetic: ledger.case.synthetic ?? false, assumptions: [] },
    document: () => told,
    page: () => outcomeLines(told, scheme, language),
  });
}

/** Why a ledger has no amounts, a line each. */
export function outcomeLines(told: NoAccount, scheme: Scheme, language: Language): readonly string[] {
  const words = outcomeWords(scheme, language);
  const reasons = told.reasons.map((each) => `  ${each.from} – ${each.to}: ${words.reason(each)}`);
  switch (told.state) {
    case "ineligible":
      return [`${titles.ineligible[language]}:`, ...reasons];
    case "incomplete":
      return [
        `${titles.incomplete[language]}:`,
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
    title: titles[told.state],
    columns: [
      { id: "from", kind: "date", label: { lv: "No", en: "From" } },
      { id: "to", kind: "date", label: { lv: "Līdz", en: "To" } },
      ...namedColumns("why", { lv: "Kāpēc", en: "Why" }),
    ],
    rows: [
      ...missing.map((each) => [each.from, each.to, each.fact, words.missing(each)]),
      ...told.reasons.map((each) => [each.from, each.to, each.code, words.reason(each)]),
    ],
  });
}
