import { join } from "node:path";
import { countOf, received } from "../../errors/index.js";
import { place } from "../file-fault.js";
import { fileError } from "../file-issue.js";
import type { PlainLineWriter } from "../lines/line-writer.js";
import { readLines } from "../lines/read-lines.js";
import { checkLines } from "../lines/run-file.js";
import type { OutputFile } from "../outputs/file-roles.js";
import { writeTogether, type Outputs } from "../outputs/outputs.js";
import { isPacked } from "../packed.js";
import { refuseTableLines } from "../read/not-cases.js";
import type { DaysShown } from "../read/tables/days-shown.js";
import { isOpeningsTable } from "../read/tables/openings-table.js";
import { refusePipe } from "../refuse-file.js";
import { jsonText } from "../write-json.js";
import { createHash, type Hash } from "node:crypto";
import { digestOfLines } from "./digest.js";
import { openingsToCut } from "./cut-openings.js";
import {
  manifestFile,
  numbered,
  openingsFile,
  type ShardAsked,
  type ShardManifest,
  type ShardPart,
} from "./manifest.js";

/** As many as their names can number. */
const mostParts = 999;

/** What shards may be told besides the file, their number and their folder. */
export interface ShardOptions {
  /** File of the positions with which the cases go on: one in each line, clients in any order; left out, they begin. */
  readonly openings?: string | undefined;
  /** Whether each part writes what its cases leave behind. */
  readonly closings?: boolean | undefined;
  /** What is assumed of cases without a position; left out, they are refused, or begin where no file is given. */
  readonly openingAssumed?: "nothing-used" | undefined;
  /** Which days of each case are shown; left out, all of them. */
  readonly show?: DaysShown | undefined;
  /** Ends the work. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Cuts a file of cases into parts that follow each other and differ by at most one case, each a file of its own, with a
 * manifest that tells where each part begins and what it holds. Parts are packed where the file is.
 *
 * @param file NDJSON, one case in each line
 * @param parts how many, from 1 to 999, at most as many as there are cases
 * @param folder where the parts and `manifest.json` are written; they appear together when all are whole
 * @param options with what the cases go on, whether the parts write what they leave behind, and what ends the work
 * @throws {InputError} where the file cannot be read, the folder not written, or there are fewer cases than parts
 */
export async function shardFile(
  file: string,
  parts: number,
  folder: string,
  { openings, closings, openingAssumed, show, signal }: ShardOptions = {},
): Promise<ShardManifest> {
  checkLines(file, "case");
  refusePipe(file, "It is read twice: once to count the cases, once to cut them.");
  if (openings !== undefined) checkOpenings(openings);
  const { count } = await digestOfLines(file, { signal });
  if (!Number.isInteger(parts) || parts < 1 || parts > Math.min(mostParts, count)) {
    const expected = `a whole number of parts from 1 to ${Math.min(mostParts, count)}, because it has ${countOf(count, "case")}`;
    throw fileError([place({ code: "parts", expected, received: received(parts) }, file, undefined)]);
  }
  const positions = openings === undefined ? [] : [{ role: "the openings", file: openings }];
  const roles = {
    inputs: [{ role: "the cases", file }, ...positions],
    outputs: outputsOfShards(file, parts, folder, openings),
  };
  const asked = {
    ...(openingAssumed === undefined ? {} : { openingAssumed }),
    ...(show === undefined ? {} : { show: show.text }),
  };
  return writeTogether(
    roles,
    (outputs) => cut({ file, parts, folder, count, openings, closings, asked }, outputs),
    signal,
  );
}

/** @throws {InputError} where a file is none of positions in lines */
function checkOpenings(file: string): void {
  if (isOpeningsTable(file)) {
    const said = { code: "not-lines", expected: "NDJSON with a position in each line", received: "a table" };
    throw fileError([
      place(said, file, "A table says nothing of the scheme: `seko run --openings` takes it for the whole file."),
    ]);
  }
  checkLines(file, "position");
}

/** What `shardFile` writes: the parts and, when all are whole, their manifest. */
export function outputsOfShards(file: string, parts: number, folder: string, openings?: string): readonly OutputFile[] {
  const all = Array.from({ length: Math.min(parts, mostParts) }, (_, index) => index + 1);
  return [
    ...all.map((part) => ({ role: `part ${part}`, file: join(folder, partFile(part, isPacked(file))) })),
    ...(openings === undefined ? [] : all).map((part) => {
      return { role: `the openings of part ${part}`, file: join(folder, openingsFile({ part })) };
    }),
    { role: "the manifest of the parts", file: manifestFile(folder) },
  ];
}

interface Cut extends Pick<ShardOptions, "openings" | "closings"> {
  readonly asked: ShardAsked;
  readonly file: string;
  readonly parts: number;
  readonly folder: string;
  readonly count: number;
}

async function cut({ file, parts, folder, count, asked, ...positions }: Cut, outputs: Outputs): Promise<ShardManifest> {
  const made: ShardPart[] = [];
  const { openings, closings } = positions;
  const toCut = openings === undefined ? undefined : openingsToCut(openings);
  let open: OpenPart | undefined;
  let index = 0;
  const close = () => {
    if (open === undefined) return;
    open.lines.close();
    const { part, file: name, firstLine, hash, cases } = open;
    made.push({ part, file: name, firstLine, cases, digest: hash.digest("hex") });
  };
  for await (const { lines } of readLines(file, outputs.signal)) {
    if (index === 0) refuseTableLines(file, lines);
    for (const { line, text } of lines) {
      const part = Math.floor((index * parts) / count) + 1;
      if (open?.part !== part) {
        close();
        const name = partFile(part, isPacked(file));
        open = openPart(part, name, line, outputs.lines(join(folder, name)));
      }
      // Blank lines stay, so that a line of a part is told as a line of the whole.
      for (; open.nextLine < line; open.nextLine += 1) open.lines.write("");
      open.lines.write(text);
      toCut?.see(part, text);
      open.hash.update(text).update("\n");
      open.cases += 1;
      open.nextLine += 1;
      index += 1;
    }
    await outputs.settled();
  }
  close();
  const manifest: ShardManifest = {
    ...{ schemaVersion: 1, kind: "shards", file, cases: count },
    ...(openings === undefined ? {} : { openings }),
    ...(closings === true ? { closings } : {}),
    ...(Object.keys(asked).length === 0 ? {} : { asked }),
    parts: toCut === undefined ? made : await toCut.cut(made, folder, outputs),
  };
  outputs.text(manifestFile(folder), `${jsonText(manifest)}\n`);
  return manifest;
}

interface OpenPart {
  readonly part: number;
  readonly file: string;
  readonly firstLine: number;
  readonly lines: PlainLineWriter;
  readonly hash: Hash;
  nextLine: number;
  cases: number;
}

function openPart(part: number, file: string, firstLine: number, lines: PlainLineWriter): OpenPart {
  return { part, file, firstLine, lines, hash: createHash("sha256"), nextLine: firstLine, cases: 0 };
}

function partFile(part: number, packed: boolean): string {
  return `part-${numbered(part)}.ndjson${packed ? ".gz" : ""}`;
}
