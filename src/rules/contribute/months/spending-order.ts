import type { LineFacts } from "../../../person/facts/facts.js";
import type { CompiledScheme } from "../../compiled.js";

/** The indexes of lines in the order in which a month's test is spent over them; ties go to the earlier in canonical order. */
export function spendingOrder(lines: readonly LineFacts[], compiled: CompiledScheme): readonly number[] {
  const { ranks, order } = compiled.contributions;
  const indexes = [...lines.keys()];
  if (ranks === undefined && order === "priority") return indexes;
  const keys = lines.map((line) =>
    ranks === undefined ? line.from : ranks[compiled.serviceIndexes.get(line.service) ?? 0],
  );
  return indexes.sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || one - other);
}
