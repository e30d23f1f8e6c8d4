import type { CompiledLimit } from "./compiled.js";

/** The limits of each service that has some, by its id; of one service in the order in which they were given. */
export function limitsOfServices(limits: readonly CompiledLimit[]): ReadonlyMap<string, readonly CompiledLimit[]> {
  const byService = new Map<string, CompiledLimit[]>();
  for (const limit of limits) {
    for (const service of limit.services) {
      const known = byService.get(service);
      if (known === undefined) byService.set(service, [limit]);
      else known.push(limit);
    }
  }
  return byService;
}
