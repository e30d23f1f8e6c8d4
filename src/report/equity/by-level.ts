import type { Equity, EquityAmounts } from "../../equity/index.js";
import type { Label } from "../../sources/index.js";
import type { TableColumn } from "../table/column.js";
import { namedColumns } from "../columns/named-columns.js";
import { intervalCells, intervalColumns, samplingColumn } from "../columns/sampling-columns.js";
import { makeTable, type Table } from "../table/table.js";
import { meanLabel, saidSampling, titled, type Words } from "./equity-words.js";

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
export function levelsTable(found: Equity, words: Words): Table {
  const { language, named } = words;
  const isWeighted = found.weighted !== undefined;
  const hasMedians = found.levels.some(({ medians }) => medians !== undefined);
  const columns = (kind: "mean" | "median", lv: string, en: string): readonly TableColumn[] =>
    amounts.map(([key, ofLv, ofEn]) => {
      const id = `${kind}-${key === "outOfPocket" ? "out-of-pocket" : key}`;
      return { id, kind: "quantity", label: { lv: `${ofLv}, ${lv}`, en: `${ofEn}, ${en}` }, unit: found.currency };
    });
  const means = columns("mean", "vidēji dienā", "mean a day");
  const uncovered: TableColumn = { id: "uncovered", kind: "share", label: { lv: "Nesegtā daļa", en: "Uncovered" } };
  const cells = (of: EquityAmounts | undefined) => amounts.map(([key]) => of?.[key]);
  return makeTable({
    id: "levels",
    title: titled(found, { lv: "vai lielākai vajadzībai ir vairāk", en: "whether more need gets more" }),
    short: { lv: "līmeņi", en: "levels" },
    columns: [
      ...namedColumns("level", { lv: "Līmenis", en: "Level" }),
      { id: "people", kind: "count", label: { lv: "Cilvēki", en: "People" } },
      ...means,
      ...(hasMedians ? columns("median", "mediāna dienā", "median a day") : []),
      uncovered,
      {
        id: "falls",
        kind: "text",
        label: { lv: "Mazāk nekā iepriekšējā līmenī", en: "Less than at the level before" },
      },
      ...(isWeighted ? [...[...means, uncovered].flatMap(intervalColumns), samplingColumn] : []),
    ],
    rows: found.levels.map(({ level, people, means: ofLevel, medians, uncoveredShare, falls, sampling }) => [
      level,
      named(level),
      String(people),
      ...cells(ofLevel),
      ...(hasMedians ? cells(medians) : []),
      uncoveredShare,
      falls.map((amount) => falling[amount][language]).join(", "),
      ...(isWeighted
        ? [
            ...amounts.flatMap(([key]) => intervalCells(sampling?.[key])),
            ...intervalCells(sampling?.uncoveredShare),
            saidSampling(sampling?.support, meansLabel, words),
          ]
        : []),
    ]),
  });
}

/** What has an interval of a level. */
const meansLabel: Label = { lv: "vidējiem un nesegtajai daļai", en: "means and the uncovered share" };

/** What people pay themselves, of their incomes. */
export function ofIncomeTable(found: Equity, words: Words): Table {
  const { ofIncome, weighted } = found;
  const mean: TableColumn = { id: "mean", kind: "share", label: { lv: "Vidēji", en: "Mean" } };
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
      ...(ofIncome?.notConverted === undefined
        ? []
        : [
            {
              id: "not-converted",
              kind: "count",
              label: { lv: "Ienākumi nav pārrēķināmi mēnesī", en: "Income not converted to months" },
            } as const,
          ]),
      mean,
      { id: "median", kind: "share", label: { lv: "Mediāna", en: "Median" } },
      { id: "gini", kind: "quantity", label: { lv: "Džini koeficients", en: "Gini coefficient" } },
      ...(weighted === undefined ? [] : [...intervalColumns(mean), samplingColumn]),
    ],
    rows: (ofIncome === undefined ? [] : [ofIncome]).map(
      ({ people, withoutIncome, notConverted, sampling, ...figures }) => [
        ...[String(people), String(withoutIncome), ...(notConverted === undefined ? [] : [String(notConverted)])],
        ...[figures.mean, figures.median, figures.gini],
        ...(weighted === undefined ? [] : [...intervalCells(sampling), saidSampling(sampling, meanLabel, words)]),
      ],
    ),
  });
}
