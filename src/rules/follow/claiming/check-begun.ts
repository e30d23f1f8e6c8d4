import { firstDay, formatPeriod, intersect, monthOf, type Period } from "../../../calendar/index.js";
import { received, type Issue } from "../../../errors/index.js";
import type { Case } from "../../../person/case.js";
import type { ClaimOptions } from "../claim-options.js";
import type { CompiledCompensation } from "../compensation/compile.js";
import { daysText } from "../days/decided-days.js";
import { followOn } from "../follow.js";

/**
 * Adds an issue where nobody says what was claimed before, a claim begins within a month, and the claimant may have claimed days of that
 * month: what its other days are worth hangs on it.
 */
export function checkBegun(
  cases: readonly Case[],
  asked: Period,
  { compiled, options }: { readonly compiled: CompiledCompensation; readonly options: ClaimOptions },
  issues: Issue[],
): void {
  const month = { from: firstDay(monthOf(asked.from)), to: asked.from - 1 };
  const before = intersect(month, compiled.validity);
  if (before === undefined) return;
  const person = cases.find((document) => mayBeClaimed(document, before, compiled, options));
  if (person === undefined) return;
  issues.push({
    code: "previous-unknown",
    path: "previous",
    expected: `the claims of "${options.claimant}" so far: days of ${formatPeriod(before)} may be claimed for ${received(person.client.id)}`,
    received: "nothing",
    hint: "A month is decided as a whole. Give the earlier claims, or an empty list where there is none.",
  });
}

/** Whether money follows to the claimant on one of some days, or nobody knows to whom. */
function mayBeClaimed(document: Case, before: Period, compiled: CompiledCompensation, options: ClaimOptions): boolean {
  const { outcome, claims } = followOn({ ...document, period: daysText(before) }, compiled, options, undefined);
  return outcome.state === "incomplete" || claims.some(({ claimant }) => claimant === options.claimant);
}
