import type { ManifestLedgers } from "../../documents/index.js";
import type { AskedOfLedgers } from "../../streams/each-ledger.js";
import { digestOfText } from "../manifest/canonical-json.js";

/**
 * What documents say was asked of each ledger, as it is asked again.
 *
 * @example
 * askedOfLedgers({ close: { month: "2026-03", by: "office", recordedOn: "2026-04-05" } });
 */
export function askedOfLedgers({ close, asOf, knownOn, forecast, weeks }: ManifestLedgers): AskedOfLedgers {
  if (close !== undefined) return { close: { ...close, digestOf: digestOfText } };
  const known = knownOn === undefined ? {} : { knownOn };
  const until = asOf === undefined ? known : { ...known, asOf };
  if (forecast === undefined) return { standing: until };
  // The library refuses a forecast without a day by name, as it does for a program.
  return { forecast: { ...known, asOf: asOf ?? "", by: forecast, ...(weeks === undefined ? {} : { weeks }) } };
}
