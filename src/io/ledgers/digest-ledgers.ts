import { digestOfBytes } from "../manifest/canonical-json.js";
import type { LinesToDigest } from "../manifest/digest-each.js";
import { feedLines } from "../manifest/line-feed.js";
import type { LedgersRun } from "../manifest/manifest-request.js";
import type { PublishedDocument } from "../manifest/published-line.js";
import type { Outputs } from "../outputs/outputs.js";
import { digestOfJson, digestOfLedgerLine, readPublishedLedger } from "./lines-of-ledger.js";

/** The lines of a run over ledgers, each digested with what is shown of its month and what that leaves behind. */
export function ledgersToDigest({ files }: LedgersRun, outputs: Outputs): LinesToDigest<PublishedDocument> {
  const feed = (read: string | undefined) =>
    read === undefined ? undefined : feedLines(outputs.draftOf(read), outputs.signal);
  const [statements, closings] = [feed(files.statements), feed(files.closings)];
  return {
    digestOfLine: digestOfLedgerLine,
    read: readPublishedLedger,
    async digestsOf({ case: whose }, text) {
      const written = digestOfBytes(text);
      const statement = await statements?.take();
      // A month without amounts leaves nothing behind, and no two ledgers of a client close the same month.
      const left = await closings?.peek();
      const own = left !== undefined && whose === readPublishedLedger(left.text, files.results, left.line).case;
      const closing = own ? await closings?.take() : undefined;
      return {
        written,
        ...(statement === undefined ? {} : { statement: digestOfJson(statement.text) }),
        ...(closing === undefined ? {} : { closing: digestOfJson(closing.text) }),
      };
    },
    beside: [statements, closings],
  };
}
