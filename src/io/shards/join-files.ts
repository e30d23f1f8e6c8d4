import { join } from "node:path";
import { countOf, isInputError } from "../../errors/index.js";
import { place } from "../file-fault.js";
import { type FileIssue, fileError } from "../file-issue.js";
import type { PlainLineWriter } from "../lines/line-writer.js";
import type { Outputs } from "../outputs/outputs.js";
import { digestOfLines } from "./digest.js";
import type { WrittenLines } from "./shard-manifest.js";
import type { LinePlace } from "./results-once.js";
import type { Found } from "./merge-request.js";

export interface WrittenPart extends Found {
  readonly written: WrittenLines;
}

/** Writes the lines of files one after the other into one. @returns how many */
export async function joinFiles(
  parts: readonly WrittenPart[],
  joined: PlainLineWriter,
  { settled, signal }: Outputs,
  onLine?: (text: Uint8Array, place: LinePlace) => void,
): Promise<number> {
  for (const { written, folder } of parts) {
    const file = join(folder, written.file);
    let line = 0;
    const { count, digest } = await digestOfLines(file, {
      onLine(text) {
        joined.write(text);
        line += 1;
        onLine?.(text, { file, line });
      },
      settled,
      signal,
    });
    if (digest !== written.digest) {
      const expected = `the lines with the digest ${written.digest}`;
      throw fileError([place({ code: "part-changed", expected, received: digest }, file, "Run the part again.")]);
    }
    if (count !== written.count) {
      const said = {
        code: "part-count",
        expected: `${countOf(written.count, "line")}, as its record says`,
        received: countOf(count, "line"),
      };
      throw fileError([place(said, file, "Run the part again.")]);
    }
  }
  joined.close();
  return joined.count;
}

export function attempt<Value>(work: () => Value, issues: FileIssue[]): Value | undefined {
  try {
    return work();
  } catch (error) {
    if (!isInputError(error)) throw error;
    // Files are read by functions whose issues name the file.
    issues.push(...(error.issues as readonly FileIssue[]));
    return undefined;
  }
}
