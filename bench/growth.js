import { countWork } from "./growth/counted.js";
import { growth } from "./growth/measure.js";
import { nameOf, rowsOf } from "./growth/rows.js";

/**
 * How every function grows with every list of every document: by which power of the number of entries its time grows, and the work of
 * its steepest piece. A line has 1; whatever is steeper is marked.
 *
 * `npm run bench:growth` measures all; `npm run bench:growth -- lines letter` what has both words in its name.
 */

/** What grows more steeply than this is marked. Sorting stays below it. */
const steepWork = 1.35;
/** Time is marked later: the collection of garbage, and caches that overflow, lift a power to 1.5. */
const steepTime = 1.6;
const words = process.argv.slice(2);

const works = await countWork(words);
let [measured, marked] = [0, 0];
const isAsked = (/** @type {string} */ name) => words.every((word) => name.includes(word));
for (const row of rowsOf(isAsked)) {
  const { grows, list, called, most, prepare, run } = row;
  const { power = Number.NaN, piece = "" } = works.get(nameOf(row)) ?? {};
  const { count, milliseconds, exponents, fault } = growth(prepare, run, most);
  const isSteep = !(power <= steepWork) || (exponents.at(-1) ?? 0) > steepTime || fault !== undefined;
  measured += 1;
  marked += isSteep ? 1 : 0;
  const powers = exponents.map((each) => each?.toFixed(2) ?? "-").join(" ");
  const entries = String(count).padStart(6);
  const told = `${grows.padEnd(14)}${list.padEnd(37)} ${called.padEnd(20)}${entries}${milliseconds.toFixed(1).padStart(9)} ms  `;
  const why = power <= steepWork ? "" : ` ${piece}`;
  console.log(
    `${told}${(fault ?? powers).padEnd(11)}${power.toFixed(2).padStart(5)}  ${isSteep ? `<- steep${why}` : ""}`.trimEnd(),
  );
}
console.log(`${measured} measured, ${marked} steep: work above n^${steepWork} or time above n^${steepTime}`);
