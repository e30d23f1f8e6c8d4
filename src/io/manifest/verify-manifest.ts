import { dirname, join } from "node:path";
import type { Case } from "../../person/case.js";
import { groupBy } from "../../lists/index.js";
import {
  parseAnalysisManifest,
  parseJson,
  parseManifest,
  type AnalysisManifest,
  type Manifest,
  type ManifestClient,
} from "../../documents/index.js";
import { nothingUsed } from "../../rules/opening/nothing-used.js";
import { readCaseFile } from "../read/case-file.js";
import { linesOf } from "../read/case-lines.js";
import { countCases } from "../count-cases.js";
import { readDaysShown } from "../read/tables/days-shown.js";
import { readPositions } from "../read/read-positions.js";
import { readAs, roleOf } from "../read/other-document.js";
import { mostJsonBytes, mostLineBytes, readBytes } from "../read-bytes.js";
import { fileError } from "../file-issue.js";
import { place as placed } from "../file-fault.js";
import { refusePartial } from "../refuse-file.js";
import { digestOf } from "./canonical-json.js";
import { attempted, compareOne, readPublishedLine, type PublishedRow } from "./compare.js";
import {
  listDifferences,
  publishedAgain,
  publishedMore,
  type DifferenceList,
  type ManifestDifference,
} from "./difference.js";
import { repeatRules } from "./repeat-rules.js";
import { verifyAnalysis, type RepeatAnalysis } from "./verify-analysis.js";
import { onceOnly, verifyLines, type VerifiedCases } from "./verify-lines.js";
import { workOut, type Openings, type ReadyRules } from "./worked-out.js";

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
  for (const file of [files.cases, files.results, files.openings, files.closings, lines?.file]) {
    if (file !== undefined) refusePartial(join(dirname(path), file));
  }
  const differences = listDifferences();
  const { ready, parts } = repeatRules(path, manifest, differences);
  const counts =
    manifest.lines === undefined
      ? verifyAll(path, manifest, ready, differences)
      : await verifyLines(path, manifest, manifest.lines, ready, differences);
  return { ...counts, parameters: parts, differences: differences.listed, unlisted: differences.unlisted };
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

/** Repeats a run whose cases are read together. @returns how many people have a result, and how many cases have none */
function verifyAll(path: string, manifest: Manifest, rules: ReadyRules, differences: DifferenceList): VerifiedCases {
  const { clients = {}, files, only, openingAssumed } = manifest;
  const show = manifest.show === undefined ? undefined : readDaysShown(manifest.show);
  const place = (file: string) => join(dirname(path), file);
  const read = readCaseFile(place(files.cases));
  const counted = countCases(read);
  const people = new Set<string>();
  let refused = 0;
  const published = readPublished(place(files.results));
  const ids = new Set<string>();
  const opening = files.openings === undefined ? undefined : readPositions(place(files.openings));
  const closes = files.closings !== undefined;
  for (const [index, document] of read.cases.entries()) {
    const { id, client } = document;
    if (only !== undefined && id !== only) continue;
    ids.add(id);
    const now = attempted(() => {
      const worked = workOut(document, rules, {
        ...openingIn(document, opening, openingAssumed, rules),
        closes,
        ...(show === undefined ? {} : { show: show.of(document) }),
      });
      // Budgets are added up; what follows somebody is not, and the days of claims are looked at where they are made.
      return rules.run === "calculate" ? onceOnly(worked, index, counted) : worked;
    });
    if ("refused" in now) refused += 1;
    else people.add(client.id);
    verifyOne({ document, now }, clients[id], published, differences);
    if (files.closings === undefined) continue;
    const left = digestOf(readPositions(place(files.closings)));
    if (left !== clients[id]?.closing) differences.add({ kind: "closing", of: "published", client: id, path: "" });
  }
  for (const client of Object.keys(clients)) {
    if (!ids.has(client)) differences.add({ kind: "case", client, path: "" });
  }
  for (const [client, rows] of published) {
    if (clients[client] !== undefined) continue;
    for (let row = 0; row < rows.length; row += 1) differences.add(publishedMore(client));
  }
  return { clients: people.size, refused };
}

/** With what a case goes on: the positions given, else what is assumed. */
function openingIn(
  document: Case,
  opening: Openings | undefined,
  assumed: Manifest["openingAssumed"],
  rules: ReadyRules,
): { readonly opening?: Openings } {
  if (opening !== undefined) return { opening };
  if (assumed === undefined || rules.run !== "calculate") return {};
  return { opening: nothingUsed(document, rules.compiled) };
}

function verifyOne(
  { document, now }: { readonly document: Case; readonly now: ReturnType<typeof attempted> },
  expected: ManifestClient | undefined,
  published: ReadonlyMap<string, readonly PublishedRow[]>,
  differences: DifferenceList,
): void {
  const client = document.id;
  if (expected?.case !== digestOf(document)) differences.add({ kind: "case", client, path: "" });
  // Of a person who was not in the run there is nothing to compare.
  if (expected === undefined) return;
  const rows = published.get(client) ?? [];
  if (rows.length === 0) differences.add({ kind: "published", client, path: "" });
  if (rows.length > 1) differences.add(publishedAgain(client, rows.length));
  compareOne({ client }, now, expected, rows, differences);
}

/** The published results by id of the case: each row, also where a case has several. */
function readPublished(file: string): ReadonlyMap<string, readonly PublishedRow[]> {
  const rows = linesOf(readBytes(file, mostLineBytes));
  return groupBy(
    Array.from(rows, ({ text, line }) => readPublishedLine(text, file, line)),
    (row) => row.case,
  );
}
