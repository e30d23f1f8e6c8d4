import { dirname, join } from "node:path";
import { type AnalysisManifest, parseAnalysisManifest, parseJson, parseManifest } from "../../../documents/index.js";
import { readAs } from "../../read/other-document.js";
import { roleOf } from "../../read/document-role.js";
import { mostJsonBytes, readBytes } from "../../read-bytes.js";
import { fileError } from "../../file-issue.js";
import { place as placed } from "../../file-fault.js";
import { refusePartial } from "../../refuse-file.js";
import { type ManifestDifference, listDifferences } from "./difference.js";
import { countParts } from "./repeat-rules.js";
import { runs } from "./runs.js";
import { type RepeatAnalysis, verifyAnalysis } from "./verify-analysis.js";

/** How a run came out when it was repeated. */
export interface Verification {
  /** The analysis that was repeated, such as `compare`; left out for a run. */
  readonly analysis?: string;
  /** How many different people have a result when the run is repeated. */
  readonly clients: number;
  /** How many cases have none, because something is wrong with them, as it was when they were published or not. */
  readonly refused: number;
  readonly parameters: number;
  /** Empty where everything is as published. */
  readonly differences: readonly ManifestDifference[];
  /** How many differences there are besides, of which only the number is kept. */
  readonly unlisted: number;
}

/**
 * Repeats the run of a manifest and says exactly what differs: which part of a scheme or input, which person's case, which
 * published amount, and which result. A run that went line by line is repeated so too, in constant memory. An analysis is repeated by its
 * command, and what differs is told by the part of the file and the number of the result.
 *
 * @param path the manifest; its files are read from its folder
 * @param repeat works an analysis out again from its words, as `seko verify` does; needed for the manifest of one
 * @throws {InputError} where a file is missing or no longer what it was: no manifest, no cases, no scheme
 *
 * @example
 * (await verifyManifest("examples/pilot-children/published/manifest.json")).differences; // []
 */
export async function verifyManifest(path: string, repeat?: RepeatAnalysis): Promise<Verification> {
  refusePartial(path);
  const bytes = readBytes(path, mostJsonBytes);
  if (roleOf(bytes) === "analysis") {
    const analysis = readAs("analysis", path, bytes, () => parseAnalysisManifest(parseJson(bytes)));
    return analysisAgain(path, analysis, repeat);
  }
  const manifest = readAs("manifest", path, bytes, () => parseManifest(parseJson(bytes)));
  const { files, lines } = manifest;
  for (const file of [files.cases, files.results, files.openings, files.closings, files.statements, lines?.file]) {
    if (file !== undefined) refusePartial(join(dirname(path), file));
  }
  const differences = listDifferences();
  const counts = await runs[manifest.run](path, manifest, differences);
  const { listed, unlisted } = differences;
  return { ...counts, parameters: countParts(manifest), differences: listed, unlisted };
}

async function analysisAgain(
  path: string,
  manifest: AnalysisManifest,
  repeat: RepeatAnalysis | undefined,
): Promise<Verification> {
  if (repeat === undefined) {
    const said = { code: "other-document", expected: "a manifest of a run", received: "one of an analysis" };
    throw fileError([placed(said, path, "`seko verify` repeats it, because it is repeated by its command.")]);
  }
  const differences = listDifferences();
  const parameters = await verifyAnalysis(path, manifest, repeat, differences);
  const { listed, unlisted } = differences;
  return { analysis: manifest.run, clients: 0, refused: 0, parameters, differences: listed, unlisted };
}
