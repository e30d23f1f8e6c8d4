import { monthOf, type Month } from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import type { CompiledCompensation } from "../compensation/compile.js";
import type { Recorder } from "../../recording/recorder.js";
import type { PaidRun } from "../amounts/month-claims.js";
import { whyNotQualifying } from "./qualifying-deliveries.js";

/** Tells a recorder of every delivery that takes no part in a claim, and why; of months that are held back nobody knows yet. */
export function recordUncounted(
  { deliveries = [] }: CaseFacts,
  compiled: CompiledCompensation,
  { paid, held }: { readonly paid: readonly PaidRun[]; readonly held: ReadonlySet<Month> },
  recorder: Recorder,
): void {
  const counted = new Set(paid.flatMap(({ grounds }) => grounds.deliveries));
  const months = new Set(paid.map(({ from }) => monthOf(from)));
  for (const delivery of deliveries) {
    if (counted.has(delivery) || held.has(monthOf(delivery.from))) continue;
    const otherwise = months.has(monthOf(delivery.from)) ? "financed-by-others" : "nothing-claimed";
    recorder.record({ kind: "uncounted", delivery, code: whyNotQualifying(delivery, compiled) ?? otherwise });
  }
}
