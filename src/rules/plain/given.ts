import { runningSum } from "../limit/units/day-units.js";
import { zeros } from "../months/zeros.js";
import { firstLine, lineLength } from "./person.js";
import { hasRoom } from "./rooms.js";
import type { Work } from "./work.js";

/** What limits left of the lines of a plan, at `line * months + month`. Empty lists where they cut nothing. */
export interface GivenUnits {
  /** Which limit cut, counted from 1; 0 where none did. */
  readonly cutBy: readonly number[];
  /** What was given where something was cut, in ten-thousandths of a unit: the first days have what they ask for, until it is used up. */
  readonly units: readonly number[];
}

const all: GivenUnits = { cutBy: [], units: [] };

/**
 * Step 3, limit: month by month, in a month line by line, units are given that every limit leaves.
 *
 * The twin, written for speed, of `limitLines`, for limits by the month and lines with a quantity per month.
 *
 * @returns undefined where only the general way knows what is cut: of other lines, or in a month in which a limit changes
 */
export function giveUnits(work: Work): GivenUnits | undefined {
  const { numbers, names, period } = work;
  const { rooms, months } = period;
  if (hasRoom(numbers, names, rooms)) return all;
  const { starts, count } = months;
  const first = firstLine(numbers);
  const length = ((numbers.length - first) / lineLength) * count;
  const cutBy = zeros(length);
  const units = zeros(length);
  const left = zeros(rooms.length);
  for (let month = 0; month < count; month += 1) {
    const start = starts[month] ?? 0;
    const next = starts[month + 1] ?? 0;
    const end = next > period.to ? period.to : next - 1;
    for (let room = 0; room < rooms.length; room += 1) left[room] = rooms[room]?.leastOf[month] ?? 0;
    for (let at = first, index = month; at < numbers.length; at += lineLength, index += count) {
      const from = (numbers[at] ?? 0) > start ? (numbers[at] ?? 0) : start;
      const to = (numbers[at + 1] ?? 0) < end ? (numbers[at + 1] ?? 0) : end;
      if (from > to) continue;
      const asked = unitsOf(numbers[at + 2] ?? 0, from - start, to + 1 - start, next - start);
      if (asked === 0) continue;
      const service = names.serviceOf[numbers[at + 3] ?? 0] ?? -1;
      let most = asked;
      for (let room = 0; room < rooms.length; room += 1) {
        const { isCounted, isSteady } = rooms[room] ?? noRoom;
        if (isCounted[service] !== true) continue;
        const leaves = left[room] ?? 0;
        if (leaves >= asked && (numbers[at + 4] ?? 0) === 0) continue;
        if (isSteady[month] !== true || (numbers[at + 4] ?? 0) > 0) return undefined;
        if (leaves >= most) continue;
        most = leaves;
        cutBy[index] = room + 1;
      }
      if (most < asked) units[index] = most;
      for (let room = 0; room < rooms.length; room += 1) {
        if (rooms[room]?.isCounted[service] === true) left[room] = (left[room] ?? 0) - most;
      }
    }
  }
  return { cutBy, units };
}

/** The units of some days of a month: what the running sum from its first day, rounded down, grows by. */
export function unitsOf(quantity: number, before: number, upTo: number, length: number): number {
  return runningSum(quantity, upTo, length) - runningSum(quantity, before, length);
}

const noRoom = { isCounted: [], isSteady: [] };
