import { countOf } from "seko/errors";
import type { CohortForecast } from "seko/ledger";
import { makeTable, type ColumnKind, type Table, type TableColumn } from "seko/report";
import { pageTable } from "../../layout/page-table.js";
import type { Look } from "../../layout/style.js";

/** What comes of many people: the sums, the months by who pays, and who is in no sum. */
export function cohortForecastPage(told: CohortForecast, look: Look): readonly string[] {
  const { people, by, weeks = 0, asOf, cost, left, approved, passing, uncovered, setAside, assumptions } = told;
  const aside = setAside.reduce((sum, each) => sum + each.people, 0);
  const how = by === "pace" ? `as in the last ${countOf(weeks, "full week")}` : "as planned";
  const made = told.synthetic === 0 ? [] : [`${told.synthetic} of ${countOf(people, "person", "people")} are made up.`];
  return [
    ...made,
    `If it goes on after ${asOf} ${how}, everything costs ${cost}; ${left} of ${approved} are left.`,
    `${passing} of ${countOf(people, "person passes their budget", "people pass their budgets")}; ${uncovered} are not covered.`,
    "",
    ...pageTable(cohortForecastTable(told), look),
    ...(aside === 0 ? [] : ["", `Without ${countOf(aside, "person", "people")}, who are in no sum:`]),
    ...setAside.map((each) => `  ${each.people} ${each.state}, ${each.code}`),
    ...(assumptions.length === 0 ? [] : ["", `Assumptions: ${assumptions.join(", ")}`]),
  ];
}

/** The months of what comes, with what each source pays. */
function cohortForecastTable({ months, currency }: CohortForecast): Table {
  const sources = months[0]?.sources.map(({ source }) => source) ?? [];
  const hasNotSplit = months.some(({ notSplit }) => /[1-9]/u.test(notSplit));
  const money = (id: string, en: string, lv: string) => column(id, "money", { en, lv, unit: currency });
  return makeTable({
    id: "cohort-forecast",
    title: { en: "What comes, by month and who pays", lv: "Kas gaidāms, pa mēnešiem un maksātājiem" },
    short: { en: "forecast", lv: "prognoze" },
    columns: [
      ...[
        column("month", "month", { en: "Month", lv: "Mēnesis" }),
        column("people", "count", { en: "People", lv: "Cilvēki" }),
      ],
      ...[money("cost", "Cost", "Izmaksas"), money("contribution", "Contribution", "Klienta maksājums")],
      ...sources.map((id) => money(`source-${id}`, id, id)),
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

function column(
  id: string,
  kind: ColumnKind,
  { en, lv, unit }: { readonly en: string; readonly lv: string; readonly unit?: string | undefined },
): TableColumn {
  return { id, kind, label: { lv, en }, ...(unit === undefined ? {} : { unit }) };
}
