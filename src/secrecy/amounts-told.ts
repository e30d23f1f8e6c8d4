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
  /** Of a change, its place among the counts of those whom changes touch, behind that of all; undefined of an amount. */
  readonly touched?: number;
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

/** How many sets of values cells of people have: those by each set of rules, and behind them what changes from each to each other. */
function setsIn({ quantities }: Cell): number {
  return quantities.length / ofPeople.values;
}

/** Places of amounts in cells of people, by each set of rules, and of what changes of them. */
export function amountsOfPeople(cell: Cell): readonly number[] {
  const sets = Array.from({ length: setsIn(cell) }, (_, set) => set * ofPeople.values);
  return sets.flatMap((first) => Array.from({ length: ofPeople.amounts }, (_, at) => first + at));
}

/** Places of the amounts that a kind of break-downs shows too, by each set of rules, and of what changes of them. */
export function amountsOf(kind: Overlapping | Crossed, cell: Cell): readonly AmountTold[] {
  const rules = rulesOf(cell);
  return Array.from({ length: setsIn(cell) }, (_, set) =>
    told[kind].map(({ ofPeople: place, of }): AmountTold => {
      const own = kind in valuesOf ? (kind as Overlapping) : undefined;
      const [values, at] = own === undefined ? [1, 0] : [valuesOf[own], of[own] ?? 0];
      return {
        ofPeople: set * ofPeople.values + place,
        of: Object.fromEntries(
          (Object.keys(of) as Overlapping[]).map((by) => [by, set * valuesOf[by] + (of[by] ?? 0)]),
        ),
        ...(set < rules ? {} : { touched: 1 + (set - rules) * values + at }),
      };
    }),
  ).flat();
}

/** An amount of some people, in minor units; of a change, the sum of its sizes. */
export function amountIn({ quantities }: Cell, place: number): number {
  return Number(quantities[place]?.sizes ?? 0n);
}
