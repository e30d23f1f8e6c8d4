import { groupByEach } from "../../lists/index.js";
import type { CompiledLimit } from "./compiled.js";

/** The limits of each service that has some, by its id; of one service in the order in which they were given. */
export function limitsOfServices(limits: readonly CompiledLimit[]): ReadonlyMap<string, readonly CompiledLimit[]> {
  return groupByEach(limits, ({ services }) => services);
}
