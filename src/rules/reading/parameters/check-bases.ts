import { received, type Issue } from "../../../errors/index.js";
import { basesNamed, baseOf, type ParameterPlace } from "./derived-number.js";

/** What rows are worked out from holds on all their days, and no row rests on itself. */
export function checkBases(places: readonly ParameterPlace[], issues: Issue[]): void {
  const before = issues.length;
  for (const place of places) for (const named of basesNamed(place.row)) checkBase(place, named, places, issues);
  if (issues.length > before) return;
  const reached = places.map((place) => reachedFrom(place, places));
  for (const [index, place] of places.entries()) {
    const own = reached[index];
    if (own?.has(place) !== true) continue;
    // A circle is one mistake, told at the first of its rows.
    if (places.some((other, at) => at < index && own.has(other) && reached[at]?.has(place) === true)) continue;
    for (const { id, key } of basesNamed(place.row)) {
      const base = baseOf(place, id, places);
      if (base === undefined || (base !== place && reached[places.indexOf(base)]?.has(place) !== true)) continue;
      const expected = "a parameter that is not worked out from this one";
      issues.push({ code: "parameter-circle", path: `${place.path}.${key}`, expected, received: received(id) });
      break;
    }
  }
}

function checkBase(
  place: ParameterPlace,
  { id, key }: { readonly id: string; readonly key: string },
  places: readonly ParameterPlace[],
  issues: Issue[],
): void {
  if (baseOf(place, id, places) !== undefined) return;
  const { row, path } = place;
  const own = id === row.id;
  issues.push({
    code: "parameter-base",
    path: `${path}.${key}`,
    expected: own
      ? `a row of "${id}" that ends on the day before ${row.from}`
      : `one row of "${id}" that holds from ${row.from} to ${row.to}`,
    received: "none",
    ...(own ? {} : { hint: `Where "${id}" changes inside these days, cut the row there.` }),
  });
}

/** Every row on which a row rests, itself only where it is in a circle. */
function reachedFrom(place: ParameterPlace, places: readonly ParameterPlace[]): ReadonlySet<ParameterPlace> {
  const reached = new Set<ParameterPlace>();
  const visit = (each: ParameterPlace): void => {
    for (const { id } of basesNamed(each.row)) {
      const base = baseOf(each, id, places);
      if (base === undefined || reached.has(base)) continue;
      reached.add(base);
      visit(base);
    }
  };
  visit(place);
  return reached;
}
