import type { CompiledScheme, Label, Language } from "seko";
import { type Statement, statementTables } from "seko/ledger";
import { type Table, makeTable } from "seko/report";
import type { dialects } from "../../table/table-options.js";

/** The options of `seko statement`, as the command line gives them. */
export interface StatementArguments {
  readonly scheme: string;
  readonly inputs?: string;
  readonly month?: string;
  readonly knownOn?: string;
  readonly manifest?: string;
  readonly format: "markdown" | "html" | "csv" | "xlsx" | "ods" | "parquet" | "json" | "hledger";
  readonly table: keyof ReturnType<typeof statementTables>;
  readonly dialect?: keyof typeof dialects;
  readonly out?: string;
  readonly language?: Language;
}

/** The names of sheets. */
const shorts: Readonly<Record<StatementArguments["table"], Label>> = {
  movements: { en: "movements", lv: "izmaiņas" },
  services: { en: "services", lv: "pakalpojumi" },
  cancellations: { en: "cancelled", lv: "atceltais" },
  earlier: { en: "earlier months", lv: "agrāki mēneši" },
  cuts: { en: "not paid", lv: "neapmaksātais" },
  refused: { en: "refused", lv: "noraidītais" },
  overLimit: { en: "over a limit", lv: "pāri limitam" },
  commitments: { en: "still to come", lv: "vēl būs" },
};

/** One of the tables, over all months: each row begins with its month. */
export function overMonths(
  told: readonly Statement[],
  { scheme }: CompiledScheme,
  language: Language,
  table: StatementArguments["table"],
): Table {
  const own = told.map((each) => ({ month: each.month, told: statementTables(each, scheme, language)[table] }));
  const [first] = own;
  if (first === undefined) throw new RangeError("a statement is of a month at least");
  const { id, title, columns } = first.told;
  const label = { en: "Statement of", lv: "Pārskats par" };
  return makeTable({
    ...{ id, title, short: shorts[table] },
    columns: [{ id: "statement", kind: "month", label }, ...columns],
    rows: own.flatMap(({ month, told: { rows, total } }) =>
      [...rows, ...(total === undefined ? [] : [total])].map((row) => [month, ...row]),
    ),
  });
}
