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
