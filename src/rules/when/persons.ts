import type { Day } from "../../calendar/index.js";
import type { Axis, Persons } from "./kind.js";

/** Persons that are told apart by one number, of whom those pass from the first of two bounds until before the second. */
export function between(name: string, from: number, below: number | undefined, say: Axis["say"]): Persons {
  return {
    axes: [{ name, points: below === undefined || below === Infinity ? [0, from] : [0, from, below], say }],
    passes(at) {
      const value = at(name);
      return value >= from && (below === undefined || value < below);
    },
  };
}

/** Persons that are told apart by which of some values they have. */
export function among<Value extends string | boolean>(
  name: string,
  values: readonly Value[],
  passes: (value: Value, day: Day) => boolean,
): Persons {
  const named = (point: number) => values[point] as Value;
  return {
    axes: [{ name, points: [...values.keys()], say: (point) => String(named(point)) }],
    passes: (at, day) => passes(named(at(name)), day),
  };
}

/** Persons who are not of a kind. */
export function noneOf(persons: Persons): Persons {
  return { axes: persons.axes, passes: (at, day) => !persons.passes(at, day) };
}

/** Persons who are of one of some kinds. */
export function anyOf(kinds: readonly Persons[]): Persons {
  return {
    axes: kinds.flatMap(({ axes }) => axes),
    passes: (at, day) => kinds.some((kind) => kind.passes(at, day)),
  };
}

/** Persons who are of all of some kinds; everybody, where there is none. */
export function allOf(kinds: readonly Persons[]): Persons {
  return {
    axes: kinds.flatMap(({ axes }) => axes),
    passes: (at, day) => kinds.every((kind) => kind.passes(at, day)),
  };
}

/** More kinds of persons than this are not looked at one by one. */
export const mostPersons = 20_000;

/** How many kinds of persons some axes tell apart. */
export function kindsOf(axes: readonly Axis[]): number {
  return axes.reduce((product, { points }) => product * points.length, 1);
}

/** Each axis once, with the points of all, in order. */
export function merged(axes: readonly Axis[]): readonly Axis[] {
  const byName = new Map<string, Axis>();
  for (const axis of axes) {
    const before = byName.get(axis.name)?.points ?? [];
    const points = [...new Set([...before, ...axis.points])].sort((one, other) => one - other);
    byName.set(axis.name, { ...axis, points });
  }
  return [...byName.values()];
}

/** The nth of all persons: every axis has each of its points with each of the others'. */
export function personAt(axes: readonly Axis[], nth: number): ReadonlyMap<string, number> {
  let rest = nth;
  return new Map(
    axes.map(({ name, points }) => {
      const point = points[rest % points.length] ?? 0;
      rest = Math.floor(rest / points.length);
      return [name, point];
    }),
  );
}
