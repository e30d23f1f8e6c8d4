import { createHash } from "node:crypto";
import { join } from "node:path";
import { isInputError, type Issue } from "../../errors/index.js";
import { parseCase, parsePosition } from "../../documents/index.js";
import { decoded } from "../decoded.js";
import { endAtMost, fileError, type FileIssue } from "../file-issue.js";
import { nobody } from "../lines/openings.js";
import { twice } from "../lines/placed-positions.js";
import { readLines } from "../lines/read-lines.js";
import type { Outputs } from "../outputs/outputs.js";
import { ofFile } from "../read/read-json.js";
import { openingsFile } from "./shard-names.js";
import type { ShardPart } from "./shard-manifest.js";

/** The positions of a whole file, to be cut like its cases: each part has those of its clients, and nobody's are left. */
export interface OpeningsToCut {
  /** Sees each line of cases, in the part in which it goes. */
  see(part: number, text: Uint8Array): void;
  /**
   * Writes the positions of each part, in the order of the file.
   *
   * @returns the parts with their positions
   * @throws {InputError} with every line that is no position, those of a scheme that a client has twice, and those of nobody: what a run
   * over the whole file refuses
   */
  cut(parts: readonly ShardPart[], folder: string, outputs: Outputs): Promise<readonly ShardPart[]>;
}

/**
 * Positions are kept until the parts are cut, and so are the clients of the cases: that takes memory by the size of the file of positions
 * and the number of clients.
 */
export function openingsToCut(file: string): OpeningsToCut {
  const partsOf = new Map<string, number[]>();
  return {
    see(part, text) {
      const client = clientOf(text);
      if (client === undefined) return;
      const known = partsOf.get(client);
      if (known === undefined) partsOf.set(client, [part]);
      else if (known.at(-1) !== part) known.push(part);
    },
    async cut(parts, folder, outputs) {
      const byPart = await linesByPart(file, partsOf, outputs.signal);
      const made: ShardPart[] = [];
      for (const part of parts) {
        const name = openingsFile(part);
        const written = outputs.lines(join(folder, name));
        const hash = createHash("sha256");
        for (const text of byPart.get(part.part) ?? []) {
          written.write(text);
          hash.update(text).update("\n");
        }
        written.close();
        made.push({ ...part, openings: { file: name, count: written.count, digest: hash.digest("hex") } });
        await outputs.settled();
      }
      return made;
    },
  };
}

/** Whom a case is about; undefined where the line is no case, which a run refuses before it looks for a position. */
function clientOf(text: Uint8Array): string | undefined {
  try {
    return parseCase(decoded(text)).client.id;
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}

async function linesByPart(
  file: string,
  partsOf: ReadonlyMap<string, readonly number[]>,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<number, readonly Uint8Array[]>> {
  const byPart = new Map<number, Uint8Array[]>();
  const seen = new Map<string, number>();
  const issues: FileIssue[] = [];
  const unused: FileIssue[] = [];
  for await (const { lines } of readLines(file, signal)) {
    for (const { line, text } of lines) {
      try {
        const position = parsePosition(decoded(text));
        const key = `${position.client} ${position.scheme.id}`;
        const first = seen.get(key);
        if (first !== undefined) issues.push(twice(position, first, file, line));
        else seen.set(key, line);
        const parts = partsOf.get(position.client);
        if (parts === undefined) unused.push(nobody(position.client, file, line));
        // The bytes of a line are used again for the next.
        for (const part of parts ?? []) addTo(byPart, part, text.slice());
      } catch (error) {
        if (!isInputError(error)) throw error;
        issues.push(...error.issues.map((issue: Issue) => ofFile(issue, file, line)));
      }
      endAtMost(issues, file);
    }
  }
  if (issues.length > 0) throw fileError(issues);
  if (unused.length > 0) throw fileError(unused);
  return byPart;
}

function addTo(byPart: Map<number, Uint8Array[]>, part: number, text: Uint8Array): void {
  const own = byPart.get(part);
  if (own === undefined) byPart.set(part, [text]);
  else own.push(text);
}
