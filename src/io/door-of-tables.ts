import { aList, anything, aRecord, aText, listOf, optionsOf, orNothing, recordOf } from "../errors/index.js";
import type { CsvOptions } from "../report/index.js";
import { asked, askedLater } from "./asked.js";
import { bytes, requestOf, someOutputs } from "./guards.js";
import * as room from "./index.js";
import * as ofRequest from "./request-names.js";

export const followingTables: typeof room.followingTables = asked(room.followingTables, {
  followed: listOf(recordOf({ document: aRecord, following: aRecord })),
  options: requestOf<room.FollowingTablesOptions>({ scheme: true, pricing: true, language: true }, { scheme: aRecord }),
});
export const openWeights: typeof room.openWeights = asked(room.openWeights, { path: aText });
export const readWeights: typeof room.readWeights = asked(room.readWeights, { path: aText, cases: listOf(aRecord) });
export const readWaiting: typeof room.readWaiting = asked(room.readWaiting, { path: aText });
export const monthTable: typeof room.monthTable = asked(room.monthTable, { results: aList });
export const writeCsv: typeof room.writeCsv = asked(room.writeCsv, {
  path: aText,
  table: aRecord,
  options: optionsOf<CsvOptions>({ dialect: true, language: true }),
});
export const knownResidences: typeof room.knownResidences = asked(room.knownResidences, {
  document: aRecord,
  result: aRecord,
});
export const deflate: typeof room.deflate = asked(room.deflate, { bytes });
export const rolesOfTables: typeof room.rolesOfTables = asked(room.rolesOfTables, { folder: aText, format: aText });
export const writeResultTables: typeof room.writeResultTables = askedLater(room.writeResultTables, {
  request: requestOf(ofRequest.ofTables, {
    results: aText,
    folder: aText,
    scheme: orNothing(aRecord),
    outputs: someOutputs,
  }),
});
export const reportOnResults: typeof room.reportOnResults = askedLater(room.reportOnResults, {
  request: requestOf(ofRequest.ofReport, {
    results: aText,
    files: listOf(aText),
    command: aText,
    page: aText,
    outputs: someOutputs,
  }),
});
export const writeXlsx: typeof room.writeXlsx = asked(room.writeXlsx, {
  path: aText,
  tables: aList,
  language: aText,
  standing: orNothing(aRecord),
});
export const writeOds: typeof room.writeOds = asked(room.writeOds, {
  path: aText,
  tables: aList,
  language: aText,
  standing: orNothing(aRecord),
});
export const loadParquetOf: typeof room.loadParquetOf = askedLater(room.loadParquetOf, {});
export const writeParquet: typeof room.writeParquet = askedLater(room.writeParquet, {
  path: aText,
  table: aRecord,
  standing: orNothing(aRecord),
});
export const writeText: typeof room.writeText = asked(room.writeText, { path: aText, text: aText });
export const jsonText: typeof room.jsonText = asked(room.jsonText, { value: anything });
export const writeJson: typeof room.writeJson = asked(room.writeJson, { path: aText, value: anything });
