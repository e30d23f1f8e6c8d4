import { outcomeOfCase } from "../streams/each-case.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { amountColumns, amountNames, budgetMinor, duckValues } from "./columns.js";
import type { DuckModule } from "./peer.js";

/** The names of the texts of a struct, in their order. */
const texts = ["case_id", "client", "outcome"] as const;

/**
 * The function that makes of a case's JSON a struct with its outcome, its amounts and what is wrong with it. It throws nothing, because
 * one wrong case would end the whole query.
 */
export function caseFunction(name: string, duckdb: DuckModule, compiled: CompiledScheme): unknown {
  const { text, amount, amountOf } = duckValues(duckdb, compiled.scheme.minorUnit);
  const { DuckDBStructValue: Struct } = duckdb;
  const amounts = ["budget", ...amountNames];
  const returnType = duckdb.STRUCT({
    ...Object.fromEntries(texts.map((each) => [each, text])),
    ...Object.fromEntries(amounts.map((each) => [each, amount])),
    issues: text,
  });
  const nothing = {
    ...Object.fromEntries([...texts, ...amounts].map((each) => [each, null])),
    outcome: "refused",
  };

  function structOf(input: unknown): object | null {
    if (input === null || input === undefined) return null;
    const { result, issues } = outcomeOfCase(input, 0, { compiled });
    if (result === undefined) return new Struct({ ...nothing, issues: JSON.stringify(issues) });
    const { totals } = result;
    return new Struct({
      case_id: result.case,
      client: result.client,
      outcome: result.outcome.state,
      budget: amountOf(budgetMinor(result)),
      ...Object.fromEntries(
        amountNames.map((each) => [each, amountOf(totals === undefined ? undefined : amountColumns[each](totals))]),
      ),
      issues: null,
    });
  }

  return duckdb.DuckDBScalarFunction.create({
    name,
    returnType,
    parameterTypes: [duckdb.VARCHAR],
    mainFunction(_, input, output) {
      const cases = input.getColumnVector(0);
      for (let row = 0; row < input.rowCount; row += 1) output.setItem(row, structOf(cases.getItem(row)));
      output.flush();
    },
  });
}
