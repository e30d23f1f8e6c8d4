import { calculate, compile, type Case, type Scheme } from "seko";
import { deliver } from "../deliver.js";
import type { Population } from "../population.js";
import { seededRandom } from "../random.js";

/**
 * The children with what they received of their plans: 75 to 100 % of it in each month, made up, the same for the same population.
 * They stand apart from `cases.json`, so that plans and their published results are as they were.
 */
export function withDeliveries(children: readonly Case[], scheme: Scheme, { seed }: Population): readonly Case[] {
  const random = seededRandom(seed);
  const compiled = compile(scheme);
  return children.map((child) => {
    // Of what is planned for a whole month by halves, the rest is received with the next one.
    const carried = new Map<string, number>();
    const deliveries = deliver(child, calculate(child, compiled), ({ id }, _part, planned) => {
      const due = (carried.get(id) ?? 0) + (planned * random.between(75, 100)) / 100;
      const units = Math.floor(due);
      carried.set(id, due - units);
      return units;
    });
    return { ...child, deliveries };
  });
}
