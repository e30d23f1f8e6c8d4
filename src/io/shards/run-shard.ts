import { join } from "node:path";
import { InputError, isInputError } from "../../errors/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { FileRoles } from "../outputs/file-roles.js";
import { writeTogether } from "../outputs/outputs.js";
import { createProgress } from "../progress.js";
import { readManifest } from "./manifest.js";
import { manifestFile, namesOf, numbered } from "./shard-names.js";
import type { ShardManifest, ShardPart } from "./shard-manifest.js";
import type { ShardReport, ShardRequest } from "./shard-request.js";
import { calculatePart, filesOf, partOf } from "./calculate-part.js";
import { recordInForce } from "./record-in-force.js";

/**
 * Calculates one part of a file of cases, or asks the ledgers of one part of theirs. Its results appear as a whole or not at all: they are written under another name,
 * renamed, and a record with their digest comes last. A part that is done is left as it is, so that it can be asked for again
 * whenever it is not certain that it was done.
 *
 * @throws {InputError} where there is no such part, or its cases are not those that the manifest tells of, and with code
 * `interrupted` where the signal was given
 */
export async function runShard(request: ShardRequest, compiled: CompiledScheme): Promise<ShardReport> {
  if (request.form?.isTable === true) throw new InputError([ofTable]);
  const { folder, signal, progress = createProgress(0, { unit: "clients" }) } = request;
  const manifest = readManifest(folder);
  const part = partOf(manifest, folder, request.part);
  if (request.form !== undefined && manifest.asked?.ledgers !== undefined) throw new InputError([ofLedgers]);
  const before = await recordInForce(request, part, manifest);
  if (before !== undefined) {
    const { record, faults } = before;
    const refused = record.issues?.count ?? 0;
    const calculated = record.results.count;
    return {
      part: part.part,
      already: true,
      read: calculated + refused,
      calculated,
      refused,
      ...(faults === 0 ? {} : { faults }),
      ...filesOf(folder, record),
    };
  }
  const roles = rolesOfPart(folder, part, manifest);
  const asked = { ...request, part, manifest };
  return writeTogether(roles, (outputs) => calculatePart(asked, progress, compiled, outputs), signal);
}

const ofTable = { code: "keys-together", path: "form", expected: "a result in each line", received: "rows of a table" };

const ofLedgers = { code: "keys-together", path: "form", expected: "no form of results", received: "parts of ledgers" };

/** The files of a part: where it is done, its results, what is wrong, and last the record. */
function rolesOfPart(
  folder: string,
  part: Pick<ShardPart, "file" | "part" | "openings">,
  { closings, statements }: Pick<ShardManifest, "closings" | "statements">,
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
      ...(statements === true ? [{ role: "the statements", file: join(folder, names.statements) }] : []),
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
