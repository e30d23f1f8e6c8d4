import type { Residence } from "../../person/residence.js";
import type { Result } from "../../result/result.js";
import { resultColumn, type ResultColumn } from "../columns/result-columns.js";
import type { TableCell, TableRow } from "../table/cell.js";
import type { TableColumn } from "../table/column.js";
import type { TableForm } from "../table/table.js";
import type { ResultLabels } from "./labels.js";
import type { SaidInWords } from "./said-in-words.js";

/** A result, and what is known beside it. */
export interface Told {
  readonly result: Result;
  /** Where the person lives; undefined where the cases were not given. */
  readonly residences: readonly Residence[] | undefined;
}

/** What tables of results are to have beside what results say. */
export interface Asked {
  /** Names for ids; undefined where the scheme was not given. */
  readonly labels: ResultLabels | undefined;
  /** Whether places are asked for: they stand in the cases. */
  readonly withPlaces: boolean;
  /** Words for codes; undefined where none are asked for. */
  readonly said?: SaidInWords | undefined;
}

/** A column and its cell in a row. */
export interface Field<Row> {
  readonly column: TableColumn;
  readonly of: (row: Row) => TableCell;
}

/** A table of results: what it is, and its rows of one result. */
export interface ResultTable {
  readonly form: TableForm;
  readonly rowsOf: (told: Told) => readonly TableRow[];
  /** The same one after the other, none of which is made before it is asked for: what writes many of them keeps none. */
  readonly eachRow: (told: Told) => Iterable<TableRow>;
}

/** A field of a column that tables of results have. */
export function field<Row>(id: ResultColumn, of: (row: Row) => TableCell): Field<Row> {
  return { column: resultColumn(id), of };
}

/** A table of fields, whose rows are made of a result. */
export function tableOf<Row>(
  named: Pick<TableForm, "id" | "title" | "short">,
  fields: readonly Field<Row>[],
  rowsOf: (told: Told) => Iterable<Row>,
): ResultTable {
  const eachRow = function* (told: Told) {
    for (const row of rowsOf(told)) yield fields.map(({ of }) => of(row));
  };
  return {
    form: { ...named, columns: fields.map(({ column }) => column) },
    rowsOf: (told) => [...eachRow(told)],
    eachRow,
  };
}
