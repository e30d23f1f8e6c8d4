import { received, type Issue } from "../../../errors/index.js";
import { writtenFraction } from "../../../numbers/index.js";
import { isInputError } from "../../../errors/index.js";
import { checkNoOverlap } from "../coverage.js";
import { baseOf, placesOf, type ParameterPlace } from "./derived-number.js";
import { parameterSteps, type NamedParameter } from "./named-parameter.js";
import { checkReference, nameIndex, readPeriod, readRounding, type RuleReading } from "../reader.js";

/** More decimals than any step of a rounding has. */
const mostDecimals = 12;

/**
 * The parameters of a scheme, checked: real dates, one row of a name on a day, stated or worked out in one step from a row that there is,
 * and none that rests on itself.
 *
 * @returns the rows; none where one is wrong, so that nothing is worked out with it
 */
export function readNamedParameters(
  parameters: readonly NamedParameter[] | undefined,
  reading: RuleReading,
): readonly ParameterPlace[] {
  if (parameters === undefined) return [];
  const { issues } = reading;
  const before = issues.length;
  const places = placesOf(parameters);
  const known = nameIndex(parameters);
  for (const { row, path } of places) {
    readPeriod(row, path, issues);
    checkReference(
      row.source,
      reading.sourceIds,
      { what: "the id of a source of this scheme", path: `${path}.source` },
      reading,
    );
    if (row.rounding !== undefined) readRounding(row.rounding, mostDecimals, `${path}.rounding`, issues);
    checkForm(row, path, issues);
    if (row.of !== undefined)
      checkReference(row.of, known, { what: "a parameter of this scheme", path: `${path}.of` }, reading);
  }
  for (const id of known.keys())
    checkNoOverlap(
      places.filter(({ row }) => row.id === id),
      issues,
    );
  if (issues.length > before) return [];
  for (const place of places) checkBase(place, places, issues);
  return issues.length > before ? [] : places;
}

/** A row states a number, or says in one step how it is worked out. */
function checkForm(row: NamedParameter, path: string, issues: Issue[]): void {
  const steps = parameterSteps.filter((step) => row[step] !== undefined);
  const derived = row.of !== undefined;
  const isSound = derived
    ? steps.length === 1 && row.value === undefined
    : steps.length === 0 && row.value !== undefined;
  if (!isSound) {
    issues.push({
      code: "parameter-form",
      path,
      expected: "a value, or `of` with one of times, over, plus and index",
      received:
        [...(row.value === undefined ? [] : ["value"]), ...(derived ? ["of"] : []), ...steps].join(", ") || "neither",
    });
  }
  for (const key of ["value", ...parameterSteps] as const) {
    const text = row[key];
    if (text !== undefined) checkDecimal(text, `${path}.${key}`, key === "over", issues);
  }
}

function checkDecimal(text: string, path: string, divides: boolean, issues: Issue[]): void {
  try {
    if (writtenFraction(text, path).numerator !== 0n || !divides) return;
    issues.push({ code: "divided-by-nothing", path, expected: "a number other than 0", received: received(text) });
  } catch (error) {
    if (!isInputError(error)) throw error;
    issues.push(...error.issues);
  }
}

/** What a row is worked out from holds on all its days, and does not rest on the row itself. */
function checkBase(place: ParameterPlace, places: readonly ParameterPlace[], issues: Issue[]): void {
  const { row, path } = place;
  if (row.of === undefined) return;
  const base = baseOf(place, places);
  if (base === undefined) {
    const own = row.of === row.id;
    issues.push({
      code: "parameter-base",
      path: `${path}.of`,
      expected: own
        ? `a row of "${row.id}" that ends on the day before ${row.from}`
        : `one row of "${row.of}" that holds from ${row.from} to ${row.to}`,
      received: "none",
      ...(own ? {} : { hint: `Where "${row.of}" changes inside these days, cut the row there.` }),
    });
    return;
  }
  for (let next: ParameterPlace | undefined = base, left = places.length; next !== undefined && left > 0; left -= 1) {
    // A circle is one mistake, told at the first of its rows.
    if (places.indexOf(next) < places.indexOf(place)) return;
    if (next === place) {
      const expected = "a parameter that is not worked out from this one";
      issues.push({ code: "parameter-circle", path: `${path}.of`, expected, received: received(row.of) });
      return;
    }
    next = baseOf(next, places);
  }
}
