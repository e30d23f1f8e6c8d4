import type { CaseFacts } from "../../person/facts/facts.js";
import type { Findings } from "../../outcome/finding.js";
import type { CompiledScheme } from "../compiled.js";
import type { AssessedSpan } from "./assessed-span.js";
import { isEntitling } from "./entitling.js";

/**
 * Adds a gap for the days of a level on which a fact about the person is missing that its amount depends on, and just so for the
 * level of the assessment before, where it protects.
 */
export function askOpenAmounts(
  spans: readonly AssessedSpan[],
  facts: CaseFacts,
  compiled: CompiledScheme,
  findings: Findings,
): void {
  const openOn = compiled.rates?.openOn;
  if (openOn === undefined) return;
  for (const { from, to, level, before } of spans) {
    for (const each of before === undefined ? [level] : [level, before.level]) {
      if (!isEntitling(each, compiled)) continue;
      for (const open of openOn({ from, to }, each, facts)) findings.gaps.push({ ...open, neededBy: "entitle" });
    }
  }
}
