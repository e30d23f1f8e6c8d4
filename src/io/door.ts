/**
 * Files: cases, schemes and inputs in; results, tables and JSON out. For Node only.
 * The functions look at their arguments before they open a file. Rooms import `index.js`, where the same names work at once.
 *
 * @packageDocumentation
 */
import {
  aCount,
  aFunction,
  aList,
  anything,
  aRecord,
  aText,
  listOf,
  optionsOf,
  orNothing,
  recordOf,
} from "../errors/index.js";
import { asked, askedLater } from "./asked.js";
import { aCaseFile, anIssue, fileRoles, requestOf, someOutputs } from "./guards.js";
import * as room from "./index.js";
import * as ofRequest from "./request-names.js";

export * from "./door-of-tables.js";
export type { PartContent, PartFile, PartHead, PartPerson, SomeOfPart } from "./index.js";
export {
  claimTable,
  followingTableIds,
  heldBackTable,
  latvianCsv,
  plainCsv,
  issuesOfFault,
  readClaims,
  resultsInColumns,
  runTableIds,
} from "./index.js";
export type {
  CaseFile,
  CaseLinesWork,
  CasesAt,
  CaseFileForm,
  CasesPart,
  LinesDigest,
  WeightsByCase,
  CheckedFile,
  CsvDialect,
  DocumentName,
  FileIssue,
  FollowedCase,
  FollowingTables,
  FollowingTablesOptions,
  FoundRules,
  RunFiles,
  RunReport,
  RunRequest,
  AskedOfLedgers,
  LedgersReport,
  LedgersRequest,
  StreamRequest,
  LineCounts,
  RefusedLine,
  ResultsForm,
  FileRoles,
  NamedFile,
  OutputFile,
  Outputs,
  Progress,
  ProgressOptions,
  ProgressStream,
  ManifestDifference,
  BudgetRun,
  FollowRun,
  ManifestRun,
  RulesOfRun,
  RunHead,
  LinesRun,
  LedgersRun,
  OverLines,
  PublishedResult,
  AnalysisRun,
  ToldArgument,
  RepeatAnalysis,
  Verification,
  LineOfFile,
  DaysShown,
  ShardManifest,
  ShardPart,
  ShardRecord,
  WrittenLines,
  MergeFiles,
  MergeReport,
  MergeRequest,
  ShardReport,
  ShardRequest,
  ShardOptions,
  PayersFile,
  SettleFilesRequest,
  TablesReport,
  TablesRequest,
  WrittenTable,
  ReportedResults,
  ReportRequest,
  TableFileFormat,
  ParquetOf,
} from "./index.js";

