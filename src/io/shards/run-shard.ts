import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isInputError, received } from "../../errors/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { countLines } from "../count-cases.js";
import { place } from "../file-fault.js";
import { fileError } from "../file-issue.js";
import { calculateLines } from "../lines/calculate-lines.js";
import type { LineCounts } from "../lines/each-line.js";
import type { LineWriter } from "../lines/line-writer.js";
import { readDaysShown } from "../read/tables/days-shown.js";
import { readOpenings, type Openings } from "../lines/openings.js";
import { refusedWriter } from "../lines/refused-lines.js";
import type { FileRoles } from "../outputs/file-roles.js";
import { writeTogether, type Outputs } from "../outputs/outputs.js";
import { createProgress, type Progress } from "../progress.js";
import { jsonText } from "../write-json.js";
import { digestOfLines } from "./digest.js";
import {
  isAskedAlike,
  linesIn,
  manifestFile,
  namesOf,
  numbered,
  readManifest,
  readRecord,
  type ShardManifest,
  type ShardPart,
  type ShardRecord,
  type WrittenLines,
} from "./manifest.js";

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
  /** File of the part's results. */
  readonly results: string;
  /** File of the part's issues; undefined where nothing was wrong. */
  readonly issues: string | undefined;
}

/**
 * Calculates one part of a file of cases. Its results appear as a whole or not at all: they are written under another name,
 * renamed, and a record with their digest comes last. A part that is done is left as it is, so that it can be asked for again
 * whenever it is not certain that it was done.
 *
 * @throws {InputError} where there is no such part, or its cases are not those that the manifest tells of, and with code
 * `interrupted` where the signal was given
 */
export async function runShard(request: ShardRequest, compiled: CompiledScheme): Promise<ShardReport> {
  const { folder, signal, progress = createProgress(0, { unit: "clients" }) } = request;
  const manifest = readManifest(folder);
  const part = partOf(manifest, folder, request.part);
  const before = await recordInForce(request, part, manifest);
  if (before !== undefined) {
    const refused = before.issues?.count ?? 0;
    const calculated = before.results.count;
    return {
      part: part.part,
      already: true,
      read: calculated + refused,
      calculated,
      refused,
      ...filesOf(folder, before),
    };
  }
  const roles = rolesOfPart(folder, part, manifest);
  const asked = { ...request, part, manifest };
  return writeTogether(roles, (outputs) => calculatePart(asked, progress, compiled, outputs), signal);
}

/** The files of a part: where it is done, its results, what is wrong, and last the record. */
function rolesOfPart(
  folder: string,
  part: Pick<ShardPart, "file" | "part" | "openings">,
  { closings }: Pick<ShardManifest, "closings">,
): FileRoles {
  const names = namesOf(part);
  const { openings } = part;
  return {
    inputs: [
      { role: "the manifest", file: manifestFile(folder) },
      { role: "the cases", file: join(folder, part.file) },
      ...(openings === undefined ? [] : [{ role: "the openings", file: join(folder, openings.file) }]),
    ],
    outputs: [
      { role: "the results", file: join(folder, names.results) },
      { role: "the issues", file: join(folder, names.issues), optional: true },
      ...(closings === true ? [{ role: "the closings", file: join(folder, names.closings) }] : []),
      { role: "the record", file: join(folder, names.done) },
    ],
  };
}

/** The files of a part, packed or not: for who does not know yet how the file was cut, unless its manifest says so. */
export function rolesOfShard(folder: string, number: number): FileRoles {
  const manifest = manifestIn(folder);
  const part = manifest?.parts[number - 1];
  if (manifest !== undefined && part !== undefined) return rolesOfPart(folder, part, manifest);
  const both = [".ndjson", ".ndjson.gz"].map((ending) =>
    rolesOfPart(folder, { file: `part-${numbered(number)}${ending}`, part: number }, {}),
  );
  const outputs = new Map(both.flatMap((roles) => roles.outputs).map((output) => [output.file, output]));
  return { inputs: both.flatMap((roles) => roles.inputs), outputs: [...outputs.values()] };
}

