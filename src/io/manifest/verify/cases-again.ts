import { dirname, join } from "node:path";
import type { Manifest } from "../../../documents/index.js";
import { countLines } from "../../count-cases.js";
import { readOpenings } from "../../lines/openings.js";
import { readDaysShown } from "../../read/tables/days-shown.js";
import { feedClosings } from "../closings-feed.js";
import { digestOfCaseLine } from "../line-digests.js";
import { feedPublished } from "../published-feed.js";
import type { CaseRules } from "../worked-out.js";
import { compareLine, whoseOf, type LinePositions } from "./compare-line.js";
import type { DifferenceList } from "./difference.js";
import type { LinesAgain } from "./lines-again.js";

/** Repeats a run over cases: each is calculated again, from the position with which it went on. */
export async function casesAgain(
  path: string,
  { files, show, openingAssumed }: Manifest,
  rules: CaseRules,
  differences: DifferenceList,
): Promise<LinesAgain> {
  const place = (file: string) => join(dirname(path), file);
  const asked = { file: files.openings && place(files.openings), assumed: openingAssumed };
  const positions: LinePositions = {
    openings: rules.run === "calculate" ? await readOpenings(asked, rules.compiled) : undefined,
    show: show === undefined ? undefined : readDaysShown(show),
    closings: files.closings === undefined ? undefined : feedClosings(place(files.closings), differences),
  };
  const { closings } = positions;
  const counted = countLines();
  return {
    counted,
    digestOfLine: digestOfCaseLine,
    results: feedPublished(place(files.results), differences),
    async compare(line, expected, rows) {
      const isWorked = compareLine(line, expected, rows, { rules, counted, differences, positions });
      if (expected.closing !== undefined) await closings?.compare(whoseOf(line, expected), expected.closing);
      return isWorked;
    },
    async end() {
      await closings?.end();
      positions.openings?.checkUsed();
    },
    async close() {
      await closings?.close();
    },
  };
}
