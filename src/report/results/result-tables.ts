import type { Scheme } from "../../rules/scheme.js";
import type { Language } from "../../sources/index.js";
import type { ResultTable } from "./field.js";
import { labelsOf } from "./labels.js";
import type { SaidInWords } from "./said-in-words.js";
import { titles } from "./table-titles.js";
import { clients, lines, months, sources } from "./amount-tables.js";
import { outside } from "./outside-table.js";
import { assumptions, reasons } from "./said-tables.js";

/** What tables of results are to have. */
export interface ResultTablesOptions {
  /** The scheme by which the results were calculated, for names beside ids. Left out, there are ids alone. */
  readonly scheme?: Scheme | undefined;
  /** The language of the names. */
  readonly language: Language;
  /** Whether places of residence are asked for, which each result is given with. */
  readonly withPlaces?: boolean;
  /** What the codes of reasons, missing facts and cuts mean, for a column of words beside them. Left out, there are codes alone. */
  readonly said?: SaidInWords | undefined;
}

/** Ids of the tables of results, in their order. */
export const resultTableIds = Object.keys(titles) as readonly (keyof typeof titles)[];

/**
 * The tables of results, each row with the keys by which they go together (case, client, scheme, line, month):
 *
 * - `clients`: a row for each result: outcome, level, budget, amounts;
 * - `lines`: a row for each plan line and month: units and amounts, and `months`: one for each month;
 * - `sources`: a row for each month and funding source;
 * - `outside`: what services cost above ceilings and over limits, in none of the other amounts: a row for each line, month and reason;
 * - `reasons`: why days do not qualify, what is not known, why units are cut;
 * - `assumptions`: what each result rests on.
 *
 * Who is not eligible, or of whom a fact is missing, has no amounts: the cells are empty, and no month stands in `months`.
 *
 * @example
 * const [clients] = resultTables({ language: "en" });
 * const table = makeTable({ ...clients.form, rows: results.flatMap((result) => clients.rowsOf({ result, residences: undefined })) });
 */
export function resultTables(options: ResultTablesOptions): readonly ResultTable[] {
  const { scheme, language, withPlaces = false, said } = options;
  const asked = { labels: scheme === undefined ? undefined : labelsOf(scheme, language), withPlaces, said };
  return [
    clients(asked),
    lines(asked),
    months(asked),
    sources(asked),
    outside(asked),
    reasons(asked),
    assumptions(asked),
  ];
}
