import { received } from "../../errors/index.js";
import type { RuleReading } from "../reading/reader.js";

/** The bounds of a test as its document has them. */
export interface Bounds {
  readonly least: string | undefined;
  readonly most: string | undefined;
}

/**
 * Adds an issue where a test has no bound, or bounds with nothing between them.
 *
 * @param empty whether nothing lies between the bounds
 */
export function checkBounds({ least, most }: Bounds, empty: boolean, path: string, reading: RuleReading): void {
  if (!empty && (least ?? most) !== undefined) return;
  reading.issues.push({
    code: empty ? "never-satisfied" : "test-form",
    path,
    expected: empty ? "bounds with something between them" : "a lower bound, an upper bound or both",
    received: empty ? `from ${received(least ?? "0")} to ${received(most)}` : "neither",
  });
}
