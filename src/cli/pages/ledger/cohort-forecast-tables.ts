import type { Label, Language } from "seko";
import type { CohortForecast } from "seko/ledger";
import { makeTable, namedColumns, type Table } from "seko/report";
import { column } from "./column.js";

const states: Readonly<Record<CohortForecast["setAside"][number]["state"], Label>> = {
  ineligible: { en: "no right", lv: "nav tiesību" },
  incomplete: { en: "a fact is missing", lv: "trūkst ziņu" },
  refused: { en: "refused", lv: "noraidīts" },
};

/** The months of what comes, with what each source pays, and who is in no sum. @param names of the sources */
export function cohortForecastTables(
  told: CohortForecast,
  language: Language,
  names: ReadonlyMap<string, string>,
): readonly Table[] {
  return [monthsTable(told, names), ...(told.setAside.length === 0 ? [] : [setAsideTable(told, language)])];
}

function monthsTable(told: CohortForecast, names: ReadonlyMap<string, string>): Table {
  const { months, currency, fewerWeeks = 0 } = told;
  const sources = months[0]?.sources.map(({ source }) => source) ?? [];
  const hasNotSplit = months.some(({ notSplit }) => /[1-9]/u.test(notSplit));
  const money = (id: string, en: string, lv: string) => column(id, "money", { en, lv, unit: currency });
  const named = (id: string) => names.get(id) ?? id;
  return makeTable({
    id: "cohort-forecast",
    title: titled(told, {
      en: `what comes, by month and who pays${fewerWeeks === 0 ? "" : `, with fewer weeks than asked of ${fewerWeeks}`}`,
      lv: `kas gaidāms, pa mēnešiem un maksātājiem${fewerWeeks === 0 ? "" : `, ar mazāk nedēļām nekā prasīts: ${fewerWeeks}`}`,
    }),
    short: { en: "forecast", lv: "prognoze" },
    columns: [
      ...[
        column("month", "month", { en: "Month", lv: "Mēnesis" }),
        column("people", "count", { en: "People", lv: "Cilvēki" }),
      ],
      ...[money("cost", "Cost", "Izmaksas"), money("contribution", "Contribution", "Klienta maksājums")],
      ...sources.map((id) => money(`source-${id}`, named(id), named(id))),
      ...(hasNotSplit ? [money("not-split", "Not split", "Nesadalīts")] : []),
      money("uncovered", "Not covered", "Nesegts"),
    ],
    rows: months.map((row) => [
      ...[row.month, String(row.people), row.cost, row.contribution],
      ...row.sources.map(({ amount }) => amount),
      ...(hasNotSplit ? [row.notSplit] : []),
      row.uncovered,
    ]),
  });
}

function setAsideTable(told: CohortForecast, language: Language): Table {
  return makeTable({
    id: "set-aside",
    title: titled(told, { en: "who is in no sum", lv: "kas nav nevienā summā" }),
    short: { en: "in no sum", lv: "ārpus summām" },
    columns: [
      ...namedColumns("outcome", { en: "Outcome", lv: "Rezultāts" }),
      column("why", "text", { en: "Missing fact, or why", lv: "Kas trūkst vai kāpēc" }),
      column("people", "count", { en: "People", lv: "Cilvēki" }),
    ],
    rows: told.setAside.map(({ state, code, people }) => [state, states[state][language], code, String(people)]),
  });
}

/** What a table is about, after whose people they are and how many were set aside. */
function titled({ synthetic, people, setAside }: CohortForecast, { lv, en }: Label): Label {
  const aside = setAside.reduce((sum, each) => sum + each.people, 0);
  const [ofLv, ofEn] = synthetic === 0 ? ["", ""] : ["Izdomāti dati: ", "Invented data: "];
  const [withoutLv, withoutEn] = aside === 0 ? ["", ""] : [`; bez: ${aside}`, `; without: ${aside}`];
  return {
    lv: `${ofLv}${lv} (cilvēki: ${people}${withoutLv})`,
    en: `${ofEn}${en} (people: ${people}${withoutEn})`,
  };
}
