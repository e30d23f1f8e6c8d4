import type { DateText, Digest, MonthText } from "../sources/index.js";

/** What a run works out: of each case its individual budget, or where its money follows; or what was asked of each ledger. */
export type ManifestWork = "calculate" | "follow" | "ledgers";

/** Rules by which a run went. Files are named by their place from the manifest's folder. */
export interface ManifestRules {
  /** File of the scheme. */
  readonly scheme: string;
  /** File of the values for its open inputs; left out where it leaves nothing open. */
  readonly inputs?: string;
  /** Digests by path of the part of the scheme, such as `cost.prices[3]`. */
  readonly parameters: Readonly<Record<string, Digest>>;
  /** Digests of the values, by id of the input. */
  readonly values: Readonly<Record<string, Digest>>;
}

/** By which rules deliveries were priced before it was worked out what follows. */
export interface ManifestPricing extends ManifestRules {
  /** Id of the funding source that stands for the municipality. */
  readonly municipality: string;
}

/** What one person's case and result are, as digests. */
export interface ManifestClient {
  /** Digest of the person's case. */
  readonly case: Digest;
  /** Digest of the person's result. */
  readonly result: Digest;
  /** Digest of the calculation by which deliveries were priced; left out where none were. */
  readonly priced?: Digest;
  /** Digest of the position, or positions, with which the case went on; left out where it began. */
  readonly opening?: Digest;
  /** Digest of the position that the case leaves behind; left out where none was asked for, and where a fact is missing. */
  readonly closing?: Digest;
}

/** The digests of a run that went line by line: they stand in a file of their own, in the order of the cases. */
export interface ManifestLines {
  /** File of the digests, a line for each person. */
  readonly file: string;
  /** How many lines have a case. */
  readonly count: number;
  /** SHA-256 of the lines of the file. */
  readonly digest: Digest;
}

/** The files of a run by their place from the manifest's folder. */
export interface ManifestFiles {
  /** File of the cases that were read, or of the ledgers. */
  readonly cases: string;
  /** File of the published results, a line for each person. */
  readonly results: string;
  /** File of the positions with which the cases went on; left out where they began. */
  readonly openings?: string;
  /** File of the positions that the cases leave behind; left out where none were asked for. */
  readonly closings?: string;
  /** File of what is shown of the months that were closed; left out where it was not asked for. */
  readonly statements?: string;
}

/** How a month of many ledgers was closed. */
export interface ManifestClosing {
  /** The month that was closed. */
  readonly month: MonthText;
  /** Who closed it, such as an office. */
  readonly by: string;
  /** The day on which it was closed. */
  readonly recordedOn: DateText;
}

/** What was asked of each ledger of a run: that a month is closed, what comes, or how its account stands. */
export interface ManifestLedgers {
  /** The month that was closed; left out where none was. */
  readonly close?: ManifestClosing;
  /** The last day of service that counted; left out where all did. */
  readonly asOf?: DateText;
  /** The day whose knowledge counted; left out where all that was recorded did. */
  readonly knownOn?: DateText;
  /** How it was foreseen what comes; left out where that was not asked. */
  readonly forecast?: "commitments" | "pace";
  /** How many full weeks said the pace; left out where nothing was foreseen by it. */
  readonly weeks?: number;
}

/**
 * What a run read and gave, so that anybody can repeat it and see what differs: a SHA-256 of the canonical JSON of each person's case
 * and result, of each part of the scheme, and of each input.
 */
export interface Manifest {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /**
   * Version of this form, always 1.
   *
   * @expected 1, the version of the manifest form that this seko reads
   */
  readonly schemaVersion: 1;
  readonly run: ManifestWork;
  /** The command that repeats the run. */
  readonly command: string;
  /** The seed of a made-up population; left out where nothing is made up. */
  readonly seed?: string;
  /** Versions of what took part, by name. They are for information: no digest depends on them. */
  readonly versions: Readonly<Record<string, string>>;
  readonly files: ManifestFiles;
  /** The id of the only case of the file that was asked for; left out where all were. */
  readonly only?: string;
  /** What was assumed of cases of whose client no position was given; left out where nothing was. */
  readonly openingAssumed?: "nothing-used";
  /** Which days of each case were shown, such as `"2026-01"` or `"2026-01-16..2026-01-31"`; left out where all were. */
  readonly show?: string;
  /** What was asked of each ledger; only of a run over ledgers. */
  readonly ledgers?: ManifestLedgers;
  readonly rules: ManifestRules;
  readonly pricing?: ManifestPricing;
  /** The digests of each person, by id of the case; left out where `lines` says where they stand. */
  readonly clients?: Readonly<Record<string, ManifestClient>>;
  readonly lines?: ManifestLines;
}
