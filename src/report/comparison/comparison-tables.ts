import { binIds } from "../../compare/bins.js";
import type { BinCounts, ComparedAmount, ComparedGroup, Comparison } from "../../compare/index.js";
import type { PublicComparison } from "../../secrecy/index.js";
import { countOf, withArguments, type OptionNames, takes } from "../../errors/index.js";
import type { Label, Language } from "../../sources/index.js";
import { writtenNumber } from "../numbers/written.js";
import type { TableColumn } from "../table/column.js";
import type { TableRow } from "../table/cell.js";
import { makeTable, type Table } from "../table/table.js";

/** The tables of a comparison, by what they break it down. */
export const comparisonTableIds = [
  "totals",
  "source",
  "level",
  "place",
  "region",
  "age",
  "service",
  "month",
  "gains",
  "set-aside",
] as const;

/** One of {@link comparisonTableIds}. */
export type ComparisonTableId = (typeof comparisonTableIds)[number];

const measures = {
  budget: { lv: "Budžets", en: "Budget" },
  cost: { lv: "Izmaksas", en: "Cost" },
  covered: { lv: "Segts", en: "Covered" },
  support: { lv: "Publiskais atbalsts", en: "Public support" },
  outOfPocket: { lv: "No savas kabatas", en: "Out of pocket" },
} as const;

const moments = {
  before: { lv: "bija", en: "before" },
  after: { lv: "būs", en: "after" },
  change: { lv: "izmaiņa", en: "change" },
} as const;

const ofPeople = ["budget", "cost", "support", "outOfPocket"] as const;
const binTexts: Readonly<Record<keyof Comparison["support"], Label>> = {
  "loses-much": { lv: "zaudē daudz", en: "lose much" },
  loses: { lv: "zaudē", en: "lose" },
  same: { lv: "bez izmaiņām", en: "stay the same" },
  gains: { lv: "iegūst", en: "gain" },
  "gains-much": { lv: "iegūst daudz", en: "gain much" },
  "not-computed": { lv: "nav aprēķināti", en: "not computed" },
};

/**
 * A comparison as tables, each with its totals where its rows add up. Titles begin with "Invented data:" where somebody is made up.
 *
 * @param comparison as `compare` gives it, or as it may be published
 */
