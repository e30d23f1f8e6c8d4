import type { LineFacts } from "../../person/facts/facts.js";
import type { CompiledScheme } from "../compiled.js";

/** Whether another programme pays the units of a line: they are then neither limited nor costed here. */
export function isPaidElsewhere(
  line: LineFacts,
  compiled: CompiledScheme,
): line is LineFacts & { readonly paidBy: string } {
  return line.paidBy !== undefined && line.paidBy !== compiled.name.id;
}
