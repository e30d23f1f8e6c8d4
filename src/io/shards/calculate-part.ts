import { createHash } from "node:crypto";
import { join } from "node:path";
import { received } from "../../errors/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { place } from "../file-fault.js";
import { fileError } from "../file-issue.js";
import type { LineWriter } from "../lines/line-writer.js";
import { refusedWriter } from "../lines/refused-lines.js";
import type { Outputs } from "../outputs/outputs.js";
import type { Progress } from "../progress.js";
import { jsonText } from "../write-json.js";
import { linesOfPart, type PartRequest } from "./lines-of-part.js";
import { changed } from "./record-in-force.js";
import { namesOf } from "./shard-names.js";
import type { ShardManifest, ShardPart, ShardRecord, WrittenLines } from "./shard-manifest.js";
import type { ShardReport } from "./shard-request.js";

export async function calculatePart(
  request: PartRequest,
  progress: Progress,
  compiled: CompiledScheme,
  outputs: Outputs,
): Promise<ShardReport> {
  const { folder, part, rules, manifest } = request;
  const names = namesOf(part);
  const written = outputs.digestedLines(join(folder, names.results));
  const refused = refusedWriter(() => outputs.digestedLines(join(folder, names.issues)));
  const asIf = (isAsked: true | undefined, file: string) =>
    isAsked === true ? outputs.digestedLines(join(folder, file)) : undefined;
  const left = asIf(manifest.closings, names.closings);
  const shown = asIf(manifest.statements, names.statements);
  const cases = createHash("sha256");
  try {
    const { asked } = manifest;
    const { checkUsed, ...counts } = await linesOfPart(request, compiled, {
      onLine: ({ text }) => cases.update(text).update("\n"),
      write({ results, statement, closing }) {
        for (const text of results) written.write(text);
        if (statement !== undefined) shown?.write(statement);
        if (closing !== undefined) left?.write(closing);
      },
      onRefused(line, issues) {
        refused.add({ line: line + part.firstLine - 1, issues });
      },
      settled: outputs.settled,
      signal: outputs.signal,
      progress,
    });
    const digest = cases.digest("hex");
    if (digest !== part.digest) throw changed(folder, part, digest);
    checkUsed();
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
      ...(shown === undefined ? {} : { statements: writtenLines(names.statements, shown) }),
    };
    outputs.text(join(folder, names.done), `${jsonText(record)}\n`);
    return { ...counts, part: part.part, already: false, ...filesOf(folder, record) };
  } finally {
    progress.finish();
  }
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
