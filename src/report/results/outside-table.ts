import type { EligibleResult } from "../../result/result.js";
import { type Asked, type ResultTable, field, tableOf } from "./field.js";
import { type OfDays, currencyField, groupFields, keyFields, monthField, namedField } from "./fields.js";
import { titles } from "./table-titles.js";

/** A row for what a line costs in a month outside the budget, for each reason and who pays it. */
export function outside(asked: Asked): ResultTable {
  type Line = EligibleResult["lines"][number];
  type Row = OfDays & { readonly line: Line; readonly of: Line["outside"][number] };
  const fields = [
    ...keyFields,
    field("line", ({ line }: Row) => line.id),
    monthField,
    ...namedField("service", asked, ({ line }: Row) => line.service),
    ...groupFields(asked),
    field("reason", ({ of }: Row) => of.reason),
    field("bearer", ({ of }: Row) => of.bearer),
    currencyField,
    field("amount", ({ of }: Row) => of.amount.toString()),
  ];
  return tableOf(
    { id: "outside", title: titles.outside, short: { ...titles.outside, en: "Outside budget" } },
    fields,
    function* ({ result, residences }) {
      if (result.budget === undefined) return;
      for (const line of result.lines) {
        for (const { month, outside: amounts } of line.months) {
          for (const of of amounts) yield { result, residences, line, of, month };
        }
      }
    },
  );
}
