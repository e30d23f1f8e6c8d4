import { join } from "node:path";
import type { PlainLineWriter } from "../lines/line-writer.js";
import { readLines } from "../lines/read-lines.js";
import type { Outputs } from "../outputs/outputs.js";
import { isPacked } from "../packed.js";
import { refuseTableLines } from "../read/not-cases.js";
import { jsonText } from "../write-json.js";
import { type Hash, createHash } from "node:crypto";
import { openingsToCut } from "./cut-openings.js";
import { manifestFile, numbered } from "./shard-names.js";
import type { ShardAsked, ShardManifest, ShardPart } from "./shard-manifest.js";
import type { ShardOptions } from "./shard-options.js";

interface Cut extends Pick<ShardOptions, "openings" | "closings" | "statements"> {
  readonly asked: ShardAsked;
  readonly file: string;
  readonly parts: number;
  readonly folder: string;
  readonly count: number;
}

export async function cut(
  { file, parts, folder, count, asked, ...positions }: Cut,
  outputs: Outputs,
): Promise<ShardManifest> {
  const made: ShardPart[] = [];
  const { openings, closings, statements } = positions;
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
    ...(statements === true ? { statements } : {}),
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

export function partFile(part: number, packed: boolean): string {
  return `part-${numbered(part)}.ndjson${packed ? ".gz" : ""}`;
}
