/**
 * What was written is read back: results, and manifests of what was published.
 *
 * `parseResult` proves that the figures of a result add up; with `readResult` and `resultOfDocument` a program does in two steps what
 * it does in one. That the figures follow from a case, only `calculate` can tell.
 *
 * @packageDocumentation
 */
import { aList, aRecord, guarded } from "../errors/index.js";
import { columnsText as columns } from "../result/columns/columns-text.js";
import { fitsOutcome as fits } from "../result/fits-outcome.js";
import { readResult as read } from "../result/read-result.js";
import { resultOfDocument as ofDocument } from "../result/result-of-document.js";

export { checkResult, parseResult } from "../documents/parse-result.js";
export { parseManifest } from "../documents/parse-manifest.js";
export type {
  ColumnsDocument,
  CutColumns,
  LineColumns,
  MonthColumns,
  OutsideColumns,
} from "../result/columns/document.js";
export type {
  Manifest,
  ManifestClient,
  ManifestClosing,
  ManifestFiles,
  ManifestLedgers,
  ManifestLines,
  ManifestPricing,
  ManifestRules,
  ManifestWork,
} from "../documents/manifest.js";

export const columnsText: typeof columns = /* @__PURE__ */ guarded(columns, { result: aRecord });
export const fitsOutcome: typeof fits = /* @__PURE__ */ guarded(fits, { document: aRecord });
export const readResult: typeof read = /* @__PURE__ */ guarded(read, { document: aRecord, issues: aList });
export const resultOfDocument: typeof ofDocument = /* @__PURE__ */ guarded(ofDocument, { document: aRecord });
