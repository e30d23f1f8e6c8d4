import type { ManifestLedgers } from "../../documents/index.js";

/** A part of a file of cases, or of ledgers. */
export interface ShardPart {
  /** From 1. */
  readonly part: number;
  /** Name of the file in the folder of the manifest. */
  readonly file: string;
  /** Line of the whole file with which it begins, from 1. */
  readonly firstLine: number;
  /** Lines that hold something. */
  readonly cases: number;
  /** SHA-256 of these lines, unpacked. */
  readonly digest: string;
  /** The positions with which its cases go on; left out where they begin. */
  readonly openings?: WrittenLines;
}

/** What `shardFile` cut a file into. */
export interface ShardManifest {
  readonly schemaVersion: 1;
  readonly kind: "shards";
  /** The whole file, as it was named. */
  readonly file: string;
  readonly cases: number;
  /** The whole file of positions with which the cases go on, as it was named; left out where they begin. */
  readonly openings?: string;
  /** Whether each part writes what its cases leave behind; left out, none does. */
  readonly closings?: true;
  /** Whether each part writes what is shown of the months that it closes; left out, none does. */
  readonly statements?: true;
  /** How all parts are asked, beside their cases and positions. */
  readonly asked?: ShardAsked;
  readonly parts: readonly ShardPart[];
}

/** How cases or ledgers are asked, the same in all parts; left out, nothing is assumed and all days are shown. */
export interface ShardAsked {
  /** What is assumed of cases without a position. */
  readonly openingAssumed?: "nothing-used" | undefined;
  /** Which days of each case are shown, such as `2026-01`. */
  readonly show?: string | undefined;
  /** That the lines are ledgers, and what is asked of each; left out, they are cases. */
  readonly ledgers?: ManifestLedgers | undefined;
}

/** The lines of a file that a run wrote. */
export interface WrittenLines {
  /** Name of the file in the folder of the manifest. */
  readonly file: string;
  readonly count: number;
  /** SHA-256 of the lines, unpacked. */
  readonly digest: string;
}

/** That a part is done, by which rules, and what was written. */
export interface ShardRecord {
  readonly schemaVersion: 1;
  readonly kind: "shard-done";
  readonly part: number;
  /** Digest of the part's cases. */
  readonly cases: string;
  /** Digest of scheme, inputs and version of seko: parts of one run have the same. */
  readonly rules: string;
  readonly results: WrittenLines;
  /** Null where nothing was wrong. */
  readonly issues: WrittenLines | null;
  /** Digest of the positions with which its cases went on; left out where they began. */
  readonly openings?: string;
  /** How its cases were asked. */
  readonly asked?: ShardAsked;
  /** What its cases leave behind; left out where that was not asked for. */
  readonly closings?: WrittenLines;
  /** What is shown of the months that it closed; left out where that was not asked for. */
  readonly statements?: WrittenLines;
}
