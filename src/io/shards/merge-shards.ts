import { join } from "node:path";
import { resultOfDocument } from "../../result/result-of-document.js";
import type { ForecastOfClient } from "../../ledger/index.js";
import type { ResultDocument } from "../../result/document.js";
import { isLineOfFault } from "../lines/refused-lines.js";
import type { RefusedLine } from "../lines/refused-lines.js";
import { issuesFileOf } from "../lines/run-files.js";
import type { FileRoles } from "../outputs/file-roles.js";
import { type Outputs, writeTogether } from "../outputs/outputs.js";
import { refusePartial } from "../refuse-file.js";
import type { ShardManifest } from "./shard-manifest.js";
import { manifestFile } from "./shard-names.js";
import { readManifest } from "./manifest.js";
import { checkOnce } from "./ledgers-once.js";
import { resultsOnce } from "./results-once.js";
import type { Found, MergeFiles, MergeReport, MergeRequest } from "./merge-request.js";
import { allParts, checkIssues } from "./all-parts.js";
import { joinFiles } from "./join-files.js";

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
    const closings = request.closings === undefined ? undefined : record.closings;
    const statements = request.statements === undefined ? undefined : record.statements;
    const written = [record.results, record.issues, closings, statements];
    const files = written.flatMap((each) => (each === null || each === undefined ? [] : [join(beside, each.file)]));
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
  statements,
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
      ...(statements === undefined ? [] : [{ role: "statements", file: statements }]),
    ],
  };
}

async function joinAll(
  { folder, results, issues = issuesFileOf(results), closings, statements, onResult, onForeseen }: MergeRequest,
  { manifest, found }: { readonly manifest: ShardManifest; readonly found: readonly Found[] },
  outputs: Outputs,
): Promise<MergeReport> {
  const withIssues = found.flatMap((each) => {
    const { issues: written } = each.record;
    return written === null ? [] : [{ ...each, written }];
  });
  await checkIssues(manifest, withIssues, outputs);
  const ledgers = manifest.asked?.ledgers;
  if (ledgers !== undefined) await checkOnce(folder, manifest, found, outputs.signal);
  const once = ledgers === undefined ? resultsOnce() : undefined;
  const calculated = await joinFiles(
    found.map((each) => ({ ...each, written: each.record.results })),
    outputs.lines(results),
    outputs,
    (text, place) => {
      once?.(text, place);
      // The digest proves that it is what a run wrote.
      const read = () => JSON.parse(new TextDecoder().decode(text)) as unknown;
      if (ledgers === undefined) onResult?.(resultOfDocument(read() as ResultDocument));
      else if (ledgers.forecast !== undefined) onForeseen?.({ coming: read() as ForecastOfClient });
    },
  );
  for (const [kind, file] of [
    ["closings", closings],
    ["statements", statements],
  ] as const) {
    if (file === undefined) continue;
    const beside = found.flatMap((each) => {
      const written = each.record[kind];
      return written === undefined ? [] : [{ ...each, written }];
    });
    await joinFiles(beside, outputs.lines(file), outputs);
  }
  let faults = 0;
  const told = (text: Uint8Array) => {
    if (isLineOfFault(text)) faults += 1;
    if (ledgers !== undefined) onForeseen?.(JSON.parse(new TextDecoder().decode(text)) as RefusedLine);
  };
  const refused = withIssues.length === 0 ? 0 : await joinFiles(withIssues, outputs.lines(issues), outputs, told);
  const said = { parts: found.length, calculated, refused, results, issues: refused === 0 ? undefined : issues };
  return { ...said, ...(faults === 0 ? {} : { faults }), openings: manifest.openings, asked: manifest.asked ?? {} };
}
