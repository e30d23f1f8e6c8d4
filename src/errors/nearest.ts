import { visible } from "./received.js";

/** Names longer than that are not mistyped; they are something else. */
const longestName = 64;
/** With how many known names one is compared: a document can hold many names, and many that are wrong. */
const mostCompared = 1000;
/** After so many issues no names are looked for any more: who has mended these asks again. */
const mostHinted = 100;
/** How many known names are listed, and how long the list of them may be. */
const mostListed = 12;
const longestList = 600;

/**
 * The name nearest to a mistyped one, for the hint of an issue, or undefined when none is near enough to be meant.
 *
 * @param name what was written; what is no text resembles no name
 * @param known the names that would have been right, of which the first thousand are looked at
 */
export function nearest(name: unknown, known: Iterable<unknown>): string | undefined {
  if (typeof name !== "string" || name.length > longestName) return undefined;
  const limit = Math.max(1, Math.floor(name.length / 3));
  const written = name.toLowerCase();
  let best: string | undefined;
  let bestDistance = limit + 1;
  let compared = 0;
  for (const candidate of known) {
    compared += 1;
    if (compared > mostCompared) break;
    if (typeof candidate !== "string" || Math.abs(candidate.length - name.length) > limit) continue;
    const distance = editDistance(written, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * A hint that names the nearest known name, or lists the known ones when they are few.
 *
 * @param names the names that would have been right; nobody looks at them where no hint is given
 * @param issuesBefore how many issues were found before: of a document with thousands, looking for names would take minutes
 */
export function hintFor(name: unknown, names: Iterable<unknown>, issuesBefore = 0): string | undefined {
  if (issuesBefore >= mostHinted) return undefined;
  const known = [...names];
  const near = nearest(name, known);
  if (near !== undefined) return `Did you mean "${visible(near)}"?`;
  if (typeof name !== "string" || known.length === 0 || known.length > mostListed) return undefined;
  const texts = known.filter((each) => typeof each === "string");
  if (texts.reduce((sum, each) => sum + each.length, 0) > longestList) return undefined;
  return `Known: ${texts.map((each) => `"${visible(each)}"`).join(", ")}.`;
}

/**
 * {@link hintFor} of a place: who names a town means the municipality that is called by it, `talsi` for `talsu-novads`.
 *
 * @param places the places that would have been right
 */
export function hintForPlace(name: unknown, places: Iterable<string>): string | undefined {
  const known = [...places];
  const near = nearest(name, known);
  const heads = known.map((each) => each.split("-", 1).join(""));
  const at = near === undefined ? heads.indexOf(nearest(name, heads) ?? "-") : -1;
  return hintFor(at === -1 ? name : known[at], known);
}

/** As long as a name and those that can be near it. */
const row = (): Uint8Array => new Uint8Array(2 * longestName);
let beforePrevious = /* @__PURE__ */ row();
let previous = /* @__PURE__ */ row();
let current = /* @__PURE__ */ row();

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one text into the other; gives up at `limit`.
 *
 * Each row of the table holds how far the beginnings of both texts are from each other. What lies `limit` beside the diagonal is too
 * far, and is not worked out.
 */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit;
  for (let column = 0; column <= right.length; column += 1) previous[column] = column;
  for (let at = 1; at <= left.length; at += 1) {
    const first = Math.max(1, at - limit);
    const last = Math.min(right.length, at + limit);
    current[first - 1] = first === 1 ? at : limit;
    if (last < right.length) current[last + 1] = limit;
    const code = left.charCodeAt(at - 1);
    let least = limit;
    for (let column = first; column <= last; column += 1) {
      const other = right.charCodeAt(column - 1);
      let cost = entry(previous, column - 1) + (code === other ? 0 : 1);
      cost = Math.min(cost, entry(previous, column) + 1, entry(current, column - 1) + 1, limit);
      if (at > 1 && column > 1 && code === right.charCodeAt(column - 2) && left.charCodeAt(at - 2) === other) {
        cost = Math.min(cost, entry(beforePrevious, column - 2) + 1);
      }
      current[column] = cost;
      if (cost < least) least = cost;
    }
    // A row that is too far everywhere leads nowhere, unless a swap jumps over it; that is looked at in the next row.
    if (least >= limit && Math.min(...previous.subarray(first - 1, last + 1)) >= limit) return limit;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return Math.min(entry(previous, right.length), limit);
}

function entry(values: Uint8Array, at: number): number {
  // The index is one of the row.
  return values[at] as number;
}