/** The manifest of a folder; undefined where it is missing or none, which the run itself says. */
function manifestIn(folder: string): ShardManifest | undefined {
  try {
    return readManifest(folder);
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}

/** A part to be calculated, with what is known of all. */
interface PartRequest extends Omit<ShardRequest, "part"> {
  readonly part: ShardPart;
  readonly manifest: ShardManifest;
}

async function calculatePart(
  { folder, part, rules, manifest }: PartRequest,
  progress: Progress,
  compiled: CompiledScheme,
  outputs: Outputs,
): Promise<ShardReport> {
  const names = namesOf(part);
  const written = outputs.digestedLines(join(folder, names.results));
  const refused = refusedWriter(() => outputs.digestedLines(join(folder, names.issues)));
  const left = manifest.closings === true ? outputs.digestedLines(join(folder, names.closings)) : undefined;
  const cases = createHash("sha256");
  try {
    const { asked } = manifest;
    const openings = await openingsOf(part, { folder, manifest }, compiled, outputs.signal);
    const counts = await calculateLines({
      file: join(folder, part.file),
      compiled,
      openings,
      show: asked?.show === undefined ? undefined : readDaysShown(asked.show),
      counted: countLines(),
      linesBefore: part.firstLine - 1,
      onLine: ({ text }) => cases.update(text).update("\n"),
      onResult: (result) => {
        written.write(result.toBytes());
        const { closing } = result;
        if (closing !== undefined) left?.write(JSON.stringify(closing));
      },
      onRefused: (line, issues) => {
        refused.add({ line: line + part.firstLine - 1, issues });
      },
      settled: outputs.settled,
      signal: outputs.signal,
      progress,
    });
    const digest = cases.digest("hex");
    if (digest !== part.digest) throw changed(folder, part, digest);
    openings?.checkUsed();
    const { lines } = refused;
    const record: ShardRecord = {
      schemaVersion: 1,
      kind: "shard-done",
      part: part.part,
      cases: digest,
      rules,
      results: writtenLines(names.results, written),
      issues: lines === undefined ? null : writtenLines(names.issues, lines),
      ...(part.openings === undefined ? {} : { openings: part.openings.digest }),
      ...(asked === undefined ? {} : { asked }),
      ...(left === undefined ? {} : { closings: writtenLines(names.closings, left) }),
    };
    outputs.text(join(folder, names.done), `${jsonText(record)}\n`);
    return { ...counts, part: part.part, already: false, ...filesOf(folder, record) };
  } finally {
    progress.finish();
  }
}

/** The positions of a part, as they were cut, and what is assumed where there are none. @throws {InputError} where they have changed since */
async function openingsOf(
  { openings }: ShardPart,
  { folder, manifest }: { readonly folder: string; readonly manifest: ShardManifest },
  compiled: CompiledScheme,
  signal: AbortSignal | undefined,
): Promise<Openings | undefined> {
  const assumed = manifest.asked?.openingAssumed;
  if (openings === undefined) return readOpenings({ file: undefined, assumed }, compiled, signal);
  const file = join(folder, openings.file);
  const { digest } = await digestOfLines(file, { signal });
  if (digest !== openings.digest) throw changed(folder, openings, digest, "positions");
  return readOpenings({ file, called: manifest.openings, assumed }, compiled, signal);
}

function writtenLines(file: string, lines: LineWriter): WrittenLines {
  lines.close();
  return { file, count: lines.count, digest: lines.digest };
}

function filesOf(folder: string, { results, issues }: ShardRecord): Pick<ShardReport, "results" | "issues"> {
  return { results: join(folder, results.file), issues: issues === null ? undefined : join(folder, issues.file) };
}

function partOf({ parts }: ShardManifest, folder: string, number: number): ShardPart {
  const part = parts[number - 1];
  if (part !== undefined) return part;
  const expected = `a part from 1 to ${parts.length}`;
  throw fileError([place({ code: "unknown-part", expected, received: received(number) }, folder, undefined)]);
}

/** The record of a part, where it is of these cases and rules and its files are as it says. */
async function recordInForce(
  { folder, rules, signal }: ShardRequest,
  part: ShardPart,
  { closings, asked }: ShardManifest,
): Promise<ShardRecord | undefined> {
  const path = join(folder, namesOf(part).done);
  if (!existsSync(path)) return undefined;
  try {
    const record = readRecord(path);
    if (record.cases !== part.digest || record.rules !== rules || linesIn(record) !== part.cases) return undefined;
    if (record.openings !== part.openings?.digest || !isAskedAlike(record.asked, asked)) return undefined;
    if (closings === true && record.closings === undefined) return undefined;
    for (const written of [record.results, record.issues, record.closings ?? null]) {
      if (written === null) continue;
      const { count, digest } = await digestOfLines(join(folder, written.file), { signal });
      if (count !== written.count || digest !== written.digest) return undefined;
    }
    return record;
  } catch (error) {
    // Whatever is wrong with what an earlier run left, it is done anew.
    if (isInputError(error) && signal?.aborted !== true) return undefined;
    throw error;
  }
}

function changed(
  folder: string,
  { file, digest: cut }: Pick<ShardPart, "file" | "digest">,
  digest: string,
  what: "cases" | "positions" = "cases",
): Error {
  const said = { code: "part-changed", expected: `the ${what} with the digest ${cut}`, received: digest };
  return fileError([place(said, join(folder, file), "Cut the file of cases again with `seko shard`.")]);
}
