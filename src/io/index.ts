/**
 * Files: cases, schemes and inputs in; results, tables and JSON out. For Node only.
 *
 * @packageDocumentation
 */
export { issueInCase, openCaseFile, readCaseFile, readCases } from "./read/case-file.js";
export type { CaseFile, CaseFileForm } from "./read/case-file.js";
export { digestOfCases, linesOfPartIn, type CasesPart } from "./lines/lines-of-cases.js";
export type { LinesDigest } from "./shards/digest.js";
export type { CasesAt } from "./lines/kept-cases.js";
export {
  partTexts,
  type PartContent,
  type PartFile,
  type PartHead,
  type PartPerson,
} from "./shards/comparison-parts.js";
export { readComparisonParts, type SomeOfPart } from "./shards/read-comparison-parts.js";
export { eachCaseLine, type CaseLinesWork } from "./lines/each-case-line.js";
export { holdsLines } from "./read/not-cases.js";
export { claimTable } from "./read/claims/claim-table.js";
export { heldBackTable } from "./held-back-table.js";
export {
  followingTableIds,
  followingTables,
  type FollowingTables,
  type FollowingTablesOptions,
} from "./followings/following-tables.js";
export { type FollowedCase } from "./followings/followed-case.js";
export { countCases } from "./count-cases.js";
export { checkFile, checkFiles, type CheckedFile } from "./read/check-file.js";
export { latvianCsv, plainCsv, type CsvDialect } from "../report/index.js";
export type { DocumentName } from "./read/document-kind.js";
export { describeFileIssue, fileError, type FileIssue } from "./file-issue.js";
export { issuesOfFault } from "../streams/fault-of-seko.js";
export { findRules, type FoundRules } from "./read/find-rules.js";
export { issuesFileOf, rolesOfRun, type RunFiles } from "./lines/run-files.js";
export type { GoingOn } from "./lines/going-on.js";
export { readOpenings, type Openings, type OpeningsRequest } from "./lines/openings.js";
export { runFile, type RunReport, type RunRequest } from "./lines/run-file.js";
export { askedOfLedgers } from "./ledgers/asked-of-ledgers.js";
export { runLedgers, type LedgersReport, type LedgersRequest } from "./ledgers/run-ledgers.js";
export type { AskedOfLedgers, LedgerOutcome } from "../streams/each-ledger.js";
export { resultsAsTable, resultsInColumns, runTableIds, type ResultsForm } from "./lines/results-form.js";
export { runStream, type StreamRequest } from "./lines/run-stream.js";
export type { LineCounts } from "./lines/each-line.js";
export type { RefusedLine } from "./lines/refused-lines.js";
export { checkRoles, type FileRoles, type NamedFile, type OutputFile } from "./outputs/file-roles.js";
export { writeTogether, type Outputs } from "./outputs/outputs.js";
export { createProgress, type Progress, type ProgressOptions, type ProgressStream } from "./progress.js";
export { canonicalJson, digestOf } from "./manifest/canonical-json.js";
export type { ManifestDifference } from "./manifest/verify/difference.js";
export { besideManifest } from "./manifest/manifest-names.js";
export { manifestOf, publishRun } from "./manifest/manifest.js";
export {
  type BudgetRun,
  type FollowRun,
  type ManifestRun,
  type RulesOfRun,
  type RunHead,
} from "./manifest/manifest-request.js";
export { publishAnalysis, resultBeside, type AnalysisRun, type ToldArgument } from "./manifest/publish-analysis.js";
export { publishLines, rolesOfManifest } from "./manifest/publish-lines.js";
export { type LinesRun } from "./manifest/digest-lines.js";
export type { LedgersRun, OverLines } from "./manifest/manifest-request.js";
export type { PublishedResult } from "./manifest/published-results.js";
export type { RepeatAnalysis } from "./manifest/verify/verify-analysis.js";
export { verifyManifest, type Verification } from "./manifest/verify/verify-manifest.js";
export { refusePipe } from "./refuse-file.js";
export { linesOfFile, type LineOfFile } from "./read/lines-of-file.js";
export { readClaims } from "./read/claims/read-claims.js";
export { readInputs } from "./read/read-inputs.js";
export { readJson } from "./read/read-json.js";
export { readCompensation } from "./read/read-compensation.js";
export { readDaysShown, type DaysShown } from "./read/tables/days-shown.js";
export { readLedger } from "./read/read-ledger.js";
export { readWaiting } from "./read/tables/waiting-table.js";
export { readWeights } from "./read/tables/weights-table.js";
export { openWeights, type WeightsByCase } from "./read/tables/weights-by-case.js";
export { readBankPayments, readInvoices, readPostingAccounts } from "./read/tables/posting-tables.js";
export { readPositions } from "./read/read-positions.js";
export { readPopulation } from "./read/people/read-population.js";
export { readScenario } from "./read/people/read-scenario.js";
export { readReform } from "./read/read-reform.js";
export { readText } from "./read/read-text.js";
export { readScheme } from "./read/read-scheme.js";
export { digestOfText } from "./shards/digest.js";
export type { ShardManifest, ShardPart, ShardRecord, WrittenLines } from "./shards/shard-manifest.js";
export { mergeShards, rolesOfMerge } from "./shards/merge-shards.js";
export { type MergeFiles, type MergeReport, type MergeRequest } from "./shards/merge-request.js";
export { partsOf } from "./shards/manifest.js";
export { rolesOfShard, runShard } from "./shards/run-shard.js";
export { type ShardReport, type ShardRequest } from "./shards/shard-request.js";
export { outputsOfShards, shardFile } from "./shards/shard-file.js";
export { type ShardOptions } from "./shards/shard-options.js";
export { settleFiles, type PayersFile, type SettleFilesRequest } from "./settle-files.js";
export { monthTable } from "./month-table.js";
export { writeCsv } from "./write-csv.js";
export { knownResidences } from "./tables/cases-beside.js";
export { deflate } from "./tables/deflate.js";
export { rolesOfTables, type TablesReport, type TablesRequest, type WrittenTable } from "./tables/table-files.js";
export { writeResultTables } from "./tables/write-result-tables.js";
export { reportOnResults, type ReportedResults, type ReportRequest } from "./report/report-on-results.js";
export type { TableFileFormat } from "./tables/table-file.js";
export { type ParquetOf, loadParquetOf, writeParquet } from "./tables/write-parquet.js";
export { writeOds, writeXlsx } from "./tables/write-workbook.js";
export { writeText } from "./write-file.js";
export { jsonText, writeJson } from "./write-json.js";
