import { createHash } from "node:crypto";
import { join } from "node:path";
import { received } from "../../errors/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { countLines } from "../count-cases.js";
import { place } from "../file-fault.js";
import { fileError } from "../file-issue.js";
import { calculateLines } from "../lines/calculate-lines.js";
import type { LineWriter } from "../lines/line-writer.js";
import { readDaysShown } from "../read/tables/days-shown.js";
import { type Openings, readOpenings } from "../lines/openings.js";
import { resultsAsJson } from "../lines/results-form.js";
import { refusedWriter } from "../lines/refused-lines.js";
import type { Outputs } from "../outputs/outputs.js";
import type { Progress } from "../progress.js";
import { jsonText } from "../write-json.js";
import { digestOfLines } from "./digest.js";
import { namesOf } from "./shard-names.js";
import type { ShardManifest, ShardPart, ShardRecord, WrittenLines } from "./shard-manifest.js";
import type { ShardReport, ShardRequest } from "./shard-request.js";
import { changed } from "./record-in-force.js";

/** A part to be calculated, with what is known of all. */
interface PartRequest extends Omit<ShardRequest, "part"> {
  readonly part: ShardPart;
  readonly manifest: ShardManifest;
}

export async function calculatePart(
  { folder, part, rules, manifest, form = resultsAsJson }: PartRequest,
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
        for (const text of form.linesOf(result)) written.write(text);
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

export function filesOf(folder: string, { results, issues }: ShardRecord): Pick<ShardReport, "results" | "issues"> {
  return { results: join(folder, results.file), issues: issues === null ? undefined : join(folder, issues.file) };
}

export function partOf({ parts }: ShardManifest, folder: string, number: number): ShardPart {
  const part = parts[number - 1];
  if (part !== undefined) return part;
  const expected = `a part from 1 to ${parts.length}`;
  throw fileError([place({ code: "unknown-part", expected, received: received(number) }, folder, undefined)]);
}
