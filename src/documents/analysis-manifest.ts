import type { Digest } from "../sources/index.js";

/** What a command was told: an option with its value or file, or what stands behind the name of the command. */
export interface AnalysisArgument {
  /** Option as it is written, such as `--reform`; left out for what stands behind the name of the command. */
  readonly option?: string;
  /** Value as it is written; left out for a file, and for an option that has none. */
  readonly value?: string;
  /** File by its place from the manifest's folder. */
  readonly file?: string;
  /** Digests by path of the part of the file, such as `changes[0]` of a reform or `cases[3]`. */
  readonly parts?: Readonly<Record<string, Digest>>;
}

/**
 * What a command that looks at people by several rules read and gave, so that anybody can repeat it and see what differs: the words it
 * was told, a SHA-256 of the canonical JSON of each part of each file, and the result.
 */
export interface AnalysisManifest {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /**
   * Version of this form, always 1.
   *
   * @expected 1, the version of the manifest form that this seko reads
   */
  readonly schemaVersion: 1;
  /**
   * What the document is, always `analysis`.
   *
   * @expected analysis
   */
  readonly kind: "analysis";
  /** Name of the command, such as `compare`. */
  readonly run: string;
  /** The command that repeats the run, as it was written. */
  readonly command: string;
  /** Versions of what took part, by name. They are for information: no digest depends on them. */
  readonly versions: Readonly<Record<string, string>>;
  /** What the command was told, without where and how its result is written. */
  readonly arguments: readonly AnalysisArgument[];
  /** File of the published result, as JSON. */
  readonly results: string;
  /** Digest of the result. */
  readonly digest: Digest;
}
