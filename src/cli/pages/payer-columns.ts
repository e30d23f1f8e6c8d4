import type { CompiledScheme } from "seko";
import { freeNames, sourceColumn, type TableColumn } from "seko/report";

/**
 * A column for each source of money, headed by what people call it.
 *
 * @param taken ids of the columns beside them
 */
export function payerColumns({ scheme, form }: CompiledScheme, taken: readonly string[]): readonly TableColumn[] {
  const names = freeNames(form.sourceIds, taken);
  return form.sourceIds.map((source, index) => {
    const column = sourceColumn(names[index] ?? source);
    return { ...column, label: scheme.fund.shares.find(({ id }) => id === source)?.label ?? column.label };
  });
}
