import type { Issue } from "../../errors/index.js";
import type { ForecastOfClient } from "../../ledger/index.js";
import type { Result } from "../../result/result.js";
import type { Outputs } from "../outputs/outputs.js";
import type { ShardAsked, ShardRecord } from "./shard-manifest.js";

/** The files that are put together, and where to. */
export interface MergeFiles {
  /** Folder with the manifest. */
  readonly folder: string;
  /** Records of the parts that are done, in any order, each beside its files; left out, those in the folder. */
  readonly records?: readonly string[] | undefined;
  /** File of all results. */
  readonly results: string;
  /** File of all issues; left out, {@link issuesFileOf} the results. */
  readonly issues?: string | undefined;
  /** File of all that the cases leave behind; left out, it is not put together. */
  readonly closings?: string | undefined;
  /** File of all that is shown of the months that were closed; left out, it is not put together. */
  readonly statements?: string | undefined;
}

/** What to put together. */
export interface MergeRequest extends MergeFiles {
  /** Digest of the rules by which every part must have been calculated; left out, those of the first part. */
  readonly rules?: string | undefined;
  /** Sees each result of a case, such as to add it up. */
  readonly onResult?: ((result: Result) => void) | undefined;
  /** Sees what comes of each ledger, where that was asked, or what is wrong with it. */
  readonly onForeseen?: ((told: ForeseenLine) => void) | undefined;
  /** Ends the work. */
  readonly signal?: AbortSignal | undefined;
  /** Files that are written together with these, whose roles include {@link rolesOfMerge} and whose signal counts; left out, none. */
  readonly outputs?: Outputs | undefined;
}

/** What comes of a ledger, or what is wrong with it. */
export type ForeseenLine =
  | { readonly coming: ForecastOfClient; readonly issues?: undefined }
  | { readonly coming?: undefined; readonly issues: readonly Issue[] };

/** What was put together. */
export interface MergeReport {
  readonly parts: number;
  readonly calculated: number;
  readonly refused: number;
  /** How many of the refused are so for a fault of seko itself; left out where there is none. */
  readonly faults?: number;
  readonly results: string;
  /** Undefined where nothing was wrong. */
  readonly issues: string | undefined;
  /** The file of positions with which the cases went on, as it was named; undefined where they began. */
  readonly openings: string | undefined;
  /** How the cases were asked. */
  readonly asked: ShardAsked;
}

/** A record and the folder in which it and its files lie. */
export interface Found {
  readonly record: ShardRecord;
  readonly folder: string;
  readonly path: string;
}
