/**
 * Tables and how they are written: one table, checked when it is made, and a writer for each format. Pure: for a browser as well.
 *
 * The functions look at their arguments before they write. Rooms import `index.js`, where the same names work at once.
 *
 * @packageDocumentation
 */
import {
  aCount,
  aList,
  aRecord,
  aText,
  guarded,
  listOf,
  ofType,
  oneOf,
  optionsOf,
  orNothing,
  recordOf,
  type OptionNames,
} from "../errors/index.js";
import * as room from "./index.js";

export {
  columnKinds,
  makeTable,
  latvianCsv,
  plainCsv,
  csvTable,
  htmlTable,
  markdownTable,
  terminalTable,
  resultTableIds,
} from "./index.js";
export type {
  ColumnKind,
  TableColumn,
  TableCell,
  TableRow,
  Table,
  TableForm,
  ResultColumn,
  CsvDialect,
  CsvOptions,
  Standing,
  TerminalOptions,
  MarkdownOptions,
  ResultTablesOptions,
  SaidInWords,
  ResultTable,
  Told,
  BarOptions,
  BinOptions,
  ColumnOptions,
  PairOptions,
  StepOptions,
  PictureOptions,
} from "./index.js";

const language = /* @__PURE__ */ oneOf(["en", "lv"]);
const texts = /* @__PURE__ */ listOf(aText);
const mayBeText = /* @__PURE__ */ orNothing(aText);
const ofPicture = { language: true, title: true, description: true } as const;
/** A table, and the options of a picture of it. */
const picture = <Options>(names: OptionNames<Options>) => ({ table: aRecord, options: optionsOf(names) });

export const freeNames: typeof room.freeNames = /* @__PURE__ */ guarded(room.freeNames, {
  sources: texts,
  taken: texts,
});
export const namedColumns: typeof room.namedColumns = /* @__PURE__ */ guarded(room.namedColumns, {
  id: aText,
  label: aRecord,
});
export const payerName: typeof room.payerName = /* @__PURE__ */ guarded(room.payerName, {
  source: aText,
  names: ofType("a Map", (value) => typeof (value as ReadonlyMap<string, string> | undefined)?.get === "function"),
  language,
});
export const whyCut: typeof room.whyCut = /* @__PURE__ */ guarded(room.whyCut, {
  cut: aRecord,
  scheme: aRecord,
  language,
  serviceOf: ofType("a function", (value) => typeof value === "function"),
});
export const resultColumn: typeof room.resultColumn = /* @__PURE__ */ guarded(room.resultColumn, {
  id: aText,
  currency: mayBeText,
});
export const sourceColumn: typeof room.sourceColumn = /* @__PURE__ */ guarded(room.sourceColumn, {
  source: aText,
  currency: mayBeText,
});
export const beginningOf: typeof room.beginningOf = /* @__PURE__ */ guarded(room.beginningOf, {
  standing: aRecord,
  language,
});
export const standingOf: typeof room.standingOf = /* @__PURE__ */ guarded(room.standingOf, {
  results: /* @__PURE__ */ listOf(/* @__PURE__ */ recordOf({ assumptions: texts })),
});
export const unharmed: typeof room.unharmed = /* @__PURE__ */ guarded(room.unharmed, { cell: aText });
export const writtenNumber: typeof room.writtenNumber = /* @__PURE__ */ guarded(room.writtenNumber, {
  decimal: aText,
  language,
});
export const writtenShare: typeof room.writtenShare = /* @__PURE__ */ guarded(room.writtenShare, {
  share: aText,
  language,
});
export const padLeft: typeof room.padLeft = /* @__PURE__ */ guarded(room.padLeft, { text: aText, width: aCount });
export const padRight: typeof room.padRight = /* @__PURE__ */ guarded(room.padRight, { text: aText, width: aCount });
export const widthOf: typeof room.widthOf = /* @__PURE__ */ guarded(room.widthOf, { text: aText });
export const wrap: typeof room.wrap = /* @__PURE__ */ guarded(room.wrap, { text: aText, width: aCount });
export const resultTables: typeof room.resultTables = /* @__PURE__ */ guarded(room.resultTables, {
  options: /* @__PURE__ */ optionsOf<room.ResultTablesOptions>({
    scheme: true,
    language: true,
    withPlaces: true,
    said: true,
  }),
});
export const csvHead: typeof room.csvHead = /* @__PURE__ */ guarded(room.csvHead, {
  columns: aList,
  options: /* @__PURE__ */ optionsOf<room.CsvOptions>({ dialect: true, language: true }),
});
export const csvRow: typeof room.csvRow = /* @__PURE__ */ guarded(room.csvRow, {
  row: aRecord,
  columns: aList,
  dialect: aRecord,
  language: /* @__PURE__ */ orNothing(language),
});
export const barPicture: typeof room.barPicture = /* @__PURE__ */ guarded(
  room.barPicture,
  /* @__PURE__ */ picture<room.BarOptions>({ ...ofPicture, names: true, values: true }),
);
export const binPicture: typeof room.binPicture = /* @__PURE__ */ guarded(
  room.binPicture,
  /* @__PURE__ */ picture<room.BinOptions>({ ...ofPicture, names: true, bins: true }),
);
export const columnPicture: typeof room.columnPicture = /* @__PURE__ */ guarded(
  room.columnPicture,
  /* @__PURE__ */ picture<room.ColumnOptions>({ ...ofPicture, names: true, parts: true, line: true }),
);
export const pairPicture: typeof room.pairPicture = /* @__PURE__ */ guarded(
  room.pairPicture,
  /* @__PURE__ */ picture<room.PairOptions>({ ...ofPicture, names: true, between: true }),
);
export const stepPicture: typeof room.stepPicture = /* @__PURE__ */ guarded(
  room.stepPicture,
  /* @__PURE__ */ picture<room.StepOptions>({ ...ofPicture, along: true, values: true, cliffs: true }),
);
