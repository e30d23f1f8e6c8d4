import { InputError, unknownWord } from "../../errors/index.js";
import { csvHead, csvRow, plainCsv, resultTableIds, resultTables, totalsTable } from "../../report/index.js";
import { columnsBytes } from "../../result/columns/columns-text.js";
import type { Result } from "../../result/result.js";
import type { CompiledScheme } from "../../rules/compiled.js";

/** How the results of a run are written. */
export interface ResultsForm {
  /** The lines before the first result. */
  readonly head: readonly string[];
  readonly linesOf: (result: Result) => readonly (string | Uint8Array)[];
  /** Whether the lines are rows of a table, of which a result can have any number. */
  readonly isTable: boolean;
}

/** A whole result in each line, as `JSON.stringify` writes it. */
export const resultsAsJson: ResultsForm = { head: [], linesOf: (result) => [result.toBytes()], isTable: false };

/** A result in columns in each line, which `parseResult` reads too: a fifth of the bytes. */
export const resultsInColumns: ResultsForm = { head: [], linesOf: (result) => [columnsBytes(result)], isTable: false };

/** The tables as which results can be written: those of {@link resultTables}, and the totals of each result with a column for each source. */
export const runTableIds = [...resultTableIds, "totals"] as const;

/**
 * One table of all results, as CSV for programs: ids as headings, decimals with a point.
 *
 * @param columns ids of the columns in the order in which they are wanted; left out, all of the table
 * @throws {InputError} for a column that the table has not, and for one that stands there twice
 *
 * @example
 * await runFile({ cases, results: "months.csv", form: resultsAsTable("months", compiled, ["client", "month", "funded"]) }, compiled);
 */
export function resultsAsTable(
  table: (typeof runTableIds)[number],
  compiled: CompiledScheme,
  columns?: readonly string[],
): ResultsForm {
  const all = [...resultTables({ language: "en" }), totalsTable(compiled)];
  const chosen = all.find(({ form }) => form.id === table);
  if (chosen === undefined) throw new InputError([unknownWord(table, runTableIds, "table")]);
  const ids = chosen.form.columns.map(({ id }) => id);
  const asked = columns ?? ids;
  const issues = asked.flatMap((id, index) => {
    const path = `columns[${index}]`;
    if (!ids.includes(id)) return [unknownWord(id, ids, path)];
    if (asked.indexOf(id) === index) return [];
    return [{ code: "duplicate-id", path, expected: "a column that is not asked for before", received: `"${id}"` }];
  });
  if (issues.length > 0) throw new InputError(issues);
  const places = asked.map((id) => ids.indexOf(id));
  const shown = places.flatMap((place) => chosen.form.columns[place] ?? []);
  return {
    isTable: true,
    head: [line(csvHead(shown, { dialect: plainCsv }))],
    linesOf(result) {
      const lines: string[] = [];
      for (const row of chosen.eachRow({ result, residences: undefined })) {
        const cells = places.map((place) => row[place]);
        lines.push(line(csvRow(cells, shown, plainCsv)));
      }
      return lines;
    },
  };
}

/** A row without the line feed that is put behind every line. */
function line(row: string): string {
  return row.slice(0, -1);
}
