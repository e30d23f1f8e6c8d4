import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { countOf } from "../../errors/index.js";
import { place } from "../file-fault.js";
import { type FileIssue, fileError } from "../file-issue.js";
import type { Outputs } from "../outputs/outputs.js";
import { digestOfLines } from "./digest.js";
import { issuesOfPart } from "./issue-lines.js";
import type { ShardManifest } from "./shard-manifest.js";
import { isAskedAlike, linesIn, readRecord } from "./manifest.js";
import { manifestFile } from "./shard-names.js";
import type { Found, MergeRequest } from "./merge-request.js";
import { type WrittenPart, attempt } from "./join-files.js";

/** Looks at the issues of all parts: whether each tells of lines of its own. */
export async function checkIssues(
  { parts }: ShardManifest,
  written: readonly WrittenPart[],
  { settled, signal }: Outputs,
): Promise<void> {
  for (const each of written) {
    const { part } = each.record;
    const first = parts[part - 1]?.firstLine ?? 1;
    const next = parts[part]?.firstLine ?? Number.MAX_SAFE_INTEGER;
    const file = join(each.folder, each.written.file);
    await digestOfLines(file, { onLine: issuesOfPart(file, first, next), settled, signal });
  }
}

/** All records that lie in the folder: one of a part that the manifest does not know tells that the manifest was cut. */
function recordsIn(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => /^done-\d+\.json$/u.test(name));
  return names.sort().map((name) => join(folder, name));
}

/** The record of every part, in the order of the parts. @throws {InputError} unless each is there once, and all are of one run */
export function allParts(
  manifest: ShardManifest,
  { folder, records, rules, closings, statements }: MergeRequest,
): readonly Found[] {
  const wrong: FileIssue[] = [];
  if (closings !== undefined && manifest.closings !== true) {
    const said = {
      code: "no-closings",
      expected: "parts that write what their cases leave behind",
      received: "others",
    };
    throw fileError([place(said, manifestFile(folder), "Cut the cases with `seko shard --closings`.")]);
  }
  if (statements !== undefined && manifest.statements !== true) {
    const said = {
      code: "no-statements",
      expected: "parts that write what is shown of their months",
      received: "others",
    };
    throw fileError([place(said, manifestFile(folder), "Cut the ledgers with `seko shard --ledgers --statements`.")]);
  }
  const byPart = new Map<number, Found>();
  const paths = records ?? recordsIn(folder);
  let expected = rules;
  for (const path of paths) {
    const found = attempt(() => ({ record: readRecord(path), folder: dirname(path), path }), wrong);
    if (found === undefined) continue;
    const { record } = found;
    const part = manifest.parts[record.part - 1];
    const before = byPart.get(record.part);
    expected ??= record.rules;
    const refuse = (code: string, words: string, got: string) =>
      wrong.push(place({ code, expected: words, received: got }, path, undefined));
    if (part === undefined) refuse("unknown-part", `a part from 1 to ${manifest.parts.length}`, `part ${record.part}`);
    else if (before !== undefined)
      refuse("part-twice", `each part once`, `part ${record.part}, which ${before.path} has too`);
    else if (record.cases !== part.digest) refuse("part-changed", `cases with the digest ${part.digest}`, record.cases);
    else if (record.openings !== part.openings?.digest)
      refuse(
        "part-changed",
        `positions with the digest ${part.openings?.digest ?? "of none"}`,
        record.openings ?? "none",
      );
    else if (!isAskedAlike(record.asked, manifest.asked))
      refuse(
        "part-changed",
        `cases asked with ${JSON.stringify(manifest.asked ?? {})}`,
        JSON.stringify(record.asked ?? {}),
      );
    else if (closings !== undefined && record.closings === undefined)
      refuse("no-closings", "what the cases of the part leave behind", "nothing");
    else if (statements !== undefined && record.statements === undefined)
      refuse("no-statements", "what is shown of the months of the part", "nothing");
    else if (record.rules !== expected)
      refuse("part-of-other-rules", `rules with the digest ${expected}`, record.rules);
    else if (linesIn(record) !== part.cases)
      refuse("part-count", `results or issues of ${countOf(part.cases, "case")}`, `those of ${linesIn(record)}`);
    if (before === undefined) byPart.set(record.part, found);
  }
  for (const { part } of manifest.parts) {
    if (byPart.has(part)) continue;
    const said = {
      code: "part-missing",
      expected: `part ${part} of ${manifest.parts.length}`,
      received: "no record of it",
    };
    wrong.push(place(said, folder, `Run it: seko run --shards ${folder} --shard ${part} --scheme …`));
  }
  if (wrong.length > 0) throw fileError(wrong);
  return manifest.parts.flatMap(({ part }) => byPart.get(part) ?? []);
}
