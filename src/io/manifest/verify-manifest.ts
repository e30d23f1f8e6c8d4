import { dirname, join } from "node:path";
import { calculateAll, type Result } from "../../calculation/index.js";
import { received } from "../../errors/index.js";
import { parseJson, parseManifest, type Manifest } from "../../input/index.js";
import { compile } from "../../scheme/index.js";
import { readCases } from "../case-file.js";
import { linesOf } from "../case-lines.js";
import { fileError } from "../file-issue.js";
import { mostLineBytes, readBytes } from "../read-bytes.js";
import { readInputs } from "../read-inputs.js";
import { inFile, readJson } from "../read-json.js";
import { readScheme } from "../read-scheme.js";
import { digestOf } from "./canonical-json.js";
import { digestsOfParts } from "./document-parts.js";
import { publishedResult, type PublishedResult } from "./published-results.js";

/** Something that is not as the manifest says. */
export interface ManifestDifference {
  /** A part of the scheme or an input; a person's case; an amount that was published; a result as calculated now. */
  readonly kind: "parameter" | "input" | "case" | "amount" | "result";
  /** Id of the case, for all but parameters and inputs. */
  readonly client?: string;
  /** Path of the part or amount; empty for a case or result as a whole. */
  readonly path: string;
  /** What should stand there, where that is known. */
  readonly expected?: string;
  readonly found?: string;
}

/** How a run came out when it was repeated. */
export interface Verification {
  readonly clients: number;
  readonly parameters: number;
  /** Empty where everything is as published. */
  readonly differences: readonly ManifestDifference[];
}

/**
 * Repeats the run of a manifest and says exactly what differs: which part of the scheme or input, which person's case, which
 * published amount, and which result.
 *
 * @param path the manifest; its files are read from its folder
 * @throws {InputError} where a file is missing or no longer what it was: no manifest, no cases, no scheme
 *
 * @example
 * verifyManifest("examples/pilot-children/published/manifest.json").differences; // []
 */
export function verifyManifest(path: string): Verification {
  const document = readJson(path);
  const manifest = inFile(path, () => parseManifest(document));
  const place = (file: string) => join(dirname(path), file);
  const { files } = manifest;
  const cases = readCases(place(files.cases));
  const scheme = readScheme(place(files.scheme));
  const inputs = files.inputs === undefined ? {} : readInputs(place(files.inputs));
  const published = readPublished(place(files.results));
  const results = calculateAll(cases, compile(scheme, inputs));
  const ofInputs = Object.fromEntries(Object.entries(inputs).map(([id, value]) => [id, digestOf(value)]));
  const ofCases = Object.fromEntries(cases.map((each) => [each.id, digestOf(each)]));
  const expectedCases = Object.fromEntries(Object.entries(manifest.clients).map(([id, each]) => [id, each.case]));
  return {
    clients: cases.length,
    parameters: Object.keys(manifest.parameters).length,
    differences: [
      ...differing(manifest.parameters, digestsOfParts(scheme)).map(
        (part) => ({ kind: "parameter", path: part }) as const,
      ),
      ...differing(manifest.inputs, ofInputs).map((id) => ({ kind: "input", path: id }) as const),
      ...differing(expectedCases, ofCases).map((client) => ({ kind: "case", client, path: "" }) as const),
      ...results.flatMap((result) => differencesOf(result, manifest, published.get(result.case))),
    ],
  };
}

/** The keys whose digest differs, or that only one of the two has. */
function differing(
  expected: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
): readonly string[] {
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...keys].filter((key) => expected[key] !== found[key]);
}

/** What differs of one person: the amounts that were published, and then the rest of the result. */
function differencesOf(
  result: Result,
  manifest: Manifest,
  published: PublishedResult | undefined,
): readonly ManifestDifference[] {
  const client = result.case;
  const now = publishedResult(result);
  const before = published?.amounts ?? {};
  const paths = differing(before, now.amounts);
  const amounts = paths.map((path): ManifestDifference => {
    const [expected, found] = [now.amounts[path], before[path]];
    return {
      kind: "amount",
      client,
      path,
      ...(expected === undefined ? {} : { expected }),
      ...(found === undefined ? {} : { found }),
    };
  });
  const same = manifest.clients[client]?.result === digestOf(result) && (published?.outcome ?? "") === now.outcome;
  return same ? amounts : [...amounts, { kind: "result", client, path: "" }];
}

/** The published amounts by id of the case. */
function readPublished(file: string): ReadonlyMap<string, PublishedResult> {
  const rows = [...linesOf(readBytes(file, mostLineBytes))].map(({ text, line }) => {
    const row = inFile(file, () => parseJson(text), line);
    if (isPublished(row)) return row;
    const expected = "a line with case, outcome and amounts";
    const issue = { code: "not-published", path: "", expected, received: received(row), file, line };
    throw fileError([issue]);
  });
  return new Map(rows.map((row) => [row.case, row]));
}

function isPublished(row: unknown): row is PublishedResult {
  if (typeof row !== "object" || row === null) return false;
  const { case: id, outcome, amounts } = row as Readonly<Record<string, unknown>>;
  if (typeof id !== "string" || typeof outcome !== "string" || typeof amounts !== "object" || amounts === null)
    return false;
  return Object.values(amounts).every((amount) => typeof amount === "string");
}
