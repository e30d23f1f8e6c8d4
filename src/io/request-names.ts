import type { OptionNames } from "../errors/index.js";
import type {
  LedgersRequest,
  MergeRequest,
  OpeningsRequest,
  ReportRequest,
  RunRequest,
  SettleFilesRequest,
  ShardRequest,
  StreamRequest,
  TablesRequest,
} from "./index.js";

/** The keys of a `RunRequest`. */
export const ofRun: OptionNames<RunRequest> = {
  cases: true,
  results: true,
  issues: true,
  openings: true,
  openingAssumed: true,
  closings: true,
  chunks: true,
  form: true,
  show: true,
  strict: true,
  onResult: true,
  signal: true,
  outputs: true,
  progress: true,
};

/** The keys of a `LedgersRequest`. */
export const ofLedgers: OptionNames<LedgersRequest> = {
  ledgers: true,
  asked: true,
  results: true,
  onOutcome: true,
  issues: true,
  closings: true,
  statements: true,
  refuseDoubles: true,
  strict: true,
  signal: true,
  outputs: true,
  progress: true,
};

/** The keys of a `StreamRequest`. */
export const ofStream: OptionNames<StreamRequest> = {
  cases: true,
  name: true,
  write: true,
  refuseDoubles: true,
  openings: true,
  openingAssumed: true,
  form: true,
  show: true,
  strict: true,
  onResult: true,
  onRefused: true,
  settled: true,
  progress: true,
  signal: true,
};

/** The keys of an `OpeningsRequest`. */
export const ofOpenings: OptionNames<OpeningsRequest> = { file: true, called: true, assumed: true };

/** The keys of a `MergeRequest`. */
export const ofMerge: OptionNames<MergeRequest> = {
  folder: true,
  records: true,
  results: true,
  issues: true,
  closings: true,
  statements: true,
  rules: true,
  onResult: true,
  onForeseen: true,
  signal: true,
  outputs: true,
};

/** The keys of a `ShardRequest`. */
export const ofShard: OptionNames<ShardRequest> = {
  folder: true,
  part: true,
  rules: true,
  form: true,
  signal: true,
  progress: true,
};

/** The keys of a `SettleFilesRequest`. */
export const ofSettling: OptionNames<SettleFilesRequest> = { files: true, rule: true, previous: true, signal: true };

/** The keys of a `TablesRequest`. */
export const ofTables: OptionNames<TablesRequest> = {
  results: true,
  folder: true,
  cases: true,
  scheme: true,
  said: true,
  manifest: true,
  outputs: true,
  progress: true,
  format: true,
  language: true,
  dialect: true,
};

/** The keys of a `ReportRequest`. */
export const ofReport: OptionNames<ReportRequest> = {
  results: true,
  cases: true,
  before: true,
  moving: true,
  files: true,
  command: true,
  page: true,
  outputs: true,
  progress: true,
  scheme: true,
  axes: true,
  language: true,
  title: true,
  comparison: true,
  smallestGroup: true,
  regionOf: true,
  placeName: true,
  costTables: true,
};
