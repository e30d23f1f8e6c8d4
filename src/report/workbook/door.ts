/**
 * Tables as workbooks of spreadsheets: XLSX and OpenDocument. Pure: whoever calls brings what packs bytes.
 *
 * The functions look at their arguments before they write. Rooms import `index.js`, where the same names work at once.
 *
 * @packageDocumentation
 */
import { aFunction, aList, guarded, optionsOf } from "../../errors/index.js";
import * as room from "./index.js";

export type { Packer, TableWriter, Taker, WorkbookOptions, WorkbookWriter, WrittenSheet, XlsxWriter } from "./index.js";

const options = /* @__PURE__ */ optionsOf<room.WorkbookOptions>({
  language: true,
  pack: true,
  standing: true,
  mostRows: true,
});
const ofBook = { take: aFunction, options };
const ofTables = { tables: aList, options };

export const ods: typeof room.ods = /* @__PURE__ */ guarded(room.ods, ofTables);
export const startOds: typeof room.startOds = /* @__PURE__ */ guarded(room.startOds, ofBook);
export const startXlsx: typeof room.startXlsx = /* @__PURE__ */ guarded(room.startXlsx, ofBook);
export const xlsx: typeof room.xlsx = /* @__PURE__ */ guarded(room.xlsx, ofTables);
