import { indexPeriods, monthOf, type Day, type Month, type Period, type PeriodIndex } from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import type { DeliveryFacts } from "../../../person/facts/delivery-facts.js";
import type { CompiledCompensation } from "../compensation/compile.js";
import type { UncountedCode } from "../../recording/claim-node.js";
import type { UnpaidCode } from "../following.js";

const none: readonly DeliveryFacts[] = [];

/** Why no delivery opens a month. */
export type NoneCode = Extract<UnpaidCode, "not-in-plan" | "service-not-listed" | "no-service-delivered">;

/** Why a delivery opens no month; undefined where it does. */
export function whyNotQualifying(
  { line, service, paidBy }: DeliveryFacts,
  { scheme, excluded }: CompiledCompensation,
): UncountedCode | undefined {
  const { services } = scheme.gate;
  if (paidBy !== undefined && excluded.has(paidBy)) return "paid-by-another-programme";
  if (services === "listed-or-in-plan") {
    return line !== undefined || scheme.services.some(({ id }) => id === service) ? undefined : "not-in-plan";
  }
  if (line === undefined) return "not-in-plan";
  return services === "any-in-plan" || services.includes(service) ? undefined : "service-not-listed";
}

/** A delivery with its place among others, by its days. */
interface PlacedDelivery extends Period {
  readonly delivery: DeliveryFacts;
  readonly place: number;
}

/** The deliveries of each month that can open it: of the plan, of a service that counts, not paid by an excluded programme. */
export class QualifyingDeliveries {
  private readonly byMonth = new Map<Month, DeliveryFacts[]>();
  /** Why those of a month that open none do not, that none is in the plan first. */
  private readonly whyNone = new Map<Month, NoneCode>();
  /** The deliveries that an excluded programme paid. */
  readonly excluded: readonly DeliveryFacts[];
  private readonly excludedByDay: PeriodIndex<PlacedDelivery>;

  constructor({ deliveries = none }: CaseFacts, compiled: CompiledCompensation) {
    this.excluded = deliveries.filter(({ paidBy }) => paidBy !== undefined && compiled.excluded.has(paidBy));
    const placed = this.excluded.map((delivery, place) => ({ from: delivery.from, to: delivery.to, delivery, place }));
    this.excludedByDay = indexPeriods(placed);
    for (const delivery of deliveries) {
      const { from } = delivery;
      const why = whyNotQualifying(delivery, compiled);
      if (why !== undefined) {
        if (why === "not-in-plan" || (why === "service-not-listed" && !this.whyNone.has(monthOf(from)))) {
          this.whyNone.set(monthOf(from), why);
        }
        continue;
      }
      const month = this.byMonth.get(monthOf(from));
      if (month === undefined) this.byMonth.set(monthOf(from), [delivery]);
      else month.push(delivery);
    }
  }

  /** Why nothing opens a month in which nothing does: services that were delivered do not count, or there were none. */
  whyNoneIn(month: Month): NoneCode {
    return this.whyNone.get(month) ?? "no-service-delivered";
  }

  /** The first of the deliveries that an excluded programme paid on a day. */
  excludedOn(day: Day): DeliveryFacts | undefined {
    let first: PlacedDelivery | undefined;
    for (const each of this.excludedByDay.overlapping({ from: day, to: day })) {
      if (first === undefined || each.place < first.place) first = each;
    }
    return first?.delivery;
  }

  /** Those of a month. */
  in(month: Month): readonly DeliveryFacts[] {
    return this.byMonth.get(month) ?? none;
  }
}
