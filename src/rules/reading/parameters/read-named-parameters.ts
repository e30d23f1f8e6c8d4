import { isInputError, type Issue } from "../../../errors/index.js";
import { checkNoOverlap } from "../coverage.js";
import { checkBases } from "./check-bases.js";
import { checkDecimal, checkSteps, mostDecimals } from "./check-steps.js";
import { basesNamed, deriveNumber, placesOf, type ParameterPlace } from "./derived-number.js";
import { parameterSteps, type NamedParameter } from "./named-parameter.js";
import { checkReference, nameIndex, readPeriod, readRounding, type RuleReading } from "../reader.js";

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
    for (const { id, key } of basesNamed(row))
      checkReference(id, known, { what: "a parameter of this scheme", path: `${path}.${key}` }, reading);
    if (row.steps !== undefined) checkSteps(row.steps, `${path}.steps`, known, issues);
  }
  for (const id of known.keys())
    checkNoOverlap(
      places.filter(({ row }) => row.id === id),
      issues,
    );
  if (issues.length > before) return [];
  checkBases(places, issues);
  if (issues.length > before) return [];
  for (const place of places) checkWorksOut(place, places, issues);
  return issues.length > before ? [] : places;
}

/** Only numbers show that a step divides by nothing. */
function checkWorksOut(place: ParameterPlace, places: readonly ParameterPlace[], issues: Issue[]): void {
  if (place.row.steps === undefined) return;
  try {
    deriveNumber(place, places);
  } catch (error) {
    if (!isInputError(error)) throw error;
    issues.push(...error.issues.filter(({ path }) => path.startsWith(place.path)));
  }
}

/** A row states a number, or says in one step how it is worked out. */
function checkForm(row: NamedParameter, path: string, issues: Issue[]): void {
  const steps = parameterSteps.filter((step) => row[step] !== undefined);
  const derived = row.of !== undefined;
  const ways = (["value", "of", "steps"] as const).filter((key) => row[key] !== undefined);
  const besides = derived ? steps.length === 1 : steps.length === 0;
  const idle = (["takes", "rounding"] as const).filter(
    (key) => row[key] !== undefined && (key === "takes" ? !derived : row.steps !== undefined),
  );
  if (ways.length !== 1 || !besides || idle.length > 0) {
    const said = [...ways, ...steps, ...idle].join(", ");
    issues.push({
      code: "parameter-form",
      path,
      expected: "a value, or `of` with one of times, over, plus and index, or steps with a rounding each",
      received: said || "neither",
    });
  }
  for (const key of ["value", ...parameterSteps] as const) {
    const text = row[key];
    if (text !== undefined) checkDecimal(text, `${path}.${key}`, key === "over", issues);
  }
}
