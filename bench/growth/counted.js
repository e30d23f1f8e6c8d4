import { Worker } from "node:worker_threads";

/** The first of three numbers of entries between which work is counted. */
const usual = 40;

/**
 * The work of every row with some words in its name, by its name.
 *
 * @param {readonly string[]} words
 * @param {number} [fewest]
 * @returns {Promise<ReadonlyMap<string, import("./work.js").Work>>}
 */
export function countWork(words, fewest = usual) {
  /** @type {Map<string, import("./work.js").Work>} */
  const works = new Map();
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("count.js", import.meta.url), { workerData: { words, fewest } });
    worker.on("message", ({ name, power, piece }) => works.set(name, { power: Number(power), piece }));
    worker.on("error", reject);
    worker.on("exit", () => resolve(works));
  });
}
