import * as z from "zod/mini";
import { form, freeText, optional } from "./leaves.js";

/** The files of a run, in a manifest by their place from the manifest's folder. */
export interface ManifestFiles {
  readonly cases: string;
  readonly scheme: string;
  /** Left out where the scheme leaves nothing open. */
  readonly inputs?: string;
  /** The published amounts, one line for each person. */
  readonly results: string;
}

/** What one person's case and result are, as digests. */
export interface ManifestClient {
  readonly case: string;
  readonly result: string;
}

/**
 * What a run read and gave, so that anybody can repeat it and see what differs: a SHA-256 of the canonical JSON of each person's case
 * and result, of each part of the scheme, and of each input.
 */
export interface Manifest {
  readonly $schema?: string;
  readonly schemaVersion: 1;
  /** The command that repeats the run. */
  readonly command: string;
  /** The seed of a made-up population; left out where nothing is made up. */
  readonly seed?: string;
  /** For information: no digest depends on them. */
  readonly versions: Readonly<Record<string, string>>;
  readonly files: ManifestFiles;
  /** By id of the case. */
  readonly clients: Readonly<Record<string, ManifestClient>>;
  /** By path of the part, such as `cost.prices[3]`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** By id of the input. */
  readonly inputs: Readonly<Record<string, string>>;
}

const digest = z
  .string("a SHA-256 as 64 hexadecimal digits")
  .check(z.regex(/^[0-9a-f]{64}$/u, "64 hexadecimal digits"));
const digests = z.record(z.string(), digest);

/** The form of a manifest. */
export const manifestForm = form({
  $schema: optional(freeText),
  schemaVersion: z.literal(1, "1, the version of the manifest form that this seko reads"),
  command: freeText,
  seed: optional(freeText),
  versions: z.record(z.string(), freeText),
  files: form({ cases: freeText, scheme: freeText, inputs: optional(freeText), results: freeText }),
  clients: z.record(z.string(), form({ case: digest, result: digest })),
  parameters: digests,
  inputs: digests,
}) satisfies z.ZodMiniType<Manifest>;
