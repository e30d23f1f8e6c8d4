import { sink } from "./heap.js";
import type { Scratch } from "./scratch.js";

/** Rows that are sorted outside of memory. */
export interface SortedRuns<Row> {
  /** Puts rows aside that are sorted. */
  add(rows: readonly Row[]): void;
  /** All rows in their order, as often as they are asked for. */
  readonly all: Iterable<Row>;
}

/** So many bytes of each run are held while runs are merged. */
const heldBytes = 8 * 1024;
const lineFeed = 10;

/** Where a run stands. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** A run that is being read, with the row that is next. */
interface Reading<Row> {
  readonly run: number;
  readonly next: Row;
  readonly rest: Iterator<Row, undefined>;
}

/**
 * Rows that come in sorted runs and are given in one order. Each run stands in a file, a row as a line of JSON, and of each a few are held at
 * a time; rows that are alike come in the order of their runs.
 */
export function sortedRuns<Row>(scratch: Scratch, order: (left: Row, right: Row) => number): SortedRuns<Row> {
  const runs: Run[] = [];
  const isBefore = (one: Reading<Row>, other: Reading<Row>) => (order(one.next, other.next) || one.run - other.run) < 0;
  return {
    add(rows) {
      if (rows.length === 0) return;
      const content = Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
      const from = scratch.append(content);
      runs.push({ from, to: from + content.length });
    },
    all: {
      *[Symbol.iterator]() {
        const heap = runs.flatMap((each, run) => readingOf(run, rowsOf<Row>(scratch, each)) ?? []);
        for (let at = heap.length - 1; at >= 0; at -= 1) sink(heap, at, isBefore);
        for (let [top] = heap; top !== undefined; [top] = heap) {
          yield top.next;
          // Where a run is over, the last of the heap takes its place.
          const following = readingOf(top.run, top.rest) ?? heap.pop();
          if (heap.length > 0 && following !== undefined) heap[0] = following;
          sink(heap, 0, isBefore);
        }
      },
    },
  };
}

/** The next row of a run; undefined where it is over. */
function readingOf<Row>(run: number, rest: Iterator<Row, undefined>): Reading<Row> | undefined {
  const next = rest.next();
  return next.done === true ? undefined : { run, next: next.value, rest };
}

/** The rows of a run one by one. */
function* rowsOf<Row>(scratch: Scratch, { from, to }: Run): Generator<Row, undefined> {
  let waiting: Buffer[] = [];
  for (let at = from; at < to;) {
    const held = Buffer.allocUnsafe(Math.min(heldBytes, to - at));
    const read = held.subarray(0, scratch.read(held, at));
    if (read.length === 0) throw new RangeError("a file beside an output ended before its rows did");
    at += read.length;
    let begin = 0;
    for (let end = read.indexOf(lineFeed); end !== -1; end = read.indexOf(lineFeed, begin)) {
      waiting.push(read.subarray(begin, end));
      yield JSON.parse(Buffer.concat(waiting).toString()) as Row;
      waiting = [];
      begin = end + 1;
    }
    if (begin < read.length) waiting.push(read.subarray(begin));
  }
}
