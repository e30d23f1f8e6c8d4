import { seededRandom } from "../task/random.js";

/**
 * Something to be timed: it works through its inputs again and again.
 *
 * @typedef {object} Timed
 * @property {string} name
 * @property {readonly unknown[]} inputs
 * @property {(input: any) => unknown} calculate
 * @property {boolean} async
 * @property {number} [clients] how many clients an input has; left out, one
 */

const warmUpMilliseconds = 300;

const seedOfOrders = 20_240_101;

/**
 * The processor time that each needs for one client, measured in rounds: in every round each has its turn, so that whatever
 * slows the machine down for a while slows all of them. Processor time counts the threads that collect garbage or compile too,
 * and not the time for which other programs held the processor.
 *
 * @param {readonly Timed[]} all
 * @param {{ rounds: number, milliseconds: number }} size of the measurement: how many rounds, and about how long each turn
 * @returns {Promise<ReadonlyMap<string, readonly number[]>>} by name, microseconds for one client in each round
 */
export async function timeInRounds(all, { rounds, milliseconds }) {
  const turns = [];
  for (const timed of all) {
    // One result of each shape stays alive: without any, a garbage collection would drop the engine's knowledge of the shape.
    const turn = {
      timed,
      next: 0,
      count: 1,
      times: /** @type {number[]} */ ([]),
      alive: /** @type {unknown} */ (undefined),
    };
    let spent = 0;
    let done = 0;
    while (spent < warmUpMilliseconds * 1000 || done < 3) {
      spent += await take(turn);
      done += turn.count;
      // Turns grow while the code gets faster, until they last as long as they should.
      if (spent / done < (milliseconds * 1000) / (2 * turn.count)) turn.count *= 2;
    }
    turns.push(turn);
  }
  const random = seededRandom(seedOfOrders);
  for (let round = 0; round < rounds; round += 1) {
    // Each round has an order of its own: whoever always came after the same one would tidy up after it in every round.
    for (const turn of inAnyOrder(turns, random)) {
      turn.times.push((await take(turn)) / (turn.count * (turn.timed.clients ?? 1)));
    }
  }
  return new Map(turns.map(({ timed, times }) => [timed.name, times]));
}

/**
 * The same in another order.
 *
 * @template Item
 * @param {readonly Item[]} list
 * @param {import("../task/random.js").Random} random
 * @returns {readonly Item[]}
 */
function inAnyOrder(list, random) {
  const left = [...list];
  const ordered = [];
  while (left.length > 0) ordered.push(...left.splice(random.whole(0, left.length - 1), 1));
  return ordered;
}

/**
 * @param {{ timed: Timed, next: number, count: number, alive: unknown }} turn
 * @returns {Promise<number>} microseconds of processor time for all clients of the turn
 */
async function take(turn) {
  const { timed, count } = turn;
  const { inputs, calculate } = timed;
  let next = turn.next;
  let result;
  const before = process.cpuUsage();
  if (timed.async) {
    for (let done = 0; done < count; done += 1) {
      result = await calculate(inputs[next]);
      next = next + 1 === inputs.length ? 0 : next + 1;
    }
  } else {
    for (let done = 0; done < count; done += 1) {
      result = calculate(inputs[next]);
      next = next + 1 === inputs.length ? 0 : next + 1;
    }
  }
  const spent = microseconds(process.cpuUsage(before));
  turn.alive = result;
  turn.next = next;
  return spent;
}

/** @param {NodeJS.CpuUsage} usage */
function microseconds({ user, system }) {
  return user + system;
}

/** The middle of a list of numbers. @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * How many times longer one takes than another: the median of the ratios of single rounds, in which both met the same machine.
 *
 * @param {readonly number[] | undefined} times
 * @param {readonly number[] | undefined} base
 */
export function ratioOf(times, base) {
  if (times === undefined || base === undefined) return Number.NaN;
  return median(times.map((time, round) => time / (base[round] ?? Number.NaN)));
}
