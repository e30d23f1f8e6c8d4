import { isInputError } from "../errors/index.js";
import { linesOfFile } from "../io/index.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { outcomeOfCase } from "../streams/each-case.js";
import { amountColumns, amountNames, duckValues, type DuckValues } from "./columns.js";
import type { DuckBind, DuckModule } from "./peer.js";

/** Rows that DuckDB takes at once. */
const mostRows = 2048;

type Row = readonly unknown[];

/** Rows of a file that are given one by one. */
interface Scan {
  readonly rows: Iterator<Row, void>;
}

/**
 * The function that gives the months of all cases of a file: a row for each, and one row with issues for a line that is wrong or for a
 * case without amounts, so that nobody is lost.
 */
export function monthsFunction(name: string, duckdb: DuckModule, compiled: CompiledScheme): unknown {
  const values = duckValues(duckdb, compiled.scheme.minorUnit);
  const columns = columnsOf(values);
  return duckdb.DuckDBTableFunction.create({
    name,
    parameterTypes: [duckdb.VARCHAR],
    bindFunction(bind) {
      for (const [column, type] of columns) bind.addResultColumn(column, type);
      bind.setBindData({ file: fileOf(bind) });
    },
    initFunction(init) {
      // Rows are asked for by one thread: all of JavaScript is in one.
      init.setMaxThreads(1);
      told(init, () => {
        const { file } = init.getBindData() as { readonly file: string };
        init.setInitData({ rows: rowsOf(file, compiled, values) });
      });
    },
    mainFunction(scan, output) {
      told(scan, () => {
        const { rows } = scan.getInitData() as Scan;
        const some = take(rows);
        output.rowCount = some.length;
        if (some.length === 0) return;
        for (const at of columns.keys()) {
          const vector = output.getColumnVector(at);
          for (const [row, cells] of some.entries()) vector.setItem(row, cells[at]);
          vector.flush();
        }
      });
    },
  });
}

function columnsOf({ text, whole, amount }: DuckValues) {
  return [
    ["line", whole],
    ["case_id", text],
    ["client", text],
    ["outcome", text],
    ["month", text],
    ...[...amountNames, "remaining"].map((name) => [name, amount] as const),
    ["issues", text],
  ] as const;
}

function* rowsOf(file: string, compiled: CompiledScheme, { amountOf }: DuckValues): Generator<Row, void> {
  const none = [...amountNames, "remaining"].map(() => null);
  for (const { line, text } of linesOfFile(file)) {
    const { result, issues } = outcomeOfCase(text, line, { compiled });
    if (result === undefined) {
      yield [line, null, null, "refused", null, ...none, JSON.stringify(issues)];
      continue;
    }
    const head = [line, result.case, result.client, result.outcome.state];
    for (const month of result.months) {
      const amounts = amountNames.map((name) => amountOf(amountColumns[name](month)));
      yield [...head, month.month, ...amounts, amountOf(month.remainingMinor), null];
    }
    if (result.months.length === 0) yield [...head, null, ...none, null];
  }
}

function take(rows: Iterator<Row, void>): readonly Row[] {
  const some: Row[] = [];
  while (some.length < mostRows) {
    const next = rows.next();
    if (next.done === true) break;
    some.push(next.value);
  }
  return some;
}

function fileOf(bind: DuckBind): string {
  const file = bind.getParameter(0);
  if (typeof file === "string") return file;
  bind.setError("the name of a file of cases is expected");
  return "";
}

/** Ends the query with what is wrong with the file. */
function told(scan: { setError(message: string): void }, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!isInputError(error)) throw error;
    scan.setError(error.message);
  }
}
