import { join } from "node:path";
import type { CompiledScheme } from "../../rules/compiled.js";
import { outcomeOfLedger, type LedgerOutcome } from "../../streams/each-ledger.js";
import { countLines } from "../count-cases.js";
import { askedOfLedgers } from "../ledgers/asked-of-ledgers.js";
import { linesOfLedger } from "../ledgers/lines-of-ledger.js";
import { calculateLines } from "../lines/calculate-lines.js";
import { eachLine, type EachLineWork, type LineCounts } from "../lines/each-line.js";
import { type Openings, readOpenings } from "../lines/openings.js";
import { resultsAsJson } from "../lines/results-form.js";
import { readDaysShown } from "../read/tables/days-shown.js";
import { digestOfLines } from "./digest.js";
import { changed } from "./record-in-force.js";
import type { ShardManifest, ShardPart } from "./shard-manifest.js";
import type { ShardRequest } from "./shard-request.js";

/** A part to be calculated, with what is known of all. */
export interface PartRequest extends Omit<ShardRequest, "part"> {
  readonly part: ShardPart;
  readonly manifest: ShardManifest;
}

/** What a part writes of one of its lines. */
export interface LinesOfOne {
  readonly results: readonly (string | Uint8Array)[];
  readonly statement?: string | undefined;
  readonly closing?: string | undefined;
}

/** What is done with each line of a part, whatever document stands in it. */
export interface PartWork extends Omit<EachLineWork<LinesOfOne>, "file" | "outcomeOf" | "onMade"> {
  readonly write: (lines: LinesOfOne) => void;
}

/** How a part went. */
export interface PartCounts extends LineCounts {
  /** @throws {InputError} for the positions of nobody */
  readonly checkUsed: () => void;
}

/** Works through the cases of a part, or its ledgers. */
export function linesOfPart(request: PartRequest, compiled: CompiledScheme, work: PartWork): Promise<PartCounts> {
  return request.manifest.asked?.ledgers === undefined
    ? casesOfPart(request, compiled, work)
    : ledgersOfPart(request, compiled, work);
}

async function casesOfPart(
  { folder, part, manifest, form = resultsAsJson }: PartRequest,
  compiled: CompiledScheme,
  { write, ...work }: PartWork,
): Promise<PartCounts> {
  const { asked } = manifest;
  const openings = await openingsOf(part, { folder, manifest }, compiled, work.signal);
  const counts = await calculateLines({
    ...work,
    file: join(folder, part.file),
    compiled,
    openings,
    show: asked?.show === undefined ? undefined : readDaysShown(asked.show),
    counted: countLines(),
    linesBefore: part.firstLine - 1,
    onResult(result) {
      const { closing } = result;
      write({
        results: form.linesOf(result),
        closing: manifest.closings === true && closing !== undefined ? JSON.stringify(closing) : undefined,
      });
    },
  });
  return { ...counts, checkUsed: () => openings?.checkUsed() };
}

async function ledgersOfPart(
  { folder, part, manifest }: PartRequest,
  compiled: CompiledScheme,
  { write, ...work }: PartWork,
): Promise<PartCounts> {
  const each = { compiled, asked: askedOfLedgers(manifest.asked?.ledgers ?? {}), counted: countLines() };
  const counts = await eachLine<LedgerOutcome>({
    ...work,
    file: join(folder, part.file),
    outcomeOf(text, line) {
      const outcome = outcomeOfLedger(text, part.firstLine - 1 + line, each);
      return outcome.issues === undefined ? { made: outcome } : { issues: outcome.issues };
    },
    onMade(outcome) {
      const { result, ...beside } = linesOfLedger(outcome);
      write({ results: [result], ...beside });
    },
  });
  return { ...counts, checkUsed: () => undefined };
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
