import type { CaseFacts } from "../../person/facts/facts.js";
import { hintFor, received, type Issue } from "../../errors/index.js";
import type { CompiledScheme } from "../compiled.js";
import { windowStart } from "./window-arithmetic.js";

/**
 * Checks what a case says for the limits of a scheme: units used before against limits that look back, and the purpose of each
 * line where a limit depends on it.
 */
export function bindLimits(facts: CaseFacts, compiled: CompiledScheme, issues: Issue[]): void {
  const { usedBefore = [] } = facts.case;
  const limits = new Map(usedBefore.length === 0 ? [] : compiled.limits.map((each) => [each.rule.id, each]));
  for (const [index, { limit, units }] of usedBefore.entries()) {
    const named = limits.get(limit);
    const path = `usedBefore[${index}]`;
    if (named === undefined) {
      addUnknown(issues, limit, [...limits.keys()], { expected: "a limit of the scheme", path: `${path}.limit` });
      continue;
    }
    const start = windowStart(named.windows, facts.from, compiled.validity, facts.birth);
    const looksBack = named.counts && start < facts.from;
    if (looksBack || facts.usedBefore?.get(limit) === 0) continue;
    issues.push({
      code: "nothing-before",
      path: `${path}.units`,
      expected: `"0", because limit "${limit}" counts nothing from before the period`,
      received: received(units),
    });
  }
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
