import type { Crossed, Overlapping } from "./break-downs.js";
import type { Cell } from "./cell.js";

/** Of so many values that a cell of people has by a set of rules, those that are amounts from 0 stand first. */
const ofPeople = { values: 7, amounts: 4 };
/** Places of amounts among these. */
const [cost, support, outOfPocket] = [1, 2, 3];

/** How many values a cell of each break-down has by a set of rules. */
const valuesOf: Readonly<Record<Overlapping, number>> = { source: 1, service: 3, month: 4 };

/** An amount that two kinds of break-downs show: its place among the values of people, and among those of each of the others. */
interface AmountTold {
  readonly ofPeople: number;
  readonly of: Readonly<Partial<Record<Overlapping, number>>>;
}

const told: Readonly<Record<Overlapping | Crossed, readonly AmountTold[]>> = {
  source: [{ ofPeople: support, of: { source: 0 } }],
  service: [{ ofPeople: cost, of: { service: 0 } }],
  month: [
    { ofPeople: cost, of: { month: 0 } },
    { ofPeople: support, of: { month: 1 } },
    { ofPeople: outOfPocket, of: { month: 2 } },
  ],
  "service-month": [{ ofPeople: cost, of: { service: 0, month: 0 } }],
  "source-month": [{ ofPeople: support, of: { source: 0, month: 1 } }],
};

/** How many sets of rules cells of people are of: behind their amounts stand changes. */
function rulesOf(cell: Cell): number {
  return cell.quantities.filter(({ touched }) => touched === undefined).length / ofPeople.values;
}

/** Places of amounts from 0 in cells of people, by each set of rules. */
export function amountsOfPeople(cell: Cell): readonly number[] {
  const byRules = Array.from({ length: rulesOf(cell) }, (_, rules) => rules * ofPeople.values);
  return byRules.flatMap((first) => Array.from({ length: ofPeople.amounts }, (_, at) => first + at));
}

/** Places of the amounts that a kind of break-downs shows too, by each set of rules. */
export function amountsOf(kind: Overlapping | Crossed, cell: Cell): readonly AmountTold[] {
  return Array.from({ length: rulesOf(cell) }, (_, rules) =>
    told[kind].map(({ ofPeople: place, of }): AmountTold => ({
      ofPeople: rules * ofPeople.values + place,
      of: Object.fromEntries(
        (Object.keys(of) as Overlapping[]).map((by) => [by, rules * valuesOf[by] + (of[by] ?? 0)]),
      ),
    })),
  ).flat();
}

/** An amount of some people, in minor units. */
export function amountIn({ quantities }: Cell, place: number): number {
  return Number(quantities[place]?.sizes ?? 0n);
}
