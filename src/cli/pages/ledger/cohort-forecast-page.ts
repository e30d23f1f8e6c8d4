import type { Language } from "seko";
import type { CohortForecast } from "seko/ledger";
import type { Table } from "seko/report";
import { pageTable } from "../../layout/page-table.js";
import type { Look } from "../../layout/style.js";
import { cohortForecastSentences } from "./cohort-forecast-sentences.js";
import { cohortForecastTables } from "./cohort-forecast-tables.js";

/** What comes of many people: the sums, the months by who pays, and who is in no sum. */
export function cohortForecastPage(
  told: CohortForecast,
  look: Look,
  language: Language = "en",
  names: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  const page = (table: Table) => ["", look.style.heading(table.title[language]), ...pageTable(table, look, language)];
  const { before, assumptions } = cohortForecastSentences[language](told);
  return [...before, ...cohortForecastTables(told, language, names).flatMap(page), ...assumptions];
}
