import { digestOfBytes } from "../manifest/canonical-json.js";
import { digestsFileOf, lineOf, notOfCases, publishDigests } from "../manifest/digest-lines.js";
import type { LineDigests } from "../manifest/line-digests.js";
import { feedLines } from "../manifest/line-feed.js";
import type { LedgersRun } from "../manifest/manifest-request.js";
import type { Outputs } from "../outputs/outputs.js";
import type { Progress } from "../progress.js";
import { digestOfJson, digestOfLedgerLine, readPublishedLedger } from "./lines-of-ledger.js";

/** Reads the files of a run over ledgers side by side and writes the digests of each line. @returns the files that are written */
export async function digestLedgers(
  path: string,
  run: LedgersRun,
  progress: Progress,
  outputs: Outputs,
): Promise<readonly string[]> {
  const file = digestsFileOf(path);
  const { files, issues } = run;
  const feed = (read: string) => feedLines(outputs.draftOf(read), outputs.signal);
  const orNone = (read: string | undefined) => (read === undefined ? undefined : feed(read));
  const [ledgers, results] = [feed(files.cases), feed(files.results)];
  const [refused, statements, closings] = [orNone(issues), orNone(files.statements), orNone(files.closings)];
  const written = outputs.digestedLines(file);
  try {
    for (let next = await ledgers.take(); next !== undefined; next = await ledgers.take()) {
      const { line, text } = next;
      const known = digestOfLedgerLine(text);
      let made: Omit<LineDigests, "line" | "case"> = {};
      if (lineOf(await refused?.peek()) === line) await refused?.take();
      else {
        const taken = await results.take();
        const whose = taken === undefined ? undefined : readPublishedLedger(taken.text, files.results, taken.line).case;
        if (taken === undefined || whose !== known.id) throw notOfCases(files.results, line, known.id, whose);
        const statement = await statements?.take();
        // A month without amounts leaves nothing behind, and no two ledgers of a client close the same month.
        const left = await closings?.peek();
        const own = left !== undefined && whose === readPublishedLedger(left.text, files.results, left.line).case;
        const closing = own ? await closings?.take() : undefined;
        made = {
          written: digestOfBytes(taken.text),
          ...(statement === undefined ? {} : { statement: digestOfJson(statement.text) }),
          ...(closing === undefined ? {} : { closing: digestOfJson(closing.text) }),
        };
      }
      written.write(JSON.stringify({ line, ...known, ...made } satisfies LineDigests));
      progress.advance();
    }
    const left = await results.peek();
    if (left !== undefined) throw notOfCases(files.results, left.line, undefined, "a result more");
    publishDigests(path, run, written, outputs);
    return [file, path];
  } finally {
    progress.finish();
    for (const each of [ledgers, results, refused, statements, closings]) await each?.close();
  }
}
