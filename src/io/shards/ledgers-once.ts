import { createHash } from "node:crypto";
import { join } from "node:path";
import { parseLedger } from "../../documents/index.js";
import { decoded } from "../decoded.js";
import { countLines } from "../count-cases.js";
import { fileError } from "../file-issue.js";
import { readLines } from "../lines/read-lines.js";
import { lineOf } from "../manifest/digest-each.js";
import { feedLines } from "../manifest/line-feed.js";
import { ofFile } from "../read/read-json.js";
import type { Found } from "./merge-request.js";
import { changed } from "./record-in-force.js";
import type { ShardManifest } from "./shard-manifest.js";

/**
 * Looks at the ledgers of all parts, because what is said of an account does not say for which days it is. Those that were refused are left out, as a run over the whole file leaves them out.
 *
 * @throws {InputError} for the first one about a client whom another before it counts on some of its days
 */
export async function checkOnce(
  folder: string,
  { parts }: ShardManifest,
  found: readonly Found[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const counted = countLines();
  for (const part of parts) {
    const own = found.find(({ record }) => record.part === part.part);
    const issues = own?.record.issues ?? null;
    const refused = own === undefined || issues === null ? undefined : feedLines(join(own.folder, issues.file), signal);
    const file = join(folder, part.file);
    const hash = createHash("sha256");
    try {
      for await (const { lines } of readLines(file, signal)) {
        for (const { line: inPart, text } of lines) {
          hash.update(text).update("\n");
          const line = part.firstLine - 1 + inPart;
          if (lineOf(await refused?.peek()) === line) {
            await refused?.take();
            continue;
          }
          const { client, period } = parseLedger(decoded(text)).case;
          const twice = counted.issueOf({ client: client.id, period }, line);
          if (twice !== undefined) throw fileError([ofFile({ ...twice, path: `case.${twice.path}` }, file, inPart)]);
        }
      }
    } finally {
      await refused?.close();
    }
    const digest = hash.digest("hex");
    if (digest !== part.digest) throw changed(folder, part, digest);
  }
}
