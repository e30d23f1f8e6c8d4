import type { Day, Period } from "../../calendar/index.js";
import type { GivenUnits } from "./given-units.js";
import { mostDaysOfMonth, type Room } from "./rooms.js";

/** A line in a month, by numbers. */
interface LineInMonth extends Period {
  readonly service: number;
  /** 1 for a quantity each day. */
  readonly ownDays: number;
  readonly quantity: number;
  readonly month: number;
  /** The first day of the month. */
  readonly start: Day;
  /** At `line * months + month`. */
  readonly index: number;
}

/** What limits leave of a month. */
interface Left {
  readonly rooms: readonly Room[];
  /** Of limits by the month, by their index. */
  readonly left: number[];
  /** Of limits by the day, at `room * 31 + day of the month`. */
  readonly leftOn: number[];
}

/** Whether a limit by the day counts a service. */
export function isOfDays(rooms: readonly Room[], service: number): boolean {
  for (let room = 0; room < rooms.length; room += 1) {
    const { isByDay, isCounted } = rooms[room] ?? noRoom;
    if (isByDay && isCounted[service] === true) return true;
  }
  return false;
}

/**
 * Gives a line day by day what all limits leave.
 *
 * @returns what it was given; undefined where only the general way knows: of a quantity whose days are not named, of a limit that changes in the
 * month, and where two limits cut in it
 */
export function giveDays(line: LineInMonth, { rooms, left, leftOn }: Left, given: GivenUnits): number | undefined {
  const { service, ownDays, quantity, from, to, month, start, index } = line;
  if (ownDays !== 1) return undefined;
  const { cutBy, units, runsAt, runs } = given;
  const firstRun = runs.length;
  let run = -1;
  let cutter = 0;
  let sum = 0;
  for (let day = from; day <= to; day += 1) {
    let most = quantity;
    let hardest = 0;
    for (let room = 0; room < rooms.length; room += 1) {
      const { isByDay, isCounted } = rooms[room] ?? noRoom;
      if (isCounted[service] !== true) continue;
      const leaves = (isByDay ? leftOn[room * mostDaysOfMonth + day - start] : left[room]) ?? 0;
      if (leaves >= most) continue;
      most = leaves;
      hardest = room + 1;
    }
    if (hardest > 0) {
      if (rooms[hardest - 1]?.isSteady[month] !== true || (cutter > 0 && cutter !== hardest)) return undefined;
      cutter = hardest;
    }
    for (let room = 0; room < rooms.length; room += 1) {
      const { isByDay, isCounted } = rooms[room] ?? noRoom;
      if (isCounted[service] !== true) continue;
      if (isByDay) {
        const at = room * mostDaysOfMonth + day - start;
        leftOn[at] = (leftOn[at] ?? 0) - most;
      } else left[room] = (left[room] ?? 0) - most;
    }
    sum += most;
    if (most === run) runs[runs.length - 2] = day;
    else runs.push(day, day, most);
    run = most;
  }
  if (cutter === 0) {
    runs.length = firstRun;
    return sum;
  }
  cutBy[index] = cutter;
  units[index] = sum;
  runsAt[index] = firstRun + 1;
  return sum;
}

const noRoom = { isByDay: false, isCounted: [] };
