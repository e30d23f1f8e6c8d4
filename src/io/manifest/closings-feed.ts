import { parseJson } from "../../documents/index.js";
import { inFile } from "../read/read-json.js";
import { digestOf } from "./canonical-json.js";
import type { Whose } from "./verify/compare.js";
import type { DifferenceList } from "./verify/difference.js";
import { feedLines, type LineFeed } from "./line-feed.js";
import { rowsAhead } from "./verify/rows-ahead.js";

/** The published positions that the cases of a run leave behind, taken in the order of its results. */
export interface ClosingsFeed {
  /** Compares the position that comes next with that of a case; a row of somebody else before it is a difference. */
  compare(whose: Whose, expected: string): Promise<void>;
  /** Every row that is left is a difference. */
  end(): Promise<void>;
  close(): Promise<void>;
}

/** A row of published positions. */
interface Row {
  readonly line: number;
  readonly digest: string;
}

/** Opens a file of published positions, or statements. @throws {InputError} where it cannot be read, or a line is no JSON, when rows are taken */
export function feedClosings(
  file: string,
  differences: DifferenceList,
  kind: "closing" | "statement" = "closing",
): ClosingsFeed {
  const lines = feedLines(file);
  const { rows: ahead, fill, search } = rowsAhead(() => nextRow(lines, file));
  const tooMany = (rows: readonly Row[]): void => {
    for (const { line } of rows) differences.add({ kind, of: "published", line, path: "", found: "a row more" });
  };
  return {
    async compare(whose, expected) {
      await fill(1);
      if (ahead[0]?.digest !== expected) await search();
      const before = ahead.findIndex(({ digest }) => digest === expected);
      if (before >= 0) {
        tooMany(ahead.splice(0, before));
        ahead.shift();
        return;
      }
      differences.add({ kind, of: "published", ...whose, path: "" });
      // What stands in its place is taken for it, so that the rows behind it keep theirs.
      ahead.shift();
    },
    async end() {
      await fill(1);
      while (ahead.length > 0) {
        tooMany(ahead.splice(0, 1));
        await fill(1);
      }
    },
    close: () => lines.close(),
  };
}

async function nextRow(lines: LineFeed, file: string): Promise<Row | undefined> {
  const next = await lines.take();
  if (next === undefined) return undefined;
  return { line: next.line, digest: digestOf(inFile(file, () => parseJson(next.text), next.line)) };
}
