import type { CaseFacts } from "../../person/facts/facts.js";
import { hintFor, received, type Issue } from "../../errors/index.js";
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

/** Where a name stands, and what it was to be. */
type Wanted = Pick<Issue, "path" | "expected">;

function addUnknown(issues: Issue[], name: string, known: readonly string[], wanted: Wanted): void {
  const hint = hintFor(name, known, issues.length);
  issues.push({
    code: "unknown-reference",
    ...wanted,
    received: received(name),
    ...(hint === undefined ? {} : { hint }),
  });
}
