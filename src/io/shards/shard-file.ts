import { join } from "node:path";
import { received } from "../../errors/index.js";
import { holdsLines } from "../case-file.js";
import { place } from "../file-fault.js";
import { fileError } from "../file-issue.js";
import { openPlainLines, type PlainLineWriter } from "../lines/line-writer.js";
import { readLines } from "../lines/read-lines.js";
import { isPacked } from "../read-bytes.js";
import { writeJson } from "../write-json.js";
import { createHash, type Hash } from "node:crypto";
import { digestOfLines } from "./digest.js";
import { manifestFile, numbered, type ShardManifest, type ShardPart } from "./manifest.js";

/**
 * Cuts a file of cases into parts that follow each other and differ by at most one case, each a file of its own, with a
 * manifest that tells where each part begins and what it holds. Parts are packed where the file is.
 *
 * @param file NDJSON, one case in each line
 * @param parts how many, from 1 to 999, at most as many as there are cases
 * @param folder where the parts and `manifest.json` are written
 * @throws {InputError} where the file cannot be read, the folder not written, or there are fewer cases than parts
 */
export async function shardFile(file: string, parts: number, folder: string): Promise<ShardManifest> {
  if (!holdsLines(file)) {
    const said = { code: "not-lines", expected: "a file of lines", received: "another name" };
    throw fileError([place(said, file, "Name it .ndjson or .ndjson.gz: one case in each line.")]);
  }
  const { count } = await digestOfLines(file);
  if (!Number.isInteger(parts) || parts < 1 || parts > Math.min(999, count)) {
    const expected = `a whole number of parts from 1 to ${Math.min(999, count)}, because it has ${count} cases`;
    throw fileError([place({ code: "parts", expected, received: received(parts) }, file, undefined)]);
  }
  const made: ShardPart[] = [];
  let open: OpenPart | undefined;
  let index = 0;
  const close = () => {
    if (open === undefined) return;
    open.lines.close();
    const { part, file: name, firstLine, hash, cases } = open;
    made.push({ part, file: name, firstLine, cases, digest: hash.digest("hex") });
  };
  for await (const { lines } of readLines(file)) {
    for (const { line, text } of lines) {
      const part = Math.floor((index * parts) / count) + 1;
      if (open?.part !== part) {
        close();
        open = openPart(part, line, folder, isPacked(file));
      }
      // Blank lines stay, so that a line of a part is told as a line of the whole.
      for (; open.nextLine < line; open.nextLine += 1) open.lines.write("");
      open.lines.write(text);
      open.hash.update(text).update("\n");
      open.cases += 1;
      open.nextLine += 1;
      index += 1;
    }
  }
  close();
  const manifest: ShardManifest = { schemaVersion: 1, kind: "shards", file, cases: count, parts: made };
  writeJson(manifestFile(folder), manifest);
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

function openPart(part: number, firstLine: number, folder: string, packed: boolean): OpenPart {
  const file = `part-${numbered(part)}.ndjson${packed ? ".gz" : ""}`;
  const lines = openPlainLines(join(folder, file));
  return { part, file, firstLine, lines, hash: createHash("sha256"), nextLine: firstLine, cases: 0 };
}
