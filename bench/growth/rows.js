import { functions, Ready } from "./functions.js";
import { growingLists } from "./lists.js";

/**
 * One function on one growing list.
 *
 * @typedef {object} Row
 * @property {string} grows Which document the list is of.
 * @property {string} list
 * @property {string} called The function.
 * @property {number} most The most entries that are right.
 * @property {(count: number) => Ready} prepare Makes documents with so many entries, and what the function needs of them.
 * @property {(ready: Ready) => unknown} run
 */

const mostEntries = 4096;

/**
 * Every function on every list of the documents that it sees. What several functions of a list need is made once.
 *
 * @param {readonly string[]} words Rows without one of them in their name are left out.
 * @returns {Iterable<Row>}
 */
export function* rowsWith(words) {
  for (const { name: list, grows, make, most = mostEntries } of growingLists) {
    /** @type {Map<number, Ready>} */
    const readies = new Map();
    for (const [called, { on, needs, run }] of Object.entries(functions)) {
      if (!on.includes(grows) || !words.every((word) => `${grows} ${list} ${called}`.includes(word))) continue;
      const prepare = (/** @type {number} */ count) => {
        const ready = readies.get(count) ?? new Ready(make(count), grows);
        readies.set(count, ready);
        needs(ready);
        return ready;
      };
      yield { grows, list, called, most, prepare, run };
    }
  }
}
