import { parseDay, parseEnd, type Period } from "../../../calendar/index.js";
import {
  addFractions,
  divideFractions,
  type ExactFraction,
  multiplyFractions,
  roundFraction,
  stepArithmetic,
  writtenFraction,
} from "../../../numbers/index.js";
import type { CalculationStep, StepNumber } from "./calculation-step.js";
import type { NamedParameter, ParameterStep } from "./named-parameter.js";

/** A row of a parameter with its days, and where it stands. */
export interface ParameterPlace extends Period {
  readonly row: NamedParameter;
  readonly path: string;
}

/** A parameter worked out, and those it was worked out from. */
export interface DerivedNumber {
  readonly place: ParameterPlace;
  readonly exact: ExactFraction;
  /** The number that others get: rounded where the row says how. */
  readonly value: ExactFraction;
  readonly bases: readonly DerivedNumber[];
  /** What each of its steps gave. */
  readonly steps: readonly CalculatedStep[];
}

/** What a step gave, and of which numbers. */
export interface CalculatedStep {
  readonly step: CalculationStep;
  readonly start: ExactFraction;
  readonly by: ExactFraction;
  readonly exact: ExactFraction;
  readonly value: ExactFraction;
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

/** The parameters that a row names as those it is worked out from. */
export function basesNamed({
  of,
  steps = [],
}: NamedParameter): readonly { readonly id: string; readonly key: string }[] {
  const inSteps = steps.flatMap((step, index) =>
    (["start", "by"] as const).flatMap((key) => {
      const given = step[key];
      const isNamed = typeof given === "object" && "parameter" in given;
      return isNamed ? [{ id: given.parameter, key: `steps[${index}].${key}.parameter` }] : [];
    }),
  );
  return of === undefined ? inSteps : [{ id: of, key: "of" }, ...inSteps];
}

/** The row that a row is worked out from: of its own name the one that ends the day before, of another the one that holds on all its days. */
export function baseOf(
  { row, from, to }: ParameterPlace,
  id: string,
  places: readonly ParameterPlace[],
): ParameterPlace | undefined {
  const own = id === row.id;
  return places.find((each) => each.row.id === id && (own ? each.to === from - 1 : each.from <= from && each.to >= to));
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

/** A parameter of a scheme whose parameters were checked: each has its bases, and none rests on itself. */
export function deriveNumber(place: ParameterPlace, places: readonly ParameterPlace[]): DerivedNumber {
  const { row, path } = place;
  const named = new Map<string, DerivedNumber>();
  for (const { id } of basesNamed(row)) {
    const base = baseOf(place, id, places);
    if (base !== undefined && !named.has(id)) named.set(id, deriveNumber(base, places));
  }
  const bases = [...named.values()];
  const steps = calculatedSteps(place, named);
  const last = steps.at(-1);
  if (last !== undefined) return { place, exact: last.exact, value: last.value, bases, steps };
  const step = stepOfRow(row);
  const [before] = bases;
  const from = row.takes === "exact" ? before?.exact : before?.value;
  const exact =
    step === undefined || from === undefined
      ? writtenFraction(row.value, path)
      : parameterArithmetic[step[0]](from, writtenFraction(step[1], path));
  return { place, exact, value: roundedBy(row, exact, path), bases, steps };
}

/** Each step exact until its own rounding. */
function calculatedSteps(
  { row: { steps = [] }, path }: ParameterPlace,
  named: ReadonlyMap<string, DerivedNumber>,
): readonly CalculatedStep[] {
  const known = new Map<string, ExactFraction>();
  const numberOf = (given: StepNumber, at: string): ExactFraction => {
    if (typeof given === "string") return writtenFraction(given, at);
    const value = "step" in given ? known.get(given.step) : named.get(given.parameter)?.value;
    return value ?? writtenFraction(undefined, at);
  };
  let before: ExactFraction | undefined;
  return steps.map((step, index) => {
    const at = `${path}.steps[${index}]`;
    const start = step.start === undefined ? before : numberOf(step.start, `${at}.start`);
    const by = numberOf(step.by, `${at}.by`);
    const exact = stepArithmetic[step.operation](start ?? by, by, at);
    const value = roundedBy(step, exact, at);
    before = value;
    known.set(step.name, value);
    return { step, start: start ?? by, by, exact, value };
  });
}

function roundedBy({ rounding }: Pick<NamedParameter, "rounding">, exact: ExactFraction, path: string): ExactFraction {
  return rounding === undefined ? exact : writtenFraction(roundFraction(exact, rounding), path);
}

/** A number and those it was worked out from, each once, those it rests on before it. */
export function chainOf(number: DerivedNumber): readonly DerivedNumber[] {
  const chain = new Map<string, DerivedNumber>();
  const visit = (each: DerivedNumber): void => {
    each.bases.forEach(visit);
    chain.set(each.place.path, each);
  };
  visit(number);
  return [...chain.values()];
}
