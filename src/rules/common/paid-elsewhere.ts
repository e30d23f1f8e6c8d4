import type { LineFacts } from "../../person/facts/facts.js";
import type { CompiledScheme } from "../compiled.js";

/** Whether something of a line can be received that is paid here: on a line of no units nothing hangs. */
export function hasUnitsHere(line: LineFacts, compiled: CompiledScheme): boolean {
  return line.quantity > 0 && !isPaidElsewhere(line, compiled);
}

/** Whether another programme pays the units of a line: they are then neither limited nor costed here. */
export function isPaidElsewhere(
  line: LineFacts,
  compiled: CompiledScheme,
): line is LineFacts & { readonly paidBy: string } {
  return line.paidBy !== undefined && line.paidBy !== compiled.name.id;
}
