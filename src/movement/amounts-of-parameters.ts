import { baseOf, basesNamed, placesOf, type ParameterPlace } from "../rules/reading/parameters/derived-number.js";
import type { StepNumber } from "../rules/reading/parameters/calculation-step.js";
import type { Parameter } from "../reform/index.js";
import type { Scheme } from "../rules/scheme.js";

/** How a number is moved so that the amount it makes is lower or higher by the share: times it, or, of a rise, with the whole. */
export type Moves = "times" | "over" | "index";

/** A number of a row of `parameters` that makes an amount, and how it is moved. */
export interface MovableNumber {
  readonly number: Parameter;
  readonly moves: Moves;
  /** A stated amount keeps the decimals that it was written with; a factor is exact. */
  readonly isAmount: boolean;
}

/** A number of the `parameters`, as its row and field name it. */
type Named = (place: ParameterPlace, field: string, step?: string) => Parameter | undefined;

/** What amounts and prices take from `parameters`, by assumption. */
export type AmountsOfParameters = (assumption: string) => readonly MovableNumber[];

/**
 * The numbers of `parameters` that make the amounts and prices which an assumption gives. A row counts where an amount or a price rests on
 * it; what is worked out of a row that moves goes along with it and is not moved once more.
 *
 * @param amounts the amounts and prices of the scheme
 * @param all every number of the scheme
 */
export function amountsOfParameters(
  scheme: Scheme,
  amounts: readonly Parameter[],
  all: readonly Parameter[],
): AmountsOfParameters {
  const places = placesOf(scheme.parameters);
  const makesAmounts = placesOfAmounts(amounts, places);
  const named: Named = (place, field, step) =>
    all.find(({ at, where, field: own, from }) => {
      const within = step === undefined ? "" : "parameters.";
      return (
        at === (step === undefined ? "parameters" : "parameters.steps") &&
        own === field &&
        from === place.row.from &&
        where[`${within}id`] === place.row.id &&
        (step === undefined || where["name"] === step)
      );
    });
  return (assumption) => {
    const known = new Map<ParameterPlace, readonly MovableNumber[]>();
    const numbersOf = (place: ParameterPlace): readonly MovableNumber[] => {
      const before = known.get(place);
      if (before !== undefined) return before;
      const goesAlong = basesOf(place, places).some((base) => makesAmounts.has(base) && isMoved(base));
      const own = place.row.source === assumption && makesAmounts.has(place) ? ownNumbers(place, goesAlong, named) : [];
      known.set(place, own);
      return own;
    };
    const isMoved = (place: ParameterPlace): boolean =>
      numbersOf(place).length > 0 || basesOf(place, places).some((base) => makesAmounts.has(base) && isMoved(base));
    return places.flatMap(numbersOf);
  };
}

/** The rows on which amounts and prices rest: those they name, and of these the ones that are amounts too. */
function placesOfAmounts(
  amounts: readonly Parameter[],
  places: readonly ParameterPlace[],
): ReadonlySet<ParameterPlace> {
  const found = new Set<ParameterPlace>();
  const visit = (place: ParameterPlace): void => {
    if (found.has(place)) return;
    found.add(place);
    const carriers = new Set(place.row.steps === undefined ? [place.row.of] : stepsOfAmount(place).parameters);
    for (const id of carriers) {
      const base = id === undefined ? undefined : baseOf(place, id, places);
      if (base !== undefined) visit(base);
    }
  };
  for (const { parameter, from, to } of amounts) {
    if (parameter === undefined) continue;
    const [days] = placesOf([{ id: parameter, from, to, source: "" }]);
    for (const place of places) {
      const covers = days !== undefined && place.from <= days.to && place.to >= days.from;
      if (place.row.id === parameter && covers) visit(place);
    }
  }
  return found;
}

function basesOf(place: ParameterPlace, places: readonly ParameterPlace[]): readonly ParameterPlace[] {
  return basesNamed(place.row).flatMap(({ id }) => baseOf(place, id, places) ?? []);
}

function ownNumbers(place: ParameterPlace, goesAlong: boolean, named: Named): readonly MovableNumber[] {
  const of = (field: string, moves: Moves, isAmount: boolean, step?: string): readonly MovableNumber[] => {
    const number = named(place, field, step);
    return number?.value === undefined ? [] : [{ number, moves, isAmount }];
  };
  const stated = [...of("value", "times", true), ...of("plus", "times", true)];
  if (place.row.steps === undefined) {
    if (stated.length > 0 || goesAlong) return stated;
    return [...of("times", "times", false), ...of("over", "over", false), ...of("index", "index", false)];
  }
  const { texts, factor } = stepsOfAmount(place);
  const amounts = texts.flatMap(({ step, field }) => of(field, "times", true, step));
  if (amounts.length > 0 || goesAlong || factor === undefined) return amounts;
  return of(factor.field, factor.moves, false, factor.step);
}

interface StepText {
  readonly step: string;
  readonly field: "start" | "by";
}

interface StepsOfAmount {
  /** The parameters that are amounts. */
  readonly parameters: readonly string[];
  /** The stated amounts. */
  readonly texts: readonly StepText[];
  /** The last stated number by which an amount is multiplied or divided. */
  readonly factor: (StepText & { readonly moves: Moves }) | undefined;
}

/**
 * What is an amount among the numbers of a row's steps, from the last step, which gives one, backwards: of sums and bounds both numbers, of
 * a division what is divided, of a product what is not a stated number, or else what it begins with.
 */
function stepsOfAmount({ row: { steps = [] } }: ParameterPlace): StepsOfAmount {
  const parameters: string[] = [];
  const texts: StepText[] = [];
  let factor: StepsOfAmount["factor"];
  const visit = (index: number): void => {
    const each = steps[index];
    if (each === undefined) return;
    const take = (field: "start" | "by", given: StepNumber | undefined): void => {
      if (given === undefined) visit(index - 1);
      else if (typeof given === "string") texts.push({ step: each.name, field });
      else if ("parameter" in given) parameters.push(given.parameter);
      else visit(steps.findIndex(({ name }) => name === given.step));
    };
    const { operation, start, by } = each;
    const isProduct = operation === "multiply";
    if (!isProduct && operation !== "divide") {
      take("start", start);
      take("by", by);
      return;
    }
    const ofBy = isProduct && typeof start === "string" && typeof by !== "string";
    const [field, given] = ofBy ? (["start", start] as const) : (["by", by] as const);
    if (typeof given === "string") factor ??= { step: each.name, field, moves: isProduct ? "times" : "over" };
    take(ofBy ? "by" : "start", ofBy ? by : start);
  };
  visit(steps.length - 1);
  return { parameters, texts, factor };
}
