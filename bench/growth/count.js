import { argv } from "node:process";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { rowsWith } from "./rows.js";
import { startCounting, workOf } from "./work.js";

/**
 * Counts the work of every row. As a worker it posts each: a worker has an engine of its own, so that the timing of others does not see
 * what counting costs. As a program it writes them to the output, one JSON line each: `node bench/growth/count.js 16 lines letter`.
 */
const [fewest, words] = isMainThread ? [Number(argv[2]), argv.slice(3)] : [workerData.fewest, workerData.words];
const tell = (/** @type {unknown} */ work) =>
  parentPort === null ? console.log(JSON.stringify(work)) : parentPort.postMessage(work);

await startCounting();
for (const row of rowsWith(words)) {
  const name = `${row.grows} ${row.list} ${row.called}`;
  try {
    tell({ name, ...(await workOf(row, fewest)) });
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    tell({ name, power: "unknown", piece: message.slice(0, 160).replaceAll("\n", " ") });
  }
}
