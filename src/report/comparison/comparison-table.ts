import { binIds } from "../../compare/bins.js";
import type { BinCounts, ComparedGroup, Comparison } from "../../compare/index.js";
import type { PublicComparison } from "../../secrecy/index.js";
import type { Label } from "../../sources/index.js";
import type { TableColumn } from "../table/column.js";
import type { TableRow } from "../table/cell.js";
import { type Table, makeTable } from "../table/table.js";
import {
  type Words,
  amountCells,
  amountColumns,
  cases,
  casesOf,
  groupColumns,
  groupRow,
  measures,
  peopleColumn,
  textColumn,
} from "./comparison-columns.js";
import { namedCells, namedColumns } from "../columns/named-columns.js";
import { gains, gainsTitle, titled } from "./comparison-titles.js";
import type { ComparisonTableId } from "./comparison-table-ids.js";
import { samplingColumns, samplingRows, samplingTitle } from "./sampling-table.js";
import { binTexts, countText, ofPeople } from "./bin-texts.js";
import { payerName } from "../columns/payer-name.js";

/** One of the tables of a comparison. */
export function tableOf(
  id: ComparisonTableId,
  comparison: Comparison | PublicComparison,
  { named, say, language }: Words,
): Table {
  const { currency, totals, people } = comparison;
  const weighted = "weighted" in comparison ? comparison.weighted : undefined;
  const table = (
    heading: readonly TableColumn[],
    title: Label,
    rows: readonly TableRow[],
    columns: readonly TableColumn[],
  ): Table => {
    const short = id === "gains" ? gains : title;
    return makeTable({ id, title: titled(comparison, title), short, columns: [...heading, ...columns], rows });
  };
  const groups = (found: readonly ComparedGroup[], heading: Label, title: Label): Table =>
    makeTable({
      ...table(
        namedColumns(id, heading),
        title,
        found.map((each) => groupRow(each, named)),
        groupColumns(currency, weighted !== undefined),
      ),
      total: groupRow({ ...totals, group: "none", people: people.compared, ...casesOf(weighted) }, () =>
        say({ lv: "Kopā", en: "Total" }),
      ),
    });
  switch (id) {
    case "totals":
      return table(
        namedColumns("measure", { lv: "Ko salīdzina", en: "Measure" }),
        { lv: "kopā", en: "in all" },
        ofPeople.map((measure) => [measure, say(measures[measure]), ...amountCells(totals[measure])]),
        amountColumns(currency),
      );
    case "source":
      return table(
        namedColumns("source", { lv: "Avots", en: "Source" }),
        { lv: "kas maksā", en: "who pays" },
        comparison.bySource.map((each) => {
          const cells = namedCells(each.source, (id) => payerName(id, { get: named }, language));
          return [...cells, ...amountCells(each)];
        }),
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
        namedColumns("service", { lv: "Pakalpojums", en: "Service" }),
        { lv: "pēc pakalpojuma", en: "by service" },
        comparison.byService.map(({ service, cost, covered }) => [
          ...namedCells(service, named),
          ...amountCells(cost),
          ...amountCells(covered),
        ]),
        (["cost", "covered"] as const).flatMap((measure) => amountColumns(currency, measure)),
      );
    case "month":
      return table(
        [{ id: "month", kind: "month", label: { lv: "Mēnesis", en: "Month" } }],
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
        namedColumns("measure", { lv: "Ko salīdzina", en: "Measure" }),
        gainsTitle(comparison),
        (["support", "outOfPocket"] as const).flatMap((measure) => {
          const row = (key: string, name: string, bins: Partial<BinCounts>) => [
            key,
            name,
            ...binIds.map((bin) => countText(bins[bin])),
          ];
          const name = say(measures[measure]);
          const own = row(measure, name, comparison[measure]);
          if (weighted === undefined) return [own];
          return [own, row(`${measure}-cases`, `${name}, ${say(cases).toLowerCase()}`, weighted[measure])];
        }),
        Object.entries(binTexts).map(([bin, label]) => ({ id: bin, kind: "count", label })),
      );
    case "sampling":
      return table(
        namedColumns("measure", { lv: "Ko salīdzina", en: "Measure" }),
        samplingTitle,
        weighted?.sampling === undefined ? [] : samplingRows(weighted.sampling, say),
        samplingColumns(currency),
      );
    case "set-aside":
      return table(
        [textColumn("fact", { lv: "Kas trūkst vai ir nepareizi", en: "Missing fact, or what is wrong" })],
        { lv: "kuri cilvēki nav salīdzināti", en: "who could not be compared" },
        ("setAside" in comparison ? comparison.setAside : []).map((why) => [
          "fact" in why ? why.fact : why.code,
          String(why.people),
        ]),
        [peopleColumn],
      );
  }
}
