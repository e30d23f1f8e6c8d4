import { formatDay, parseDay } from "../../src/calendar/index.js";
import type { Case } from "../../src/person/case.js";
import type { Position } from "../../src/result/position/document.js";
import type { Scheme } from "../../src/rules/scheme.js";

/** What somebody states who knows what was before a case; no budget goes on, if nothing else is said. */
export function statedPosition(
  { id, version, currency, minorUnit }: Pick<Scheme, "id" | "version" | "currency" | "minorUnit">,
  { client, period }: Case,
  said: Partial<Position>,
): Position {
  return {
    schemaVersion: 1,
    kind: "position",
    client: client.id,
    scheme: { id, version, currency, minorUnit },
    through: formatDay(parseDay(period.from) - 1),
    origin: "stated",
    budgets: [],
    ...said,
  };
}

/** The same of units that were used of one limit. */
export function usedBefore(scheme: Scheme, document: Case, limit: string, units: string, from?: string): Position {
  const window = from === undefined ? {} : { from };
  return statedPosition(scheme, document, { limits: [{ limit, ...window, used: [{ most: "0", units }] }] });
}
