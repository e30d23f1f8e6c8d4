import { parseDay } from "../../calendar/index.js";
import { countOnce, type Countable } from "../../cohort/index.js";
import { fileError } from "../file-issue.js";
import { ofFile } from "../read/read-json.js";

/** A line of a file of results. */
export interface LinePlace {
  readonly file: string;
  readonly line: number;
}

/** How a result begins as `seko run` writes it; the quotes inside a text have a backslash before them, so that none ends early. */
const head =
  /^\{"schemaVersion":1,"case":"[\w-]+","client":"([\w-]+)",.*?"period":\{"from":"([\d-]+)","to":"([\d-]+)"\}/u;
/** Enough for the head of most results. */
const headBytes = 2048;

/**
 * Looks at the results of all parts, one line after the other, and refuses the one about a client whom another before it, in whichever
 * part, counts on some of its days.
 */
export function resultsOnce(): (text: Uint8Array, place: LinePlace) => void {
  const files: { readonly file: string; readonly before: number }[] = [];
  let count = 0;
  const counted = countOnce({
    path: "client",
    placeOf(first) {
      const at = files.findLast(({ before }) => before < first);
      return `${at?.file ?? ""}:${first - (at?.before ?? 0)}`;
    },
  });
  return (text, place) => {
    const { file, line } = place;
    if (line === 1) files.push({ file, before: count });
    count += 1;
    const twice = counted.issueOf(countedIn(text, place), count);
    if (twice !== undefined) throw fileError([ofFile(twice, file, line)]);
  };
}

/** The client and days of a line. Most are told from its head, which takes a hundredth of the time in which the whole is read. */
function countedIn(text: Uint8Array, { file, line }: LinePlace): Countable {
  const [, client, from, to] = head.exec(new TextDecoder().decode(text.subarray(0, headBytes))) ?? [];
  const found: unknown =
    client === undefined || from === undefined || to === undefined ? whole(text) : { client, period: { from, to } };
  if (isCounted(found)) return found;
  const expected = "a result with client and period, as `seko run` writes it";
  throw fileError([{ code: "not-a-result", path: "", expected, received: "another line", file, line }]);
}

function whole(text: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return undefined;
  }
}

function isCounted(value: unknown): value is Countable {
  if (typeof value !== "object" || value === null) return false;
  const { client, period } = value as Readonly<Record<string, unknown>>;
  if (typeof client !== "string" || typeof period !== "object" || period === null) return false;
  const { from, to } = period as Readonly<Record<string, unknown>>;
  return typeof from === "string" && typeof to === "string" && parseDay(from) <= parseDay(to);
}
