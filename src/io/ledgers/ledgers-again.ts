import { dirname, join } from "node:path";
import type { ManifestFiles, ManifestLedgers } from "../../documents/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { outcomeOfLedger } from "../../streams/each-ledger.js";
import { countLines } from "../count-cases.js";
import { decoded } from "../decoded.js";
import { digestOfText } from "../manifest/canonical-json.js";
import { feedClosings } from "../manifest/closings-feed.js";
import { leavesOf } from "../manifest/leaves.js";
import { feedPublished } from "../manifest/published-feed.js";
import { hasResult, whoseOf } from "../manifest/verify/compare-line.js";
import { compareAmounts } from "../manifest/verify/compare.js";
import { publishedAgain, type DifferenceList } from "../manifest/verify/difference.js";
import type { LinesAgain } from "../manifest/verify/lines-again.js";
import { askedOfLedgers } from "./asked-of-ledgers.js";
import { digestOfJson, digestOfLedgerLine, linesOfLedger, readPublishedLedger } from "./lines-of-ledger.js";

/** Repeats a run over ledgers: what is asked of each now, beside what was published of it. */
export function ledgersAgain(
  path: string,
  { files, asked: told }: { readonly files: ManifestFiles; readonly asked: ManifestLedgers },
  compiled: CompiledScheme,
  differences: DifferenceList,
): LinesAgain {
  const place = (file: string) => join(dirname(path), file);
  const asked = askedOfLedgers(told);
  const counted = countLines();
  const feed = (kind: "closing" | "statement", file: string | undefined) =>
    file === undefined ? undefined : feedClosings(place(file), differences, kind);
  const beside = { statement: feed("statement", files.statements), closing: feed("closing", files.closings) };
  return {
    counted,
    digestOfLine: digestOfLedgerLine,
    results: feedPublished(place(files.results), differences, readPublishedLedger),
    async compare(line, expected, rows) {
      const whose = whoseOf(line, expected);
      const isWorked = hasResult(expected);
      if (isWorked && rows.length === 0) differences.add({ kind: "published", ...whose, path: "" });
      if (rows.length > 1) differences.add({ ...publishedAgain(whose.client ?? "", rows.length), ...whose });
      for (const kind of ["statement", "closing"] as const) {
        const digest = expected[kind];
        if (digest !== undefined) await beside[kind]?.compare(whose, digest);
      }
      const outcome = outcomeOfLedger(decoded(line.text), line.line, { compiled, asked, counted });
      if (outcome.issues !== undefined) {
        const [issue] = outcome.issues;
        const found = `${issue?.path ?? ""}: expected ${issue?.expected ?? ""}, received ${issue?.received ?? ""}`;
        if (isWorked) differences.add({ kind: "refused", ...whose, path: "", found });
        return false;
      }
      if (!isWorked) {
        differences.add({ kind: "refused", ...whose, path: "" });
        return true;
      }
      const now = linesOfLedger(outcome);
      const written = digestOfText(now.result);
      for (const row of rows) {
        // Most lines are the same, which their digests tell sooner than their leaves.
        if (!("document" in row) || row.written?.() === written) continue;
        compareAmounts(whose, leavesOf(row.document()), leavesOf(JSON.parse(now.result)), differences);
      }
      if (written !== expected.written) differences.add({ kind: "result", ...whose, path: "" });
      for (const kind of ["statement", "closing"] as const) {
        const text = beside[kind] === undefined ? undefined : now[kind];
        const digest = text === undefined ? undefined : digestOfJson(text);
        if (digest !== expected[kind]) differences.add({ kind, ...whose, path: "" });
      }
      return true;
    },
    async end() {
      await beside.statement?.end();
      await beside.closing?.end();
    },
    async close() {
      await beside.statement?.close();
      await beside.closing?.close();
    },
  };
}
