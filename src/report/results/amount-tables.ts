import { noPayer } from "../../result/budget/paid-out.js";
import type { EligibleResult } from "../../result/result.js";
import { type Asked, type ResultTable, type Told, field, tableOf } from "./field.js";
import { type OfDays, currencyField, groupFields, keyFields, monthField, namedField } from "./fields.js";
import { titles } from "./table-titles.js";

/** A row for each result: outcome, budget and totals. */
export function clients(asked: Asked): ResultTable {
  const amounts = ({ result }: Told) => (result.budget === undefined ? undefined : result);
  const amount = (id: "cost" | "covered" | "uncovered" | "contribution" | "funded") =>
    field(id, (row: Told) => amounts(row)?.totals[id].toString());
  const fields = [
    ...keyFields,
    field("from", ({ result }: Told) => result.period.from),
    field("to", ({ result }: Told) => result.period.to),
    field("outcome", ({ result }: Told) => result.outcome.state),
    ...groupFields(asked),
    currencyField,
    field("budget", (row: Told) => amounts(row)?.budget.approved.toString()),
    ...[amount("cost"), amount("covered"), amount("uncovered"), amount("contribution"), amount("funded")],
    field("paid-out", (row: Told) => amounts(row)?.totals.paidOut.toString()),
  ];
  return tableOf({ id: "clients", title: titles.clients }, fields, (told) => [told]);
}

/** A row for each line of a plan and month. */
export function lines(asked: Asked): ResultTable {
  type Line = EligibleResult["lines"][number];
  type Units = Pick<Line["months"][number], "requested" | "allowed" | "cut">;
  type OfMonth = Units & Partial<Pick<Line, "cost" | "covered" | "uncovered">>;
  type Row = OfDays & { readonly line: Pick<Line, "id" | "service">; readonly of: OfMonth };
  const units = (id: "requested" | "allowed" | "cut") => field(id, ({ of }: Row) => of[id].toString());
  const amount = (id: "cost" | "covered" | "uncovered") => field(id, ({ of }: Row) => of[id]?.toString());
  const fields = [
    ...keyFields,
    field("line", ({ line }: Row) => line.id),
    monthField,
    ...namedField("service", asked, ({ line }: Row) => line.service),
    ...groupFields(asked),
    field("unit", ({ of }: Row) => of.requested.unit),
    ...[units("requested"), units("allowed"), units("cut")],
    currencyField,
    ...[amount("cost"), amount("covered"), amount("uncovered")],
  ];
  return tableOf({ id: "lines", title: titles.lines }, fields, function* ({ result, residences }) {
    for (const line of result.lines) {
      for (const of of line.months) yield { result, residences, line, of, month: of.month };
    }
  });
}

/** A row for each month of a result. */
export function months(asked: Asked): ResultTable {
  type Row = OfDays & { readonly of: EligibleResult["months"][number] };
  const amount = (id: "cost" | "covered" | "uncovered" | "contribution" | "funded" | "remaining") =>
    field(id, ({ of }: Row) => of[id].toString());
  const fields = [
    ...keyFields,
    monthField,
    ...groupFields(asked),
    currencyField,
    ...[amount("cost"), amount("covered"), amount("uncovered"), amount("contribution"), amount("funded")],
    field("paid-out", ({ of }: Row) => of.paidOut.toString()),
    amount("remaining"),
  ];
  return tableOf({ id: "months", title: titles.months }, fields, function* ({ result, residences }) {
    for (const of of result.months) yield { result, residences, of, month: of.month };
  });
}

/** A row for what each source pays in a month, and for what is paid out as money, of which the rules do not say who pays it. */
export function sources(asked: Asked): ResultTable {
  type Row = OfDays & { readonly source: string; readonly amount: string };
  const fields = [
    ...keyFields,
    monthField,
    ...namedField("source", asked, ({ source }: Row) => source),
    ...groupFields(asked),
    currencyField,
    field("amount", ({ amount }: Row) => amount),
  ];
  return tableOf(
    { id: "sources", title: titles.sources, short: { lv: "Avoti mēnešos", en: titles.sources.en } },
    fields,
    function* ({ result, residences }) {
      const isPaidOut = result.budget !== undefined && result.budget.payments.length > 0;
      for (const { month, bySource, paidOut } of result.months) {
        for (const [source, amount] of bySource) yield { result, residences, month, source, amount: amount.toString() };
        if (isPaidOut) yield { result, residences, month, source: noPayer, amount: paidOut.toString() };
      }
    },
  );
}
