import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { resultOfDocument } from "../../result/result-of-document.js";
import type { Result } from "../../result/result.js";
import type { ResultDocument } from "../../result/document.js";
import { countOf, isInputError } from "../../errors/index.js";
import { place } from "../file-fault.js";
import { fileError, type FileIssue } from "../file-issue.js";
import type { PlainLineWriter } from "../lines/line-writer.js";
import { issuesFileOf } from "../lines/run-file.js";
import type { FileRoles } from "../outputs/file-roles.js";
import { writeTogether, type Outputs } from "../outputs/outputs.js";
import { refusePartial } from "../refuse-file.js";
import { digestOfLines } from "./digest.js";
import { issuesOfPart } from "./issue-lines.js";
import {
  isAskedAlike,
  manifestFile,
  readManifest,
  linesIn,
  readRecord,
  type ShardAsked,
  type ShardManifest,
  type ShardRecord,
  type WrittenLines,
} from "./manifest.js";
import { resultsOnce, type LinePlace } from "./results-once.js";

/** The files that are put together, and where to. */
export interface MergeFiles {
  /** Folder with the manifest. */
  readonly folder: string;
  /** Records of the parts that are done, in any order, each beside its files; left out, those in the folder. */
  readonly records?: readonly string[] | undefined;
  /** File of all results. */
  readonly results: string;
  /** File of all issues; left out, {@link issuesFileOf} the results. */
  readonly issues?: string | undefined;
  /** File of all that the cases leave behind; left out, it is not put together. */
  readonly closings?: string | undefined;
}

/** What to put together. */
export interface MergeRequest extends MergeFiles {
  /** Digest of the rules by which every part must have been calculated; left out, those of the first part. */
  readonly rules?: string | undefined;
  /** Sees each result, such as to add it up. */
  readonly onResult?: ((result: Result) => void) | undefined;
  /** Ends the work. */
  readonly signal?: AbortSignal | undefined;
  /** Files that are written together with these, whose roles include {@link rolesOfMerge} and whose signal counts; left out, none. */
  readonly outputs?: Outputs | undefined;
}

/** What was put together. */
export interface MergeReport {
  readonly parts: number;
  readonly calculated: number;
  readonly refused: number;
  readonly results: string;
  /** Undefined where nothing was wrong. */
  readonly issues: string | undefined;
  /** The file of positions with which the cases went on, as it was named; undefined where they began. */
  readonly openings: string | undefined;
  /** How the cases were asked. */
  readonly asked: ShardAsked;
}

/** A record and the folder in which it and its files lie. */
interface Found {
  readonly record: ShardRecord;
  readonly folder: string;
  readonly path: string;
}

/**
 * Puts the results of all parts together, in the order of the cases, whatever the order in which the parts were done: the same
 * lines that one run over the whole file writes. Every part must be there, once, by the same rules, and with the files that its
 * record tells of, as many lines in them as it has cases; and no client is counted twice on a day. The files appear when they are whole.
 *
 * @throws {InputError} with every part that is missing, there twice, of other cases or rules, or changed since it was done; for a manifest
 * whose parts do not make the whole; for the first result about a client whom another counts on some of its days; and with code
 * `interrupted` where the signal was given
 */
export async function mergeShards(request: MergeRequest): Promise<MergeReport> {
  const { folder, outputs, signal } = request;
  const manifest = readManifest(folder);
  const found = allParts(manifest, request);
  const inputs = found.flatMap(({ record, folder: beside, path }) => {
    const closings = request.closings === undefined ? null : (record.closings ?? null);
    const written = [record.results, record.issues, closings];
    const files = written.flatMap((each) => (each === null ? [] : [join(beside, each.file)]));
    return [path, ...files].map((file) => ({ role: `part ${record.part}`, file }));
  });
  for (const { file } of inputs) refusePartial(file);
  if (outputs === undefined) {
    const roles = rolesOfMerge(request);
    const all = { inputs: [...roles.inputs, ...inputs], outputs: roles.outputs };
    return writeTogether(all, (own) => joinAll(request, { manifest, found }, own), signal);
  }
  outputs.reads(inputs);
  return joinAll(request, { manifest, found }, outputs);
}

/** The files of `mergeShards` that are known before it looks into the records, for {@link writeTogether}. */
export function rolesOfMerge({
  folder,
  records = [],
  results,
  issues = issuesFileOf(results),
  closings,
}: MergeFiles): FileRoles {
  return {
    inputs: [
      { role: "the manifest of the parts", file: manifestFile(folder) },
      ...records.map((file) => ({ role: "a record", file })),
    ],
    outputs: [
      { role: "results", file: results },
      { role: "issues", file: issues, optional: true },
      ...(closings === undefined ? [] : [{ role: "closings", file: closings }]),
    ],
  };
}

