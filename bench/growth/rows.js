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

/** The name of a row. @param {Pick<Row, "grows" | "list" | "called">} row */
export const nameOf = ({ grows, list, called }) => `${grows} ${list} ${called}`;

/**
 * Every function on every list of the documents that it sees. What several functions of a list need is made once.
 *
 * @param {(name: string) => boolean} isAsked
 * @returns {Iterable<Row>}
 */
export function* rowsOf(isAsked) {
  for (const { name: list, grows, make, most = mostEntries } of growingLists) {
    /** @type {Map<number, Ready>} */
    const readies = new Map();
    for (const [called, { on, needs, run }] of Object.entries(functions)) {
      if (!on.includes(grows) || !isAsked(nameOf({ grows, list, called }))) continue;
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
