export {
  addressesIn,
  applyReform,
  applyToRead,
  diffSchemes,
  parameters,
  type AppliedReform,
  type DiffSchemesOptions,
} from "./apply-reform.js";
export { defineScheme, type LevelId, type SchemeOf, type ServiceId } from "./define-scheme.js";
export { checkCase, examineCase, parseCase } from "./parse-case.js";
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
} from "./manifest.js";
export type { AnalysisArgument, AnalysisManifest } from "./analysis-manifest.js";
export { parseAnalysisManifest } from "./parse-analysis-manifest.js";
export { parseManifest } from "./parse-manifest.js";
export { parseJson } from "./json/parse-json.js";
export { checkCompensation, parseCompensation } from "./parse-compensation.js";
export { checkLedger, examineLedger, parseLedger } from "./parse-ledger.js";
export { checkPopulation, parsePopulation } from "./people/parse-population.js";
export { checkPosition, parsePosition } from "./parse-position.js";
export { checkReform, parseReform } from "./parse-reform.js";
export { checkScenario, parseScenario } from "./people/parse-scenario.js";
export { checkResult, parseResult } from "./parse-result.js";
export { checkScheme, parseScheme } from "./parse-scheme.js";