export function comparisonTables(
  comparison: Comparison | PublicComparison,
  options: ComparisonTablesOptions,
): readonly Table[] {
  const looked = [
    ["comparison", comparison, "object", "a comparison"],
    ["options", options, "object", "options with a language", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => {
    const { language, named = () => undefined, shown = comparisonTableIds } = options;
    const words: Words = { named: (key) => named(key) ?? key, say: (label) => label[language] };
    return comparisonTableIds
      .filter((id) => shown.includes(id))
      .map((id) => tableOf(id, comparison, words))
      .filter(({ rows }) => rows.length > 0);
  });
}

/** How the tables of a comparison are made. */
export interface ComparisonTablesOptions {
  /** The language of what stands in rows. */
  readonly language: Language;
  /** What a level, place, service or source is called; left out, or undefined for one, its id stands there. */
  readonly named?: (key: string) => string | undefined;
  /** Which tables; left out, all that have rows. */
  readonly shown?: readonly ComparisonTableId[];
}

const optionNames: OptionNames<ComparisonTablesOptions> = { language: true, named: true, shown: true };

/** The words of rows. */
interface Words {
  readonly named: (key: string) => string;
  readonly say: (label: Label) => string;
}

function tableOf(id: ComparisonTableId, comparison: Comparison | PublicComparison, { named, say }: Words): Table {
  const { currency, totals, people } = comparison;
  const weighted = "weighted" in comparison ? comparison.weighted : undefined;
  const table = (
    heading: TableColumn,
    title: Label,
    rows: readonly TableRow[],
    columns: readonly TableColumn[],
  ): Table => {
    const short = id === "gains" ? gains : title;
    return makeTable({ id, title: titled(comparison, title), short, columns: [heading, ...columns], rows });
  };
  const groups = (found: readonly ComparedGroup[], heading: Label, title: Label): Table =>
    makeTable({
      ...table(
        textColumn(id, heading),
        title,
        found.map((each) => groupRow(each, named)),
        groupColumns(currency, weighted !== undefined),
      ),
      total: groupRow({ ...totals, group: "total", people: people.compared, ...casesOf(weighted) }, () =>
        say({ lv: "Kopā", en: "Total" }),
      ),
    });
  switch (id) {
    case "totals":
      return table(
        textColumn("measure", { lv: "Ko salīdzina", en: "Measure" }),
        { lv: "kopā", en: "in all" },
        ofPeople.map((measure) => [say(measures[measure]), ...amountCells(totals[measure])]),
        amountColumns(currency),
      );
    case "source":
      return table(
        textColumn("source", { lv: "Avots", en: "Source" }),
        { lv: "kas maksā", en: "who pays" },
        comparison.bySource.map((each) => [named(each.source), ...amountCells(each)]),
        amountColumns(currency),
      );
    case "level":
      return groups(comparison.byLevel, { lv: "Līmenis", en: "Level" }, { lv: "pēc līmeņa", en: "by level" });
    case "place":
      return groups(comparison.byPlace, { lv: "Vieta", en: "Place" }, { lv: "pēc vietas", en: "by place" });
    case "region":
      return groups(comparison.byRegion ?? [], { lv: "Reģions", en: "Region" }, { lv: "pēc reģiona", en: "by region" });
    case "age":
      return groups(comparison.byAge, { lv: "Vecums", en: "Age" }, { lv: "pēc vecuma", en: "by age" });
    case "service":
      return table(
        textColumn("service", { lv: "Pakalpojums", en: "Service" }),
        { lv: "pēc pakalpojuma", en: "by service" },
        comparison.byService.map(({ service, cost, covered }) => [
          named(service),
          ...amountCells(cost),
          ...amountCells(covered),
        ]),
        (["cost", "covered"] as const).flatMap((measure) => amountColumns(currency, measure)),
      );
    case "month":
      return table(
        { id: "month", kind: "month", label: { lv: "Mēnesis", en: "Month" } },
        { lv: "pa mēnešiem", en: "by month" },
        comparison.byMonth.map((each) => [
          each.month,
          ...amountCells(each.cost),
          ...amountCells(each.support),
          ...amountCells(each.outOfPocket),
        ]),
        (["cost", "support", "outOfPocket"] as const).flatMap((measure) => amountColumns(currency, measure)),
      );
    case "gains":
      return table(
        textColumn("measure", { lv: "Ko salīdzina", en: "Measure" }),
        gainsTitle(comparison),
        (["support", "outOfPocket"] as const).flatMap((measure) => {
          const row = (name: string, bins: Partial<BinCounts>) => [name, ...binIds.map((bin) => countText(bins[bin]))];
          const own = row(say(measures[measure]), comparison[measure]);
          if (weighted === undefined) return [own];
          return [own, row(`${say(measures[measure])}, ${say(cases).toLowerCase()}`, weighted[measure])];
        }),
        Object.entries(binTexts).map(([bin, label]) => ({ id: bin, kind: "count", label })),
      );
    case "set-aside":
      return table(
        textColumn("fact", { lv: "Kas trūkst vai ir nepareizi", en: "Missing fact, or what is wrong" }),
        { lv: "kuri cilvēki nav salīdzināti", en: "who could not be compared" },
        ("setAside" in comparison ? comparison.setAside : []).map((why) => [
          "fact" in why ? why.fact : why.code,
          String(why.people),
        ]),
        [peopleColumn],
      );
  }
}

/** A count that is not shown has an empty cell. */
function countText(count: number | undefined): string | undefined {
  return count === undefined ? undefined : String(count);
}

/** What a table of a comparison is about, after whose people they are. */
function titled(comparison: Comparison | PublicComparison, { lv, en }: Label): Label {
  const { synthetic, people } = comparison;
  const { compared, setAside = 0 } = people;
  const weighted = "weighted" in comparison ? comparison.weighted : undefined;
  const [lvOf, enOf] =
    weighted === undefined
      ? ["", ""]
      : [` pēc svara no ${weighted.compared} lietām`, `, weighted, from ${countOf(weighted.compared, "case")}`];
  const [lvStart, enStart] = synthetic ? ["Izdomāti dati: ", "Invented data: "] : ["", ""];
  const [lvWithout, enWithout] = setAside === 0 ? ["", ""] : [`, bez ${setAside}`, `, without ${setAside}`];
  return {
    lv: `${lvStart}tie paši cilvēki un tas pats lietojums, ${lv} (${compared} cilvēki${lvOf}${lvWithout})`,
    en: `${enStart}same people, same use, ${en} (${countOf(compared, "person", "people")}${enOf}${enWithout})`,
  };
}

const gains: Label = { lv: "iegūst un zaudē", en: "gains and losses" };

function gainsTitle({ thresholds: { none, muchShare, muchAmount }, currency }: Comparison | PublicComparison): Label {
  const amount = (decimal: string, language: Language) => `${writtenNumber(decimal, language)} ${currency}`;
  const much = (language: Language, ofBefore: string) =>
    muchAmount === undefined ? `${writtenNumber(muchShare, language)} × ${ofBefore}` : amount(muchAmount, language);
  return {
    lv: `kas iegūst un zaudē (līdz ${amount(none, "lv")}: bez izmaiņām; daudz: vairāk par ${much("lv", "agrākās summas")})`,
    en: `who gains and loses (up to ${amount(none, "en")}: the same; much: more than ${much("en", "what was before")})`,
  };
}

const cases: Label = { lv: "Lietas", en: "Cases" };
const casesColumn: TableColumn = { id: "cases", kind: "count", label: cases };

function casesOf(weighted: Comparison["weighted"]): Pick<ComparedGroup, "cases"> {
  return weighted === undefined ? {} : { cases: weighted.compared };
}

const peopleColumn: TableColumn = { id: "people", kind: "count", label: { lv: "Cilvēki", en: "People" } };

function textColumn(id: string, label: Label): TableColumn {
  return { id, kind: "text", label };
}

/** Three columns of an amount, with the measure before them where a table has several. */
function amountColumns(currency: string, measure?: keyof typeof measures): readonly TableColumn[] {
  return Object.entries(moments).map(([moment, label]) => {
    if (measure === undefined) return { id: moment, kind: "money", label, unit: currency };
    const { lv, en } = measures[measure];
    const both = { lv: `${lv}, ${label.lv}`, en: `${en}, ${label.en}` };
    return { id: `${measure}-${moment}`, kind: "money", label: both, unit: currency };
  });
}

function groupColumns(currency: string, isWeighted: boolean): readonly TableColumn[] {
  const counts = isWeighted ? [peopleColumn, casesColumn] : [peopleColumn];
  return [...counts, ...ofPeople.flatMap((measure) => amountColumns(currency, measure))];
}

function amountCells({ before, after, change }: ComparedAmount): readonly string[] {
  return [before, after, change];
}

function groupRow(group: ComparedGroup, named: Words["named"]): TableRow {
  const counts = [String(group.people), ...(group.cases === undefined ? [] : [String(group.cases)])];
  return [named(group.group), ...counts, ...ofPeople.flatMap((measure) => amountCells(group[measure]))];
}
