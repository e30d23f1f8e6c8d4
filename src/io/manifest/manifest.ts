import type { Manifest, ManifestClient, ManifestRules } from "../../documents/index.js";
import type { CompensationScheme } from "../../rules/follow/compensation/scheme.js";
import type { Scheme } from "../../rules/scheme.js";
import { place } from "../file-fault.js";
import { fileError } from "../file-issue.js";
import { type FileRoles, checkRoles } from "../outputs/file-roles.js";
import type { Outputs } from "../outputs/outputs.js";
import { writeText } from "../write-file.js";
import { jsonText } from "../write-json.js";
import { digestOf } from "./canonical-json.js";
import { digestsOfParts } from "./document-parts.js";
import { publishedText } from "./published-results.js";
import { type WorkedOut, digestOfWork, digestsOf } from "./worked-out.js";
import type { BudgetRun, ManifestRun, RulesOfRun } from "./manifest-request.js";
import { named, namedFiles } from "./manifest-names.js";

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

/** All of a manifest but what stands for each person. */
export function manifestHead(
  path: string,
  run: ManifestRun | Omit<BudgetRun, "cases" | "results" | "opening">,
): Manifest {
  const { command, seed, versions, files } = run;
  const pricing = "pricing" in run ? run.pricing : undefined;
  const only = "only" in run ? run.only : undefined;
  const show = "show" in run ? run.show : undefined;
  const openingAssumed = "openingAssumed" in run ? run.openingAssumed : undefined;
  return {
    schemaVersion: 1,
    run: run.run,
    command,
    ...(seed === undefined ? {} : { seed }),
    versions,
    files: namedFiles(path, files),
    ...(only === undefined ? {} : { only }),
    ...(openingAssumed === undefined ? {} : { openingAssumed }),
    ...(show === undefined ? {} : { show }),
    rules: rulesIn(path, run.rules),
    ...(pricing === undefined ? {} : { pricing: { ...rulesIn(path, pricing), municipality: pricing.municipality } }),
  };
}

function rulesIn(path: string, { file, scheme, inputs }: RulesOfRun<Scheme | CompensationScheme>): ManifestRules {
  return {
    scheme: named(path, file),
    ...(inputs === undefined ? {} : { inputs: named(path, inputs.file) }),
    parameters: digestsOfParts(scheme),
    values: digestsOfValues(inputs?.values ?? {}),
  };
}

/** The digests of values for open inputs, by id. */
export function digestsOfValues(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, digestOf(value)]));
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
