import type { CompiledScheme } from "../../rules/compiled.js";
import { freeNames } from "../columns/free-names.js";
import { sourceColumn } from "../columns/result-columns.js";
import { field, tableOf, type Field, type ResultTable, type Told } from "./field.js";
import { currencyField, keyFields } from "./fields.js";
import type { EligibleResult } from "../../result/result.js";

/** The totals of each result that has amounts, with a column for what each source of the scheme pays. */
export function totalsTable({ scheme, sourceIds }: Pick<CompiledScheme, "scheme" | "sourceIds">): ResultTable {
  type Row = Told & { readonly of: EligibleResult["totals"] };
  const amount = (id: "cost" | "covered" | "uncovered" | "contribution" | "funded") =>
    field(id, ({ of }: Row) => of[id].toString());
  const fields: readonly Field<Row>[] = [
    ...keyFields,
    field("from", ({ result }: Row) => result.period.from),
    field("to", ({ result }: Row) => result.period.to),
    currencyField,
    ...[amount("cost"), amount("covered"), amount("uncovered"), amount("contribution"), amount("funded")],
    field("paid-out", ({ of }: Row) => of.paidOut.toString()),
  ];
  const names = freeNames(
    sourceIds,
    fields.map(({ column }) => column.id),
  );
  const bySource = sourceIds.map((source, index): Field<Row> => {
    return {
      column: sourceColumn(names[index] ?? source, scheme.currency),
      of: ({ of }) => of.bySource.get(source)?.toString(),
    };
  });
  return tableOf(
    { id: "totals", title: { lv: "Kopsummas", en: "Totals" } },
    [...fields, ...bySource],
    function* ({ result, residences }) {
      if (result.totals !== undefined) yield { result, residences, of: result.totals };
    },
  );
}
