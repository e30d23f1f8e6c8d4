import { received } from "../../errors/index.js";
import { checkIds, checkReference, type AmountReading } from "../reading/reader.js";

/**
 * The levels: unique ids, a source where a level gives no entitlement, and at least one that gives one. More need never gives
 * less, so that only the levels of least need can give none.
 */
export function readLevels(reading: AmountReading): void {
  const { issues, scheme } = reading;
  const { levels } = scheme;
  checkIds(levels, "levels", issues);
  let entitling: string | undefined;
  for (const [index, { id, entitled = true, source }] of levels.entries()) {
    const path = `levels[${index}]`;
    if (source !== undefined) {
      checkReference(
        source,
        reading.sourceIds,
        { what: "the id of a source of this scheme", path: `${path}.source` },
        reading,
      );
    } else if (!entitled) {
      issues.push({
        code: "source-missing",
        path: `${path}.source`,
        expected: "the id of the source that says that the level gives no entitlement",
        received: "nothing",
      });
    }
    if (entitled) entitling ??= id;
    else if (entitling !== undefined) {
      issues.push({
        code: "more-need-pays-less",
        path: `${path}.entitled`,
        expected: `true, because level "${entitling}" of less need gives an entitlement`,
        received: received(entitled),
        hint: "`levels` are listed from the least need to the most.",
      });
    }
  }
  if (levels.length > 0 && entitling === undefined) {
    issues.push({
      code: "nobody-entitled",
      path: "levels",
      expected: "at least one level that gives an entitlement",
      received: "none",
    });
  }
}

/** Adds an issue where a level that gives no entitlement has an amount or a weight. */
export function checkHasNone(level: string, what: "amount" | "weight", path: string, reading: AmountReading): void {
  const entitled = reading.scheme.levels[reading.levelIds.get(level) ?? -1]?.entitled ?? true;
  if (entitled) return;
  reading.issues.push({
    code: "level-not-entitled",
    path,
    expected: `a level that gives an entitlement: level "${level}" gives none and has no ${what}`,
    received: received(level),
    hint: 'Remove the row, or "entitled": false of the level.',
  });
}
