import type { CaseFacts } from "../../person/facts/facts.js";
import type { Issue } from "../../errors/index.js";
import { addUnknown } from "../reading/add-unknown.js";
import type { CompiledScheme } from "../compiled.js";

/** Checks what a case says for the limits of a scheme: the purpose of each line where a limit depends on it. */
export function bindLimits(facts: CaseFacts, compiled: CompiledScheme, issues: Issue[]): void {
  const purposes = compiled.scheme.purposes?.map((purpose) => purpose.id) ?? [];
  if (purposes.length === 0) return;
  for (const { purpose, service, index } of facts.lines) {
    const path = `plan.lines[${index}].purpose`;
    if (purpose !== undefined) {
      if (purposes.includes(purpose)) continue;
      addUnknown(issues, purpose, purposes, { expected: "a purpose of the scheme", path });
      continue;
    }
    const asking = compiled.limitsOf.get(service)?.find((limit) => limit.purposes !== undefined);
    if (asking === undefined) continue;
    issues.push({
      code: "purpose-missing",
      path,
      expected: `one of ${purposes.join(", ")}, because limit "${asking.rule.id}" depends on it`,
      received: "nothing",
    });
  }
}
