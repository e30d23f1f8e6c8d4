import { groupBy } from "../lists/index.js";
import { formatScaled } from "../numbers/index.js";
import { byChance } from "./by-chance.js";
import type { EquityMeasure, EquityPlace } from "./equity-measures.js";
import { dayDecimals } from "./looked-at.js";
import { widestPair, type Measured, type PairOptions } from "./pair.js";
import { sampledMean } from "./sampled.js";
import { giniOf, meanOf, medianOf, peopleOf, type Weighted } from "./statistics.js";

/** How random orders are drawn, and how a pair is told. */
export interface MeasureOptions extends PairOptions {
  readonly seed: number;
  readonly orders: number;
  /** Whether cases stand for several people. */
  readonly isWeighted: boolean;
}

/** What people of a need have of one measure, by place. */
export function measured(
  head: Pick<EquityMeasure, "measure" | "service" | "unit">,
  people: readonly Measured[],
  options: MeasureOptions,
): EquityMeasure {
  const byPlace = [...groupBy(people, ({ person }) => person.place)].sort(([left], [right]) => (left < right ? -1 : 1));
  const values = byPlace.map(([, each]) => each.map(({ value, person: { weight } }) => ({ value, weight })));
  const means = values.map(meanOf);
  const places = byPlace.map(([place], index) => placeOf(place, values[index] ?? [], options));
  const all = values.flat();
  // Only people can be dealt to places, and a case that stands for several is none.
  const isEachOne = all.every(({ weight }) => weight === 1);
  const chance = isEachOne
    ? byChance(
        values.map((each) => each.map(({ value }) => value)),
        options,
      )
    : undefined;
  const gini = giniOf(all);
  const pair = widestPair(people, options, head);
  return {
    ...head,
    places,
    ...(means.length < 2 ? {} : { spread: formatScaled(spreadOf(means), dayDecimals) }),
    ...(chance === undefined ? {} : { byChance: chance }),
    ...(gini === undefined ? {} : { gini: formatScaled(gini, 4) }),
    ...(pair === undefined ? {} : { widest: pair }),
  };
}

function placeOf(
  place: string,
  values: readonly Weighted[],
  { isWeighted }: Pick<MeasureOptions, "isWeighted">,
): EquityPlace {
  const median = medianOf(values);
  return {
    ...{ place, people: peopleOf(values), mean: formatScaled(meanOf(values), dayDecimals) },
    ...(median === undefined ? {} : { median: formatScaled(median, dayDecimals) }),
    ...(isWeighted ? { sampling: sampledMean(values, dayDecimals) } : {}),
  };
}

function spreadOf(means: readonly bigint[]): bigint {
  const most = means.reduce((left, right) => (right > left ? right : left));
  const least = means.reduce((left, right) => (right < left ? right : left));
  return most - least;
}
