import type { Manifest, ManifestClient } from "../../documents/index.js";
import { place } from "../file-fault.js";
import { fileError } from "../file-issue.js";
import { type FileRoles, checkRoles } from "../outputs/file-roles.js";
import type { Outputs } from "../outputs/outputs.js";
import { writeText } from "../write-file.js";
import { jsonText } from "../write-json.js";
import { digestOf } from "./canonical-json.js";
import { publishedText } from "./published-results.js";
import { type WorkedOut, digestOfWork, digestsOf } from "./worked-out.js";
import type { ManifestRun } from "./manifest-request.js";
import { manifestHead } from "./manifest-head.js";

/**
 * The manifest of a run.
 *
 * @param path where the manifest will stand; its files are named from there
 * @param run what was read and what came out
 * @throws {InputError} where two cases have one id, since a manifest of a run whose cases are read together names them by it
 *
 * @example
 * const { clients } = manifestOf(path, { run: "calculate", command, versions, files, rules, cases, results });
 */
export function manifestOf(path: string, run: ManifestRun): Manifest {
  const worked = workedOutIn(run);
  refuseSameIds(run);
  const clients = run.cases.map((each, index): readonly [string, ManifestClient] => {
    const result = worked[index];
    if (result?.result.case !== each.id) throw new RangeError(`no result of case "${each.id}" in its place`);
    return [each.id, { case: digestOf(each), result: digestOfWork(result.result), ...digestsOf(result) }];
  });
  return { ...manifestHead(path, run), clients: Object.fromEntries(clients) };
}

function refuseSameIds({ cases, files }: ManifestRun): void {
  const seen = new Set<string>();
  for (const { id } of cases) {
    if (seen.has(id)) {
      const expected = "cases of different ids, by which a manifest names them";
      const said = { code: "duplicate-id", expected, received: `two of the id "${id}"` };
      throw fileError([place(said, files.cases, "`seko run` with --manifest names cases by their lines.")]);
    }
    seen.add(id);
  }
}

/**
 * Publishes a run: writes its amounts, a line for each person, to its file of results, and the manifest.
 *
 * @param path where the manifest will stand
 * @param run what was read and what came out
 * @param outputs files that are written together with these, where there are others
 * @returns the files written
 * @throws {InputError} where one cannot be written, or is one of the files that were read
 *
 * @example
 * publishRun("published/manifest.json", { run: "calculate", command, versions, files, rules, cases, results });
 */
export function publishRun(path: string, run: ManifestRun, outputs?: Pick<Outputs, "text">): readonly string[] {
  const { files } = run;
  if (outputs === undefined) checkRoles(rolesOfPublished(path, run));
  const text = outputs?.text ?? writeText;
  const manifest = `${jsonText(manifestOf(path, run))}\n`;
  text(files.results, publishedText(workedOutIn(run)));
  text(path, manifest);
  return [files.results, path];
}

function rolesOfPublished(path: string, run: ManifestRun): FileRoles {
  const { files, rules } = run;
  const pricing = "pricing" in run ? run.pricing : undefined;
  const read = [
    files.cases,
    files.openings,
    files.closings,
    rules.file,
    rules.inputs?.file,
    pricing?.file,
    pricing?.inputs?.file,
  ];
  return {
    inputs: read.flatMap((file) => (file === undefined ? [] : [{ role: "a file of the run", file }])),
    outputs: [
      { role: "the published results", file: files.results },
      { role: "the manifest", file: path },
    ],
  };
}

function workedOutIn(run: ManifestRun): readonly WorkedOut[] {
  if (run.run === "calculate") {
    const { opening, files } = run;
    const positions = { ...(opening === undefined ? {} : { opening }), closes: files.closings !== undefined };
    return run.results.map((result) => ({ result, ...positions }));
  }
  const { pricing } = run;
  return run.results.map((result, index) => {
    const priced = pricing?.results[index];
    return priced === undefined ? { result } : { result, priced };
  });
}
