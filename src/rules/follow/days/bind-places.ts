import { formatDay, formatEnd, type Period } from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import type { PlaceSpan } from "../../../person/facts/spans.js";
import { hintFor, received, type Issue, withHint } from "../../../errors/index.js";
import type { CompiledCompensation } from "../compensation/compile.js";

/** Adds an issue for every municipality a case names that the scheme does not know, or that does not exist on the days. */
export function bindPlaces(facts: CaseFacts, compiled: CompiledCompensation, issues: Issue[]): void {
  const spans = new Map<string, PlaceSpan>();
  for (const kind of ["declared", "actual"] as const) {
    for (const span of facts[kind] ?? []) spans.set(`${kind} ${span.place} ${formatDay(span.from)}`, span);
  }
  for (const [index, residence] of (facts.case.residences ?? []).entries()) {
    const span = spans.get(`${residence.kind} ${residence.place} ${residence.from}`);
    if (span === undefined || span.to < facts.from || span.from > facts.to) continue;
    const days = { from: Math.max(span.from, facts.from), to: Math.min(span.to, facts.to) };
    checkPlace(residence.place, { days, path: `residences[${index}].place` }, compiled, issues);
  }
  for (const { payer, index, from, to } of facts.deliveries ?? []) {
    if (payer !== undefined)
      checkPlace(payer, { days: { from, to }, path: `deliveries[${index}].payer` }, compiled, issues);
  }
  for (const { placedBy, index, on } of facts.leavings ?? []) {
    // The placing was before the leaving, on a day that nobody states: its place needs only to be known.
    const days = { from: on, to: Number.NEGATIVE_INFINITY };
    if (placedBy !== undefined) checkPlace(placedBy, { days, path: `leavings[${index}].placedBy` }, compiled, issues);
  }
}

function checkPlace(
  id: string,
  { days, path }: { readonly days: Period; readonly path: string },
  compiled: CompiledCompensation,
  issues: Issue[],
): void {
  const place = compiled.places.get(id);
  if (place === undefined) {
    issues.push(unknownPlace(id, path, compiled, issues.length));
    return;
  }
  if (days.to < days.from || (days.from >= place.from && days.to <= place.to)) return;
  const successors = place.place.successors ?? [];
  issues.push({
    code: "place-outside-its-days",
    path,
    expected: `a place that exists from ${formatDay(days.from)} to ${formatDay(days.to)}`,
    received: `"${id}", which exists from ${formatDay(place.from)} to ${formatEnd(place.to)}`,
    ...(successors.length === 0
      ? {}
      : { hint: `From then on use ${successors.map((successor) => `"${successor}"`).join(" or ")}.` }),
  });
}

/** What is told where the scheme does not know a place. @param before how many issues there are already */
export function unknownPlace(id: string, path: string, { places }: CompiledCompensation, before = 0): Issue {
  const issue = { code: "unknown-reference", path, expected: "a place of the scheme", received: received(id) };
  return withHint(issue, hintFor(id, [...places.keys()], before));
}
