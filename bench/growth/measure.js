/**
 * Processor time over the number of entries of a list.
 *
 * @typedef {object} Growth
 * @property {number} count The most entries that were tried.
 * @property {number} milliseconds What they took.
 * @property {number | undefined} exponent By which power of the number time grew at the end: 1 for a line, 2 for a square.
 *   Undefined where the time is too short to tell.
 * @property {string | undefined} fault Why it could not be measured.
 */

/** A run that takes longer is the last one. */
const longEnough = 300;
/** A run that is shorter tells nothing of growth. */
const tooShort = 2;

/**
 * Doubles the number of entries until a run takes long enough to tell, or there can be no more.
 *
 * @template Prepared
 * @param {(count: number) => Prepared} prepare
 * @param {(prepared: Prepared) => void} run
 * @param {number} most
 * @returns {Growth}
 */
export function growth(prepare, run, most) {
  let before = Number.NaN;
  let count = Math.min(32, most);
  for (;;) {
    let milliseconds;
    let isLong;
    try {
      const start = process.cpuUsage().user;
      const prepared = prepare(count);
      // What is slow to prepare is measured by its own row.
      isLong = process.cpuUsage().user - start > 4000 * longEnough;
      milliseconds = timeOf(() => run(prepared));
    } catch (error) {
      const { message } = /** @type {Error} */ (error);
      return { count, milliseconds: Number.NaN, exponent: undefined, fault: message.slice(0, 160) };
    }
    if (milliseconds > longEnough || isLong || count * 2 > most) {
      const exponent = before > tooShort ? Math.log2(milliseconds / before) : undefined;
      return { count, milliseconds, exponent, fault: undefined };
    }
    before = milliseconds;
    count *= 2;
  }
}

/** The least processor time of some runs: other programs of the machine do not count. @param {() => void} run */
function timeOf(run) {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0, sum = 0; round < 5 && (round < 2 || sum < 100); round += 1) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    sum += time;
    shortest = Math.min(shortest, time);
    if (time > longEnough) break;
  }
  return shortest;
}
