import { type Issue, received } from "../../errors/index.js";
import { type Draft, standing } from "./draft.js";
import { type Hit, numbersHit, rowsEnded } from "./hits.js";
import type { PlacedChange, Targets } from "./days-of-change.js";
import { changedNumber } from "../arithmetic.js";
import { changesNumbers } from "../operation.js";
import { type Row, type Steps, isFields } from "../rows.js";
import { changeNumbers, segmentsOf } from "./segments.js";
import type { MadeSources } from "../sources.js";

/** What a change hits; where it hits nothing, an issue says why. */
export function hitsOf(by: PlacedChange, targets: Targets, issues: Issue[]): readonly Hit[] {
  if (by.change.end !== undefined) return rowsEnded(by, targets, issues);
  if (!changesNumbers(by.change)) return [];
  const hits = numbersHit(by, targets, issues);
  checkNumbers(
    by,
    hits.map(({ number }) => number?.value),
    issues,
  );
  return hits;
}

/** What is left open can be set, and not added to; a whole number stays one. What is wrong with several rows is said once. */
function checkNumbers({ change, path }: PlacedChange, before: readonly unknown[], issues: Issue[]): void {
  const open = change.add === undefined && change.multiply === undefined ? [] : before.filter(isFields);
  if (open.length > 0) {
    const isOfParameter = open.some((each) => "parameter" in each);
    const hint = isOfParameter
      ? "Set it, or change the parameter that gives it."
      : "Set it, or change the value that you give for the input.";
    const given = [...new Set(open.map((each) => JSON.stringify(each)))];
    issues.push({
      code: "open-number",
      path,
      expected: "a number that the scheme gives",
      received: `${given.slice(0, mostNamed).join(", ")}${given.length > mostNamed ? ", …" : ""}`,
      hint,
    });
  }
  const isNotWhole = (each: unknown) =>
    typeof each === "number" && (change.input !== undefined || changedNumber(String(each), change).includes("."));
  if (before.some(isNotWhole)) {
    issues.push({ code: "not-whole", path, expected: "a whole number, as it was", received: received(change) });
  }
}

/** So many inputs and parameters that give numbers are named. */
const mostNamed = 5;

/** Rows within rows first, and the last of a list first, so that what is still to be changed stays where it was found. */
export function changeHits(draft: Draft, hits: readonly Hit[], sources: MadeSources): void {
  const undated = hits.filter(({ dated }) => dated === undefined);
  changeNumbers(draft, [], undated, sources);
  const byRow = new Map<string, { readonly row: Row; readonly hits: Hit[] }>();
  for (const hit of hits) {
    if (hit.dated === undefined) continue;
    const key = JSON.stringify(hit.dated.steps);
    const found = byRow.get(key);
    if (found === undefined) byRow.set(key, { row: hit.dated, hits: [hit] });
    else found.hits.push(hit);
  }
  for (const { row, hits: own } of [...byRow.values()].sort((left, right) => order(right.row.steps, left.row.steps))) {
    const list: unknown = standing(draft, row.steps.slice(0, -1));
    const index = Number(row.steps[row.steps.length - 1]);
    const isInList = Array.isArray(list);
    if (!isInList) throw new RangeError("a row from a day to a day stands in a list");
    list.splice(index, 1, ...segmentsOf(standing(draft, row.steps), row.steps, own, sources));
  }
}

/** Deeper rows are greater, and later ones of a list. */
function order(left: Steps, right: Steps): number {
  if (left.length !== right.length) return left.length - right.length;
  for (const [index, step] of left.entries()) {
    const other = right[index];
    if (typeof step === "number" && typeof other === "number" && step !== other) return step - other;
  }
  return 0;
}
