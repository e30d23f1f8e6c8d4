import { monthOf, type Month } from "../../calendar/index.js";
import type { CaseFacts, DeliveryFacts } from "../../client/index.js";
import type { CompiledCompensation } from "../../scheme/index.js";

const none: readonly DeliveryFacts[] = [];

/** The deliveries of each month that can open it: of the plan, of a service that counts, not paid by an excluded programme. */
export class QualifyingDeliveries {
  private readonly byMonth = new Map<Month, DeliveryFacts[]>();
  /** The deliveries that an excluded programme paid. */
  readonly excluded: readonly DeliveryFacts[];

  constructor({ deliveries = none }: CaseFacts, { scheme, excluded }: CompiledCompensation) {
    const { services } = scheme.gate;
    const isExcluded = ({ paidBy }: DeliveryFacts) => paidBy !== undefined && excluded.has(paidBy);
    this.excluded = deliveries.filter(isExcluded);
    for (const delivery of deliveries) {
      const { line, service, from } = delivery;
      if (line === undefined || isExcluded(delivery)) continue;
      if (services !== "any-in-plan" && !services.includes(service)) continue;
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
