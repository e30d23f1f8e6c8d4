import { readWeightRows } from "./weights-table.js";

/** Weights of cases that come one by one. */
export interface WeightsByCase {
  /** How many people a case stands for, by its id; 1 where no row says it. */
  of(id: string): number;
  /**
   * Whether every case that was asked for has a row, and, unless rows may be of others, every row a case: where not, `readWeights` says what
   * is wrong.
   */
  isWhole(otherCases?: "refused" | "of-others"): boolean;
}

/** For each row so many slots, so that few are looked at for one case. */
const slotsOfRow = 1.5;
const mostWord = 2 ** 32;

/**
 * Weights of a table as `readWeights` reads it, for cases that come one by one and are not kept: a row costs the bytes of its id and 14 more
 * (18 where a weight passes 32 bits), and no object. Ids are compared as they are.
 *
 * @param path of a CSV file with `case` and `weight`
 * @throws {InputError} with every issue of the table under its row
 *
 * @example
 * const weights = openWeights("weights.csv");
 * const comparing = startComparison(before, after, { weightOf: ({ id }) => weights.of(id) });
 */
export function openWeights(path: string): WeightsByCase {
  const rows = readWeightRows(path);
  const count = rows.length;
  const ids = Buffer.from(rows.map((row) => row.case).join(""));
  const ends = new Uint32Array(count);
  const numbers = rows.every(({ weight }) => Number(weight) < mostWord)
    ? new Uint32Array(count)
    : new Float64Array(count);
  const asked = new Uint8Array(Math.ceil(count / 8));
  /** By hash, the number of a row plus 1; 0 where there is none. */
  const slots = new Uint32Array(Math.ceil(count * slotsOfRow) + 1);
  let [left, unknown] = [count, 0];
  /** The slot of an id: the one with its row, or a free one. */
  const slotOf = (id: Uint8Array): number => {
    let slot = hashOf(id) % slots.length;
    for (let row = slots[slot] ?? 0; row !== 0; row = slots[slot] ?? 0) {
      if (ids.compare(id, 0, id.length, row === 1 ? 0 : ends[row - 2], ends[row - 1]) === 0) break;
      slot = (slot + 1) % slots.length;
    }
    return slot;
  };
  let end = 0;
  for (const [index, row] of rows.entries()) {
    const id = Buffer.from(row.case);
    end += id.length;
    ends[index] = end;
    numbers[index] = Number(row.weight);
    slots[slotOf(id)] = index + 1;
  }
  return {
    of(id) {
      const row = slots[slotOf(Buffer.from(id))] ?? 0;
      if (row === 0) {
        unknown += 1;
        return 1;
      }
      const [byte, bit] = [(row - 1) >> 3, 1 << ((row - 1) & 7)];
      if (((asked[byte] ?? 0) & bit) === 0) {
        asked[byte] = (asked[byte] ?? 0) | bit;
        left -= 1;
      }
      return numbers[row - 1] ?? 1;
    },
    isWhole: (otherCases = "refused") => unknown === 0 && (otherCases === "of-others" || left === 0),
  };
}

/** FNV-1a of 32 bits, whose bits are mixed once more so that ids that only end otherwise lie apart. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 15)) >>> 0;
}
