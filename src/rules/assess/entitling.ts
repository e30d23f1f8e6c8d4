import { complement, intersectLists, union } from "../../calendar/index.js";
import type { CompiledScheme } from "../compiled.js";
import type { AssessedSpan } from "./assessed-span.js";
import type { Findings } from "../../outcome/finding.js";

/** Whether a level gives an entitlement; days without a level are judged by other rules. */
export function isEntitling(level: number, { scheme }: CompiledScheme): boolean {
  return scheme.levels[level]?.entitled ?? true;
}

/**
 * Adds a failure for the days whose level gives no entitlement, unless the assessment before holds them up.
 *
 * Days on which a fact about the assessment before is missing fail in no way yet: with it, they might be held up.
 *
 * @param findings what assessing found; the days without entitlement are added
 */
export function failUnentitled(spans: readonly AssessedSpan[], compiled: CompiledScheme, findings: Findings): void {
  const { levels } = compiled.scheme;
  const least = levels.find(({ entitled }) => entitled ?? true)?.id ?? "";
  for (const span of spans) {
    const level = levels[span.level];
    if (level === undefined || isEntitling(span.level, compiled)) continue;
    if (span.before !== undefined && isEntitling(span.before.level, compiled)) continue;
    const open = intersectLists(union(findings.gaps), [span]);
    for (const { from, to } of complement(open, span)) {
      findings.failures.push({
        code: "level-not-entitled",
        condition: "assess",
        from,
        to,
        actual: { kind: "level", level: level.id, assessment: span.assessment.id },
        limit: { kind: "level", atLeast: least },
        source: level.source ?? "",
      });
    }
  }
}
