import { join } from "node:path";
import { InputError, countOf, received } from "../../errors/index.js";
import { place } from "../file-fault.js";
import { fileError } from "../file-issue.js";
import { checkLines } from "../lines/run-files.js";
import type { OutputFile } from "../outputs/file-roles.js";
import { writeTogether } from "../outputs/outputs.js";
import { isPacked } from "../packed.js";
import { isOpeningsTable } from "../read/tables/openings-table.js";
import { refusePipe } from "../refuse-file.js";
import { digestOfLines } from "./digest.js";
import { manifestFile, openingsFile } from "./shard-names.js";
import type { ShardManifest } from "./shard-manifest.js";
import { cut, partFile } from "./cut-cases.js";
import type { ShardOptions } from "./shard-options.js";

/** As many as their names can number. */
const mostParts = 999;

/**
 * Cuts a file of cases, or of ledgers, into parts that follow each other and differ by at most one line, each a file of its own, with a
 * manifest that tells where each part begins and what it holds. Parts are packed where the file is.
 *
 * @param file NDJSON, one case or ledger in each line
 * @param parts how many, from 1 to 999, at most as many as there are cases
 * @param folder where the parts and `manifest.json` are written; they appear together when all are whole
 * @param options with what the cases go on, whether the parts write what they leave behind, and what ends the work
 * @throws {InputError} where the file cannot be read, the folder not written, or there are fewer cases than parts
 */
export async function shardFile(
  file: string,
  parts: number,
  folder: string,
  options: ShardOptions = {},
): Promise<ShardManifest> {
  const { openings, closings, openingAssumed, show, ledgers, statements, signal } = options;
  checkAsked(options);
  checkLines(file, ledgers === undefined ? "case" : "ledger");
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
    ...(ledgers === undefined ? {} : { ledgers }),
  };
  return writeTogether(
    roles,
    (outputs) => cut({ file, parts, folder, count, openings, closings, statements, asked }, outputs),
    signal,
  );
}

/** @throws {InputError} where something is asked of ledgers that is said of cases, or the other way round */
function checkAsked({ ledgers, statements, openings, openingAssumed, show }: ShardOptions): void {
  const ofCases = [openings, openingAssumed, show].some((each) => each !== undefined);
  const isRight = ledgers === undefined ? statements !== true : !ofCases;
  if (isRight) return;
  const expected = "ledgers with nothing that is said of cases, or cases without statements";
  throw new InputError([{ code: "keys-together", path: "options", expected, received: "both" }]);
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
