import { existsSync } from "node:fs";
import { join } from "node:path";
import { isInputError } from "../../errors/index.js";
import { isLineOfFault } from "../lines/refused-lines.js";
import { place } from "../file-fault.js";
import { fileError } from "../file-issue.js";
import { digestOfLines } from "./digest.js";
import { isAskedAlike, linesIn, readRecord } from "./manifest.js";
import { namesOf } from "./shard-names.js";
import type { ShardManifest, ShardPart, ShardRecord } from "./shard-manifest.js";
import type { ShardRequest } from "./shard-request.js";

/** A record of what was done, and how many lines were refused for a fault of seko itself. */
interface InForce {
  readonly record: ShardRecord;
  readonly faults: number;
}

/** The record of a part, where it is of these cases and rules and its files are as it says. */
export async function recordInForce(
  { folder, rules, signal }: ShardRequest,
  part: ShardPart,
  { closings, statements, asked }: ShardManifest,
): Promise<InForce | undefined> {
  const path = join(folder, namesOf(part).done);
  if (!existsSync(path)) return undefined;
  try {
    const record = readRecord(path);
    if (record.cases !== part.digest || record.rules !== rules || linesIn(record) !== part.cases) return undefined;
    if (record.openings !== part.openings?.digest || !isAskedAlike(record.asked, asked)) return undefined;
    if (closings === true && record.closings === undefined) return undefined;
    if (statements === true && record.statements === undefined) return undefined;
    let faults = 0;
    for (const written of [record.results, record.issues, record.closings, record.statements]) {
      if (written === null || written === undefined) continue;
      const onLine = (text: Uint8Array) => {
        if (written === record.issues && isLineOfFault(text)) faults += 1;
      };
      const { count, digest } = await digestOfLines(join(folder, written.file), { onLine, signal });
      if (count !== written.count || digest !== written.digest) return undefined;
    }
    return { record, faults };
  } catch (error) {
    // Whatever is wrong with what an earlier run left, it is done anew.
    if (isInputError(error) && signal?.aborted !== true) return undefined;
    throw error;
  }
}

export function changed(
  folder: string,
  { file, digest: cut }: Pick<ShardPart, "file" | "digest">,
  digest: string,
  what: "cases" | "positions" = "cases",
): Error {
  const said = { code: "part-changed", expected: `the ${what} with the digest ${cut}`, received: digest };
  return fileError([place(said, join(folder, file), "Cut the file of cases again with `seko shard`.")]);
}
