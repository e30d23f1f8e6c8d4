import { argv } from "node:process";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { nameOf, rowsOf } from "./rows.js";
import { startCounting, workOf } from "./work.js";

/**
 * Counts the work of every row. As a worker it posts each: a worker has an engine of its own, so that the timing of others does not see
 * what counting costs. As a program it writes those of some names to the output, one JSON line each:
 * `node bench/growth/count.js 16 "case plan.lines parseCase"`.
 */
const { fewest, words, names } = isMainThread
  ? { fewest: Number(argv[2]), words: [], names: argv.slice(3) }
  : workerData;
const isAsked = (/** @type {string} */ name) =>
  words.every((/** @type {string} */ word) => name.includes(word)) && (names === undefined || names.includes(name));
const tell = (/** @type {unknown} */ work) =>
  parentPort === null ? console.log(JSON.stringify(work)) : parentPort.postMessage(work);

await startCounting();
for (const row of rowsOf(isAsked)) {
  const name = nameOf(row);
  try {
    tell({ name, ...(await workOf(row, fewest)) });
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    tell({ name, power: "unknown", piece: message.slice(0, 160).replaceAll("\n", " ") });
  }
}
