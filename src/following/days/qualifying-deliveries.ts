import { monthOf, type Month } from "../../calendar/index.js";
import type { CaseFacts, DeliveryFacts } from "../../client/index.js";
import type { CompiledCompensation } from "../../scheme/index.js";
import type { UncountedCode } from "../../trace/index.js";

const none: readonly DeliveryFacts[] = [];

/** Why a delivery opens no month; undefined where it does. */
export function whyNotQualifying(
  { line, service, paidBy }: DeliveryFacts,
  { scheme, excluded }: CompiledCompensation,
): UncountedCode | undefined {
  const { services } = scheme.gate;
  if (paidBy !== undefined && excluded.has(paidBy)) return "paid-by-another-programme";
  if (line === undefined) return "not-in-plan";
  return services === "any-in-plan" || services.includes(service) ? undefined : "service-not-listed";
}

/** The deliveries of each month that can open it: of the plan, of a service that counts, not paid by an excluded programme. */
export class QualifyingDeliveries {
  private readonly byMonth = new Map<Month, DeliveryFacts[]>();
  /** The deliveries that an excluded programme paid. */
  readonly excluded: readonly DeliveryFacts[];

  constructor({ deliveries = none }: CaseFacts, compiled: CompiledCompensation) {
    this.excluded = deliveries.filter(({ paidBy }) => paidBy !== undefined && compiled.excluded.has(paidBy));
    for (const delivery of deliveries) {
      const { from } = delivery;
      if (whyNotQualifying(delivery, compiled) !== undefined) continue;
      const month = this.byMonth.get(monthOf(from));
      if (month === undefined) this.byMonth.set(monthOf(from), [delivery]);
      else month.push(delivery);
    }
  }

  /** Those of a month. */
  in(month: Month): readonly DeliveryFacts[] {
    return this.byMonth.get(month) ?? none;
  }
}
