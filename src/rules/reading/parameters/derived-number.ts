import { parseDay, parseEnd, type Period } from "../../../calendar/index.js";
import {
  addFractions,
  divideFractions,
  multiplyFractions,
  roundFraction,
  writtenFraction,
  type ExactFraction,
} from "../../../numbers/index.js";
import type { NamedParameter, ParameterStep } from "./named-parameter.js";

/** A row of a parameter with its days, and where it stands. */
export interface ParameterPlace extends Period {
  readonly row: NamedParameter;
  readonly path: string;
}

/** A parameter worked out, and the one it was worked out from. */
export interface DerivedNumber {
  readonly place: ParameterPlace;
  readonly exact: ExactFraction;
  /** The number that others get: rounded where the row says how. */
  readonly value: ExactFraction;
  readonly before: DerivedNumber | undefined;
}

/** The rows of a scheme's parameters with their days. */
export function placesOf(parameters: readonly NamedParameter[] = []): readonly ParameterPlace[] {
  return parameters.map((row, index) => ({
    row,
    path: `parameters[${index}]`,
    from: parseDay(row.from),
    to: parseEnd(row.to),
  }));
}

/** The row that a row is worked out from: of its own name the one that ends the day before, of another the one that holds on all its days. */
export function baseOf(
  { row, from, to }: ParameterPlace,
  places: readonly ParameterPlace[],
): ParameterPlace | undefined {
  const own = row.of === row.id;
  return places.find(
    (each) => each.row.id === row.of && (own ? each.to === from - 1 : each.from <= from && each.to >= to),
  );
}

/** What each step makes of a number. */
export const parameterArithmetic: {
  readonly [Step in ParameterStep]: (base: ExactFraction, by: ExactFraction) => ExactFraction;
} = {
  times: multiplyFractions,
  over: (base, by) => divideFractions(base, by, "parameters"),
  plus: addFractions,
  index: (base, by) => addFractions(base, multiplyFractions(base, by)),
};

/** The step of a row that is worked out, and its number. */
export function stepOfRow(row: NamedParameter): readonly [step: ParameterStep, by: string] | undefined {
  for (const step of ["times", "over", "plus", "index"] as const) {
    const by = row[step];
    if (by !== undefined) return [step, by];
  }
  return undefined;
}

/** A parameter of a scheme whose parameters were checked: each has its base, and none rests on itself. */
export function deriveNumber(place: ParameterPlace, places: readonly ParameterPlace[]): DerivedNumber {
  const { row, path } = place;
  const base = baseOf(place, places);
  const before = base === undefined ? undefined : deriveNumber(base, places);
  const step = stepOfRow(row);
  const from = row.takes === "exact" ? before?.exact : before?.value;
  const exact =
    step === undefined || from === undefined
      ? writtenFraction(row.value, path)
      : parameterArithmetic[step[0]](from, writtenFraction(step[1], path));
  const { rounding } = row;
  const value = rounding === undefined ? exact : writtenFraction(roundFraction(exact, rounding), path);
  return { place, exact, value, before };
}

/** A number and those it was worked out from, the first of them first. */
export function chainOf(number: DerivedNumber): readonly DerivedNumber[] {
  return number.before === undefined ? [number] : [...chainOf(number.before), number];
}
