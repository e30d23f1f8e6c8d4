import { zeros } from "../../lists/index.js";
import { giveDays } from "./given-days.js";
import { type GivenUnits, unitsOf } from "./given-units.js";
import { firstLine, lineLength } from "./person.js";
import { hasRoom, mostDaysOfMonth } from "./rooms.js";
import type { Work } from "./work.js";

const all: GivenUnits = { cutBy: [], units: [], runsAt: [], runs: [] };

/**
 * Step 3, limit: month by month, in a month line by line, units are given that every limit leaves.
 *
 * The twin, written for speed, of `limitLines`, for limits by the month or by the day, and lines with a quantity per month or per day.
 *
 * @returns undefined where only the general way knows what is cut: of other lines, or in a month in which a limit changes
 */
export function giveUnits(work: Work): GivenUnits | undefined {
  const { numbers, names, period } = work;
  const { rooms, countingOf, months } = period;
  if (hasRoom(numbers, names, rooms)) return all;
  const { starts, count } = months;
  const first = firstLine(numbers);
  const length = ((numbers.length - first) / lineLength) * count;
  const given: GivenUnits = { cutBy: zeros(length), units: zeros(length), runsAt: [], runs: [] };
  const { cutBy, units } = given;
  const left = zeros(rooms.length * mostDaysOfMonth);
  for (let month = 0; month < count; month += 1) {
    const start = starts[month] ?? 0;
    const next = starts[month + 1] ?? 0;
    const end = next > period.to ? period.to : next - 1;
    for (let room = 0; room < rooms.length; room += 1) {
      const leaves = rooms[room]?.leastOf[month] ?? 0;
      const at = room * mostDaysOfMonth;
      if (rooms[room]?.isByDay === true) left.fill(leaves, at, at + mostDaysOfMonth);
      else left[at] = leaves;
    }
    for (let at = first, index = month; at < numbers.length; at += lineLength, index += count) {
      const from = (numbers[at] ?? 0) > start ? (numbers[at] ?? 0) : start;
      const to = (numbers[at + 1] ?? 0) < end ? (numbers[at + 1] ?? 0) : end;
      if (from > to) continue;
      const ownDays = numbers[at + 4] ?? 0;
      const quantity = numbers[at + 2] ?? 0;
      const asked = unitsOf(quantity, ownDays, from - start, to + 1 - start, next - start);
      if (asked === 0) continue;
      const counting = countingOf[names.serviceOf[numbers[at + 3] ?? 0] ?? -1];
      if (counting === undefined || counting.limits.length === 0) continue;
      if (ownDays > 1 || (counting.byDay && ownDays === 0)) return undefined;
      if (counting.byDay) {
        if (!giveDays({ quantity, from, to, month, start, index }, period, counting, left, given)) return undefined;
        continue;
      }
      const { limits } = counting;
      let most = asked;
      for (let which = 0; which < limits.length; which += 1) {
        const room = limits[which] ?? 0;
        const leaves = left[room * mostDaysOfMonth] ?? 0;
        if (leaves >= asked) continue;
        if (rooms[room]?.isSteady[month] !== true) return undefined;
        if (leaves >= most) continue;
        most = leaves;
        cutBy[index] = room + 1;
      }
      if (most < asked) units[index] = most;
      for (let which = 0; which < limits.length; which += 1) {
        const room = (limits[which] ?? 0) * mostDaysOfMonth;
        left[room] = (left[room] ?? 0) - most;
      }
    }
  }
  return given;
}
