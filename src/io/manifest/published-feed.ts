import { feedLines } from "./line-feed.js";
import { readPublishedLine, type PublishedRow } from "./published-line.js";
import { publishedMore, type DifferenceList } from "./verify/difference.js";
import { rowsAhead } from "./verify/rows-ahead.js";

/** The published results of a run over lines, taken case by case. */
export interface PublishedFeed {
  /**
   * The rows of the case that comes next in the run, each of them where it has several; none where its result is missing. Rows of others
   * that stand before them are differences.
   *
   * @param next the case behind it in the run, so that a row of that one is not taken for a second of this
   */
  rowsOf(id: string, next: string | undefined): Promise<readonly PublishedRow[]>;
  /** Every row that is left is a difference. */
  end(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file of published results. @throws {InputError} where it cannot be read, or a line is none, when rows are taken */
export function feedPublished(file: string, differences: DifferenceList, read = readPublishedLine): PublishedFeed {
  const lines = feedLines(file);
  const {
    rows: ahead,
    fill,
    search,
  } = rowsAhead(async () => {
    const next = await lines.take();
    return next === undefined ? undefined : read(next.text, file, next.line);
  });
  const skip = (count: number): void => {
    for (const { case: client } of ahead.splice(0, count)) differences.add(publishedMore(client));
  };
  return {
    async rowsOf(id, next) {
      await fill(1);
      if (ahead[0]?.case !== id) await search();
      const before = ahead.findIndex((row) => row.case === id);
      if (before === -1) return [];
      skip(before);
      const rows: PublishedRow[] = [];
      for (let row = ahead[0]; row?.case === id; row = ahead[0]) {
        rows.push(row);
        ahead.shift();
        if (next === id) break;
        await fill(1);
      }
      return rows;
    },
    async end() {
      await fill(1);
      while (ahead.length > 0) {
        skip(1);
        await fill(1);
      }
    },
    async close() {
      await lines.close();
    },
  };
}
