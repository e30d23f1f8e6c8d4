import { missingIn } from "../../outcome/outcome.js";
import type { EligibleResult } from "../../result/result.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Label, Language } from "../../sources/index.js";
import { ruleSourceColumn } from "../columns/result-columns.js";
import { field, tableOf, type Asked, type ResultTable, type Told } from "./field.js";
import { currencyField, groupFields, keyFields, monthField, namedField, type OfDays } from "./fields.js";
import { labelsOf } from "./labels.js";

/** What tables of results are to have. */
export interface ResultTablesOptions {
  /** The scheme by which the results were calculated, for names beside ids. Left out, there are ids alone. */
  readonly scheme?: Scheme | undefined;
  /** The language of the names. */
  readonly language: Language;
  /** Whether places of residence are asked for, which each result is given with. */
  readonly withPlaces?: boolean;
}

/** What each table shows, in both languages. */
const titles = {
  clients: { lv: "Klienti", en: "Clients" },
  lines: { lv: "Plāna pozīcijas pa mēnešiem", en: "Lines by month" },
  months: { lv: "Mēneši", en: "Months" },
  sources: { lv: "Finansējuma avoti pa mēnešiem", en: "Sources by month" },
  reasons: { lv: "Iemesli", en: "Reasons" },
  assumptions: { lv: "Pieņēmumi", en: "Assumptions" },
} as const satisfies Readonly<Record<string, Label>>;

/** Ids of the tables of results, in their order. */
export const resultTableIds = Object.keys(titles) as readonly (keyof typeof titles)[];

/**
 * The tables of results, each row with the keys by which they go together (case, client, scheme, line, month):
 *
 * - `clients`: a row for each result: outcome, level, budget, amounts;
 * - `lines`: a row for each plan line and month: units and amounts, and `months`: one for each month;
 * - `sources`: a row for each month and funding source;
 * - `reasons`: why days do not qualify, what is not known, why units are cut;
 * - `assumptions`: what each result rests on.
 *
 * Who is not eligible, or of whom a fact is missing, has no amounts: the cells are empty, and no month stands in `months`.
 *
 * @example
 * const [clients] = resultTables({ language: "en" });
 * const table = makeTable({ ...clients.form, rows: results.flatMap((result) => clients.rowsOf({ result, residences: undefined })) });
 */
export function resultTables({ scheme, language, withPlaces = false }: ResultTablesOptions): readonly ResultTable[] {
  const asked = { labels: scheme === undefined ? undefined : labelsOf(scheme, language), withPlaces };
  return [clients(asked), lines(asked), months(asked), sources(asked), reasons(), assumptions(asked)];
}

function clients(asked: Asked): ResultTable {
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
  ];
  return tableOf({ id: "clients", title: titles.clients }, fields, (told) => [told]);
}

function lines(asked: Asked): ResultTable {
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

function months(asked: Asked): ResultTable {
  type Row = OfDays & { readonly of: EligibleResult["months"][number] };
  const amount = (id: "cost" | "covered" | "uncovered" | "contribution" | "funded" | "remaining") =>
    field(id, ({ of }: Row) => of[id].toString());
  const fields = [
    ...keyFields,
    monthField,
    ...groupFields(asked),
    currencyField,
    ...[amount("cost"), amount("covered"), amount("uncovered"), amount("contribution"), amount("funded")],
    amount("remaining"),
  ];
  return tableOf({ id: "months", title: titles.months }, fields, function* ({ result, residences }) {
    for (const of of result.months) yield { result, residences, of, month: of.month };
  });
}

function sources(asked: Asked): ResultTable {
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
      for (const { month, bySource } of result.months) {
        for (const [source, amount] of bySource) yield { result, residences, month, source, amount: amount.toString() };
      }
    },
  );
}

/** A reason, a fact that is missing or a cut: what is said of it. */
interface Said {
  readonly kind: "not-eligible" | "missing" | "left-open" | "cut";
  readonly code: string;
  readonly rule: string;
  readonly from?: string;
  readonly to?: string;
  readonly line?: string;
  readonly month?: string;
  readonly units?: string;
  readonly unit?: string;
  readonly source?: string | undefined;
}

function reasons(): ResultTable {
  type Row = Told & Said;
  const fields = [
    ...keyFields,
    ...(["kind", "code", "rule", "from", "to", "line"] as const).map((id) => field(id, (row: Row) => row[id])),
    monthField,
    ...(["units", "unit"] as const).map((id) => field(id, (row: Row) => row[id])),
    { column: ruleSourceColumn, of: (row: Row) => row.source },
  ];
  return tableOf({ id: "reasons", title: titles.reasons }, fields, (told) =>
    saidOf(told).map((said) => ({ ...told, ...said })),
  );
}

function saidOf({ result: { outcome, lines: rows } }: Told): readonly Said[] {
  const missing = outcome.state === "incomplete" ? "missing" : "left-open";
  return [
    ...outcome.reasons.map(({ code, condition, from, to, source }): Said => {
      return { kind: "not-eligible", code, rule: condition, from, to, source };
    }),
    ...missingIn(outcome).map(({ fact, neededBy, from, to }): Said => {
      return { kind: missing, code: fact, rule: neededBy, from, to };
    }),
    ...rows.flatMap(({ id, months: ofLine }) =>
      ofLine.flatMap(({ month, cuts }) =>
        cuts.map(({ code, rules, units, source }): Said => {
          const cut = { units: units.toString(), unit: units.unit };
          return { kind: "cut", code, rule: rules.join("; "), line: id, month, ...cut, source };
        }),
      ),
    ),
  ];
}

function assumptions(asked: Asked): ResultTable {
  type Row = Told & { readonly assumption: string };
  const fields = [...keyFields, ...namedField("assumption", asked, ({ assumption }: Row) => assumption)];
  return tableOf({ id: "assumptions", title: titles.assumptions }, fields, function* ({ result, residences }) {
    for (const assumption of result.assumptions) yield { result, residences, assumption };
  });
}
