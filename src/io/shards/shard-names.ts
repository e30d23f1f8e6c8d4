import { join } from "node:path";
import type { ShardPart } from "./shard-manifest.js";

/** The file names of a part, in the folder of the manifest. */
export function namesOf({ file, part }: Pick<ShardPart, "file" | "part">): {
  readonly results: string;
  readonly issues: string;
  readonly closings: string;
  readonly statements: string;
  readonly done: string;
} {
  const number = numbered(part);
  const packed = file.endsWith(".gz") ? ".gz" : "";
  return {
    results: `results-${number}.ndjson${packed}`,
    issues: `issues-${number}.ndjson`,
    closings: `closings-${number}.ndjson${packed}`,
    statements: `statements-${number}.ndjson${packed}`,
    done: `done-${number}.json`,
  };
}

/** The file of the positions of a part. */
export function openingsFile({ part }: Pick<ShardPart, "part">): string {
  return `openings-${numbered(part)}.ndjson`;
}

/** `007`: so that a folder lists the parts in order. */
export function numbered(part: number): string {
  return String(part).padStart(3, "0");
}

/** The file of a manifest in its folder. */
export function manifestFile(folder: string): string {
  return join(folder, "manifest.json");
}
