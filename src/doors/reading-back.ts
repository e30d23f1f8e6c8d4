/**
 * What was written is read back: results, and manifests of what was published.
 *
 * `parseResult` proves that the figures of a result add up; with `readResult` and `resultOfDocument` a program does in two steps what
 * it does in one. That the figures follow from a case, only `calculate` can tell.
 *
 * @packageDocumentation
 */
export { checkResult, parseResult } from "../documents/parse-result.js";
export { parseManifest } from "../documents/parse-manifest.js";
export type {
  Manifest,
  ManifestClient,
  ManifestFiles,
  ManifestLines,
  ManifestPricing,
  ManifestRules,
  ManifestWork,
} from "../documents/manifest.js";
export { fitsOutcome } from "../result/fits-outcome.js";
export { readResult } from "../result/read-result.js";
export { resultOfDocument } from "../result/result-of-document.js";