export const issueInCase: typeof room.issueInCase = asked(room.issueInCase, {
  read: aCaseFile,
  index: aCount,
  issue: aRecord,
});
export const digestOfCases: typeof room.digestOfCases = askedLater(room.digestOfCases, { path: aText });
export const linesOfPartIn: typeof room.linesOfPartIn = asked(room.linesOfPartIn, { count: aCount, part: aRecord });
export const partTexts: typeof room.partTexts = asked(room.partTexts, { part: aRecord });
export const readComparisonParts: typeof room.readComparisonParts = asked(room.readComparisonParts, {
  files: listOf(aText),
  asked: aText,
  signal: orNothing(aRecord),
});
export const readCaseFile: typeof room.readCaseFile = asked(room.readCaseFile, { path: aText });
export const eachCaseLine: typeof room.eachCaseLine = asked(room.eachCaseLine, {
  file: aText,
  work: recordOf({ onCase: aFunction }),
});
export const holdsLines: typeof room.holdsLines = asked(room.holdsLines, { path: aText });
export const openCaseFile: typeof room.openCaseFile = asked(room.openCaseFile, { path: aText });
export const readCases: typeof room.readCases = asked(room.readCases, { path: aText });
export const countCases: typeof room.countCases = asked(room.countCases, { read: aCaseFile });
export const checkFile: typeof room.checkFile = asked(room.checkFile, { path: aText });
export const checkFiles: typeof room.checkFiles = asked(room.checkFiles, { paths: listOf(aText) });
export const describeFileIssue: typeof room.describeFileIssue = asked(room.describeFileIssue, { issue: anIssue });
export const fileError: typeof room.fileError = asked(room.fileError, { issues: listOf(anIssue) });
export const findRules: typeof room.findRules = asked(room.findRules, { path: aText });
export const issuesFileOf: typeof room.issuesFileOf = asked(room.issuesFileOf, { results: aText });
export const rolesOfRun: typeof room.rolesOfRun = asked(room.rolesOfRun, {
  files: recordOf({ cases: aText, results: aText }),
});
export const resultsAsTable: typeof room.resultsAsTable = asked(room.resultsAsTable, {
  table: aText,
  compiled: aRecord,
  columns: orNothing(listOf(aText)),
});
const aForm = recordOf({ head: aList, linesOf: aFunction });
export const runFile: typeof room.runFile = askedLater(room.runFile, {
  request: requestOf(ofRequest.ofRun, {
    cases: aText,
    results: aText,
    form: orNothing(aForm),
    outputs: orNothing(someOutputs),
  }),
  compiled: aRecord,
});
export const runStream: typeof room.runStream = askedLater(room.runStream, {
  request: requestOf(ofRequest.ofStream, { write: aFunction, form: orNothing(aForm) }),
  compiled: aRecord,
});
export const askedOfLedgers: typeof room.askedOfLedgers = asked(room.askedOfLedgers, { told: aRecord });
export const runLedgers: typeof room.runLedgers = askedLater(room.runLedgers, {
  request: requestOf(ofRequest.ofLedgers, { asked: aRecord, outputs: orNothing(someOutputs) }),
  compiled: aRecord,
});
export const checkRoles: typeof room.checkRoles = asked(room.checkRoles, { roles: fileRoles });
export const writeTogether: typeof room.writeTogether = askedLater(room.writeTogether, {
  files: fileRoles,
  write: aFunction,
  signal: orNothing(aRecord),
});
export const createProgress: typeof room.createProgress = asked(room.createProgress, {
  total: anything,
  options: orNothing(optionsOf<room.ProgressOptions>({ unit: true, stream: true, now: true })),
});
export const canonicalJson: typeof room.canonicalJson = asked(room.canonicalJson, { value: anything });
export const digestOf: typeof room.digestOf = asked(room.digestOf, { value: anything });
export const besideManifest: typeof room.besideManifest = asked(room.besideManifest, { path: aText, name: aText });
export const manifestOf: typeof room.manifestOf = asked(room.manifestOf, { path: aText, run: aRecord });
export const publishRun: typeof room.publishRun = asked(room.publishRun, { path: aText, run: aRecord });
export const publishLines: typeof room.publishLines = askedLater(room.publishLines, {
  path: aText,
  run: recordOf({ files: aRecord }),
});
export const publishAnalysis: typeof room.publishAnalysis = asked(room.publishAnalysis, {
  path: aText,
  run: recordOf({ arguments: aList }),
  outputs: someOutputs,
});
export const resultBeside: typeof room.resultBeside = asked(room.resultBeside, { path: aText });
export const rolesOfManifest: typeof room.rolesOfManifest = asked(room.rolesOfManifest, { path: aText });
export const verifyManifest: typeof room.verifyManifest = askedLater(room.verifyManifest, {
  path: aText,
  repeat: orNothing(aFunction),
});
export const refusePipe: typeof room.refusePipe = asked(room.refusePipe, { file: aText, why: aText });
export const linesOfFile: typeof room.linesOfFile = asked(room.linesOfFile, { path: aText });
export const readInputs: typeof room.readInputs = asked(room.readInputs, { path: aText });
export const readJson: typeof room.readJson = asked(room.readJson, { path: aText });
export const readText: typeof room.readText = asked(room.readText, { path: aText, read: aFunction });
export const readCompensation: typeof room.readCompensation = asked(room.readCompensation, { path: aText });
export const readLedger: typeof room.readLedger = asked(room.readLedger, { path: aText });
export const readPostingAccounts: typeof room.readPostingAccounts = asked(room.readPostingAccounts, { path: aText });
export const readInvoices: typeof room.readInvoices = asked(room.readInvoices, { path: aText });
export const readBankPayments: typeof room.readBankPayments = asked(room.readBankPayments, { path: aText });
export const readOpenings: typeof room.readOpenings = askedLater(room.readOpenings, {
  request: requestOf(ofRequest.ofOpenings, { file: orNothing(aText) }),
  compiled: aRecord,
  signal: orNothing(aRecord),
});
export const readPositions: typeof room.readPositions = asked(room.readPositions, { path: aText });
export const readPopulation: typeof room.readPopulation = asked(room.readPopulation, { path: aText });
export const readScenario: typeof room.readScenario = asked(room.readScenario, { path: aText });
export const readReform: typeof room.readReform = asked(room.readReform, { path: aText });
export const readScheme: typeof room.readScheme = asked(room.readScheme, { path: aText });
export const readDaysShown: typeof room.readDaysShown = asked(room.readDaysShown, { text: aText });
export const digestOfText: typeof room.digestOfText = asked(room.digestOfText, { text: aText });
export const mergeShards: typeof room.mergeShards = askedLater(room.mergeShards, {
  request: requestOf(ofRequest.ofMerge, { folder: aText, results: aText, outputs: orNothing(someOutputs) }),
});
export const rolesOfMerge: typeof room.rolesOfMerge = asked(room.rolesOfMerge, {
  files: recordOf({ folder: aText, results: aText }),
});
export const partsOf: typeof room.partsOf = asked(room.partsOf, { folder: aText });
export const rolesOfShard: typeof room.rolesOfShard = asked(room.rolesOfShard, { folder: aText, number: aCount });
export const runShard: typeof room.runShard = askedLater(room.runShard, {
  request: requestOf(ofRequest.ofShard, { folder: aText, part: aCount, rules: aText }),
  compiled: aRecord,
});
export const outputsOfShards: typeof room.outputsOfShards = asked(room.outputsOfShards, {
  file: aText,
  parts: aCount,
  folder: aText,
  openings: orNothing(aText),
});
export const shardFile: typeof room.shardFile = askedLater(room.shardFile, {
  file: aText,
  parts: aCount,
  folder: aText,
  options: orNothing(
    optionsOf<room.ShardOptions>({
      openings: true,
      closings: true,
      openingAssumed: true,
      show: true,
      ledgers: true,
      statements: true,
      signal: true,
    }),
  ),
});
export const settleFiles: typeof room.settleFiles = askedLater(room.settleFiles, {
  request: requestOf(ofRequest.ofSettling, { files: listOf(recordOf({ file: aText })), rule: anything }),
});
