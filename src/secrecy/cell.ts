/** What is kept of the people of one published cell, for each of several quantities: enough to see whether it tells of one of them. */
export interface Cell {
  readonly people: number;
  readonly quantities: readonly Spread[];
}

/** How a quantity is spread over people. */
export interface Spread {
  /** Of a change, how many people have one: whom a reform touches, its readers know. Undefined of an amount by one set of rules. */
  readonly touched: number | undefined;
  /** The sum of the sizes, whatever their signs. */
  readonly sizes: bigint;
  /** The two largest sizes. */
  readonly largest: bigint;
  readonly second: bigint;
  /** What everybody has, where all have the same; undefined where they have not. */
  readonly same: bigint | undefined;
}

/** When a cell may be shown. */
export interface Safety {
  /** How many people a cell must have at least. */
  readonly threshold: number;
  /** The part of a sum, in millionths, that its two largest contributors may not pass. */
  readonly dominance: bigint;
}

/** The cell of one person. @param changes which values are changes from one set of rules to another, which stand behind the others */
export function cellOf(values: readonly bigint[], changes: readonly bigint[] = []): Cell {
  return {
    people: 1,
    quantities: [
      ...values.map((value) => spreadOf(value)),
      ...changes.map((value) => spreadOf(value, value === 0n ? 0 : 1)),
    ],
  };
}

function spreadOf(value: bigint, touched?: number): Spread {
  const size = value < 0n ? -value : value;
  return { touched, sizes: size, largest: size, second: 0n, same: value };
}

/** The cell of the people of two, who are not the same. Where nobody is, nothing is the same for all. */
export function withPeople(left: Cell, right: Cell): Cell {
  if (left.people === 0 || right.people === 0) return left.people === 0 ? right : left;
  return {
    people: left.people + right.people,
    quantities: left.quantities.map((one, index) => {
      const other = right.quantities[index];
      return other === undefined ? one : spreadTogether(one, other);
    }),
  };
}

function spreadTogether(one: Spread, other: Spread): Spread {
  const [more, less] = one.largest >= other.largest ? [one, other] : [other, one];
  return {
    touched: one.touched === undefined || other.touched === undefined ? undefined : one.touched + other.touched,
    sizes: one.sizes + other.sizes,
    largest: more.largest,
    second: more.second > less.largest ? more.second : less.largest,
    same: one.same === other.same ? one.same : undefined,
  };
}

/**
 * Whether a cell may be shown: it has people enough, a change touches nobody or people enough, of no quantity do two people make up nearly
 * all, and not all have one and the same amount. That nobody has anything tells of the rules and not of people.
 */
export function isSafe({ people, quantities }: Cell, { threshold, dominance }: Safety): boolean {
  return (
    people >= threshold &&
    quantities.every(({ touched = threshold, sizes, largest, second, same }) => {
      if (sizes === 0n) return true;
      return touched >= threshold && (largest + second) * 1_000_000n <= sizes * dominance && same === undefined;
    })
  );
}
