import type { Case } from "seko";
import { day } from "seko/calendar";

/** The days of a case's period on which the person had left the institution, was alive and had not come back. */
export function daysInCommunity({ period, client, leavings = [] }: Case): number {
  const last = Math.min(day(period.to), client.deathDate === undefined ? Infinity : day(client.deathDate));
  return leavings.reduce((sum, { on, returnedOn }) => {
    const from = Math.max(day(on) + 1, day(period.from));
    const to = Math.min(last, returnedOn === undefined ? Infinity : day(returnedOn) - 1);
    return sum + Math.max(0, to - from + 1);
  }, 0);
}
