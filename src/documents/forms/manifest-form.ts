import * as z from "zod/mini";
import { form, freeText, oneOf, optional, wholeNumber } from "./leaves.js";

/** What a run works out of each case: its individual budget, or where its money follows. */
export type ManifestWork = "calculate" | "follow";

/** Rules by which a run went. Files are named by their place from the manifest's folder. */
export interface ManifestRules {
  /** File of the scheme. */
  readonly scheme: string;
  /** File of the values for its open inputs; left out where it leaves nothing open. */
  readonly inputs?: string;
  /** Digests by path of the part of the scheme, such as `cost.prices[3]`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Digests of the values, by id of the input. */
  readonly values: Readonly<Record<string, string>>;
}

/** By which rules deliveries were priced before it was worked out what follows. */
export interface ManifestPricing extends ManifestRules {
  /** Id of the funding source that stands for the municipality. */
  readonly municipality: string;
}

/** What one person's case and result are, as digests. */
export interface ManifestClient {
  readonly case: string;
  readonly result: string;
  /** Of the calculation by which deliveries were priced; left out where none were. */
  readonly priced?: string;
}

/** The digests of a run that went line by line: they stand in a file of their own, in the order of the cases. */
export interface ManifestLines {
  readonly file: string;
  /** Lines with a case. */
  readonly count: number;
  /** SHA-256 of the lines of the file. */
  readonly digest: string;
}

/**
 * What a run read and gave, so that anybody can repeat it and see what differs: a SHA-256 of the canonical JSON of each person's case
 * and result, of each part of the scheme, and of each input.
 */
export interface Manifest {
  readonly $schema?: string;
  readonly schemaVersion: 1;
  readonly run: ManifestWork;
  /** The command that repeats the run. */
  readonly command: string;
  /** The seed of a made-up population; left out where nothing is made up. */
  readonly seed?: string;
  /** For information: no digest depends on them. */
  readonly versions: Readonly<Record<string, string>>;
  /** The files of a run by their place from the manifest's folder: its cases, and the published results, a line for each person. */
  readonly files: { readonly cases: string; readonly results: string };
  /** The id of the only case of the file that was asked for; left out where all were. */
  readonly only?: string;
  readonly rules: ManifestRules;
  readonly pricing?: ManifestPricing;
  /** By id of the case; left out where `lines` says where they stand. */
  readonly clients?: Readonly<Record<string, ManifestClient>>;
  readonly lines?: ManifestLines;
}

const digest = z
  .string("a SHA-256 as 64 hexadecimal digits")
  .check(z.regex(/^[0-9a-f]{64}$/u, "64 hexadecimal digits"));
const digests = z.record(z.string(), digest);
const rules = { scheme: freeText, inputs: optional(freeText), parameters: digests, values: digests };

/** The form of a manifest. */
export const manifestForm = form({
  $schema: optional(freeText),
  schemaVersion: z.literal(1, "1, the version of the manifest form that this seko reads"),
  run: oneOf(["calculate", "follow"]),
  command: freeText,
  seed: optional(freeText),
  versions: z.record(z.string(), freeText),
  files: form({ cases: freeText, results: freeText }),
  only: optional(freeText),
  rules: form(rules),
  pricing: optional(form({ ...rules, municipality: freeText })),
  clients: optional(z.record(z.string(), form({ case: digest, result: digest, priced: optional(digest) }))),
  lines: optional(form({ file: freeText, count: wholeNumber, digest })),
}) satisfies z.ZodMiniType<Manifest>;
