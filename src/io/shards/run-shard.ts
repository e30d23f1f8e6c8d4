import { createHash } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isInputError, received } from "../../errors/index.js";
import type { CompiledScheme } from "../../scheme/index.js";
import { fileFault, place } from "../file-fault.js";
import { fileError } from "../file-issue.js";
import { calculateLines, type LineCounts } from "../lines/calculate-lines.js";
import { openLines } from "../lines/line-writer.js";
import { openRefused } from "../lines/refused-lines.js";
import { createProgress, type Progress } from "../progress.js";
import { writeJson } from "../write-json.js";
import { digestOfLines } from "./digest.js";
import { namesOf, readManifest, readRecord, type ShardPart, type ShardRecord, type WrittenLines } from "./manifest.js";

/** Which part to calculate. */
export interface ShardRequest {
  /** Folder with the parts and their manifest. */
  readonly folder: string;
  /** From 1. */
  readonly part: number;
  /** Digest of all that decides about results: parts of one run have the same. */
  readonly rules: string;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: Progress | undefined;
}

/** How the run of a part went. */
export interface ShardReport extends LineCounts {
  readonly part: number;
  /** Whether it was done before, by the same rules and with files that are still as they were written: nothing was done anew. */
  readonly already: boolean;
  /** File of the part's results; undefined where it was interrupted, because then nothing of the part is kept. */
  readonly results: string | undefined;
  /** File of the part's issues; undefined where nothing was wrong. */
  readonly issues: string | undefined;
}

/**
 * Calculates one part of a file of cases. Its results appear as a whole or not at all: they are written under another name,
 * renamed, and a record with their digest comes last. A part that is done is left as it is, so that it can be asked for again
 * whenever it is not certain that it was done.
 *
 * @throws {InputError} where there is no such part, or its cases are not those that the manifest tells of
 */
export async function runShard(request: ShardRequest, compiled: CompiledScheme): Promise<ShardReport> {
  const { folder, rules, signal, progress = createProgress(0, { unit: "clients" }) } = request;
  const part = partOf(folder, request.part);
  const before = await recordInForce(folder, part, rules);
  if (before !== undefined) {
    const refused = before.issues?.count ?? 0;
    const calculated = before.results.count;
    return {
      part: part.part,
      already: true,
      read: calculated + refused,
      calculated,
      refused,
      interrupted: false,
      ...filesOf(folder, before),
    };
  }
  const names = namesOf(part);
  rmSync(join(folder, names.done), { force: true });
  const draft = (name: string) => join(folder, `.${process.pid}.draft.${name}`);
  const written = openLines(draft(names.results));
  const refused = openRefused(draft(names.issues));
  const cases = createHash("sha256");
  try {
    const counts = await calculateLines({
      file: join(folder, part.file),
      compiled,
      onLine: ({ text }) => cases.update(text).update("\n"),
      onResult: (result) => {
        written.write(result.toBytes());
      },
      onRefused: (line, issues) => {
        refused.add({ line: line + part.firstLine - 1, issues });
      },
      signal,
      progress,
    });
    written.close();
    refused.close();
    if (counts.interrupted)
      return { ...counts, part: part.part, already: false, results: undefined, issues: undefined };
    const digest = cases.digest("hex");
    if (digest !== part.digest) throw changed(folder, part, digest);
    const { lines } = refused;
    const results = publish(folder, names.results, draft(names.results), written);
    const issues = lines === undefined ? null : publish(folder, names.issues, draft(names.issues), lines);
    if (issues === null) rmSync(join(folder, names.issues), { force: true });
    const record: ShardRecord = {
      schemaVersion: 1,
      kind: "shard-done",
      part: part.part,
      cases: digest,
      rules,
      results,
      issues,
    };
    writeJson(join(folder, names.done), record);
    return { ...counts, part: part.part, already: false, ...filesOf(folder, record) };
  } finally {
    written.close();
    refused.close();
    progress.finish();
    for (const name of [names.results, names.issues]) rmSync(draft(name), { force: true });
  }
}

function publish(
  folder: string,
  file: string,
  draft: string,
  { count, digest }: { readonly count: number; readonly digest: string },
): WrittenLines {
  try {
    renameSync(draft, join(folder, file));
  } catch (fault) {
    throw fileFault(fault, join(folder, file));
  }
  return { file, count, digest };
}

function filesOf(folder: string, { results, issues }: ShardRecord): Pick<ShardReport, "results" | "issues"> {
  return { results: join(folder, results.file), issues: issues === null ? undefined : join(folder, issues.file) };
}

function partOf(folder: string, number: number): ShardPart {
  const { parts } = readManifest(folder);
  const part = parts[number - 1];
  if (part !== undefined) return part;
  const expected = `a part from 1 to ${parts.length}`;
  throw fileError([place({ code: "unknown-part", expected, received: received(number) }, folder, undefined)]);
}

/** The record of a part, where it is of these cases and rules and its files are as it says. */
async function recordInForce(folder: string, part: ShardPart, rules: string): Promise<ShardRecord | undefined> {
  const path = join(folder, namesOf(part).done);
  if (!existsSync(path)) return undefined;
  try {
    const record = readRecord(path);
    if (record.cases !== part.digest || record.rules !== rules) return undefined;
    for (const written of [record.results, record.issues]) {
      if (written === null) continue;
      const { digest } = await digestOfLines(join(folder, written.file));
      if (digest !== written.digest) return undefined;
    }
    return record;
  } catch (error) {
    // Whatever is wrong with what an earlier run left, it is done anew.
    if (isInputError(error)) return undefined;
    throw error;
  }
}

function changed(folder: string, part: ShardPart, digest: string): Error {
  const said = { code: "part-changed", expected: `the cases with the digest ${part.digest}`, received: digest };
  return fileError([place(said, join(folder, part.file), "Cut the file of cases again with `seko shard`.")]);
}
