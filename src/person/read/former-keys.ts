import { formatDay, parseDay } from "../../calendar/index.js";
import { received, type Issue } from "../../errors/index.js";
import { isId } from "../id.js";

/** The part of a position that says what a key of a case said before, by the key. */
const successors: Readonly<Record<string, (value: unknown) => object>> = {
  usedBefore: (value) => ({ limits: entriesOf(value).map(limitUse) }),
  contributedBefore: (value) => ({ person: { paidForLife: decimalOf(value, "0.00") } }),
};

/** So many entries of a list are written again at most: a message stays short. */
const mostEntries = 5;

/**
 * Adds an issue for each key with which a case once said what was before its period, with the position that says it now.
 *
 * @param document a case, or any value that was to be one
 */
export function refuseFormerKeys(document: unknown, issues: Issue[]): void {
  if (!isObject(document)) return;
  // It is asked of every case, and mostly neither is there.
  if (document["usedBefore"] === undefined && document["contributedBefore"] === undefined) return;
  for (const [key, saying] of Object.entries(successors)) {
    if (!(key in document) || document[key] === undefined) continue;
    issues.push({
      code: "former-key",
      path: key,
      expected: "nothing, because a position says what was before the period",
      received: received(document[key]),
      hint: `Write a position, with the "scheme" as results name it: ${JSON.stringify(positionOf(document, saying(document[key])))}. ${ways}`,
    });
  }
}

const ways =
  'A window of a week, month or year has its first day as "from". It is given as { opening } to `calculate` of "seko", or as --opening FILE, for many as --openings FILE.';

function positionOf(document: Readonly<Record<string, unknown>>, said: object): object {
  const { client, period } = document;
  const from = isObject(period) && typeof period["from"] === "string" ? parseDay(period["from"]) : Number.NaN;
  return {
    schemaVersion: 1,
    kind: "position",
    client: isObject(client) && isId(client["id"]) ? client["id"] : "client",
    through: Number.isNaN(from) ? "2018-12-31" : formatDay(from - 1),
    origin: "stated",
    ...said,
  };
}

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, mostEntries) : [];
}

/** Units against every amount of a limit: with 0 as the amount of their days. */
function limitUse(entry: unknown): object {
  const { limit, units } = isObject(entry) ? entry : { limit: undefined, units: undefined };
  return { limit: isId(limit) ? limit : "limit", used: [{ most: "0", units: decimalOf(units, "0") }] };
}

function decimalOf(value: unknown, otherwise: string): string {
  return typeof value === "string" && /^\d{1,15}(?:\.\d{1,4})?$/u.test(value) ? value : otherwise;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
