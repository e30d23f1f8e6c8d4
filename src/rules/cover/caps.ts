import { monthOf } from "../../calendar/index.js";
import { zeros } from "../../lists/index.js";
import type { Months } from "../months/months.js";
import type { CapsHold, CoverCapFacts } from "./read-caps.js";

/** Whether a cap counts a service in a month. */
export function capHolds({ services, from, to }: CoverCapFacts, service: number | undefined, month: number): boolean {
  return services[service ?? 0] === true && monthOf(from) <= month && month <= monthOf(to);
}

/**
 * What of some amounts can be covered at most: in each month line after line, as far as every cap of its service goes.
 *
 * @param amounts minor units at `line * count + month`, lines in canonical order
 * @param serviceOf the index of the service of each line
 * @param holds whether a cap is for the person
 * @param bound is told of each cap that holds for an amount above 0
 */
export function withinCaps(
  amounts: readonly number[],
  { first, count }: Pick<Months, "first" | "count">,
  serviceOf: readonly number[],
  {
    caps,
    holds,
    bound,
  }: {
    readonly caps: readonly CoverCapFacts[];
    readonly holds: CapsHold;
    readonly bound?: (cap: CoverCapFacts, month: number) => void;
  },
): readonly number[] {
  if (caps.length === 0) return amounts;
  const capped = amounts.slice();
  for (let month = 0; month < count; month += 1) {
    const used = zeros(caps.length);
    for (const [line, service] of serviceOf.entries()) {
      const at = line * count + month;
      const amount = capped[at] ?? 0;
      if (amount === 0) continue;
      const own = [...caps.keys()].filter((index) => {
        const cap = caps[index] as CoverCapFacts;
        return capHolds(cap, service, first + month) && holds(cap, month);
      });
      const left = own.map((index) => (caps[index]?.value ?? 0) - (used[index] ?? 0));
      const most = Math.min(amount, ...left);
      capped[at] = most;
      for (const index of own) {
        used[index] = (used[index] ?? 0) + most;
        bound?.(caps[index] as CoverCapFacts, month);
      }
    }
  }
  return capped;
}
