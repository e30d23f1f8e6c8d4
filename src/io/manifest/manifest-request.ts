import type { Result } from "../../result/result.js";
import type { Case } from "../../person/case.js";
import type { Following } from "../../rules/follow/following.js";
import type { ManifestFiles, ManifestLedgers } from "../../documents/index.js";
import type { CompensationScheme } from "../../rules/follow/compensation/scheme.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Outputs } from "../outputs/outputs.js";
import type { Openings } from "./worked-out.js";

/** Rules by which a run went, and the files in which they stand, as paths from the working directory. */
export interface RulesOfRun<Kind extends Scheme | CompensationScheme = Scheme> {
  readonly file: string;
  readonly scheme: Kind;
  /** The values for its open inputs; left out where it leaves nothing open. */
  readonly inputs?: { readonly file: string; readonly values: Readonly<Record<string, string>> };
}

/** What every run has of which a manifest is made. */
export interface RunHead {
  /** The command that repeats it. */
  readonly command: string;
  readonly seed?: string;
  readonly versions: Readonly<Record<string, string>>;
  /** As paths from the working directory: the cases, the published results, and positions where there are some. */
  readonly files: ManifestFiles;
}

/** A run of individual budgets. */
export interface BudgetRun extends RunHead {
  readonly run: "calculate";
  readonly rules: RulesOfRun;
  /** The id of the only case of the file that was asked for; left out where all were. */
  readonly only?: string;
  /** As they were read. */
  readonly cases: readonly Case[];
  /** In the order of the cases. */
  readonly results: readonly Result[];
  /** What the cases go on from; left out where they begin. */
  readonly opening?: Openings | undefined;
  /** What was assumed of cases without a position. */
  readonly openingAssumed?: "nothing-used" | undefined;
  /** Which days of each case are shown, as it was asked for; left out, all. */
  readonly show?: string | undefined;
}

/** A run that says where money follows. */
export interface FollowRun extends RunHead {
  readonly run: "follow";
  readonly rules: RulesOfRun<CompensationScheme>;
  /** As they were read, before their deliveries were priced. */
  readonly cases: readonly Case[];
  /** In the order of the cases. */
  readonly results: readonly Following[];
  /** By what the deliveries were priced, and what that gave, in the order of the cases; left out where they state their cost. */
  readonly pricing?: RulesOfRun & { readonly municipality: string; readonly results: readonly Result[] };
}

/** What a run over the lines of a file has besides. */
export interface OverLines {
  /** The file of what is wrong with lines that have no result; left out where nothing is. */
  readonly issues?: string;
  /** Ends the work. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Files that are written together with the manifest, whose roles include {@link rolesOfManifest} and whose signal counts; the results
   * may be among them. Left out, none.
   */
  readonly outputs?: Outputs | undefined;
}

/** A run over many ledgers, as `runLedgers` does it; its `cases` are the file of ledgers. */
export interface LedgersRun extends RunHead, OverLines {
  readonly run: "ledgers";
  readonly rules: RulesOfRun;
  readonly asked: ManifestLedgers;
}

/** A run of which a manifest is made. */
export type ManifestRun = BudgetRun | FollowRun;
