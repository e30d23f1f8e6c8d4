import type { Equity, EquityAmounts } from "../../equity/index.js";
import type { TableColumn } from "../table/column.js";
import { namedColumns } from "../columns/named-columns.js";
import { makeTable, type Table } from "../table/table.js";
import { titled, type Words } from "./equity-words.js";

const amounts = [
  ["support", "Publiskais atbalsts", "Public support"],
  ["budget", "Budžets", "Budget"],
  ["outOfPocket", "No savas kabatas", "Out of pocket"],
] as const;

const falling = {
  budget: { lv: "budžets", en: "budget" },
  support: { lv: "publiskais atbalsts", en: "public support" },
} as const;

/** Whether more need gets more. */
export function levelsTable(found: Equity, { language, named }: Words): Table {
  const hasMedians = found.levels.some(({ medians }) => medians !== undefined);
  const columns = (kind: "mean" | "median", lv: string, en: string): readonly TableColumn[] =>
    amounts.map(([key, ofLv, ofEn]) => {
      const id = `${kind}-${key === "outOfPocket" ? "out-of-pocket" : key}`;
      return { id, kind: "quantity", label: { lv: `${ofLv}, ${lv}`, en: `${ofEn}, ${en}` }, unit: found.currency };
    });
  const cells = (of: EquityAmounts | undefined) => amounts.map(([key]) => of?.[key]);
  return makeTable({
    id: "levels",
    title: titled(found, { lv: "vai lielākai vajadzībai ir vairāk", en: "whether more need gets more" }),
    short: { lv: "līmeņi", en: "levels" },
    columns: [
      ...namedColumns("level", { lv: "Līmenis", en: "Level" }),
      { id: "people", kind: "count", label: { lv: "Cilvēki", en: "People" } },
      ...columns("mean", "vidēji dienā", "mean a day"),
      ...(hasMedians ? columns("median", "mediāna dienā", "median a day") : []),
      { id: "uncovered", kind: "share", label: { lv: "Nesegtā daļa", en: "Uncovered" } },
      {
        id: "falls",
        kind: "text",
        label: { lv: "Mazāk nekā iepriekšējā līmenī", en: "Less than at the level before" },
      },
    ],
    rows: found.levels.map(({ level, people, means, medians, uncoveredShare, falls }) => [
      level,
      named(level),
      String(people),
      ...cells(means),
      ...(hasMedians ? cells(medians) : []),
      uncoveredShare,
      falls.map((amount) => falling[amount][language]).join(", "),
    ]),
  });
}

/** What people pay themselves, of their incomes. */
export function ofIncomeTable(found: Equity): Table {
  const { ofIncome } = found;
  return makeTable({
    id: "of-income",
    title: titled(found, {
      lv: "cik no saviem ienākumiem cilvēki maksā paši",
      en: "how much of their income people pay themselves",
    }),
    short: { lv: "no ienākumiem", en: "of income" },
    columns: [
      { id: "people", kind: "count", label: { lv: "Ar ienākumiem", en: "With an income" } },
      { id: "without", kind: "count", label: { lv: "Bez ienākumiem", en: "Without an income" } },
      { id: "mean", kind: "share", label: { lv: "Vidēji", en: "Mean" } },
      { id: "median", kind: "share", label: { lv: "Mediāna", en: "Median" } },
      { id: "gini", kind: "quantity", label: { lv: "Džini koeficients", en: "Gini coefficient" } },
    ],
    rows:
      ofIncome === undefined
        ? []
        : [[String(ofIncome.people), String(ofIncome.withoutIncome), ofIncome.mean, ofIncome.median, ofIncome.gini]],
  });
}
