/**
 * Processor time over the number of entries of a list.
 *
 * @typedef {object} Growth
 * @property {number} count The most entries that were tried.
 * @property {number} milliseconds What they took.
 * @property {readonly (number | undefined)[]} exponents Between each number of entries and the next, by which power of the
 *   number time grew: 1 for a line, 2 for a square. Undefined where the time is too short to tell.
 * @property {string | undefined} fault Why it could not be measured.
 */

/** A run that takes longer is the last one. */
const longEnough = 60;
/** A run that is shorter tells nothing of growth. */
const tooShort = 2;
/** How many times as many entries the next run has. */
const factor = 4;
const fewest = 256;

/**
 * Takes more and more entries until a run takes long enough to tell, or there can be no more.
 *
 * @template Prepared
 * @param {(count: number) => Prepared} prepare
 * @param {(prepared: Prepared) => void} run
 * @param {number} most
 * @returns {Growth}
 */
export function growth(prepare, run, most) {
  const exponents = [];
  const counts = countsUpTo(most);
  let before = { count: Number.NaN, milliseconds: Number.NaN };
  for (const count of counts) {
    try {
      const start = process.cpuUsage().user;
      const prepared = prepare(count);
      // What is slow to prepare is measured by its own row.
      const isLong = process.cpuUsage().user - start > 4000 * longEnough;
      const milliseconds = timeOf(() => run(prepared));
      if (!Number.isNaN(before.count)) {
        const grown = Math.log(milliseconds / before.milliseconds) / Math.log(count / before.count);
        exponents.push(before.milliseconds > tooShort ? grown : undefined);
      }
      before = { count, milliseconds };
      if (milliseconds > longEnough || isLong) break;
    } catch (error) {
      const { message } = /** @type {Error} */ (error);
      return { count, milliseconds: Number.NaN, exponents, fault: message.slice(0, 160).replaceAll("\n", " ") };
    }
  }
  return { ...before, exponents, fault: undefined };
}

/** @param {number} most @returns {readonly number[]} numbers of entries, of which the greatest is the most */
function countsUpTo(most) {
  const counts = [];
  for (let count = most; counts.length === 0 || count >= fewest; count = Math.floor(count / factor))
    counts.unshift(count);
  return counts;
}

/** The least processor time of some runs: other programs of the machine do not count. @param {() => void} run */
function timeOf(run) {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0, sum = 0; round < 4 && (round < 2 || sum < 10); round += 1) {
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