async function joinAll(
  { results, issues = issuesFileOf(results), closings, onResult }: MergeRequest,
  { manifest, found }: { readonly manifest: ShardManifest; readonly found: readonly Found[] },
  outputs: Outputs,
): Promise<MergeReport> {
  const withIssues = found.flatMap((each) => {
    const { issues: written } = each.record;
    return written === null ? [] : [{ ...each, written }];
  });
  await checkIssues(manifest, withIssues, outputs);
  const once = resultsOnce();
  const calculated = await joinFiles(
    found.map((each) => ({ ...each, written: each.record.results })),
    outputs.lines(results),
    outputs,
    (text, place) => {
      once(text, place);
      // The digest proves that it is what a run wrote.
      onResult?.(resultOfDocument(JSON.parse(new TextDecoder().decode(text)) as ResultDocument));
    },
  );
  if (closings !== undefined) {
    const left = found.flatMap((each) => {
      const written = each.record.closings;
      return written === undefined ? [] : [{ ...each, written }];
    });
    await joinFiles(left, outputs.lines(closings), outputs);
  }
  const refused = withIssues.length === 0 ? 0 : await joinFiles(withIssues, outputs.lines(issues), outputs);
  const said = { parts: found.length, calculated, refused, results, issues: refused === 0 ? undefined : issues };
  return { ...said, openings: manifest.openings, asked: manifest.asked ?? {} };
}

/** Looks at the issues of all parts: whether each tells of lines of its own. */
async function checkIssues(
  { parts }: ShardManifest,
  written: readonly WrittenPart[],
  { settled, signal }: Outputs,
): Promise<void> {
  for (const each of written) {
    const { part } = each.record;
    const first = parts[part - 1]?.firstLine ?? 1;
    const next = parts[part]?.firstLine ?? Number.MAX_SAFE_INTEGER;
    const file = join(each.folder, each.written.file);
    await digestOfLines(file, { onLine: issuesOfPart(file, first, next), settled, signal });
  }
}

/** All records that lie in the folder: one of a part that the manifest does not know tells that the manifest was cut. */
function recordsIn(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => /^done-\d+\.json$/u.test(name));
  return names.sort().map((name) => join(folder, name));
}

/** The record of every part, in the order of the parts. @throws {InputError} unless each is there once, and all are of one run */
function allParts(manifest: ShardManifest, { folder, records, rules, closings }: MergeRequest): readonly Found[] {
  const wrong: FileIssue[] = [];
  if (closings !== undefined && manifest.closings !== true) {
    const said = {
      code: "no-closings",
      expected: "parts that write what their cases leave behind",
      received: "others",
    };
    throw fileError([place(said, manifestFile(folder), "Cut the cases with `seko shard --closings`.")]);
  }
  const byPart = new Map<number, Found>();
  const paths = records ?? recordsIn(folder);
  let expected = rules;
  for (const path of paths) {
    const found = attempt(() => ({ record: readRecord(path), folder: dirname(path), path }), wrong);
    if (found === undefined) continue;
    const { record } = found;
    const part = manifest.parts[record.part - 1];
    const before = byPart.get(record.part);
    expected ??= record.rules;
    const refuse = (code: string, words: string, got: string) =>
      wrong.push(place({ code, expected: words, received: got }, path, undefined));
    if (part === undefined) refuse("unknown-part", `a part from 1 to ${manifest.parts.length}`, `part ${record.part}`);
    else if (before !== undefined)
      refuse("part-twice", `each part once`, `part ${record.part}, which ${before.path} has too`);
    else if (record.cases !== part.digest) refuse("part-changed", `cases with the digest ${part.digest}`, record.cases);
    else if (record.openings !== part.openings?.digest)
      refuse(
        "part-changed",
        `positions with the digest ${part.openings?.digest ?? "of none"}`,
        record.openings ?? "none",
      );
    else if (!isAskedAlike(record.asked, manifest.asked))
      refuse(
        "part-changed",
        `cases asked with ${JSON.stringify(manifest.asked ?? {})}`,
        JSON.stringify(record.asked ?? {}),
      );
    else if (closings !== undefined && record.closings === undefined)
      refuse("no-closings", "what the cases of the part leave behind", "nothing");
    else if (record.rules !== expected)
      refuse("part-of-other-rules", `rules with the digest ${expected}`, record.rules);
    else if (linesIn(record) !== part.cases)
      refuse("part-count", `results or issues of ${countOf(part.cases, "case")}`, `those of ${linesIn(record)}`);
    if (before === undefined) byPart.set(record.part, found);
  }
  for (const { part } of manifest.parts) {
    if (byPart.has(part)) continue;
    const said = {
      code: "part-missing",
      expected: `part ${part} of ${manifest.parts.length}`,
      received: "no record of it",
    };
    wrong.push(place(said, folder, `Run it: seko run --shards ${folder} --shard ${part} --scheme …`));
  }
  if (wrong.length > 0) throw fileError(wrong);
  return manifest.parts.flatMap(({ part }) => byPart.get(part) ?? []);
}

interface WrittenPart extends Found {
  readonly written: WrittenLines;
}

/** Writes the lines of files one after the other into one. @returns how many */
async function joinFiles(
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

function attempt<Value>(work: () => Value, issues: FileIssue[]): Value | undefined {
  try {
    return work();
  } catch (error) {
    if (!isInputError(error)) throw error;
    // Files are read by functions whose issues name the file.
    issues.push(...(error.issues as readonly FileIssue[]));
    return undefined;
  }
}
