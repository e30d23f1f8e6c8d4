import { firstDay, lastDay, monthOf, type Period } from "../../calendar/index.js";
import { addGap } from "../../outcome/add-gap.js";
import type { Gap } from "../../outcome/finding.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import { assess } from "../assess/step.js";
import { hasUnitsHere } from "../common/paid-elsewhere.js";
import type { CompiledScheme } from "../compiled.js";
import { holdsOn } from "../when/holds-on.js";
import { decidingDay, isFor, type Qualified } from "../when/is-for.js";
import type { About } from "../when/kind.js";
import { capHolds } from "./caps.js";
import type { CapsHold } from "./read-caps.js";

/** Which caps are for a person: by the first day of each month that qualifies. */
export function capsHold(person: Qualified): CapsHold {
  return ({ when }, index) => isFor(when, person, index);
}

/** {@link capsHold} where the levels of the days are not at hand. */
export function capsHoldFor(facts: CaseFacts, eligible: readonly Period[], compiled: CompiledScheme): CapsHold {
  const isTested = compiled.coverCaps.some(({ when }) => when.length > 0);
  const levels = isTested ? assess(facts, compiled, { failures: [], gaps: [] }) : [];
  return capsHold({ about: { facts, levels }, eligible, firstMonth: monthOf(facts.from) });
}

/** Adds a gap for each month in which a fact is missing that decides whether a cap holds for a service that is received. */
export function askForCaps(eligible: readonly Period[], about: About, compiled: CompiledScheme, gaps: Gap[]): void {
  const { facts } = about;
  const tested = compiled.coverCaps.filter(({ when }) => when.length > 0);
  if (tested.length === 0) return;
  const lines = facts.lines.filter((line) => hasUnitsHere(line, compiled));
  for (let month = monthOf(facts.from); month <= monthOf(facts.to); month += 1) {
    const day = decidingDay(eligible, month);
    const served = lines.filter(({ from, to }) => from <= lastDay(month) && to >= firstDay(month));
    if (day === undefined) continue;
    for (const cap of tested) {
      if (!served.some(({ service }) => capHolds(cap, compiled.serviceIndexes.get(service), month))) continue;
      const neededBy = cap.path;
      const answer = holdsOn(cap.when, about, day);
      if (typeof answer !== "boolean") addGap({ from: day, to: day, ...answer, neededBy }, gaps);
    }
  }
}
